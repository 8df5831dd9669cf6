/**
 * Conditions as data, used by the path, the rules, the halves and the outcomes. They are data and not functions, so
 * that `assess`, the dossier, the proof and a FHIR export can read them. A misspelled question or option does not
 * compile.
 *
 * A condition is true or false, never unknown: `assess` treats every open question as skipped.
 */
import type { OptionId, QuestionId } from './questions.js';

/** What `assess` counts. `possible…` is `tried…` plus every *maybe* trial. */
export type Count =
  | 'adequateMedicines'
  | 'adequateClasses'
  | 'triedMedicines'
  | 'triedClasses'
  | 'possibleMedicines'
  | 'possibleClasses';

/** A number, or the name of a setting. */
export type Threshold = number | 'minMedicines' | 'minClasses';

/** What a rule does; `rules.ts` explains each effect. */
export type Effect = 'urgent' | 'under-age' | 'soon' | 'clear-first' | 'sort-first' | 'tell' | 'note' | 'half';

/** The two parts of a result: mental health, and pain. */
export type Half = 'mental' | 'pain';

export type Condition =
  /** One of these options is chosen on the path; a skip counts as the question's "not sure". */
  | { readonly has: readonly [question: QuestionId, ...options: string[]] }
  /** The question is on the path. */
  | { readonly asked: QuestionId }
  | { readonly atLeast: readonly [Count, Threshold] }
  /** A rule with this effect holds; if a half is given, a rule for that half. */
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

/** What a condition is evaluated against. */
export interface Facts {
  readonly has: (question: QuestionId, option: string) => boolean;
  readonly asked: (question: QuestionId) => boolean;
  readonly counts: Readonly<Record<Count, number>>;
  readonly settings: Readonly<Record<'minMedicines' | 'minClasses', number>>;
  readonly holds: (effect: Effect, half?: Half) => boolean;
}

/** Evaluates a condition. */
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

/** Every option that a condition names, as `{ question, option }`. */
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
