/** Counting, as a formula: different ingredients and different families among the medicines in the slots. */
import type { Count } from '../../../src/protocol/condition.js';
import { fairTries } from '../../../src/protocol/trials.js';
import type { Slot } from './inputs.js';
import type { SettingsTerms } from './settings.js';
import { and, atLeast, count, equal, ifElse, not, number, or, plus, type Script, type Term } from './smt.js';

interface Tried {
  /** `named` only where the medicines are on the path. */
  readonly named: readonly Slot[];
  readonly trial: (slot: number, option: string) => Term;
  readonly remembered: (option: string) => Term;
  readonly settings: SettingsTerms;
}

export type CountTerms = Readonly<Record<Count | 'maybeMedicines', Term>>;

export function countTerms(script: Script, name: string, { named, remembered, settings, trial }: Tried): CountTerms {
  const tries = (kind: string): readonly Term[] =>
    named.map((slot, index) => {
      const options = Object.keys(fairTries).filter((option) => fairTries[option] === kind);
      const tried = and(slot.named, or(...options.map((option) => trial(index, option))));
      return script.define(`${name}.${kind}.${index}`, tried);
    });
  const adequate = tries('adequate');
  const same = (what: 'ingredient' | 'family', one: number, other: number): Term =>
    equal(named[one]?.[what] ?? '', named[other]?.[what] ?? '');
  const perhaps = tries('maybe').map((tried, index) =>
    script.define(
      `${name}.only-maybe.${index}`,
      and(tried, not(or(...adequate.map((one, other) => and(one, same('ingredient', index, other)))))),
    ),
  );
  /** How many different ones there are: each slot counts unless one before it is the same. */
  const different = (what: 'ingredient' | 'family', which: readonly Term[]): Term =>
    count(
      which.map((term, index) =>
        and(term, not(or(...which.slice(0, index).map((other, before) => and(other, same(what, index, before)))))),
      ),
    );
  const called = (id: string, term: Term): Term => script.define(`${name}.${id}`, term, 'Number');

  const { minClasses, minMedicines } = settings;
  const greatest = [minMedicines, minClasses].reduce(
    (most, term) => ifElse(atLeast(term, most), term, most),
    number(3),
  );
  const alsoRemembered = called(
    'remembered-count',
    ifElse(
      remembered('3-plus'),
      greatest,
      ifElse(remembered('2'), number(2), ifElse(remembered('1'), number(1), number(0))),
    ),
  );
  const adequateMedicines = called('adequate-medicines', different('ingredient', adequate));
  const maybeMedicines = called('maybe-medicines', plus(different('ingredient', perhaps), alsoRemembered));
  const either = adequate.map((term, index) => or(term, perhaps[index] ?? 'false'));
  return {
    adequateMedicines,
    adequateClasses: called('adequate-classes', different('family', adequate)),
    maybeMedicines,
    possibleMedicines: called('possible-medicines', plus(adequateMedicines, maybeMedicines)),
    possibleClasses: called('possible-classes', plus(different('family', either), alsoRemembered)),
  };
}
