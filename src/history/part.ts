/** On the outcome: the offer of the medicine history, what it still lacks, and whom to ask for the records. */
import { nothing } from 'lit/html.js';
import { html } from '../views/html.js';
import { factsText, historyRows } from './rows.js';
import { historyWords } from '../locales/en-history.js';
import { subHeading } from '../views/heading.js';
import type { Words } from '../locales/index.js';
import type { Actions, Model } from '../visit/model.js';
import { citations } from '../views/reasons.js';

export function historyPart(model: Model, actions: Actions) {
  const { words, settings, history, historyActions, assessment, handoff: state } = model;
  const { history: own } = historyWords(words);
  const rows = historyRows(model);
  if (assessment.outcome === 'get-help-now' || rows.length === 0) return nothing;
  const isUnprinted = state.copied === 'unprinted' && state.paper === 'letter';
  const isBegun = Object.keys(history).length > 0;
  const content = html`<p>${own.lead}</p>
    ${isBegun ? [factList(model, rows), plans(model)] : nothing}
    <div class="actions">
      <button type="button" class="secondary" part="secondary" @click=${historyActions?.open}>
        ${isBegun ? own.change : own.open}
      </button>
    </div>
    <details>
      <summary>${own.whom}</summary>
      <ul>
        ${own.whomItems.map((text) => html`<li>${text}</li>`)}
      </ul>
      <button type="button" class="link" @click=${() => actions.print('letter')}>${own.printLetter}</button>
      ${isUnprinted ? html`<p id="letter-by-hand">${words.handoff.printByHand}</p>${letterText(words)}` : nothing}
    </details>`;
  // Folded until something is told: the outcome has no room for more. The heading gets the focus after the history.
  return isBegun
    ? html`<section class="history-part">
        <div id="history-heading" tabindex="-1">${subHeading(settings.headingLevel, own.title)}</div>
        ${content}
      </section>`
    : html`<details class="history-part">
        <summary>${own.title}</summary>
        ${content}
      </details>`;
}

function letterText(words: Words) {
  const { title, text } = historyWords(words).letter;
  return html`<pre tabindex="0" role="group" aria-labelledby="letter-by-hand">${[title, ...text].join('\n\n')}</pre>`;
}

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
  html`<p class="quiet">${historyWords(words).history.plans} ${words.rules['present-episode']} ${citations(words, ['A7'])}</p>`;
