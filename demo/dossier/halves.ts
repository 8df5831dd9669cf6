/** The two halves of a result as tables, and how near each value is to a referral. */
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

/** The rules that are the reasons of a row; for a "sort first" row, that rule. */
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
    <p>The result has this half when ${inWords(askedAbout)}.</p>
    ${table(
      `The half ${name}: the first row that matches`,
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
  body: html`<p>Mental health and pain are decided separately. Each half takes the first row that matches, or has no value if the visitor
    does not ask about it. No row uses a fact about physical health: such a fact can add a check, and never removes a referral.</p>
    ${(Object.keys(halves) as Half[]).map(halfTable)}
    <p><b>Also.</b> Where mental health is further from a referral than ${code('mental-health-care')}, and ${inWords(alsoWhen)}, one of
    the next steps is to ask for ${code('mental-health-care')} as well.</p>
    <h3 id="nearness">How near to a referral</h3>
    <p>Nearest last; values in one line are equally near. From the line of ${code('mental-health-care')} on, a value is something to
    ask for or about.</p>
    ${list(
      nearness.map((values) =>
        joined(
          values.map((value) => code(value)),
          ', ',
        ),
      ),
    )}`,
};
