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
  return { ...own, say: [own.say, ...also.map((ask) => alsoSay(words, assessment, ask))].join(' ') };
}

/** On `talk-soon`: what to say at the visit, beside the thoughts of suicide. Empty if there is nothing to ask for. */
export function laterWords(words: Words, assessment: Assessment, isPreparation: boolean): string {
  const steps = nextSteps(assessment, isPreparation).filter(isAsk);
  const also = isPreparation ? [] : alsoAsked(assessment);
  return [...steps, ...also].map((ask) => alsoSay(words, assessment, ask)).join(' ');
}

const alsoSay = (words: Words, assessment: Assessment, ask: Ask | AlsoAsk): string =>
  words.alsoAsk.say(
    ask in words.alsoAsk ? words.alsoAsk[ask as 'also' | 'ptsd' | 'anxiety'] : askText(words, assessment, ask as Ask),
  );

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
