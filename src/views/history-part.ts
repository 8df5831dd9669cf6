/** On the outcome: the offer of the medicine history, what it still lacks, and whom to ask for the records. */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import { factsText, historyRows } from '../handoff/history.js';
import type { Words } from '../locales/index.js';
import { subHeading } from './heading.js';
import type { Actions, Model } from '../visit/model.js';
import { citations } from './reasons.js';

/** @param isShort folded, until something is told: the outcome has no room for more */
export function historyPart(model: Model, actions: Actions, isShort: boolean) {
  const { words, settings, history, assessment, handoff: state } = model;
  const rows = historyRows(model);
  if (assessment.outcome === 'get-help-now' || rows.length === 0) return nothing;
  const isUnprinted = state.copied === 'unprinted' && state.paper === 'letter';
  const isBegun = Object.keys(history).length > 0;
  const content = html`<p>${words.history.lead}</p>
    ${isBegun ? [factList(model, rows), plans(model)] : nothing}
    <div class="actions">
      <button type="button" class="secondary" part="secondary" @click=${actions.openHistory}>
        ${isBegun ? words.history.change : words.history.open}
      </button>
    </div>
    <details>
      <summary>${words.history.whom}</summary>
      <ul>
        ${words.history.whomItems.map((text) => html`<li>${text}</li>`)}
      </ul>
      <button type="button" class="link" @click=${() => actions.print('letter')}>${words.history.printLetter}</button>
      ${isUnprinted ? html`<p id="letter-by-hand">${words.handoff.printByHand}</p>${letterText(words)}` : nothing}
    </details>`;
  // The heading gets the focus after the history.
  return isShort && !isBegun
    ? html`<details class="history-part">
        <summary id="history-heading">${words.history.title}</summary>
        ${content}
      </details>`
    : html`<section class="history-part">
        <div id="history-heading" tabindex="-1">${subHeading(settings.headingLevel, words.history.title)}</div>
        ${content}
      </section>`;
}

const letterText = ({ letter: { title, text } }: Words) =>
  html`<pre tabindex="0" role="group" aria-labelledby="letter-by-hand">${[title, ...text].join('\n\n')}</pre>`;

/** For each medicine, what health plans usually ask for: what is told, and what is missing. */
const factList = ({ words }: Model, rows: ReturnType<typeof historyRows>) =>
  html`<ul>
    ${rows
      .filter(({ facts }) => facts.length > 0)
      .map(
        (row) =>
          html`<li><strong>${row.name}</strong> ${factsText(words, row, true)} ${factsText(words, row, false)}</li>`,
      )}
  </ul>`;

const plans = ({ words }: Model) =>
  html`<p class="quiet">${words.history.plans} ${words.rules['present-episode']} ${citations(words, ['A7'])}</p>`;
