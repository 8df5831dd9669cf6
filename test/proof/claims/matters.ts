/** Nothing is there for nothing: every question, option, rule and outcome changes something, or is meant not to. */
import type { Answer, Answers } from '../../../src/protocol/answers.js';
import { assess } from '../../../src/protocol/assess.js';
import { unknownPrefix } from '../../../src/protocol/medicines.js';
import type { Question } from '../../../src/protocol/questions.js';
import { allQuestions, countableRows, optionsOf, TYPED } from '../formula/inputs.js';
import { theseSettings } from '../formula/settings.js';
import { and, implies, not, or, Script, type Term } from '../formula/smt.js';
import { allOutcomes, allRules, lists, pagesOf, type Visitor } from '../formula/visitor.js';
import { sameInAll, sameOutcome, somebodyElse } from './claim.js';
import { caseOf, type Cases, compared, declareCases, type Search, tableVisitor } from './search.js';
import { silentOptions } from './silent.js';

const isShown = (who: Visitor, rule: string): Term => {
  const asked = allRules.find(({ id }) => id === rule)?.question;
  const pages = allQuestions.filter(({ id }) => id === asked).flatMap(pagesOf);
  return or(...pages.flatMap((slot) => lists.map((list) => who.shown(list, rule, slot))));
};

/** Rules that may give the headline, rather than say why. */
const deciding = allRules.filter(({ effect }) => ['urgent', 'under-age', 'clear-first', 'sort-first'].includes(effect));

/** The options of one question. Of the trials, those of the first medicine: one is enough to matter. */
function makeOptions(question: Question): Cases {
  const script = new Script();
  const { holds, visitor } = tableVisitor(script);
  const at = (option: string): string => `${question.id}.${question.perMedicine ? '0.' : ''}${option}`;
  const options = new Map(optionsOf(question).map((option) => [`${question.id}.${option}`, option]));
  declareCases(script, [...options.keys()]);
  const dropped = new Map([...options].map(([label, option]) => [at(option), caseOf(label)]));
  const other = somebodyElse(script, theseSettings(), (input) => {
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

function makeQuestions(): Cases {
  const script = new Script();
  const { visitor } = tableVisitor(script);
  const labels = allQuestions.map(({ id }) => id);
  declareCases(script, labels);
  const other = somebodyElse(script, theseSettings(), (input) => {
    const [question = '', slot] = input.split('.');
    if (question === 'slot') {
      return input.endsWith('.named') ? and(`visitor.${input}`, not(caseOf('medicines'))) : undefined;
    }
    if (question === 'trial' && Number(slot) > 0) return undefined;
    return and(`visitor.${input}`, not(caseOf(question)));
  });
  script.assert(not(sameInAll(visitor, other)));
  return {
    script,
    labels,
    confirm: (label, answers) => {
      const first = label === 'trial' ? Object.keys(answers).find((id) => id.startsWith('trial:')) : label;
      return compared(answers) !== compared({ ...answers, [first ?? '']: undefined });
    },
  };
}

function makeRulesMatter(): Cases {
  const script = new Script();
  const { visitor } = tableVisitor(script);
  const labels = deciding.map(({ id }) => id);
  declareCases(script, labels);
  const other = somebodyElse(script, theseSettings(), () => undefined, {
    rule: (id) => (labels.includes(id) ? caseOf(id) : 'false'),
  });
  script.assert(not(sameOutcome(visitor, other)));
  for (const { id } of allOutcomes) script.assert(`(= ${script.declare(`was.${id}`)} ${visitor.outcome(id)})`);
  return {
    script,
    labels,
    confirm: (label, answers, values) => {
      const { outcome, reasons } = assess(answers);
      return values[`was.${outcome}`] === true && reasons.some(({ rule }) => rule === label);
    },
  };
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
    question: 'Is every outcome reached by somebody?',
    silent: {},
    make: () => [
      single(
        allOutcomes.map(({ id }) => id),
        (who, id) => who.outcome(id),
        (id, answers) => assess(answers).outcome === id,
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
        isShown,
        (id, answers) => {
          const { notes, reasons, tell } = assess(answers);
          return [...reasons, ...tell, ...notes].some(({ rule }) => rule === id);
        },
      ),
    ],
  },
  {
    name: 'rules-matter',
    question: 'Does every rule that may give the headline change it for somebody?',
    silent: {},
    make: () => [makeRulesMatter()],
  },
  {
    name: 'questions-matter',
    question: 'Does every question change something for somebody, when it is answered rather than skipped?',
    silent: {},
    make: () => [makeQuestions()],
  },
  {
    name: 'options-matter',
    question:
      'Does every answer change something for somebody, when it is given rather than left out, or is it meant to be silent?',
    silent: silentOptions,
    make: () => allQuestions.map(makeOptions),
  },
];
