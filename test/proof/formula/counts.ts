/** The counts as a formula: different ingredients and different families among the medicines in the slots. */
import type { OptionId } from '../../../src/protocol/questions.js';
import { type Counts, type Trial, trialOf } from '../../../src/protocol/trials.js';
import type { Slot } from './inputs.js';
import type { Define } from './path.js';
import type { SettingsTerms } from './settings.js';
import { and, atLeast, count, equal, ifElse, not, number, or, plus, type Term } from './smt.js';

/** @param named the slots, `named` only where the medicines are on the path */
export function countTerms(
  define: Define,
  settings: SettingsTerms,
  named: readonly Slot[],
  trial: (slot: number, option: string) => Term,
  remembered: (option: string) => Term,
): Readonly<Record<keyof Counts, Term>> {
  const called = (id: string, term: Term): Term => define([id], term, 'Number');
  const slots = (id: string, term: (slot: Slot, index: number) => Term): readonly Term[] =>
    named.map((slot, index) => define([id, index], term(slot, index)));
  const slotsWith = (kind: Trial): readonly Term[] => {
    const options = (Object.keys(trialOf) as OptionId<'trial'>[]).filter((option) => trialOf[option] === kind);
    return slots(kind, (slot, index) => and(slot.named, or(...options.map((option) => trial(index, option)))));
  };
  const same = (what: 'ingredient' | 'family', one: number, other: number): Term =>
    equal(named[one]?.[what] ?? '', named[other]?.[what] ?? '');
  /** Those of other ingredients than these. */
  const otherThan = (these: readonly Term[], id: string, some: readonly Term[]): readonly Term[] =>
    slots(id, (_, index) =>
      and(some[index] ?? 'false', not(or(...these.map((one, other) => and(one, same('ingredient', index, other)))))),
    );
  /** How many different ones there are: each slot counts unless one before it is the same. */
  const different = (what: 'ingredient' | 'family', which: readonly Term[]): Term =>
    count(
      which.map((term, index) =>
        and(term, not(or(...which.slice(0, index).map((other, before) => and(other, same(what, index, before)))))),
      ),
    );

  const adequate = slotsWith('adequate');
  const notTolerated = otherThan(adequate, 'only-not-tolerated', slotsWith('not-tolerated'));
  const tried = slots('tried', (_, index) =>
    or(adequate[index] ?? 'false', and(not(settings.fullTrialsOnly), notTolerated[index] ?? 'false')),
  );
  const maybe = otherThan(tried, 'only-maybe', slotsWith('maybe'));
  const possible = tried.map((term, index) => or(term, maybe[index] ?? 'false'));

  const { minClasses, minMedicines } = settings;
  const greater = (one: Term, other: Term): Term => ifElse(atLeast(other, one), other, one);
  const greatest = greater(greater(number(3), minMedicines), minClasses);
  const fewer = ifElse(remembered('2'), number(2), ifElse(remembered('1'), number(1), number(0)));
  const alsoRemembered = called('remembered-count', ifElse(remembered('3-plus'), greatest, fewer));
  const triedMedicines = called('tried-medicines', different('ingredient', tried));
  const maybeMedicines = called('maybe-medicines', plus(different('ingredient', maybe), alsoRemembered));
  return {
    adequateMedicines: called('adequate-medicines', different('ingredient', adequate)),
    adequateClasses: called('adequate-classes', different('family', adequate)),
    notToleratedMedicines: called('not-tolerated-medicines', different('ingredient', notTolerated)),
    triedMedicines,
    triedClasses: called('tried-classes', different('family', tried)),
    maybeMedicines,
    possibleMedicines: called('possible-medicines', plus(triedMedicines, maybeMedicines)),
    possibleClasses: called('possible-classes', plus(different('family', possible), alsoRemembered)),
  };
}
