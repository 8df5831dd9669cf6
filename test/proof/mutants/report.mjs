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

/** A row for each kind of mutant, a column for each who may have seen it. */
function table(judged, by) {
  const kinds = [...new Set(judged.map(({ kind }) => kind))];
  const columns = [...Object.keys(CATCHERS), undefined];
  const heads = ['kind of mutant', 'all', ...Object.values(CATCHERS), 'nobody'];
  const row = (name, some) => [
    name,
    some.length,
    ...columns.map((column) => some.filter(({ id }) => by(id) === column).length || '-'),
  ];
  const rows = [
    heads,
    ...kinds.map((kind) =>
      row(
        kind,
        judged.filter((mutant) => mutant.kind === kind),
      ),
    ),
  ];
  rows.push(row('all', judged));
  const widths = heads.map((_, at) => Math.max(...rows.map((cells) => String(cells[at]).length)));
  const aligned = (cell, at) => (at === 0 ? String(cell).padEnd(widths[at]) : String(cell).padStart(widths[at]));
  return rows.map((cells) => cells.map(aligned).join('  ')).join('\n');
}
