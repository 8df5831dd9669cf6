/** Counting: how many medicines, of how many families, were tried. */
import type { Count } from './condition.js';
import type { Mark } from './marks.js';
import { type Medicine, medicine } from './medicines.js';
import type { OptionId } from './questions.js';

export type Trial = 'adequate' | 'not-tolerated' | 'maybe';

/** What an answer to a trial question makes of it. What is not here is not counted. */
export const trialOf: Readonly<Partial<Record<OptionId<'trial'>, Trial>>> = {
  'not-enough': 'adequate',
  'wore-off': 'adequate',
  'side-effects': 'not-tolerated',
  unsure: 'maybe',
};

/** What the trial questions ask about: medicines that count as an ingredient, in the order in which they were named. */
export const countable = (medicineIds: readonly string[]): readonly Medicine[] =>
  medicineIds.map(medicine).filter((row): row is Medicine => row !== undefined && row.countsAs !== null);

export type Counts = Readonly<Record<Count | 'notToleratedMedicines' | 'maybeMedicines', number>>;

/**
 * That two products of one ingredient count once, with the better of their trials, and that a medicine stopped for side
 * effects counts as tried, is for a clinician to confirm.
 */
export const countingMarks: readonly Mark[] = ['CS'];

export interface Tried {
  /** The medicines that the visitor named. */
  readonly medicines: readonly string[];
  /** The option whose effect the answer to `trial:<id>` has; a skipped one has that of `unsure`. */
  readonly answerTo: (id: string) => string | undefined;
  /** How many further medicines the visitor remembers without a name; each may be of a family of its own. */
  readonly remembered: number;
  /** Only medicines tried long enough count, not those stopped for side effects. */
  readonly fullTrialsOnly: boolean;
}

/** Two products of one ingredient are one medicine, with the better of their trials. */
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

/** Those of other ingredients. */
function otherThan(rows: readonly Medicine[], candidates: readonly Medicine[]): readonly Medicine[] {
  const ingredients = new Set(rows.map(({ countsAs }) => countsAs));
  return candidates.filter(({ countsAs }) => !ingredients.has(countsAs));
}

const ingredientsOf = (rows: readonly Medicine[]): number => new Set(rows.map(({ countsAs }) => countsAs)).size;
const classesOf = (rows: readonly Medicine[]): number => new Set(rows.map((row) => row.class)).size;
