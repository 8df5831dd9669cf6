/**
 * The list for the visit on paper. It has its own markup: Chromium prints nothing of a closed `details`, and on paper
 * the medicines are a table.
 */
import { html } from './html.js';
import type { MedicineRow, Section, Summary } from '../handoff/summary.js';
import type { Words } from '../locales/index.js';

export const handoffSheet = (words: Words, { title, date, sections, footer }: Summary) =>
  html`<div class="sheet ${sizeOf(sections)}">
    <div class="sheet-head">
      <p class="list-title">${title}</p>
      <p>${date}</p>
    </div>
    <p class="sheet-name">${words.handoff.name}:</p>
    ${listRows(sections, words)}
    <p class="sheet-notes">${words.handoff.notes}</p>
    <p>${footer.join(' ')}</p>
  </div>`;

/** @param words for the medicines as a table; without them, each is a line */
export const listRows = (sections: readonly Section[], words?: Words) =>
  html`<dl class="list-rows">
    ${sections.map(({ title, lines }) => {
      const rows = words ? lines.flatMap(({ row }) => row ?? []) : [];
      return html`<div>
        <dt>${title}</dt>
        <dd>${words && rows.length > 0 ? medicineTable(words, rows) : lines.map(({ text }) => html`<p>${text}</p>`)}</dd>
      </div>`;
    })}
  </dl>`;

const medicineTable = ({ handoff: { columns } }: Words, rows: readonly MedicineRow[]) =>
  html`<table>
    <thead>
      <tr>
        ${[columns.family, columns.name, columns.happened, columns.takenNow].map((title) => html`<th>${title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ family, name, happened, takenNow }) =>
          html`<tr>
            <td>${family}</td>
            ${happened === '' && name.length > 34 ? html`<td colspan="2">${name}</td>` : [name, happened].map((text) => html`<td>${text}</td>`)}
            <td>${takenNow}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

/** The type is smaller where much was told, so that the list stays on one page. The limits were measured. */
function sizeOf(sections: readonly Section[]): string | undefined {
  const amount = sections
    .flatMap(({ lines }) => lines)
    .reduce((sum, { text, row }) => sum + Math.max(row ? 100 : 75, text.length), 0);
  return ['', 'much', 'more', 'most', 'all'][[1250, 1700, 2450, 4200].filter((limit) => amount > limit).length];
}
