/** Everything that a person still has to decide, accept or take responsibility for, in tables to fill in with a pen. */
import { accepterOf, hazardMarks, hazards, riskOf, roles } from '../../safety/index.js';
import {
  allRules,
  countingMarks,
  crisisCardMarks,
  crisisLines,
  type CountryHelp,
  finder,
  type Mark,
  type HalfTable,
  halves,
  type Medicine,
  medicines,
  outcomeMarks,
  type QuestionId,
  type RuleId,
  ruleOf,
  sourceMarks,
  sources,
  tableMarks,
} from '../../src/protocol/index.js';
import type { RowId } from '../../src/protocol/halves.js';
import { allQuestions, catalogues, code, english, link, marksOf, numberOf, ruleText, type Section } from './context.js';
import { html, type Html, table } from './html.js';
import { roleLink } from './intended-use.js';
import { questionsToDecide, rowsToDecide, rulesToDecide } from './words.js';

interface Open {
  readonly marks: readonly Mark[];
  readonly where: Html | string;
  readonly what: Html | string;
}

const marked = (things: readonly { readonly id: string; readonly marks?: readonly Mark[] }[]) =>
  things.filter(({ marks }) => marks !== undefined && marks.length > 0);

const services = Object.values(crisisLines as Readonly<Record<string, CountryHelp>>).flatMap(
  ({ services: own, further = [] }) => [
    ...own,
    ...further.map((row) => ({ ...row, name: row.name ?? english.crisis.further[row.for] })),
  ],
);
export const unchecked = [...services, finder].filter(({ checkedOn }) => checkedOn === null);

const whole: readonly Open[] = [
  {
    marks: sourceMarks,
    where: link('sources', 'All facts and sources'),
    what: `Each of the ${Object.keys(sources).length} facts, however sure, and the current US label.`,
  },
  {
    marks: tableMarks,
    where: link('medicines', 'All medicines'),
    what: `A pharmacist checks each of the ${medicines.length} rows.`,
  },
  {
    marks: countingMarks,
    where: link('rules', 'Counting'),
    what: 'Two products of one ingredient count as one medicine, with the better of their trials; a medicine stopped for side effects counts as tried.',
  },
  { marks: crisisCardMarks, where: link('outcomes', 'The crisis card'), what: 'To whom it is shown.' },
  {
    marks: hazardMarks,
    where: link('hazards', 'The hazard log'),
    what: 'Each severity and each likelihood, and whether a hazard is missing.',
  },
  {
    marks: outcomeMarks,
    where: link('outcomes', 'All headlines'),
    what: 'Whether this is not a medical device because it names a specialist and no drug.',
  },
];

const questions = marked(allQuestions).map(
  ({ id, marks }): Open => ({
    marks: marks ?? [],
    where: link(`question-${id}`, `Question ${numberOf(id)}`),
    what: questionsToDecide[id as QuestionId] ?? 'Marked in the protocol.',
  }),
);
const rows = marked(Object.values(halves as Readonly<Record<string, HalfTable>>).flatMap((half) => half.rows)).map(
  ({ id, marks }): Open => ({
    marks: marks ?? [],
    where: link(`row-${id}`, html`Row ${code(id)}`),
    what: rowsToDecide[id as RowId] ?? 'Marked in the protocol.',
  }),
);
const named = marked(medicines as readonly Medicine[]).map(
  (row): Open => ({
    marks: row.marks ?? [],
    where: link(`medicine-${row.id}`, html`Medicine ${code(row.id)}`),
    what: (row as Medicine).note ?? 'Marked in the table.',
  }),
);
const ownRule = 'Our own rule: confirm it, change it, or delete it.';
const ruled = marked(allRules).map(({ id, marks }): Open => {
  const rule = ruleOf(id as RuleId);
  const what = rulesToDecide[id as RuleId] ?? (rule.sources === 'own-rule' ? ownRule : 'Marked in the protocol.');
  return {
    marks: marks ?? [],
    where: link(`rule-${id}`, html`Rule ${code(id)}`),
    what: html`${what} A visitor reads: “${ruleText(english, id as RuleId)}”`,
  };
});

export const openRoles = roles.filter(({ owner }) => owner === 'open');
export const notAccepted = hazards.filter(({ acceptedBy }) => acceptedBy === 'open');
const line = html`<span class="line"></span>`;

export const open: readonly Open[] = [...whole, ...questions, ...rows, ...ruled, ...named];

export const openPart: Section = {
  id: 'open',
  title: 'What is still to be decided',
  body: html`<p>${open.length} marks, ${unchecked.length} crisis lines to check, ${openRoles.length} open roles, and
    ${notAccepted.length} hazards whose residual risk nobody has accepted. Languages whose wording nobody has reviewed:
    ${catalogues
      .filter(({ reviewedBy }) => reviewedBy === 'none')
      .map(({ name }) => name)
      .join(', ')}.</p>
    ${table(
      'Open decisions',
      ['Where', 'Mark', 'To decide', 'Decision'],
      open.map(({ marks, where, what }) => ({
        cells: [where, marksOf(marks), what, line],
      })),
    )}
    ${table(
      'Open roles',
      ['Role', 'Duty', 'Name'],
      openRoles.map(({ id, duty }) => ({ cells: [roleLink(id), duty, line] })),
    )}
    ${table(
      'Risks that nobody has accepted',
      ['Hazard', 'Residual risk', 'Who acts', 'Who accepts', 'Name and day'],
      notAccepted.map((entry) => ({
        cells: [
          link(`hazard-${entry.id}`, entry.hazard),
          riskOf(entry.after),
          roleLink(entry.owner),
          roleLink(accepterOf(entry)),
          line,
        ],
      })),
    )}
    <p>Crisis lines that nobody has checked: ${unchecked.map(({ name }) => name).join('; ')}.</p>`,
};
