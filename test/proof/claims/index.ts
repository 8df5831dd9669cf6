/** All that is proved, by name. */
import { neverMoves } from './never-moves.js';
import { oneVisitor } from './one-visitor.js';
import { pathAndSettings } from './path-and-settings.js';
import { result } from './result.js';
import { questions } from './questions.js';
import { worse } from './worse.js';

export { searches } from './searches.js';

export const universal = { ...oneVisitor, ...result, ...worse, ...neverMoves, ...pathAndSettings };

export const claims = Object.entries(questions).map(([name, question]) => ({ name, question }));
