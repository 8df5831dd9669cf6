/** The values that the solver found, as answers: for `assess`, and for people. */
import type { Answer, Answers } from '../../../src/protocol/answers.js';
import { unknownPrefix } from '../../../src/protocol/medicines.js';
import { allQuestions, countableRows, optionsOf, slots, TYPED } from './inputs.js';
import { FAILS } from './smt.js';

export type Values = Readonly<Record<string, boolean | number>>;

const isNamed = (values: Values, name: string, slot: number): boolean => values[`${name}.slot.${slot}.named`] === true;
/** The row of the table in each slot, where the slots are tied to the table. */
const rowIn = (values: Values, name: string, slot: number): string | undefined =>
  isNamed(values, name, slot) ? countableRows[Number(values[`${name}.slot.${slot}.row`])]?.id : undefined;

/** The answers of a visitor whose slots are tied to the table (see `tableRows`). */
export function answersOf(values: Values, name: string): Answers {
  const answers: Record<string, Answer> = {};
  const inSlots = slots.map((slot) => rowIn(values, name, slot)).filter((id) => id !== undefined);
  for (const question of allQuestions) {
    if (question.perMedicine) continue;
    const chosen = optionsOf(question)
      .filter((option) => values[`${name}.${question.id}.${option}`] === true)
      .map((option) => (option === TYPED ? `${unknownPrefix}something` : option));
    const all = question.id === 'medicines' ? [...new Set([...inSlots, ...chosen])] : chosen;
    if (all[0] !== undefined) answers[question.id] = question.kind === 'one' ? all[0] : all;
  }
  for (const slot of slots) {
    const id = rowIn(values, name, slot);
    const trial = allQuestions
      .filter(({ perMedicine }) => perMedicine)
      .flatMap((question) =>
        optionsOf(question).filter((option) => values[`${name}.${question.id}.${slot}.${option}`]),
      )[0];
    if (id !== undefined && trial !== undefined) answers[`trial:${id}`] = trial;
  }
  return answers;
}

/** A counterexample for people: everything that the solver chose, by what it belongs to; what is not named was skipped. */
export function describeValues(values: Values): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const [id, value] of Object.entries(values)) {
    if (value === false) continue;
    const parts = id.split('.');
    const option = parts.pop() ?? '';
    const at = parts.join('.');
    const isSlot = parts[1] === 'slot';
    if (isSlot && !isNamed(values, parts[0] ?? '', Number(parts[2]))) continue;
    if (id === FAILS) continue;
    lines.set(at, [...(lines.get(at) ?? []), value === true ? option : `${option} ${value}`]);
  }
  return [...lines].map(([at, chosen]) => `${at}: ${chosen.join(', ')}`);
}
