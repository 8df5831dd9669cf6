/** Counts how many medicines, of how many classes, were tried. */
import type { Count } from './condition.js';
import type { Mark } from './marks.js';
import { type Medicine, medicine } from './medicines.js';
import type { OptionId } from './questions.js';

export type Trial = 'adequate' | 'not-tolerated' | 'maybe';

/** How each answer to a trial question counts. An answer that is not listed does not count. */
export const trialOf: Readonly<Partial<Record<OptionId<'trial'>, Trial>>> = {
  'not-enough': 'adequate',
  'wore-off': 'adequate',
  'side-effects': 'not-tolerated',
  unsure: 'maybe',
};

/** The medicines that count, in the order in which they were chosen. Each gets a trial question. */
export const countable = (medicineIds: readonly string[]): readonly Medicine[] =>
  medicineIds.map(medicine).filter((row): row is Medicine => row !== undefined && row.countsAs !== null);

export type Counts = Readonly<Record<Count | 'notToleratedMedicines' | 'maybeMedicines', number>>;

/**
 * For a clinician to confirm: two products of one ingredient count once, with the better of their trials; a medicine
 * stopped for side effects counts as tried.
 */
export const countingMarks: readonly Mark[] = ['CS'];

export interface Tried {
  /** The ids that the visitor chose. */
  readonly medicines: readonly string[];
  /** The answer to `trial:<id>`; `unsure` if it was skipped. */
  readonly answerTo: (id: string) => string | undefined;
  /** How many more medicines the visitor remembers without a name; each may be of another class. */
  readonly remembered: number;
  /** Medicines stopped for side effects do not count. */
  readonly fullTrialsOnly: boolean;
}

/** Two products of one ingredient count once, with the better of their trials. */
export function countTrials({ medicines, answerTo, remembered, fullTrialsOnly }: Tried): Counts {
  const named = countable(medicines).map((row) => ({
    row,
    trial: trialOf[(answerTo(row.id) ?? 'short') as OptionId<'trial'>],
  }));
  const rowsWith = (trial: Trial): readonly Medicine[] =>
    named.filter((one) => one.trial === trial).map(({ row }) => row);
  const adequate = rowsWith('adequate');
  const notTolerated = otherThan(adequate, rowsWith('not-tolerated'));
  const tried = fullTrialsOnly ? adequate : [...adequate, ...notTolerated];
  const maybe = otherThan(tried, rowsWith('maybe'));
  const maybeMedicines = ingredientsOf(maybe) + remembered;
  const triedMedicines = ingredientsOf(tried);
  return {
    adequateMedicines: ingredientsOf(adequate),
    adequateClasses: classesOf(adequate),
    notToleratedMedicines: ingredientsOf(notTolerated),
    triedMedicines,
    triedClasses: classesOf(tried),
    maybeMedicines,
    possibleMedicines: triedMedicines + maybeMedicines,
    possibleClasses: classesOf([...tried, ...maybe]) + remembered,
  };
}

/** The candidates with an ingredient that `rows` do not have. */
function otherThan(rows: readonly Medicine[], candidates: readonly Medicine[]): readonly Medicine[] {
  const ingredients = new Set(rows.map(({ countsAs }) => countsAs));
  return candidates.filter(({ countsAs }) => !ingredients.has(countsAs));
}

const ingredientsOf = (rows: readonly Medicine[]): number => new Set(rows.map(({ countsAs }) => countsAs)).size;
const classesOf = (rows: readonly Medicine[]): number => new Set(rows.map((row) => row.class)).size;
