/**
 * The list for the visit on paper, always in the same order: what is asked for and what has to be checked first, in a
 * box; then the medicines as a table; then the rest. It has its own markup: Chromium prints nothing of a closed
 * `details`.
 */
import { nothing } from 'lit';
import { html } from './html.js';
import type { MedicineRow, Section, Summary } from '../handoff/summary.js';
import type { Words } from '../locales/index.js';

/** More rows do not fit the page. */
const mostRows = 12;

/** @param beside what the other sheets of the same print are */
export function handoffSheet(words: Words, { title, date, sections, footer }: Summary, beside: unknown = nothing) {
  const { handoff } = words;
  const titled = (...titles: readonly string[]) => sections.filter((section) => titles.includes(section.title));
  const first = [...titled(handoff.asking), ...titled(handoff.attention)];
  const [medicines] = titled(handoff.medicines);
  const counts = titled(handoff.tried);
  const rest = sections.filter((section) => ![...first, medicines, ...counts].includes(section));
  return html`<div class="sheet sheet-one" lang=${words.lang} dir=${words.dir}>
    <div class="sheet-head">
      <p class="list-title">${title}</p>
      <p class="sheet-name">${handoff.name}:</p>
      <p>${date}</p>
    </div>
    ${beside}
    <div class="sheet-first">${rows(first)}</div>
    ${
      medicines
        ? medicineTable(
            words,
            medicines.lines.flatMap(({ row }) => row ?? []),
          )
        : nothing
    }
    ${rows([...counts, ...rest])}
    <p class="list-title">${handoff.questions}</p>
    <ul>
      ${words.outcome.questionsToAsk.map((text) => html`<li>${text}</li>`)}
    </ul>
    <p class="sheet-notes">${handoff.notes}</p>
    <p>${footer.join(' ')}</p>
  </div>`;
}

const rows = (sections: readonly Section[]) =>
  html`<dl>
    ${sections.map(
      ({ title, lines }) =>
        html`<div>
          <dt>${title}</dt>
          <dd>${lines.map(({ text }) => html`<p>${text}</p>`)}</dd>
        </div>`,
    )}
  </dl>`;

function medicineTable({ handoff: { columns, paper } }: Words, medicines: readonly MedicineRow[]) {
  const keys = ['family', 'name', 'dose', 'when', 'happened', 'takenNow'] as const;
  const more = medicines.length - mostRows;
  return html`<table class="sheet-medicines">
    <thead>
      <tr>
        ${keys.map((key) => html`<th scope="col">${columns[key]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${medicines.map(
        (row, index) =>
          html`<tr class=${index < mostRows ? nothing : 'sheet-beyond'}>
            ${keys.map((key) => html`<td>${row[key]}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>
  ${more > 0 ? html`<p class="sheet-more">${paper.more(more)}</p>` : nothing}`;
}

/** The same sections on the screen. */
export const listRows = (sections: readonly Section[]) =>
  html`<dl class="list-rows">
    ${sections.map(
      ({ title, lines }) =>
        html`<div>
          <dt>${title}</dt>
          <dd>${lines.map(({ text }) => html`<p>${text}</p>`)}</dd>
        </div>`,
    )}
  </dl>`;
