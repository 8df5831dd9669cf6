/** What a clinic can set about the rules. Every allowed value is as strict as the protocol's default, or stricter. */
import { type Option, type Question, questions } from './questions.js';
import { type Rule, rules } from './rules.js';

export interface RuleSettings {
  /** The concerns that the clinic offers; `none` and `unsure` are always offered. */
  readonly concerns: readonly string[];
  /** How many different medicines must have been tried, 2 to 6. The label and the EMA say 2 (A4, A6). */
  readonly minMedicines: number;
  /** How many different classes they must come from, 1 to 6. Some health plans ask for 2 (A7). */
  readonly minClasses: number;
  /** Medicines stopped for side effects do not count as tried, as some health plans ask (A7). */
  readonly fullTrialsOnly: boolean;
  /** Options raised to `clear-first`, as `'health:eye-pressure'`. */
  readonly escalate: readonly string[];
}

/** The allowed range of each number. A value below it would be less strict than the protocol. */
export const ranges = { minMedicines: [2, 6], minClasses: [1, 6] } as const;

const [concernsQuestion] = questions;

const isExclusive = (option: Option): boolean => option.exclusive === true;

/** The allowed values of `concerns`. */
export const offerableConcerns: readonly string[] = concernsQuestion.options
  .filter((option) => !isExclusive(option))
  .map(({ id }) => id);

/** The options of a question that the clinic offers. */
export const optionsOffered = ({ id, options }: Question, { concerns }: RuleSettings): readonly string[] =>
  options
    .map((option) => option.id)
    .filter((option) => id !== concernsQuestion.id || !offerableConcerns.includes(option) || concerns.includes(option));

/**
 * The allowed values of `escalate`: options whose effect is always `tell`. Not exclusive options, which say that
 * nothing is known, and not `seasonal`, which says that a clinician has diagnosed depression: neither is a reason for a
 * check.
 */
export const escalatable: readonly string[] = (questions as readonly Question[])
  .filter((question) => question.escalatable)
  .flatMap((question) =>
    question.options
      .filter((option) => !isExclusive(option) && option.id !== 'seasonal')
      .filter(({ id }) => isAlwaysTold(question.id, id))
      .map(({ id }) => `${question.id}:${id}`),
  );

function isAlwaysTold(question: string, option: string): boolean {
  return (rules as readonly Rule[]).some(
    (rule) =>
      rule.question === question && rule.effect === 'tell' && !rule.when && rule.options?.includes(option) === true,
  );
}

export const defaultSettings: RuleSettings = {
  concerns: offerableConcerns,
  minMedicines: ranges.minMedicines[0],
  minClasses: ranges.minClasses[0],
  fullTrialsOnly: false,
  escalate: [],
};

/** Makes valid settings of any value. It never throws, and the result is never less strict than the protocol. */
export function allowedSettings(given: unknown): RuleSettings {
  const raw = (typeof given === 'object' && given !== null ? given : {}) as Readonly<Record<string, unknown>>;
  return {
    concerns: listOf(raw.concerns, offerableConcerns) ?? defaultSettings.concerns,
    minMedicines: within(raw.minMedicines, ranges.minMedicines),
    minClasses: within(raw.minClasses, ranges.minClasses),
    fullTrialsOnly: raw.fullTrialsOnly === true,
    escalate: listOf(raw.escalate, escalatable) ?? defaultSettings.escalate,
  };
}

function listOf(value: unknown, allowed: readonly string[]): readonly string[] | undefined {
  return Array.isArray(value) ? allowed.filter((entry) => value.includes(entry)) : undefined;
}

/** Rounds up: of two whole numbers the higher one is stricter, so it is safer. */
function within(value: unknown, [least, most]: readonly [number, number]): number {
  if (typeof value !== 'number' || Number.isNaN(value)) return least;
  return Math.min(most, Math.max(least, Math.ceil(value)));
}
