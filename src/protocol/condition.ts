/**
 * Conditions as data. The path, the rules and the outcomes are all written with these few words, so that everything that
 * has to read them (the decider, a FHIR export, a printed dossier, a proof) reads the same thing.
 *
 * They have two values only: before a condition is read, every open question has been closed as skipped.
 */

/** What `assess` counts. `possible…` is what the counts would be if every *maybe* trial had been a fair one. */
export type Count = 'adequateMedicines' | 'adequateClasses' | 'possibleMedicines' | 'possibleClasses';

/** A number, or the name of the setting that holds it. */
export type Threshold = number | 'minMedicines' | 'minClasses';

/** What an answer can do; `rules.ts` explains each. */
export type Effect =
  | 'urgent'
  | 'under-age'
  | 'clear-first'
  | 'sort-first'
  | 'tell'
  | 'note'
  | 'bar-met'
  | 'bar-not-met';

/** What a rule is about: one of the two concerns, or both when it names none. */
export type Concern = 'depression' | 'pain';

export type Condition =
  /** Any of these options was chosen on the path; a skip counts as the question's "not sure". */
  | { readonly has: readonly [question: string, ...options: string[]] }
  /** The question is on the path. */
  | { readonly asked: string }
  | { readonly atLeast: readonly [Count, Threshold] }
  /** A rule with this effect holds: about this concern only, or (`both`) about the visitor as a whole. */
  | { readonly holds: readonly [Effect, (Concern | 'both')?] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export const has = (question: string, ...options: string[]): Condition => ({ has: [question, ...options] });
export const asked = (question: string): Condition => ({ asked: question });
export const atLeast = (count: Count, threshold: Threshold): Condition => ({ atLeast: [count, threshold] });
export const holds = (effect: Effect, concern?: Concern | 'both'): Condition => ({
  holds: concern ? [effect, concern] : [effect],
});
export const all = (...conditions: Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: Condition[]): Condition => ({ any: conditions });
export const not = (condition: Condition): Condition => ({ not: condition });
export const always: Condition = { all: [] };

/** What a condition is read against. */
export interface Facts {
  readonly has: (question: string, option: string) => boolean;
  readonly asked: (question: string) => boolean;
  readonly counts: Readonly<Record<Count, number>>;
  readonly settings: Readonly<Record<'minMedicines' | 'minClasses', number>>;
  readonly holds: (effect: Effect, concern?: Concern | 'both') => boolean;
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
