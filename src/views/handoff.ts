/** The list for the specialist, to print or to copy. Nothing else is printed. */
import { html, nothing } from 'lit';
import { summarize } from '../handoff/summary.js';
import { asText } from '../handoff/text.js';
import { subHeading } from './heading.js';
import type { Actions, Model } from '../visit/model.js';

export function handoff(model: Model, actions: Actions) {
  const { words, settings, handoff: state } = model;
  const level = settings.headingLevel;
  const summary = summarize(model);
  return html`<section>
    <div class="on-screen">
      ${subHeading(level, words.handoff.title)}
      <p>${words.handoff.lead}</p>
    </div>
    <div class="handoff">
      <p class="handoff-title">${summary.title}</p>
      ${summary.sections.map(
        ({
          title,
          lines,
          isReminder,
        }) => html`<div class=${isReminder ? 'handoff-section on-screen' : 'handoff-section'}>
          ${subHeading(level, title, 2)}
          <ul>
            ${lines.map(({ text }) => html`<li>${text}</li>`)}
          </ul>
        </div>`,
      )}
      <div class="in-print">
        ${subHeading(level, words.outcome.ask, 2)}
        <ul>
          ${words.outcome.questionsToAsk.map((text) => html`<li>${text}</li>`)}
        </ul>
      </div>
      <p>${summary.safety}</p>
      <p class="quiet">${summary.footer}</p>
    </div>
    <div class="on-screen">
      ${selfHarmChoice(model, actions)}
      <div class="actions">
        <button type="button" class="secondary" @click=${actions.print}>${words.handoff.print}</button>
        <button type="button" class="secondary" @click=${actions.copy}>${words.handoff.copy}</button>
      </div>
      <p role="status" id="copy-status">${copyStatus(model)}</p>
      ${
        state.copied === 'by-hand'
          ? html`<pre tabindex="0" role="group" aria-labelledby="copy-status">${asText(summary, words)}</pre>`
          : nothing
      }
      <p class="quiet">${words.handoff.shared}</p>
      ${words.handoff.forEnglishReader ? html`<p class="quiet">${words.handoff.forEnglishReader}</p>` : nothing}
    </div>
  </section>`;
}

/** Also announced if the browser refused to copy: the text to copy by hand may be out of view. */
function copyStatus({ words, handoff: { copied } }: Model) {
  if (copied === 'no') return nothing;
  return copied === 'yes' ? words.handoff.copied : words.handoff.copyByHand;
}

function selfHarmChoice({ words, handoff: { includeSelfHarm } }: Model, actions: Actions) {
  return html`<label class="option">
    <input
      type="checkbox"
      name="include-self-harm"
      autocomplete="off"
      ?checked=${includeSelfHarm}
      @change=${(event: Event) => actions.includeSelfHarm((event.target as HTMLInputElement).checked)}
    />
    <span>${words.handoff.includeSelfHarm}</span>
  </label>`;
}
