// The end of a run: who caught what, who survived, and whether that is as it should be.
import { equivalent } from './equivalent.mjs';
import { CATCHERS } from './judge.mjs';

/**
 * @param {readonly {id: string, kind: string}[]} mutants
 * @param {Map<string, import('./judge.mjs').Verdict>} verdicts
 * @param {boolean} isPart some mutants were left out
 * @returns {{text: string, passed: number, failed: number}}
 */
export function report(mutants, verdicts, isPart) {
  const by = ({ id }) => verdicts.get(id).by;
  const equal = mutants.filter((mutant) => by(mutant) === 'equal');
  const unseen = mutants.filter((mutant) => by(mutant) === undefined);
  const named = equivalent.flatMap(([file, at, changes, why]) =>
    changes.map((change) => {
      const is = ({ id }) => id.startsWith(file) && id.includes(at) && id.endsWith(` ${change}`);
      return { why, name: `${file} ${at}: ${change}`, ids: unseen.filter(is).map(({ id }) => id) };
    }),
  );
  const survivors = unseen.filter(({ id }) => !named.some(({ ids }) => ids.includes(id)));
  const stale = isPart ? [] : named.filter(({ ids }) => ids.length !== 1);
  /** How many there are of a kind, and who saw them. */
  const line = (kind, some) => {
    const seen = [...Object.entries(CATCHERS), [undefined, 'nobody']].map(([key, who]) => {
      const count = some.filter((mutant) => by(mutant) === key).length;
      return count > 0 && `${count} ${who}`;
    });
    return `${kind}: ${some.length} (${seen.filter(Boolean).join(', ')})`;
  };
  const kinds = new Set(mutants.map(({ kind }) => kind));
  const text = [
    ...[...kinds].map((kind) =>
      line(
        kind,
        mutants.filter((one) => one.kind === kind),
      ),
    ),
    line('all', mutants),
    `\n${equal.length} are proved by the solver to change nothing, for any answers at any setting:`,
    ...equal.map(({ id }) => `    ${id}`),
    '\nThese change nothing that anybody could see:',
    ...named.flatMap(({ ids, why }) => ids.map((id) => `    ${id}\n        ${why}`)),
    ...survivors.map(({ id, kind }) => `✗ SURVIVED (${kind}): ${id}`),
    ...stale.map(({ name }) => `✗ FAILED: named as equivalent, and caught, no mutant, or several: ${name}`),
    `\ncaught ${mutants.length - equal.length - unseen.length} of ${mutants.length}; ${equal.length} proved equivalent, ${unseen.length - survivors.length} named equivalent, ${survivors.length} survived`,
  ].join('\n');
  return { text, passed: mutants.length - survivors.length, failed: survivors.length + stale.length };
}
