/**
 * Conditions as data. The path, the rules, the halves and the outcomes are all written with these few words, so that every
 * reader (the decider, a FHIR export, the dossier, the proof) reads the same thing. A misspelled question or option does not
 * compile.
 *
 * They have two values only: before a condition is read, every open question has been closed as skipped.
 */
import type { OptionId, QuestionId } from './questions.js';

/** What `assess` counts. `possible…` is what `tried…` would be if every *maybe* trial counted. */
export type Count =
  | 'adequateMedicines'
  | 'adequateClasses'
  | 'triedMedicines'
  | 'triedClasses'
  | 'possibleMedicines'
  | 'possibleClasses';

/** A number, or the name of the setting that holds it. */
export type Threshold = number | 'minMedicines' | 'minClasses';

/** What an answer can do; `rules.ts` explains each. */
export type Effect = 'urgent' | 'under-age' | 'soon' | 'clear-first' | 'sort-first' | 'tell' | 'note' | 'half';

/** The two parts of a result: mental health, and pain. */
export type Half = 'mental' | 'pain';

export type Condition =
  /** Any of these options was chosen on the path; a skip counts as the question's "not sure". */
  | { readonly has: readonly [question: QuestionId, ...options: string[]] }
  /** The question is on the path. */
  | { readonly asked: QuestionId }
  | { readonly atLeast: readonly [Count, Threshold] }
  /** A rule with this effect holds, for this half only where one is named. */
  | { readonly holds: readonly [Effect, Half?] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export const has = <Id extends QuestionId>(question: Id, ...options: OptionId<Id>[]): Condition => ({
  has: [question, ...options],
});
export const asked = (question: QuestionId): Condition => ({ asked: question });
export const atLeast = (count: Count, threshold: Threshold): Condition => ({ atLeast: [count, threshold] });
export const holds = (effect: Effect, half?: Half): Condition => ({ holds: half ? [effect, half] : [effect] });
export const all = (...conditions: Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: Condition[]): Condition => ({ any: conditions });
export const not = (condition: Condition): Condition => ({ not: condition });
export const always: Condition = { all: [] };

/** What a condition is read against. */
export interface Facts {
  readonly has: (question: QuestionId, option: string) => boolean;
  readonly asked: (question: QuestionId) => boolean;
  readonly counts: Readonly<Record<Count, number>>;
  readonly settings: Readonly<Record<'minMedicines' | 'minClasses', number>>;
  readonly holds: (effect: Effect, half?: Half) => boolean;
}

/** Whether a condition is true of these facts. */
export function isTrue(condition: Condition, facts: Facts): boolean {
  if ('has' in condition) {
    const [question, ...options] = condition.has;
    return options.some((option) => facts.has(question, option));
  }
  if ('asked' in condition) return facts.asked(condition.asked);
  if ('atLeast' in condition) {
    const [count, threshold] = condition.atLeast;
    return facts.counts[count] >= (typeof threshold === 'number' ? threshold : facts.settings[threshold]);
  }
  if ('holds' in condition) return facts.holds(...condition.holds);
  if ('all' in condition) return condition.all.every((part) => isTrue(part, facts));
  if ('any' in condition) return condition.any.some((part) => isTrue(part, facts));
  return !isTrue(condition.not, facts);
}

/** Every answer that a condition asks for, as `{ question, option }`. */
export function answersIn(condition: Condition | undefined): readonly { question: QuestionId; option: string }[] {
  if (condition === undefined) return [];
  if ('has' in condition) {
    const [question, ...options] = condition.has;
    return options.map((option) => ({ question, option }));
  }
  if ('all' in condition) return condition.all.flatMap(answersIn);
  if ('any' in condition) return condition.any.flatMap(answersIn);
  return 'not' in condition ? answersIn(condition.not) : [];
}
