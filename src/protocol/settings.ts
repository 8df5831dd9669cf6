/** What a clinic may set about the rules. Every allowed value is as strict as the protocol's own, or stricter. */
import { type Option, type Question, questions } from './questions.js';
import { type Rule, rules } from './rules.js';

export interface RuleSettings {
  /** The concerns that the clinic offers; `none` and `unsure` are always offered. */
  readonly concerns: readonly string[];
  /** How many different medicines must have been tried, 2 to 6. The label and the EMA say 2 (A4, A6). */
  readonly minMedicines: number;
  /** How many different families they must come from, 1 to 6. Some health plans ask for 2 (A7). */
  readonly minClasses: number;
  /** Medicines stopped for side effects do not count as tried, as some health plans ask (A7). */
  readonly fullTrialsOnly: boolean;
  /** Options raised to `clear-first`, as `'health:eye-pressure'`. */
  readonly escalate: readonly string[];
}

/** The allowed range of each number; below the first the rule would be looser than the protocol. */
export const ranges = { minMedicines: [2, 6], minClasses: [1, 6] } as const;

const [concernsQuestion] = questions;

const isExclusive = (option: Option): boolean => option.exclusive === true;

/** What `concerns` may hold. */
export const offerableConcerns: readonly string[] = concernsQuestion.options
  .filter((option) => !isExclusive(option))
  .map(({ id }) => id);

/** The options of a question that a clinic with these settings offers. */
export const optionsOffered = ({ id, options }: Question, { concerns }: RuleSettings): readonly string[] =>
  options
    .map((option) => option.id)
    .filter((option) => id !== concernsQuestion.id || !offerableConcerns.includes(option) || concerns.includes(option));

/**
 * What `escalate` may hold: options whose effect is always `tell`. An exclusive option says that nothing is known, and
 * `seasonal` says that a clinician has named depression: raising those would say something else.
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

/** Whatever it is given, settings that are allowed: nothing is thrown, and nothing gets looser. */
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

/** Between two whole numbers the stricter one is the safer reading. */
function within(value: unknown, [least, most]: readonly [number, number]): number {
  if (typeof value !== 'number' || Number.isNaN(value)) return least;
  return Math.min(most, Math.max(least, Math.ceil(value)));
}
