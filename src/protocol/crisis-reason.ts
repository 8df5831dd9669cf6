/** Why the crisis card is shown, if the visitor has not named a danger. */
import { type Answers, readAnswer } from './answers.js';
import { questionOf } from './questions.js';

/** In this order: the first that holds is said. */
const reasons = ['skipped', 'unsure', 'prefer-not'] as const;

/** A question about safety was skipped, answered "not sure", or answered "rather not say". */
export type CrisisReason = (typeof reasons)[number];

/** @returns `undefined` if both questions about safety have another answer */
export function crisisReason(answers: Answers): CrisisReason | undefined {
  const given = ['emergency', 'self-harm'].flatMap((id) => {
    const question = questionOf(id);
    const offered = question?.options.map((option) => option.id) ?? [];
    const read = question && readAnswer(question, answers[id], offered);
    return read?.state === 'answered' ? read.options : ['skipped'];
  });
  return reasons.find((reason) => given.includes(reason));
}
