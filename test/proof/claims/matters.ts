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

/** The options of one question. Of the trials, those of the first medicine: one is enough to matter. */
function makeOptions(question: Question): Cases {
  const script = new Script();
  const { holds, visitor } = tableVisitor(script);
  const at = (option: string): string => `${question.id}.${question.perMedicine ? '0.' : ''}${option}`;
  const options = new Map(optionsOf(question).map((option) => [`${question.id}.${option}`, option]));
  declareCases(script, [...options.keys()]);
  const dropped = new Map([...options].map(([label, option]) => [at(option), caseOf(label)]));
  const other = somebodyElse(script, defaultTerms(), (input) => {
    const [, slot, what] = input.split('.');
    if (question.id === 'medicines' && what === 'named') {
      const isDropped = countableRows.map(({ id }) => and(caseOf(`medicines.${id}`), holds(Number(slot), id)));
      return and(`visitor.${input}`, not(or(...isDropped)));
    }
    const drop = dropped.get(input);
    return drop === undefined ? undefined : and(`visitor.${input}`, not(drop));
  });
  for (const [input, drop] of dropped) script.assert(implies(drop, `visitor.${input}`));
  script.assert(not(sameInAll(visitor, other)));
  return {
    script,
    labels: [...options.keys()],
    confirm: (label, answers) => {
      const option = options.get(label) ?? '';
      const id = question.perMedicine ? firstTrial(answers, option) : question.id;
      return compared(answers) !== compared({ ...answers, [id]: without(answers[id], option) });
    },
  };
}

const firstTrial = (answers: Answers, option: string): string =>
  Object.keys(answers).find((id) => id.startsWith('trial:') && answers[id] === option) ?? '';

/** What is left of an answer; a name that was typed is not an option of the table. */
function without(answer: Answers[string], option: string): Answer | undefined {
  const is = (one: string): boolean => one === option || (option === TYPED && one.startsWith(unknownPrefix));
  if (typeof answer === 'string') return is(answer) ? undefined : answer;
  return answer?.filter((one) => !is(one));
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
        (who, id) => or(...lists.map((list) => who.shown(list, ({ rule }) => rule.id === id))),
        (id, answers) => {
          const { notes, reasons, tell } = assess(answers);
          return [...reasons, ...tell, ...notes].some(({ rule }) => rule === id);
        },
      ),
    ],
  },
  {
    name: 'options-matter',
    question:
      'Does every answer, and so every question, change something for somebody, when it is given rather than left out, or is it meant to be silent?',
    silent: silentOptions,
    make: () => allQuestions.map(makeOptions),
  },
];
