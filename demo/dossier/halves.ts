/** The two halves of a result as tables, and how near to a referral each value is. */
import { alsoWhen } from '../../src/protocol/halves.js';
import {
  allRules,
  type Half,
  type HalfTable,
  halfReasons,
  halves,
  nearness,
  type Rule,
} from '../../src/protocol/index.js';
import { always } from '../../src/protocol/condition.js';
import { inWords, sentence } from './condition-words.js';
import { code, link, marksOf, type Section } from './context.js';
import { html, type Html, joined, list, table } from './html.js';
import { halfNames, rowsToDecide } from './words.js';

/** The rules that a row gives as its reasons; where the row is a "sort first", that rule. */
function reasonsOf(half: Half, { id, when }: HalfTable['rows'][number]): readonly Rule[] {
  const own = halfReasons.filter(({ rows }) => (rows as readonly string[]).includes(id));
  const isSortFirst = JSON.stringify(when).includes('"sort-first"');
  return [...allRules.filter((rule) => isSortFirst && rule.effect === 'sort-first' && rule.half === half), ...own];
}

const toDecide = (id: string): string | undefined => (rowsToDecide as Readonly<Record<string, string>>)[id];

const halfTable = (half: Half): Html => {
  const { askedAbout, rows }: HalfTable = halves[half];
  const name = halfNames[half];
  return html`<h3>${name.slice(0, 1).toUpperCase()}${name.slice(1)}</h3>
    <p>There is such a half when ${inWords(askedAbout)}.</p>
    ${table(
      `The half ${name}: the first row that fits`,
      ['Row', 'Value', 'When', 'Reasons shown'],
      rows.map((row, at) => ({
        id: `row-${row.id}`,
        cells: [
          html`${at + 1}. ${code(row.id)}${marksOf(row.marks)}`,
          code(row.value),
          html`${row.when === always ? 'In every other case.' : sentence(inWords(row.when))}${
            toDecide(row.id) !== undefined && html` <b>To decide:</b> ${toDecide(row.id)}`
          }`,
          joined(
            reasonsOf(half, row).map(({ id }) => link(`rule-${id}`, code(id))),
            ', ',
          ),
        ],
      })),
    )}`;
};

export const halvesPart: Section = {
  id: 'halves',
  title: 'The two halves',
  body: html`<p>Mental health and pain are decided apart. Each half is the first row that fits, or nothing where the visitor does not
    ask about it. No row reads a fact about the body: such a fact may ask for a check, and takes nothing away.</p>
    ${(Object.keys(halves) as Half[]).map(halfTable)}
    <p><b>Also.</b> Where mental health is further than “ask about” from a referral, and ${inWords(alsoWhen)}, one of the next
    steps is to ask for ${code('mental-health-care')} as well.</p>
    <h3 id="nearness">How near to a referral</h3>
    <p>Nearest last; those of one line are as near. From the line of ${code('mental-health-care')} on, a value is something to ask
    for or about.</p>
    ${list(
      nearness.map((values) =>
        joined(
          values.map((value) => code(value)),
          ', ',
        ),
      ),
    )}`,
};
