/**
 * A letter to a pharmacy or a doctor's office, which asks for the list of medicines. It tells no answer of the visitor:
 * it may lie on a counter.
 */
import { html } from '../views/html.js';
import { historyWords } from '../locales/en-history.js';
import type { SummaryInput } from '../handoff/summary.js';
import type { Words } from '../locales/index.js';

export const letterSheet = (words: Words, { today }: Pick<SummaryInput, 'today'>) => {
  const { title, to, text, born, contact, signature } = historyWords(words).letter;
  const line = (label: string) => html`<p class="sheet-name">${label}:</p>`;
  return html`<div class="sheet letter-sheet" lang=${words.lang} dir=${words.dir}>
    <p>${words.date(today)}</p>
    ${line(to)}
    <p class="list-title">${title}</p>
    ${text.map((part) => html`<p>${part}</p>`)} ${[words.handoff.name, born, contact, signature].map(line)}
  </div>`;
};
