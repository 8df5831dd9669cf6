/** The words of a next step. */
import {
  type Assessment,
  alsoAsked,
  askStep,
  type Item,
  isPsychiatrist,
  type NextStep,
  questionOf,
} from '../protocol/index.js';
import { isAsked } from './headline.js';
import { answersBehind, questionWords } from './labels.js';
import type { StepWords, Words } from './words.js';

export function stepWords(words: Words, assessment: Assessment, step: NextStep): StepWords {
  const own = ownWords(words, assessment, step);
  const also = step === askStep(assessment) ? alsoAsked(assessment) : [];
  if (own.say === undefined || also.length === 0) return own;
  const asked = also.map((ask) => words.alsoAsk.say({ ...words.handoff.asks, ...words.alsoAsk }[ask]));
  return { ...own, say: [own.say, ...asked].join(' ') };
}

function ownWords(words: Words, assessment: Assessment, step: NextStep): StepWords {
  if (step === 'both') return both(words, assessment);
  if (step !== 'check') return words.steps[step];
  const reasons = assessment.reasons.filter(({ effect }) => effect === 'clear-first');
  // A label such as "Yes, and it still does" is not clear without its question.
  const reason = (item: Item): readonly string[] =>
    questionOf(item.question)?.kind === 'one'
      ? [questionWords(words, item.question).short]
      : answersBehind(words, item);
  return words.steps.check(reasons.flatMap(reason));
}

function both({ steps, outcome: { kinds } }: Words, assessment: Assessment): StepWords {
  const { mental, pain } = assessment;
  const kindOf = (value: typeof mental | typeof pain): string => (isAsked(value) ? kinds[value] : '');
  return steps.both(isPsychiatrist(assessment) ? kinds.psychiatrist : kindOf(mental), kindOf(pain));
}
