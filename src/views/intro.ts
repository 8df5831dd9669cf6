/** The first page: what this is and is not, how long it takes, and privacy. */
import { html } from 'lit';
import { exitExplained } from './exit.js';
import { pageHeading } from './heading.js';
import type { Actions, Model } from '../visit/model.js';
import { privacyLine, smallPrint } from './small-print.js';

export function intro(model: Model, actions: Actions) {
  const { words, settings, answers } = model;
  const hasBegun = Object.keys(answers).length > 0;
  const { title, lead, is } = settings.preparationOnly ? words.intro.preparation : words.intro;
  return html`${pageHeading(settings.headingLevel, title)} ${exitExplained(model)}
    ${lead.map((text) => html`<p class="lead">${text}</p>`)}
    <ul>
      <li>${is}</li>
      <li>${words.intro.isNot}</li>
      <li>${words.intro.time}</li>
    </ul>
    <p>${privacyLine(model)}</p>
    <p>${words.intro.loses}</p>
    <p class="actions">
      <button type="button" class="primary" @click=${actions.start}>
        ${hasBegun ? words.intro.resume : words.intro.start}
      </button>
    </p>
    ${smallPrint(model)}`;
}
