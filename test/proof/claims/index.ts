/** Everything that is proved, by name. */
import type { Claim } from './claim.js';
import { searches } from './matters.js';
import { neverMoves } from './never-moves.js';
import { oneVisitor } from './one-visitor.js';
import { pathAndSettings } from './path-and-settings.js';
import { result } from './result.js';
import { worseClaims } from './worse.js';

/** What nobody may contradict. */
export const universal: readonly Claim[] = [
  ...oneVisitor,
  ...result,
  ...worseClaims,
  ...neverMoves,
  ...pathAndSettings,
];

/** That the formula which is proved and the function which runs are of one mind. */
export const agreements = {
  examples: {
    name: 'agrees-on-worked-examples',
    question: 'Do the formula and the function that runs agree on every worked example of the protocol?',
  },
  random: {
    name: 'agrees-on-random-answers',
    question: 'Do the formula and the function that runs agree on random answers and settings?',
  },
} as const;

/** The function that runs, without the formula. */
export const fuzzing = {
  name: 'eleven-rules-on-random-answers',
  question: 'Do the eleven rules hold of the function that runs, on random answers and settings?',
} as const;

/** The name and the question of all that `npm run prove` proves. */
export const claims: readonly { readonly name: string; readonly question: string }[] = [
  ...universal,
  ...searches,
  agreements.examples,
  agreements.random,
  fuzzing,
].map(({ name, question }) => ({ name, question }));
