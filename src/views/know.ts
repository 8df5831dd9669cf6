/** What to know: general information, the same for everybody, apart from the personal result. */
import { html } from 'lit';
import { subHeading } from './heading.js';
import type { Model } from '../model.js';
import { citations } from './reasons.js';

export function know({ words, settings: { headingLevel } }: Model) {
  return html`<section class="know">
    ${subHeading(headingLevel, words.know.title)}
    <p>${words.know.lead}</p>
    ${words.know.sections.map(
      ({ title, facts }) => html`<details>
        <summary>${title}</summary>
        <ul>
          ${facts.map(({ text, sources }) => html`<li>${text} ${citations(words, sources)}</li>`)}
        </ul>
      </details>`,
    )}
  </section>`;
}
