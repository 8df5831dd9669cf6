// The named proofs, as judges of a mutant.

/**
 * @param protocol what `src/protocol/index.ts` exports, of the mutant
 * @returns {Promise<string | undefined>} the name of the first proof that no longer holds
 */
export async function firstFailingProof(protocol) {
  void protocol; // no proof is named yet
  return undefined;
}
