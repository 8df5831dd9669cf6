/** Everything that is proved, by name. */
import type { Claim } from './claim.js';
import { neverMoves } from './never-moves.js';
import { oneVisitor } from './one-visitor.js';
import { pathAndSettings } from './path-and-settings.js';
import { worseClaims } from './worse.js';

export const universal: readonly Claim[] = [...oneVisitor, ...worseClaims, ...neverMoves, ...pathAndSettings];
