/** All that is printed, each on a page of its own. */
import { html } from './html.js';
import { inWords, summarize } from '../handoff/summary.js';
import { defaultWords, type Words } from '../locales/index.js';
import { handoffSheet } from './handoff-sheet.js';
import type { Model } from '../visit/model.js';

export function sheets(model: Model) {
  const { words, handoff, medicineHistory: added } = model;
  const isBoth = handoff.alsoEnglish && words.lang !== defaultWords.lang;
  const languages = isBoth ? [words, defaultWords] : [words];
  if (handoff.paper === 'letter') return languages.map((own) => added?.letter(own, model));
  const isTold = Object.keys(model.history).length > 0;
  return [lists(model, isBoth), isTold ? languages.map((own) => added?.sheet(own, model)) : []];
}

function lists(model: Model, isBoth: boolean) {
  const { words } = model;
  if (!isBoth) return handoffSheet(words, summarize(model));
  const english = ({ handoff: { paper } }: Words) => paper.english;
  const original = ({ handoff: { paper } }: Words) => paper.original(words.name);
  return html`${handoffSheet(words, summarize(model), inBoth([words, defaultWords], english))}
    ${handoffSheet(defaultWords, summarize(inWords(model, defaultWords)), inBoth([defaultWords, words], original))}`;
}

/** Whoever has only one of the sheets reads only one of the languages. */
const inBoth = (languages: readonly Words[], text: (words: Words) => string) =>
  html`<p>${languages.map((own) => html`<span lang=${own.lang} dir=${own.dir}>${text(own)}</span> `)}</p>`;
