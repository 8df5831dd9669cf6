/** *Take this with you*: the list for the visit in short, to copy and to print; folded, the whole list to change. */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import { defaultWords } from '../locales/index.js';
import { inWords, summarize } from '../handoff/summary.js';
import { asText } from '../handoff/text.js';
import { button, changeList, selfHarmChoice } from './handoff-list.js';
import { listRows } from './handoff-sheet.js';
import { subHeading } from './heading.js';
import type { Actions, Model } from '../visit/model.js';
import { sheets } from './sheets.js';

/** @param isShort only the buttons are open, and the rows are folded */
export function handoff(model: Model, actions: Actions, isShort: boolean) {
  const { words, settings, handoff: state } = model;
  const { english } = words.handoff;
  const summary = summarize(model);
  const date = { id: 'date', title: words.handoff.date, lines: [{ id: 'date', text: summary.date }] };
  return html`<section class="handoff" aria-labelledby="handoff-heading">
      <div id="handoff-heading">${subHeading(settings.headingLevel, words.handoff.title)}</div>
      ${isShort ? nothing : listRows([...summary.sections.filter(({ isBrief }) => isBrief), date])}
      <div class="actions">
        ${button(words.handoff.copy, () => actions.copy())}
        ${english && state.alsoEnglish ? button(english.copy, () => actions.copy(defaultWords)) : nothing}
        ${button(words.handoff.print, () => actions.print('list'))}
      </div>
      <p role="status" id="copy-status">${status(model)}</p>
      ${state.paper === 'letter' || ['no', 'yes', 'saved'].includes(state.copied) ? nothing : textToSelect(model)}
      ${
        isShort
          ? nothing
          : html`<p>${state.includeSelfHarm ? words.handoff.safetyIn : words.handoff.safetyOut}</p>
            ${selfHarmChoice(model, actions)}`
      }
      <details>
        <summary>${words.handoff.whole}</summary>
        <div class="handoff">${changeList(model, actions, isShort)}</div>
      </details>
      ${model.medicineHistory?.part(model, actions)}
    </section>
    ${sheets(model)}`;
}

/** Also announced if the browser refused: the text to copy by hand may be out of view. */
function status({ words: { handoff: words }, handoff: { copied } }: Model): unknown {
  const texts = {
    no: nothing,
    yes: words.copied,
    saved: words.saved,
    'by-hand': words.copyByHand,
    unprinted: words.printByHand,
    unsaved: words.saveByHand,
  };
  return texts[copied];
}

function textToSelect(model: Model) {
  const { words, handoff: state } = model;
  const languages = words.handoff.english && state.alsoEnglish ? [words, defaultWords] : [words];
  return languages.map(
    (own) =>
      html`<pre tabindex="0" role="group" aria-labelledby="copy-status" lang=${own.lang} dir=${own.dir}>${asText(summarize(inWords(model, own)), own)}</pre>`,
  );
}
