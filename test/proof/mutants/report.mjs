// What a run says at its end: who caught what, who survived, and whether that is as it should be.
import { CATCHERS } from './judge.mjs';

const CAUGHT = ['example', 'test', 'proof'];

/**
 * @param {readonly {id: string, kind: string}[]} mutants
 * @param {Map<string, {by?: string, name?: string}>} verdicts
 * @param {readonly {mutant: string, reason: string}[]} equivalent
 * @returns {{text: string, passed: number, failed: number}}
 */
export function report(mutants, verdicts, equivalent) {
  const judged = mutants.filter(({ id }) => verdicts.get(id).by !== 'not compiled');
  const by = (id) => verdicts.get(id).by;
  const isCaught = ({ id }) => [...CAUGHT, 'load', 'time'].includes(by(id));
  const reasons = new Map(equivalent.map(({ mutant, reason }) => [mutant, reason]));
  const caught = judged.filter(isCaught);
  const isEqual = ({ id }) => by(id) === 'equal';
  const equal = judged.filter(isEqual);
  const others = judged.filter((mutant) => !isCaught(mutant) && !isEqual(mutant));
  const named = others.filter(({ id }) => reasons.has(id));
  const survivors = others.filter(({ id }) => !reasons.has(id));
  const stale = [...reasons.keys()].filter((id) => !named.some((mutant) => mutant.id === id));

  const lines = [
    table(judged, by),
    `\n${equal.length} are proved by the solver to change nothing, for any answers at any setting:`,
    ...equal.map(({ id }) => `    ${id}`),
    ...(named.length > 0 ? [`\n${named.length} more change nothing that anybody could see:`] : []),
    ...byReason(named, reasons),
    ...survivors.map(({ id, kind }) => `✗ SURVIVED (${kind}): ${id}`),
    ...stale.map((id) => `✗ FAILED: named as equivalent, and caught or no mutant at all: ${id}`),
    `\n${mutants.length - judged.length} more did not compile and are not counted`,
    `caught ${caught.length} of ${judged.length}; ${equal.length} proved equivalent, ${named.length} named equivalent, ${survivors.length} survived`,
  ];
  return {
    text: lines.join('\n'),
    passed: caught.length + equal.length + named.length,
    failed: survivors.length + stale.length,
  };
}

function byReason(named, reasons) {
  const groups = new Map();
  for (const mutant of named) {
    const reason = reasons.get(mutant.id);
    groups.set(reason, [...(groups.get(reason) ?? []), mutant]);
  }
  return [...groups].flatMap(([reason, some]) => [`  ${reason}`, ...some.map(({ id }) => `    ${id}`)]);
}

/** A line for each kind of mutant: how many there are, and who saw them. */
function table(judged, by) {
  const line = (name, some) => {
    const seen = [...Object.entries(CATCHERS), [undefined, 'nobody']].map(([key, who]) => {
      const count = some.filter(({ id }) => by(id) === key).length;
      return count > 0 && `${count} ${who}`;
    });
    return `${name}: ${some.length} (${seen.filter(Boolean).join(', ')})`;
  };
  const kinds = [...new Set(judged.map(({ kind }) => kind))];
  return [
    ...kinds.map((kind) =>
      line(
        kind,
        judged.filter((one) => one.kind === kind),
      ),
    ),
    line('all', judged),
  ].join('\n');
}
