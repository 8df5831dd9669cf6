/** Everything that is proved, by name. */
import type { Claim } from './claim.js';
import { searches } from './matters.js';
import { neverMoves } from './never-moves.js';
import { oneVisitor } from './one-visitor.js';
import { pathAndSettings } from './path-and-settings.js';
import { worseClaims } from './worse.js';

export { FAILS } from './claim.js';
export { searches } from './matters.js';
export { caseOf } from './search.js';
export { answersOf, describeValues, settingsOf } from '../formula/readable.js';

/** What nobody may contradict. */
export const universal: readonly Claim[] = [...oneVisitor, ...worseClaims, ...neverMoves, ...pathAndSettings];

/** The name and the question of all that `npm run prove` proves with the solver. */
export const claims: readonly { readonly name: string; readonly question: string }[] = [...universal, ...searches].map(
  ({ name, question }) => ({ name, question }),
);
