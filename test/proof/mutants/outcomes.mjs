// Mutants of the outcomes: each row, its place in the order, its condition and what it gives as reasons.
import { changesOf, contextOf } from './conditions.mjs';
import { mutantsOf, patch, swapWithNext, without } from './mutant.mjs';

const AT = 'outcomes.ts outcomes';
const make = mutantsOf(AT);
/** Those that rows share; the others have a row of their own, before all that could show them. */
const REASONS = ['sort-first', 'bar-met', 'bar-not-met'];

export function* outcomeMutants(seen) {
  const context = contextOf(seen);
  const outcomes = seen.get(AT);
  for (const [at, outcome] of outcomes.entries()) {
    const { id, reasons, when } = outcome;
    const change = (kind, what, changes) => make(kind, `${id} ${what}`, (rows) => patch(rows, at, changes));
    yield make('outcome dropped', `${id} dropped`, (rows) => rows.splice(at, 1));
    const next = outcomes[at + 1];
    if (next) yield make('outcome order', `${id} after ${next.id}`, (rows) => swapWithNext(rows, at));
    for (const { what, to } of changesOf(when, context)) yield change('outcome when', `when ${what}`, { when: to });
    for (const [place, effect] of reasons.entries())
      yield change('outcome reasons', `without ${effect} among its reasons`, { reasons: without(reasons, place) });
    for (const effect of REASONS)
      if (!reasons.includes(effect))
        yield change('outcome reasons', `with ${effect} among its reasons`, { reasons: [...reasons, effect] });
    yield change('outcome at once', outcome.atOnce ? 'not at once' : 'at once', {
      atOnce: outcome.atOnce ? undefined : true,
    });
    if (outcome.marks) yield change('mark', `${id} without its marks`, { marks: undefined });
  }
}
