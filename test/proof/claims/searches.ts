/** Every question, option, rule, row and outcome does something, or is meant not to. The solver finds answers; `assess` confirms. */
import type { Answer, Answers } from '../../../src/protocol/answers.js';
import { assess } from '../../../src/protocol/assess.js';
import { allRules } from '../../../src/protocol/half-reasons.js';
import { halves } from '../../../src/protocol/halves.js';
import { unknownPrefix } from '../../../src/protocol/medicines.js';
import { outcomeTable } from '../../fixtures/protocol-table.js';
import { allQuestions, countableRows, inOrder, inputs, optionsOf, tableRows, TYPED } from '../formula/inputs.js';
import { defaultTerms } from '../formula/settings.js';
import { and, caseOf, implies, not, or, Script, type Term } from '../formula/smt.js';
import { assessTerms, halfIds, lists, rowIds, type Visitor } from '../formula/visitor.js';
import { alone, sameInAll, somebodyElse } from './claim.js';
import { silentOptions } from './silent.js';

/** Whether `assess` agrees that these answers show the case with this label. */
type Confirm = (label: string, answers: Answers) => boolean;

/** A visitor of a clinic that has set nothing, whose medicines are those of the table. One case is asked for at a time. */
function start(labels: readonly string[]) {
  const script = new Script();
  const given = inputs(script, 'visitor');
  inOrder(script, given);
  const isIn = tableRows(script, 'visitor', given);
  const visitor = assessTerms(script, 'visitor', defaultTerms(), given);
  let any: Term = 'false';
  for (const [index, label] of labels.entries()) {
    const one = script.declare(caseOf(label));
    script.assert(not(and(one, any)));
    any = script.define(`any-case.${index}`, or(any, one));
  }
  return { script, visitor, isIn };
}

/** Somebody for whom something changes when the answers of a case are left out. */
function leavingOut(cases: Readonly<Record<string, readonly string[]>>) {
  const labels = Object.keys(cases);
  const { isIn, script, visitor } = start(labels);
  const isLeftOut = (input: string): Term => or(...labels.filter((label) => cases[label]?.includes(input)).map(caseOf));
  const other = somebodyElse(script, defaultTerms(), (input) => {
    const slot = /^slot\.(\d+)\.named$/.exec(input)?.[1];
    const left = slot
      ? or(...countableRows.map(({ id }) => and(isLeftOut(`medicines.${id}`), isIn(Number(slot), id))))
      : isLeftOut(input);
    return left === 'false' ? undefined : and(`visitor.${input}`, not(left));
  });
  script.assert(not(sameInAll(visitor, other)));
  const confirm: Confirm = (label, answers) => compared(answers) !== compared(without(answers, cases[label] ?? []));
  return { script, labels, confirm };
}

/** The rest of the answers; a name that was typed is not an option of the table. */
function without(answers: Answers, left: readonly string[]): Answers {
  const rest = Object.entries(answers).map(([id, answer]): [string, Answer | undefined] => {
    const page = id === `trial:${answers.medicines?.[0]}` ? 'trial.0' : id;
    const isKept = (one: string): boolean => !left.includes(`${page}.${one.startsWith(unknownPrefix) ? TYPED : one}`);
    if (typeof answer === 'string') return [id, isKept(answer) ? answer : undefined];
    return [id, answer?.filter(isKept)];
  });
  return Object.fromEntries(rest);
}

/** What two assessments are compared by: ids only, and not which options are behind them. */
function compared(answers: Answers): string {
  const { next: _, notes, reasons, tell, ...rest } = assess(answers);
  const items = [reasons, tell, notes].map((list) => list.map(({ question, rule }) => `${rule} ${question}`));
  return JSON.stringify([rest, items]);
}

function single(labels: readonly string[], is: (who: Visitor, label: string) => Term, confirm: Confirm) {
  const { script, visitor } = start(labels);
  for (const label of labels) script.assert(implies(caseOf(label), is(visitor, label)));
  return { script, labels, confirm };
}

/** Each option as an input; of the trials, those of the first medicine: one is enough. */
const allInputs: readonly (readonly [question: string, inputs: Readonly<Record<string, readonly string[]>>])[] =
  allQuestions.map((question) => {
    const { id, perMedicine } = question;
    const cases = optionsOf(question).map((option) => [
      `${id}.${option}`,
      [`${id}.${perMedicine ? '0.' : ''}${option}`],
    ]);
    return [id, Object.fromEntries(cases)];
  });

export const searches = {
  'outcomes-reached': {
    make: () => [
      single(
        outcomeTable,
        (who, id) => and(who.outcome(id), alone.includes(id) ? 'true' : who.check),
        (id, answers) => assess(answers).outcome === id,
      ),
      single(
        rowIds,
        (who, id) => who.row(id),
        (id, answers) => {
          const assessed = assess(answers);
          return halfIds.some((half) => halves[half].rows.some((row) => row.id === id && row.value === assessed[half]));
        },
      ),
    ],
  },
  'rules-can-fire': {
    make: () => [
      single(
        allRules.map(({ id }) => id),
        (who, id) => or(...lists.map((list) => who.lists(list, ({ rule }) => rule.id === id))),
        (id, answers) => {
          const { notes, reasons, tell } = assess(answers);
          return [...reasons, ...tell, ...notes].some(({ rule }) => rule === id);
        },
      ),
    ],
  },
  'questions-matter': {
    make: () => [leavingOut(Object.fromEntries(allInputs.map(([id, cases]) => [id, Object.values(cases).flat()])))],
  },
  /** `silent`: cases for which nothing may be found, each with the reason why that is meant. */
  'options-matter': { silent: silentOptions, make: () => allInputs.map(([, cases]) => leavingOut(cases)) },
};
