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

/** What the answer to `trial` says of the history already; the page does not ask it again. */
const saidByTrial: Readonly<Record<OptionId<'trial'>, HistoryEntry>> = {
  'not-enough': { stopped: ['not-enough'] },
  'wore-off': { stopped: ['wore-off'] },
  'side-effects': { stopped: ['side-effects'] },
  short: { weeks: 'under-6' },
  'low-dose': {},
  'helping-now': { 'taken-now': 'yes' },
  unsure: {},
};

/** What the visitor has answered about this medicine before the history. */
export interface SaidOfTrial {
  readonly answer: OptionId<'trial'> | undefined;
  readonly entry: HistoryEntry;
  /** The answer contains "6 weeks or more". */
  readonly isSixWeeks: boolean;
}

export function saidOfTrial(id: string, answers: Answers, path: readonly string[]): SaidOfTrial {
  const trial = `trial:${id}`;
  const answer = (path.includes(trial) ? (answers[trial] ?? undefined) : undefined) as SaidOfTrial['answer'];
  return {
    answer,
    entry: (answer && saidByTrial[answer]) ?? {},
    isSixWeeks: answer === 'not-enough' || answer === 'wore-off',
  };
}

/** All that is known of one medicine or treatment: its page of the history, with what was answered before. */
export function knownHistory(
  id: string,
  answers: Answers,
  path: readonly string[],
  history: History | undefined,
): HistoryEntry & Pick<SaidOfTrial, 'isSixWeeks'> {
  const { entry: said, isSixWeeks } = saidOfTrial(id, answers, path);
  const { weeks, stopped = [], ...rest } = history?.[id] ?? {};
  const isContrary = isSixWeeks && weeks === 'under-6';
  const all = { ...rest, ...(weeks && !isContrary ? { weeks } : {}), ...said };
  // What is still taken has not been stopped: the answer to `trial` is then no reason to have stopped it.
  const reasons = all['taken-now'] === 'yes' ? stopped : [...new Set([...(said.stopped ?? []), ...stopped])];
  return { ...all, stopped: said['taken-now'] === 'yes' ? [] : reasons, isSixWeeks };
}

/** A field of the history that is typed, and what is wrong with it. */
export interface HistoryProblem {
  readonly field: 'dose' | 'visits' | 'from-year' | 'to-year';
  readonly problem: 'dose' | 'visits' | 'year' | 'order';
}

/** A comma or point with three digits after it may divide thousands: "1,000" is refused, "0,125" is not. */
const amount = /^(0[.,](?!0+$)\d{1,3}|[1-9]\d{0,4}([.,]\d{1,2})?)$/;
const number = /^[1-9]\d{0,3}$/;
const year = /^\d{4}$/;
/** The first medicines for depression are from the 1950s. */
const firstYear = 1950;

/** What is wrong in the typed fields, in their order; `unsure` and an empty field are right. */
export function historyProblems(entry: HistoryEntry, thisYear: number): readonly HistoryProblem[] {
  const { dose, visits, 'from-year': from, 'to-year': to } = entry;
  const isOpen = (text: string | undefined): boolean => !text?.trim() || text === 'unsure';
  const isYear = (text = ''): boolean =>
    year.test(text.trim()) && Number(text) >= firstYear && Number(text) <= thisYear;
  const years = ([from, to] as const).map((text) => isOpen(text) || isYear(text));
  const isSwapped = isYear(from) && isYear(to) && Number(from) > Number(to);
  return [
    ...(isOpen(dose) || amount.test(dose?.trim() ?? '') ? [] : [{ field: 'dose', problem: 'dose' } as const]),
    ...(isOpen(visits) || number.test(visits?.trim() ?? '') ? [] : [{ field: 'visits', problem: 'visits' } as const]),
    ...(years[0] ? [] : [{ field: 'from-year', problem: 'year' } as const]),
    ...(years[1] ? [] : [{ field: 'to-year', problem: 'year' } as const]),
    ...(isSwapped ? [{ field: 'from-year', problem: 'order' } as const] : []),
  ];
}

/** The entry without empty fields and those with a problem: a wrong number on a payer's form is worse than none. */
export function rightHistory(entry: HistoryEntry, thisYear: number): HistoryEntry {
  const problems = historyProblems(entry, thisYear);
  const isWrong = (field: string): boolean =>
    problems.some((one) => one.field === field || (one.problem === 'order' && field === 'to-year'));
  return Object.fromEntries(
    Object.entries(entry).flatMap(([field, value]: [string, string | readonly string[] | undefined]) => {
      const told = typeof value === 'string' ? value.trim() : value;
      return told === undefined || told.length === 0 || isWrong(field) ? [] : [[field, told]];
    }),
  );
}
