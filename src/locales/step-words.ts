/** The words of a next step, and of what is asked for beside it. */
import {
  type AlsoAsk,
  type Ask,
  type Assessment,
  alsoAsked,
  askStep,
  type Item,
  isAsk,
  isPsychiatrist,
  type NextStep,
  nextSteps,
  questionOf,
} from '../protocol/index.js';
import { isAsked } from './headline.js';
import { answersBehind, questionWords } from './labels.js';
import type { StepWords, Words } from './words.js';

export function stepWords(words: Words, assessment: Assessment, step: NextStep): StepWords {
  const own = ownWords(words, assessment, step);
  const also = step === askStep(assessment) ? alsoAsked(assessment) : [];
  if (own.say === undefined || also.length === 0) return own;
  return { ...own, say: `${own.say} ${alsoSay(words, assessment, also)}` };
}

/** On `talk-soon`: what to say at the visit, beside the thoughts of suicide. Empty if there is nothing to ask for. */
export function laterWords(words: Words, assessment: Assessment, isPreparation: boolean): string {
  const steps = nextSteps(assessment, isPreparation).filter(isAsk);
  const also = isPreparation ? [] : alsoAsked(assessment);
  const asks = [...steps, ...also];
  return asks.length > 0 ? alsoSay(words, assessment, asks) : '';
}

function alsoSay(words: Words, assessment: Assessment, asks: readonly (Ask | AlsoAsk)[]): string {
  const { say, ...others } = words.alsoAsk;
  const textOf = (ask: Ask | AlsoAsk): string =>
    ask in others ? others[ask as keyof typeof others] : askText(words, assessment, ask as Ask);
  return say(words.list(asks.map(textOf)));
}

/** What a step asks for, in few words. */
export function askText(words: Words, assessment: Assessment, ask: Ask): string {
  const { asks, asksBoth } = words.handoff;
  return ask === 'both' ? asksBoth(...kindsOf(words, assessment)) : asks[ask];
}

function ownWords(words: Words, assessment: Assessment, step: NextStep): StepWords {
  if (step === 'both') return words.steps.both(...kindsOf(words, assessment));
  if (step !== 'check') return words.steps[step];
  const reasons = assessment.reasons.filter(({ effect }) => effect === 'clear-first');
  // A label such as "Yes, and it still does" is not clear without its question.
  const reason = (item: Item): readonly string[] =>
    questionOf(item.question)?.kind === 'one'
      ? [questionWords(words, item.question).short]
      : answersBehind(words, item);
  return words.steps.check(reasons.flatMap(reason));
}

/** Whom to ask for: for the mind, and for pain. */
function kindsOf({ outcome: { kinds } }: Words, assessment: Assessment): [mental: string, pain: string] {
  const { mental, pain } = assessment;
  const kindOf = (value: typeof mental | typeof pain): string => (isAsked(value) ? kinds[value] : '');
  return [isPsychiatrist(assessment) ? kinds.psychiatrist : kindOf(mental), kindOf(pain)];
}
