/**
 * What the medicine history asks: optional, after the outcome, one page for each medicine or treatment. `assess` does
 * not read it, so nothing in it moves an outcome. Ids are public: names of inputs, FHIR linkIds and codes.
 */
import type { Answers } from './answers.js';
import { medicine, typedName } from './medicines.js';

/** What one page of the history asks. An absent field was not answered. */
export interface HistoryEntry {
  readonly 'taken-now'?: 'yes' | 'no' | 'unsure';
  /** The highest dose in a day, as typed; or `unsure`. */
  readonly dose?: string;
  readonly unit?: (typeof doseUnits)[number];
  /** About how many visits, as typed; or `unsure`. Of treatments that are not medicines. */
  readonly visits?: string;
  /** Four digits. */
  readonly 'from-year'?: string;
  /** Four digits. */
  readonly 'to-year'?: string;
  readonly weeks?: (typeof weeksTaken)[number];
  readonly stopped?: readonly (typeof stopReasons)[number][];
  /** Whether it was in the present episode, which health plans often ask for. Source: A7. */
  readonly 'this-time'?: 'yes' | 'no' | 'unsure';
}

/** By the id of the medicine (`sertraline`, `other:<text as typed>`) or of the treatment (`care:tms`). */
export type History = Readonly<Record<string, HistoryEntry>>;

export const doseUnits = ['mg', 'mcg', 'mL'] as const;
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
