// Mutants of the path, the halves and the outcomes: each row, its place in the order, its condition and what it gives.
import { changesOf, contextOf } from './conditions.mjs';
import { mutantsOf, patch, swapWithNext, without } from './mutant.mjs';

export function* pathMutants(seen) {
  const context = contextOf(seen);
  for (const [at, kind] of [
    ['path.ts askedWhen', 'asked when'],
    ['path.ts endsPathWhen', 'path ends'],
  ]) {
    const make = mutantsOf(at);
    for (const [id, when] of Object.entries(seen.get(at))) {
      const changes = changesOf(when, context);
      if (kind === 'path ends') changes.push({ what: 'not at all' });
      for (const { what, to } of changes)
        yield make(kind, `${id} ${what}`, (all) => (to ? Object.assign(all, { [id]: to }) : delete all[id]));
    }
  }
}

/** @param {(all: object) => object[]} rowsIn the rows in the constant */
function* rowMutants(at, kind, rows, rowsIn, context) {
  const make = mutantsOf(at);
  for (const [index, row] of rows.entries()) {
    const change = (what, changes, of = kind) =>
      make(of, `${row.id} ${what}`, (all) => patch(rowsIn(all), index, changes));
    yield make(kind, `${row.id} dropped`, (all) => rowsIn(all).splice(index, 1));
    const next = rows[index + 1];
    if (next) yield make(kind, `${row.id} after ${next.id}`, (all) => swapWithNext(rowsIn(all), index));
    for (const { what, to } of changesOf(row.when, context)) yield change(`when ${what}`, { when: to });
    if (row.marks) yield change('without its marks', { marks: undefined }, 'mark');
    for (const value of new Set(rows.map((other) => other.value)))
      if (value !== row.value) yield change(`→ ${value}`, { value });
    for (const [place, effect] of (row.reasons ?? []).entries())
      yield change(`without ${effect} among its reasons`, { reasons: without(row.reasons, place) });
    if (row.reasons) yield change('at once or not', { atOnce: row.atOnce ? undefined : true }, 'at once');
  }
}

export function* halfMutants(seen) {
  const context = contextOf(seen);
  const at = 'halves.ts halves';
  const make = mutantsOf(at);
  for (const [half, { askedAbout, rows }] of Object.entries(seen.get(at))) {
    yield* rowMutants(at, 'half row', rows, (all) => all[half].rows, context);
    for (const { what, to } of changesOf(askedAbout, context))
      yield make('half asked', `${half} when ${what}`, (all) => patch(all, half, { askedAbout: to }));
  }
  const nearness = seen.get('halves.ts nearness');
  for (const [place, values] of nearness.entries()) {
    if (place < nearness.length - 1)
      yield mutantsOf('halves.ts nearness')('nearness', `${values} is nearer`, (all) => swapWithNext(all, place));
  }
}

export function* outcomeMutants(seen) {
  const at = 'outcomes.ts firstOutcomes';
  yield* rowMutants(at, 'first outcome', seen.get(at), (all) => all, contextOf(seen));
  const effects = seen.get('outcomes.ts reasonEffects');
  const make = mutantsOf('outcomes.ts reasonEffects');
  for (const [place, effect] of effects.entries()) {
    yield make('reason effects', `without ${effect}`, (all) => all.splice(place, 1));
    if (place < effects.length - 1)
      yield make('reason order', `${effect} after ${effects[place + 1]}`, (all) => swapWithNext(all, place));
  }
}
