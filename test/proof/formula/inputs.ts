/**
 * What a set of answers is made of: one true-or-false for each option, in any combination. Nothing given is a skip, or a
 * question not reached: `assess` reads both alike.
 *
 * Each medicine that counts is in a slot, which may have any ingredient and family, also those of the table. The other
 * medicines, and what the table has of a medicine beside counting, are options like any.
 */
import { medicines, type Medicine } from '../../../src/protocol/medicines.js';
import { type Question, questions } from '../../../src/protocol/questions.js';
import { and, atMostOne, equal, implies, not, number, or, type Script, type Sort, type Term } from './smt.js';

/** A visitor may name this many medicines that count. */
export const SLOTS = 5;
export const slots: readonly number[] = Array.from({ length: SLOTS }, (_, slot) => slot);

/** A name that the visitor typed and the table does not have. */
export const TYPED = 'typed';

export const allQuestions: readonly Question[] = questions;
const allMedicines: readonly Medicine[] = medicines;
export const countableRows = allMedicines.filter(({ countsAs }) => countsAs !== null);

const ingredients = [...new Set(countableRows.map(({ countsAs }) => countsAs))];
const families = [...new Set(countableRows.map((row) => row.class))];
/** Ingredient and family as numbers: the same number is the same ingredient. */
export const numbersOf = (row: Medicine) => ({
  ingredient: number(ingredients.indexOf(row.countsAs)),
  family: number(families.indexOf(row.class)),
});

export type Inputs = ReturnType<typeof inputs>;
export type Slot = Inputs['slots'][number];

/** @param input `told.depression`, `trial.0.short`, `slot.0.named`; `undefined` lets the solver choose */
export type Instead = (input: string) => Term | undefined;

export const optionsOf = ({ id, options }: Question): readonly string[] =>
  options.map((option) => option.id).concat(id === 'medicines' ? [TYPED] : []);

export const inputOf = (question: string, option: string, slot?: number): string =>
  slot === undefined ? `${question}.${option}` : `${question}.${slot}.${option}`;

export function inputs(script: Script, name: string, instead: Instead = () => undefined) {
  const given = new Map<string, Term>();
  const input = (id: string, sort: Sort = 'Bool'): Term => {
    const [full, term] = [`${name}.${id}`, instead(id)];
    const made = term === undefined ? script.declare(full, sort) : script.define(full, term, sort);
    given.set(id, made);
    return made;
  };
  for (const question of allQuestions) {
    for (const slot of question.perMedicine ? slots : [undefined]) {
      const all = optionsOf(question).map((option) => input(inputOf(question.id, option, slot)));
      if (question.kind === 'one') script.assert(atMostOne(all));
    }
  }
  const made = slots.map((slot) => ({
    named: input(`slot.${slot}.named`),
    ingredient: input(`slot.${slot}.ingredient`, 'Number'),
    family: input(`slot.${slot}.family`, 'Number'),
  }));
  for (const [index, one] of made.entries()) {
    // One ingredient is of one family: so it is in the table (test/protocol/medicines.test.ts).
    for (const other of made.slice(index + 1))
      script.assert(implies(equal(one.ingredient, other.ingredient), equal(one.family, other.family)));
  }
  return { option: (...of: Parameters<typeof inputOf>): Term => given.get(inputOf(...of)) ?? 'false', slots: made };
}

/**
 * Ties the slots to rows of the table, for what an example has to show.
 *
 * @returns for each slot, whether this row is in it
 */
export function tableRows(script: Script, name: string, { option, slots: made }: Inputs) {
  const rows = slots.map((slot) => script.declare(`${name}.slot.${slot}.row`, 'Number'));
  const isIn = (slot: number, id: string): Term =>
    and(made[slot]?.named ?? 'false', equal(rows[slot] ?? '', number(countableRows.findIndex((row) => row.id === id))));
  for (const [slot, { family, ingredient, named }] of made.entries()) {
    script.assert(implies(named, or(...countableRows.map(({ id }) => isIn(slot, id)))));
    for (const one of countableRows) {
      const row = numbersOf(one);
      const isSame = and(equal(ingredient, row.ingredient), equal(family, row.family));
      script.assert(implies(isIn(slot, one.id), isSame));
    }
  }
  for (const { id } of countableRows) {
    const inSlots = slots.map((slot) => isIn(slot, id));
    script.assert(atMostOne(inSlots));
    script.assert(equal(option('medicines', id), or(...inSlots)));
  }
  return isIn;
}

/** Each slot is named only after the one before it, so that the solver need not try every order. */
export function inOrder(script: Script, { slots: made }: Inputs): void {
  for (const [index, { named }] of made.entries())
    if (index > 0) script.assert(or(not(named), made[index - 1]?.named ?? 'true'));
}
