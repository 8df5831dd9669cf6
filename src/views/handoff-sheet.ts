/**
 * The list for the visit on paper, always in the same order: what is asked for and what has to be checked first, in a
 * box; then the medicines as a table; then the rest. It has its own markup: Chromium prints nothing of a closed
 * `details`.
 */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import type { Line, Section, Summary } from '../handoff/summary.js';
import type { Words } from '../locales/index.js';

/** More rows do not fit the page. */
const mostRows = 12;

/** @param beside what the other sheets of the same print are */
export function handoffSheet(
  words: Words,
  { lang, dir, title, date, sections, footer }: Summary,
  beside: unknown = nothing,
) {
  const { handoff } = words;
  const named = (...ids: readonly string[]) => ids.flatMap((id) => sections.filter((section) => section.id === id));
  const first = named('asking', 'attention', 'self-harm');
  const [medicines] = named('medicines');
  const counts = named('counts');
  const questions = named('questions');
  const apart = [...first, medicines, ...counts, ...questions];
  return html`<div class="sheet sheet-one" lang=${lang} dir=${dir}>
    <div class="sheet-head">
      <p class="list-title">${title}</p>
      <p class="sheet-name">${handoff.name}:</p>
      <p>${date}</p>
    </div>
    ${beside}
    ${first.length > 0 ? html`<div class="sheet-first">${rows(first)}</div>` : nothing}
    ${medicines ? medicineTable(words, medicines.lines) : nothing}
    ${rows([...counts, ...sections.filter((section) => !apart.includes(section))])}
    ${questions.map(
      ({ title: heading, lines }) =>
        html`<p class="list-title">${heading}</p>
          <ul>
            ${lines.map(
              ({ text, lang: typedIn, cut }) =>
                html`<li class=${cut === 'first' ? 'sheet-ask' : nothing} lang=${typedIn ?? nothing}>${text}</li>`,
            )}
          </ul>`,
    )}
    <p class="sheet-notes">${handoff.notes}</p>
    <p>${footer.join(' ')}</p>
  </div>`;
}

function medicineTable({ handoff: { columns, paper } }: Words, lines: readonly Line[]) {
  const keys = ['family', 'name', 'dose', 'when', 'happened', 'takenNow'] as const;
  const more = lines.length - mostRows;
  return html`<table class="sheet-medicines">
      <thead>
        <tr>
          ${keys.map((key) => html`<th scope="col">${columns[key]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          ({ row, lang }, index) =>
            html`<tr class=${index < mostRows ? nothing : 'sheet-beyond'}>
              ${keys.map((key) => html`<td lang=${(key === 'name' && lang) || nothing}>${row?.[key]}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    ${more > 0 ? html`<p class="sheet-more">${paper.more(more)}</p>` : nothing}`;
}

const rows = (sections: readonly Section[], name: unknown = nothing) =>
  html`<dl class=${name}>
    ${sections.map(
      ({ title, lines }) =>
        html`<div>
          <dt>${title}</dt>
          <dd>${lines.map(({ text, lang }) => html`<p lang=${lang ?? nothing}>${text}</p>`)}</dd>
        </div>`,
    )}
  </dl>`;

/** On the screen. */
export const listRows = (sections: readonly Section[]) => rows(sections, 'list-rows');
