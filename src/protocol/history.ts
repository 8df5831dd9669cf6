/**
 * What the medicine history asks: optional, after the outcome, one page for each medicine or treatment. `assess` does
 * not read it, so nothing in it moves an outcome. Ids are public: names of inputs, FHIR linkIds and codes.
 */
import type { Answers } from './answers.js';
import { medicine, typedName } from './medicines.js';
import type { OptionId } from './questions.js';

/** What one page of the history asks. An absent field was not answered. */
export interface HistoryEntry {
  readonly 'taken-now'?: 'yes' | 'no' | 'unsure';
  /** The highest dose in a day, as typed; or `unsure`. */
  readonly dose?: string;
  readonly unit?: (typeof doseUnits)[number];
  /** About how many visits, as typed; or `unsure`. Of treatments that are not medicines. */
  readonly visits?: string;
  /** Four digits; or `unsure`, of both years. */
  readonly 'from-year'?: string;
  /** Four digits. */
  readonly 'to-year'?: string;
  readonly weeks?: (typeof weeksTaken)[number];
  readonly stopped?: readonly StopReason[];
  /** Whether it was in the present episode, which health plans often ask for. Source: A7. */
  readonly 'this-time'?: 'yes' | 'no' | 'unsure';
}

/** By the id of the medicine (`sertraline`, `other:<text as typed>`) or of the treatment (`care:tms`). */
export type History = Readonly<Record<string, HistoryEntry>>;

export const doseUnits = ['mg', 'mcg', 'mL'] as const;
export type StopReason = (typeof stopReasons)[number];
export const weeksTaken = ['under-6', '6-to-8', 'over-8', 'unsure'] as const;
export const stopReasons = ['not-enough', 'wore-off', 'side-effects', 'cost', 'other', 'unsure'] as const;

/** Prefix of treatments that are not medicines. */
export const carePrefix = 'care:';

/** Options of `other-care` that the history asks about. */
const treatments = ['talk-therapy', 'light-therapy', 'tms', 'ect', 'ketamine'];

/**
 * The pages of the history with these answers, in the order in which they were chosen: medicines, then treatments, then
 * care for pain.
 *
 * @param path the path of the assessment; what is off the path is left out
 */
export function historyOf(answers: Answers, path: readonly string[]): readonly string[] {
  const chosen = (question: string): readonly string[] => {
    const answer = path.includes(question) ? answers[question] : undefined;
    return typeof answer === 'string' ? [answer] : (answer ?? []);
  };
  const isNamed = (id: string): boolean => medicine(id) !== undefined || typedName(id) !== undefined;
  return [
    ...chosen('medicines').filter(isNamed),
    ...chosen('other-care')
      .filter((id) => treatments.includes(id))
      .map((id) => carePrefix + id),
    ...chosen('pain-care')
      .filter((id) => id === 'two-or-more' || id === 'one-or-none')
      .map(() => `${carePrefix}pain-care`),
  ];
}

type SaidWeeks = HistoryEntry['weeks'] | '6-or-more';

/** With what an answer to `trial` says: "6 weeks or more" is less exact than what the history asks. */
export type KnownEntry = Omit<HistoryEntry, 'weeks'> & { readonly weeks?: SaidWeeks };

/** What the answer to `trial` says of the history already; the page does not ask it again. */
const saidByTrial: Readonly<Partial<Record<string, KnownEntry>>> = {
  'not-enough': { stopped: ['not-enough'], weeks: '6-or-more' },
  'wore-off': { stopped: ['wore-off'], weeks: '6-or-more' },
  'side-effects': { stopped: ['side-effects'] },
  short: { weeks: 'under-6' },
  'helping-now': { 'taken-now': 'yes' },
} satisfies Partial<Record<OptionId<'trial'>, KnownEntry>>;

/** The answer to the trial of this medicine, if it is on the path. */
export const trialAnswer = (id: string, answers: Answers, path: readonly string[]): string | undefined =>
  path.includes(`trial:${id}`) ? answers[`trial:${id}`]?.toString() : undefined;

/** What the visitor has answered about this medicine before the history. */
export const saidBefore = (id: string, answers: Answers, path: readonly string[]): KnownEntry =>
  saidByTrial[trialAnswer(id, answers, path) ?? ''] ?? {};

/** All that is known of one medicine or treatment: its page of the history, with what was answered before. */
export function knownEntry(id: string, answers: Answers, path: readonly string[], history: History = {}): KnownEntry {
  const entry: KnownEntry = history[id] ?? {};
  const said = saidBefore(id, answers, path);
  const all = { ...entry, ...said };
  const isExact = said.weeks === '6-or-more' && (entry.weeks === '6-to-8' || entry.weeks === 'over-8');
  // The answer to `trial` says what happened. It is a reason to have stopped only if the visitor says that it has stopped.
  const hasReason = entry.stopped?.some((reason) => reason !== 'unsure');
  const hasStopped = all['taken-now'] === 'no' || (all['taken-now'] !== 'yes' && hasReason);
  const saidReasons = hasStopped ? (said.stopped ?? []) : [];
  const reasons = said['taken-now'] === 'yes' ? [] : [...new Set([...saidReasons, ...(entry.stopped ?? [])])];
  return { ...all, ...(isExact ? { weeks: entry.weeks } : {}), stopped: reasons };
}

export type TypedField = 'dose' | 'visits' | 'from-year' | 'to-year';

/** What is wrong in the typed fields. */
export interface HistoryProblem {
  readonly problem: 'number' | 'year' | 'order';
  readonly fields: readonly TypedField[];
}

/**
 * A comma or point with three digits after it may divide thousands: "1,000" is refused, "0,125" is not. The first
 * medicines for depression are from the 1950s.
 */
const forms: Readonly<Record<TypedField, RegExp>> = {
  dose: /^(0[.,](?!0+$)\d{1,3}|[1-9]\d{0,4}([.,]\d{1,2})?|unsure)$/,
  visits: /^([1-9]\d{0,3}|unsure)$/,
  'from-year': /^(19[5-9]\d|20\d\d|unsure)$/,
  'to-year': /^(19[5-9]\d|20\d\d)$/,
};

/** What is wrong; nothing has to be told. */
export function problemIn(entry: HistoryEntry, thisYear: number): HistoryProblem | undefined {
  const { 'from-year': from, 'to-year': to } = entry;
  const isWrong = (field: TypedField): boolean => entry[field] !== undefined && !forms[field].test(entry[field]);
  const amounts = (['dose', 'visits'] as const).filter(isWrong);
  const years = (['from-year', 'to-year'] as const).filter(
    (field) => isWrong(field) || Number(entry[field]) > thisYear,
  );
  if (amounts.length > 0) return { problem: 'number', fields: [...amounts, ...years] };
  if (years.length > 0) return { problem: 'year', fields: years };
  return Number(from) > Number(to) ? { problem: 'order', fields: ['from-year', 'to-year'] } : undefined;
}

/** The entry without what is wrong or empty: a wrong number on a payer's form is worse than none. */
export function withoutProblems(entry: HistoryEntry, thisYear: number): HistoryEntry {
  const wrong: readonly string[] | undefined = problemIn(entry, thisYear)?.fields;
  const told = Object.entries(entry).filter(([field, text]) => text.length > 0 && !wrong?.includes(field));
  // Years in the wrong order come to light once a wrong number is left out.
  return wrong ? withoutProblems(Object.fromEntries(told), thisYear) : Object.fromEntries(told);
}
