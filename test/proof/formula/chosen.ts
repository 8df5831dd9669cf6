/** Which options count as chosen: `settle` and the effect of a skip, as a formula. */
import { type Question, skippedAs } from '../../../src/protocol/questions.js';
import { allQuestions, type Inputs, optionsOf, slots } from './inputs.js';
import type { SettingsTerms } from './settings.js';
import { and, not, or, type Script, type Term } from './smt.js';

/** A question's pages: one, or one for each slot. */
export const pagesOf = ({ perMedicine }: Question): readonly (number | undefined)[] =>
  perMedicine ? slots : [undefined];

/** A name for a term of this visitor. */
export const labels =
  (name: string) =>
  (...parts: readonly (string | number | undefined)[]): string =>
    [name, ...parts].filter((part) => part !== undefined).join('.');

/** Whether this option counts as chosen where its question is asked. */
export type Chosen = (question: string, option: string, slot?: number) => Term;

export function chosenTerms(script: Script, name: string, given: Inputs, settings: SettingsTerms): Chosen {
  const label = labels(name);
  const chosen = new Map<string, Term>();
  const key = (question: string, option: string, slot?: number): string => `${question}.${slot ?? ''}.${option}`;
  for (const question of allQuestions) {
    const exclusive = question.options.filter((option) => option.exclusive).map(({ id }) => id);
    const others = optionsOf(question).filter((option) => !exclusive.includes(option));
    const instead = skippedAs(question);
    for (const slot of pagesOf(question)) {
      const valid = (option: string): Term =>
        and(given.option(question.id, option, slot), question.id === 'concerns' ? settings.offers(option) : 'true');
      const inSlots = question.id === 'medicines' ? given.slots.map(({ named }) => named) : [];
      const beside = script.define(label('beside', question.id, slot), or(...others.map(valid), ...inSlots));
      const answered = script.define(label('answered', question.id, slot), or(beside, ...exclusive.map(valid)));
      for (const option of optionsOf(question)) {
        const later = exclusive.slice(exclusive.indexOf(option) + 1).map(valid);
        const counts =
          question.kind === 'many' && exclusive.includes(option)
            ? and(not(beside), valid(option), not(or(...later)))
            : valid(option);
        const term = option === instead ? or(counts, not(answered)) : counts;
        chosen.set(key(question.id, option, slot), script.define(label('chosen', question.id, slot, option), term));
      }
    }
  }
  return (question, option, slot) => chosen.get(key(question, option, slot)) ?? 'false';
}
