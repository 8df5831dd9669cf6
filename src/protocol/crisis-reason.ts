/** Why the crisis card is shown, if the visitor has not named a danger. */
import type { Answers } from './answers.js';

/** In this order: the first that holds is said. */
const reasons = ['skipped', 'unsure', 'prefer-not'] as const;

/** A question about safety was skipped, answered "not sure", or answered "rather not say". */
export type CrisisReason = (typeof reasons)[number];

/** @returns `undefined` if both questions about safety have another answer */
export function crisisReason({ emergency, 'self-harm': selfHarm }: Answers): CrisisReason | undefined {
  const given = [emergency ?? 'skipped', selfHarm ?? 'skipped'].flat();
  return reasons.find((reason) => given.includes(reason));
}
