// Mutants that the solver proves to be none: for every set of answers and every setting the changed protocol has the same
// path, result, check, counts and crisis card, and shows the same rules for the same answers.
import { solve } from '../solver.mjs';

/** What the formula is made of. Of anything else that a mutant changes (a mark, a source, a word), it knows nothing. */
const IN_THE_FORMULA = [
  'asked when',
  'effect',
  'first outcome',
  'half asked',
  'half row',
  'named condition',
  'option',
  'path ends',
  'reason effects',
  'reason row',
  'rule dropped',
  'when',
];

/**
 * @param mutant its kind must be of the formula's
 * @param original the provable and the protocol, unchanged
 * @param changed those of the mutant
 * @returns {Promise<boolean>} whether nobody can meet a difference
 */
export async function isProvedEqual({ kind }, original, changed) {
  if (!IN_THE_FORMULA.includes(kind)) return false;
  // What a clinic may raise is read off the rules too, and is not in the formula.
  if (original.protocol.escalatable.join() !== changed.protocol.escalatable.join()) return false;
  const { FAILS, difference } = original.provable();
  return (await solve(difference(changed.provable().alike).compile(), FAILS)) === undefined;
}
