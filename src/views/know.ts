/** General information, the same for everybody and separate from the personal result: other choices, what to know. */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import type { FactSection } from '../locales/words.js';
import { substanceHelp } from './crisis.js';
import { fold } from './fold.js';
import type { Model } from '../visit/model.js';
import { citations } from './reasons.js';

export const otherChoices = (model: Model) => information(model, model.words.otherChoices);
export const know = (model: Model) => information(model, model.words.know);

const information = (
  model: Model,
  { title, lead, sections }: { title: string; lead: string; sections: readonly FactSection[] },
) =>
  fold(
    model,
    title,
    html`<p>${lead}</p>
      ${sections.map(
        ({ title: heading, facts }) => html`<details>
          <summary>${heading}</summary>
          <ul>
            ${facts.map(
              ({ text, sources }) => html`<li>
                ${text} ${sources.includes('K7') ? substanceHelp(model.words, model.country) : nothing}
                ${citations(model.words, sources)}
              </li>`,
            )}
          </ul>
        </details>`,
      )}`,
    'know',
  );
