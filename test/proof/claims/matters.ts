/** Nothing is there for nothing: every question, option, rule, row and outcome does something, or is meant not to. */
import type { Answer, Answers } from '../../../src/protocol/answers.js';
import { assess } from '../../../src/protocol/assess.js';
import { allRules } from '../../../src/protocol/half-reasons.js';
import { halves } from '../../../src/protocol/halves.js';
import { unknownPrefix } from '../../../src/protocol/medicines.js';
import type { Question } from '../../../src/protocol/questions.js';
import { outcomeTable } from '../../fixtures/protocol-table.js';
import { allQuestions, countableRows, optionsOf, TYPED } from '../formula/inputs.js';
import { defaultTerms } from '../formula/settings.js';
import { and, implies, not, or, Script, type Term } from '../formula/smt.js';
import { halfIds, lists, rowIds, type Visitor } from '../formula/visitor.js';
import { alone, sameInAll, somebodyElse } from './claim.js';
import { caseOf, type Cases, compared, declareCases, type Search, tableVisitor } from './search.js';
import { silentOptions } from './silent.js';

/** Of the trials, those of the first medicine: one is enough to matter. */
const inputsOf = (question: Question): readonly string[] =>
  optionsOf(question).map((option) => `${question.id}.${question.perMedicine ? '0.' : ''}${option}`);

/** Somebody for whom something changes when the answers of a case are left out. */
function leavingOut(cases: ReadonlyMap<string, readonly string[]>): Cases {
  const script = new Script();
  const { holds, visitor } = tableVisitor(script);
  const labels = [...cases.keys()];
  declareCases(script, labels);
  const isLeftOut = (input: string): Term =>
    or(...labels.filter((label) => cases.get(label)?.includes(input)).map((label) => caseOf(label)));
  const other = somebodyElse(script, defaultTerms(), (input) => {
    const slot = /^slot\.(\d+)\.named$/.exec(input)?.[1];
    const left = slot
      ? or(...countableRows.map(({ id }) => and(isLeftOut(`medicines.${id}`), holds(Number(slot), id))))
      : isLeftOut(input);
    return left === 'false' ? undefined : and(`visitor.${input}`, not(left));
  });
  script.assert(not(sameInAll(visitor, other)));
  const confirm = (label: string, answers: Answers): boolean =>
    compared(answers) !== compared(without(answers, cases.get(label) ?? []));
  return { script, labels, confirm };
}

/** What is left of the answers; a name that was typed is not an option of the table. */
function without(answers: Answers, inputs: readonly string[]): Answers {
  const left = Object.entries(answers).map(([id, answer]): [string, Answer | undefined] => {
    const page = id === `trial:${answers.medicines?.[0]}` ? 'trial.0' : id;
    const isKept = (one: string): boolean => !inputs.includes(`${page}.${one.startsWith(unknownPrefix) ? TYPED : one}`);
    if (typeof answer === 'string') return [id, isKept(answer) ? answer : undefined];
    return [id, answer?.filter(isKept)];
  });
  return Object.fromEntries(left);
}

const single = (
  labels: readonly string[],
  is: (who: Visitor, label: string) => Term,
  confirm: Cases['confirm'],
): Cases => {
  const script = new Script();
  const { visitor } = tableVisitor(script);
  declareCases(script, labels);
  for (const label of labels) script.assert(implies(caseOf(label), is(visitor, label)));
  return { script, labels, confirm };
};

export const searches: readonly Search[] = [
  {
    name: 'outcomes-reached',
    question: 'Is every outcome, and every row of the halves, reached by somebody, with a check where it may have one?',
    silent: {},
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
  {
    name: 'rules-can-fire',
    question: 'Is every rule shown to somebody, so that none can never fire?',
    silent: {},
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
  {
    name: 'questions-matter',
    question: 'Does every question change something for somebody, when it is answered rather than skipped?',
    silent: {},
    make: () => [leavingOut(new Map(allQuestions.map((question) => [question.id, inputsOf(question)])))],
  },
  {
    name: 'options-matter',
    question:
      'Does every answer change something for somebody, when it is given rather than left out, or is it meant to be silent?',
    silent: silentOptions,
    make: () =>
      allQuestions.map((question) => {
        const inputs = inputsOf(question);
        return leavingOut(
          new Map(optionsOf(question).map((id, at) => [`${question.id}.${id}`, inputs.slice(at, at + 1)])),
        );
      }),
  },
];
