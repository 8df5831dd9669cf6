/** What a clinic may set about the rules. Every allowed value is as strict as the protocol's own, or stricter. */
import { type Question, questions } from './questions.js';
import { type Rule, rules } from './rules.js';

export interface RuleSettings {
  /** The concerns that the clinic offers; `none` and `unsure` are always offered. */
  readonly concerns: readonly string[];
  /** How many different medicines need a fair try, 2 to 6. The label and the EMA say 2 (A4, A6). */
  readonly minMedicines: number;
  /** How many different families they must come from, 1 to 6. Some health plans ask for 2 (A7). */
  readonly minClasses: number;
  /** Options raised to `clear-first`, as `'health:eye-pressure'`. */
  readonly escalate: readonly string[];
}

/** The allowed range of each number; below the first the rule would be looser than the protocol. */
export const ranges = { minMedicines: [2, 6], minClasses: [1, 6] } as const;

const [concernsQuestion] = questions;

/** What `concerns` may hold. */
export const offerableConcerns: readonly string[] = (concernsQuestion satisfies Question).options
  .filter((option) => !('exclusive' in option))
  .map(({ id }) => id);

/**
 * What `escalate` may hold: options whose effect is always `tell` or `sort-first`. An exclusive option says that nothing is
 * known, and `seasonal` says that a clinician has found depression: raising those would say something else.
 */
export const escalatable: readonly string[] = (questions as readonly Question[])
  .filter((question) => question.escalatable)
  .flatMap((question) =>
    question.options
      .filter((option) => !option.exclusive)
      .map(({ id }) => ({ id, effects: effectsOf(question.id, id) }))
      .filter(({ id, effects }) => id !== 'seasonal' && effects.some(isSofter) && !effects.includes('clear-first'))
      .map(({ id }) => `${question.id}:${id}`),
  );

function effectsOf(question: string, option: string): readonly string[] {
  return (rules as readonly Rule[])
    .filter((rule) => rule.question === question && rule.options?.includes(option))
    .map(({ effect }) => effect);
}

function isSofter(effect: string): boolean {
  return effect === 'tell' || effect === 'sort-first';
}

export const defaultSettings: RuleSettings = {
  concerns: offerableConcerns,
  minMedicines: ranges.minMedicines[0],
  minClasses: ranges.minClasses[0],
  escalate: [],
};

/** Whatever it is given, settings that are allowed: nothing is thrown, and nothing gets looser. */
export function allowedSettings(given: unknown): RuleSettings {
  const raw = (typeof given === 'object' && given !== null ? given : {}) as Readonly<Record<string, unknown>>;
  return {
    concerns: listOf(raw.concerns, offerableConcerns) ?? defaultSettings.concerns,
    minMedicines: within(raw.minMedicines, ranges.minMedicines),
    minClasses: within(raw.minClasses, ranges.minClasses),
    escalate: withGraver(listOf(raw.escalate, escalatable) ?? defaultSettings.escalate),
  };
}

function listOf(value: unknown, allowed: readonly string[]): readonly string[] | undefined {
  return Array.isArray(value) ? allowed.filter((entry) => value.includes(entry)) : undefined;
}

/** Between two whole numbers the stricter one is the safer reading. */
function within(value: unknown, [least, most]: readonly [number, number]): number {
  if (typeof value !== 'number' || Number.isNaN(value)) return least;
  return Math.min(most, Math.max(least, Math.ceil(value)));
}

/**
 * In a *one* question only one answer can be given, so raising the milder one would make the graver one the softer answer:
 * the graver ones, which stand before it, are raised with it.
 */
function withGraver(escalate: readonly string[]): readonly string[] {
  return escalatable.filter((entry) => escalate.some((raised) => raised === entry || isGraver(entry, raised)));
}

function isGraver(entry: string, than: string): boolean {
  const [question = ''] = entry.split(':');
  const isBefore = than.startsWith(`${question}:`) && escalatable.indexOf(entry) < escalatable.indexOf(than);
  return isBefore && questions.some(({ id, kind }) => id === question && kind === 'one');
}
