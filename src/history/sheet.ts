/**
 * The medicine history on paper: a table that a health plan's form can be filled from. What is missing is an empty cell,
 * for a pen. Its first and last row are on each page.
 */
import { html } from '../views/html.js';
import { capital, historyRows } from './rows.js';
import { historyWords } from '../locales/en-history.js';
import { summarize, type SummaryInput } from '../handoff/summary.js';
import type { Words } from '../locales/index.js';

const cells = ['name', 'family', 'dose', 'when', 'weeks', 'happened', 'stopped', 'takenNow'] as const;

export function historySheet(words: Words, input: SummaryInput) {
  const { handoff } = words;
  const { history, letter } = historyWords(words);
  const rows = historyRows({ ...input, words });
  const titles = { ...history.facts, ...handoff.columns };
  return html`<div class="sheet history-sheet" lang=${words.lang} dir=${words.dir}>
    <div class="sheet-head">
      <p class="list-title">${history.sheetTitle}</p>
      <p class="sheet-name">${handoff.name}:</p>
      <p class="sheet-name">${letter.born}:</p>
      <p>${words.date(input.today)}</p>
    </div>
    <table>
      <thead>
        <tr>
          ${cells.map((cell) => html`<th scope="col">${capital(words, titles[cell])}</th>`)}
          <th scope="col">${history.confirmed}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${cells.map((cell) => html`<td>${row[cell]}</td>`)}
              <td>&#9744;</td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <td colspan=${cells.length + 1}>${history.plans} ${summarize({ ...input, words }).footer.at(-1)}</td>
        </tr>
      </tfoot>
    </table>
  </div>`;
}
