/** *Take this with you*: the list for the visit in short, to copy, to print, and folded as a whole. */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import { ruleText } from '../locales/labels.js';
import { summarize } from '../handoff/summary.js';
import { asText } from '../handoff/text.js';
import { handoffSheet, listRows } from './handoff-sheet.js';
import { subHeading } from './heading.js';
import { historyPart } from './history-part.js';
import type { Actions, Model } from '../visit/model.js';

/** @param isShort only the buttons are open, and the rows are folded */
export function handoff(model: Model, actions: Actions, isShort: boolean) {
  const { words, settings, handoff: state } = model;
  const summary = summarize(model);
  const { title, date, sections, footer } = summary;
  const brief = [...sections.filter(({ isBrief }) => isBrief), { title: words.handoff.date, lines: [{ text: date }] }];
  return html`<section class="handoff" aria-labelledby="handoff-heading">
      <div id="handoff-heading">${subHeading(settings.headingLevel, words.handoff.title)}</div>
      ${isShort ? nothing : listRows(brief)}
      <div class="actions">
        <button type="button" class="secondary" part="secondary" @click=${actions.copy}>${words.handoff.copy}</button>
        <button type="button" class="secondary" part="secondary" @click=${actions.print}>${words.handoff.print}</button>
      </div>
      <p role="status" id="copy-status">${copyStatus(model)}</p>
      ${
        state.copied === 'by-hand' || state.copied === 'unprinted'
          ? html`<pre tabindex="0" role="group" aria-labelledby="copy-status">${asText(summary, words)}</pre>`
          : nothing
      }
      ${
        isShort
          ? nothing
          : html`<p>${state.includeSelfHarm ? words.handoff.safetyIn : words.handoff.safetyOut}</p>
            ${selfHarmChoice(model, actions)}`
      }
      <details>
        <summary>${words.handoff.whole}</summary>
        <div class="handoff">
          <p class="list-title">${title}</p>
          ${listRows(sections)} ${footer.map((text) => html`<p class="quiet">${text}</p>`)}
          ${isShort ? selfHarmChoice(model, actions) : nothing} ${toTell(model)}
          <p class="quiet">${words.handoff.shared}</p>
          ${words.handoff.forEnglishReader ? html`<p class="quiet">${words.handoff.forEnglishReader}</p>` : nothing}
        </div>
      </details>
    </section>
    ${historyPart(model, actions)}
    ${handoffSheet(words, summary)}`;
}

/** What the `tell` rules ask the visitor to say: for the visitor, and not on the list. */
function toTell({ words, assessment }: Model) {
  if (assessment.tell.length === 0) return nothing;
  return html`<details>
    <summary>${words.handoff.alsoTell}</summary>
    <ul>
      ${assessment.tell.map((item) => html`<li>${ruleText(words, item)}</li>`)}
    </ul>
  </details>`;
}

/** Also announced if the browser refused to copy: the text to copy by hand may be out of view. */
function copyStatus({ words, handoff: { copied } }: Model) {
  if (copied === 'no') return nothing;
  if (copied === 'unprinted') return words.handoff.printByHand;
  return copied === 'yes' ? words.handoff.copied : words.handoff.copyByHand;
}

function selfHarmChoice({ words, handoff: { includeSelfHarm } }: Model, actions: Actions) {
  return html`<label class="option" part="option">
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
