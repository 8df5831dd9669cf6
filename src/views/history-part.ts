/** On the outcome: the offer of the medicine history, what it still lacks, and whom to ask for the records. */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import { factsText, historyRows } from '../handoff/history.js';
import { subHeading } from './heading.js';
import type { Actions, Model } from '../visit/model.js';
import { citations } from './reasons.js';

export function historyPart(model: Model, actions: Actions) {
  const { words, settings, history, assessment } = model;
  const rows = historyRows(model);
  if (assessment.outcome === 'get-help-now' || rows.length === 0) return nothing;
  const isBegun = Object.keys(history).length > 0;
  return html`<section class="history-part">
    <div id="history-heading" tabindex="-1">${subHeading(settings.headingLevel, words.history.title)}</div>
    <p>${words.history.lead}</p>
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
    </details>
  </section>`;
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
  html`<p class="quiet">${words.history.plans} ${words.rules['present-episode']} ${citations(words, ['A7'])}</p>`;
