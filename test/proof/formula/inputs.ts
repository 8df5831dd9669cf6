/**
 * What a set of answers is made of: one true-or-false for each option that could have been given, in any combination. Nothing
 * given is a skip, or a question not reached: `assess` reads both alike.
 *
 * Medicines that count stand in slots, of any ingredient and any family: the table's own are among them. The others, and
 * what the table says of a medicine beside counting, are options like any.
 */
import { medicines, type Medicine } from '../../../src/protocol/medicines.js';
import { type Question, questions } from '../../../src/protocol/questions.js';
import { and, atMostOne, equal, implies, not, number, or, type Script, type Term } from './smt.js';

/** A visitor may name this many medicines that count. */
export const SLOTS = 5;
export const slots: readonly number[] = Array.from({ length: SLOTS }, (_, slot) => slot);

/** A name that the visitor typed and the table does not know. */
export const TYPED = 'typed';

export const allQuestions: readonly Question[] = questions;
export const countableRows: readonly Medicine[] = (medicines as readonly Medicine[]).filter(
  ({ countsAs }) => countsAs !== null,
);

export interface Slot {
  readonly named: Term;
  /** A number for the ingredient: the same number is the same ingredient. */
  readonly ingredient: Term;
  readonly family: Term;
}

/** The names of all that may be given: `told.depression`, `trial.0.short`, `slot.0.named`. */
export interface Inputs {
  readonly option: (question: string, option: string, slot?: number) => Term;
  readonly slots: readonly Slot[];
}

/** @param instead a term for an input that is not free; `undefined` leaves it to the solver */
export type Instead = (input: string) => Term | undefined;

export const optionsOf = ({ id, options }: Question): readonly string[] =>
  options.map((option) => option.id).concat(id === 'medicines' ? [TYPED] : []);

export function inputs(script: Script, name: string, instead: Instead = () => undefined): Inputs {
  const given = new Map<string, Term>();
  const input = (id: string, sort: 'Bool' | 'Number' = 'Bool'): void => {
    const term = instead(id);
    given.set(
      id,
      term === undefined ? script.declare(`${name}.${id}`, sort) : script.define(`${name}.${id}`, term, sort),
    );
  };
  const key = (question: string, option: string, slot?: number): string =>
    slot === undefined ? `${question}.${option}` : `${question}.${slot}.${option}`;
  const term = (id: string): Term => given.get(id) ?? 'false';

  for (const question of allQuestions) {
    for (const slot of question.perMedicine ? slots : [undefined]) {
      const options = optionsOf(question);
      for (const option of options) input(key(question.id, option, slot));
      if (question.kind === 'one')
        script.assert(atMostOne(options.map((option) => term(key(question.id, option, slot)))));
    }
  }
  for (const slot of slots) {
    input(`slot.${slot}.named`);
    input(`slot.${slot}.ingredient`, 'Number');
    input(`slot.${slot}.family`, 'Number');
  }
  const made = slots.map((slot) => ({
    named: term(`slot.${slot}.named`),
    ingredient: term(`slot.${slot}.ingredient`),
    family: term(`slot.${slot}.family`),
  }));
  for (const [index, one] of made.entries()) {
    // One ingredient is of one family: so it is in the table (test/protocol/medicines.test.ts).
    for (const other of made.slice(index + 1)) {
      script.assert(implies(equal(one.ingredient, other.ingredient), equal(one.family, other.family)));
    }
  }
  return { option: (question, option, slot) => term(key(question, option, slot)), slots: made };
}

/**
 * Ties the slots to rows of the table, for what must be shown by an example: which medicine is in each.
 *
 * @returns for each slot, whether it holds this row
 */
export function tableRows(
  script: Script,
  name: string,
  { option, slots: made }: Inputs,
): (slot: number, id: string) => Term {
  const ingredients = [...new Set(countableRows.map(({ countsAs }) => countsAs))];
  const families = [...new Set(countableRows.map((row) => row.class))];
  const rows = slots.map((slot) => script.declare(`${name}.slot.${slot}.row`, 'Number'));
  const holds = (slot: number, id: string): Term =>
    and(made[slot]?.named ?? 'false', equal(rows[slot] ?? '', number(countableRows.findIndex((row) => row.id === id))));
  for (const [slot, { named }] of made.entries()) {
    script.assert(implies(named, or(...countableRows.map(({ id }) => holds(slot, id)))));
    for (const { id, countsAs, class: family } of countableRows) {
      const is = and(
        equal(made[slot]?.ingredient ?? '', number(ingredients.indexOf(countsAs))),
        equal(made[slot]?.family ?? '', number(families.indexOf(family))),
      );
      script.assert(implies(holds(slot, id), is));
    }
  }
  for (const { id } of countableRows) {
    const inSlots = slots.map((slot) => holds(slot, id));
    script.assert(atMostOne(inSlots));
    script.assert(equal(option('medicines', id), or(...inSlots)));
  }
  return holds;
}

/** Each slot is named only after the one before it, so that the solver need not try every order. */
export function inOrder(script: Script, { slots: made }: Inputs): void {
  for (const [index, { named }] of made.entries()) {
    if (index > 0) script.assert(or(not(named), made[index - 1]?.named ?? 'true'));
  }
}
