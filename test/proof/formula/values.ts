/** The values of the formula's constants, as answers: for `assess`, and for people. */
import type { Answer, Answers } from '../../../src/protocol/answers.js';
import { unknownPrefix } from '../../../src/protocol/medicines.js';
import { allQuestions, countableRows, inputOf, optionsOf, slots, TYPED } from './inputs.js';
import { FAILS } from './smt.js';

export type Values = Readonly<Record<string, boolean | number>>;

/** The answers of the visitor, whose slots are tied to the table (see `tableRows`). */
export function answersOf(values: Values): Answers {
  const answers: Record<string, Answer> = {};
  const rows = slots.map((slot) =>
    values[`visitor.slot.${slot}.named`] ? countableRows[Number(values[`visitor.slot.${slot}.row`])]?.id : undefined,
  );
  for (const question of allQuestions) {
    const { id, kind, perMedicine } = question;
    for (const [slot, row] of perMedicine ? rows.entries() : [[undefined, undefined] as const]) {
      const chosen = optionsOf(question)
        .filter((option) => values[`visitor.${inputOf(id, option, slot)}`] === true)
        .map((option) => (option === TYPED ? `${unknownPrefix}something` : option));
      const all = id === 'medicines' ? [...new Set([...rows.filter((one) => one !== undefined), ...chosen])] : chosen;
      const page = slot === undefined ? id : row && `${id}:${row}`;
      if (page && all[0] !== undefined) answers[page] = kind === 'one' ? all[0] : all;
    }
  }
  return answers;
}

/** A counterexample for people: all that the solver chose, by what it belongs to; what is not named was skipped. */
export function describeValues(values: Values): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const [id, value] of Object.entries(values)) {
    const [, at = '', option = ''] = /^(.+)\.(.+)$/.exec(id) ?? [];
    const isNoSlot = /\.slot\.\d+$/.test(at) && values[`${at}.named`] !== true;
    if (value === false || isNoSlot || id === FAILS) continue;
    lines.set(at, [...(lines.get(at) ?? []), value === true ? option : `${option} ${value}`]);
  }
  return [...lines].map(([at, chosen]) => `${at}: ${chosen.join(', ')}`);
}
