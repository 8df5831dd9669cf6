/** On the outcome: the offer of the medicine history, what it still lacks, and whom to ask for the records. */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import { capital, historyRows } from '../handoff/history.js';
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
    ${
      isBegun
        ? html`<ul>
              ${rows
                .filter(({ isCare }) => !isCare)
                .map(
                  ({ name, there, missing }) =>
                    html`<li><strong>${capital(words, name)}</strong> ${factLines(model, there, missing)}</li>`,
                )}
            </ul>
            <p class="quiet">
              ${words.history.plans} ${words.rules['present-episode']} ${citations(words, ['A7'])}
            </p>`
        : nothing
    }
    <button type="button" class="secondary" part="secondary" @click=${actions.openHistory}>
      ${isBegun ? words.history.change : words.history.open}
    </button>
    <details>
      <summary>${words.history.whom}</summary>
      <ul>
        ${words.history.whomItems.map((text) => html`<li>${text}</li>`)}
      </ul>
    </details>
  </section>`;
}

type Facts = ReturnType<typeof historyRows>[number]['there'];

function factLines({ words: { history } }: Model, there: Facts, missing: Facts) {
  const named = (facts: Facts): readonly string[] => facts.map((fact) => history.facts[fact]);
  return html`${there.length > 0 ? html`${history.there(named(there))} ` : nothing}${missing.length > 0 ? history.missing(named(missing)) : nothing}`;
}
