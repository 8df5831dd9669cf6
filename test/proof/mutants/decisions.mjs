// The file of decisions, as the last judge of a mutant: what only this file sees is counted apart.
import { readFileSync } from 'node:fs';

const committed = readFileSync(new URL('../../decisions.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

/**
 * @param {(protocol: object) => readonly string[]} decisions
 * @param protocol what `src/protocol/index.ts` exports, of the mutant
 * @returns {string | undefined} the first line in which its decisions differ
 */
export function firstOtherDecision(decisions, protocol) {
  const lines = decisions(protocol);
  const at = committed.findIndex((line, index) => line !== lines[index]);
  if (at >= 0) return committed[at];
  return lines[committed.length];
}
