// The named proofs, as judges of a mutant. Fuzzing is not among them: its eleven rules are hand-written tests already.
import { proveAgreement, proveClaim, proveSearch } from '../prover.mjs';

/** Enough to see that the code and the formula have parted; `npm run prove` takes many more. */
const RANDOM_ANSWERS = 250;
const SEED = 20261122;

/**
 * @param provable what `test/proof/provable.ts` exports, of the mutant
 * @param {() => void} beat
 * @returns {Promise<string | undefined>} the name of the first proof that no longer holds
 */
export async function firstFailingProof(provable, beat) {
  const { agreements, randomAnswers, searches, universal, workedExamples } = provable;
  const proofs = [
    ...universal.map((claim) => [claim.name, () => proveClaim(provable, claim, beat)]),
    [agreements.examples.name, () => proveAgreement(provable, workedExamples, beat)],
    [agreements.random.name, () => proveAgreement(provable, randomAnswers(SEED, RANDOM_ANSWERS), beat)],
    ...searches.map((search) => [search.name, () => proveSearch(provable, search, beat)]),
  ];
  for (const [name, prove] of proofs) {
    beat();
    // A formula that the solver cannot read is no proof.
    const wrong = await prove().catch((error) => [String(error)]);
    if (wrong.length > 0) return name;
  }
  return undefined;
}
