// The file of decisions, as the last judge of a mutant: what only this file sees is counted apart.

/**
 * @param protocol what `src/protocol/index.ts` exports, of the mutant
 * @returns {Promise<string | undefined>} the first line in which its decisions differ
 */
export async function firstOtherDecision(protocol) {
  void protocol; // there is no file of decisions yet
  return undefined;
}
