/** Counting: how many medicines, of how many families, had a fair try. */
import type { Count } from './condition.js';
import type { Mark } from './marks.js';
import { type Medicine, medicine } from './medicines.js';

/** What an answer to a trial question makes of it. What is not here is not counted. */
export const fairTries: Readonly<Record<string, 'adequate' | 'maybe'>> = {
  'not-enough': 'adequate',
  'wore-off': 'adequate',
  unsure: 'maybe',
};

/** What the trial questions ask about: medicines that count as an ingredient, in the order in which they were named. */
export const countable = (medicineIds: readonly string[]): readonly Medicine[] =>
  medicineIds.map(medicine).filter((row): row is Medicine => row !== undefined && row.countsAs !== null);

export type Counts = Readonly<Record<Count | 'maybeMedicines', number>>;

/** That two products of one ingredient count once, with the better of their trials, is for a clinician to confirm. */
export const countingMarks: readonly Mark[] = ['CS'];

/**
 * Two products of one ingredient are one medicine, with the better of their trials.
 *
 * @param medicineIds the medicines that the visitor named
 * @param answerTo the option whose effect the answer to `trial:<id>` has; a skipped one has that of `unsure`
 * @param remembered how many further medicines the visitor remembers without a name; each may be of a family of its own
 */
export function countTrials(
  medicineIds: readonly string[],
  answerTo: (id: string) => string | undefined,
  remembered: number,
): Counts {
  const tried = countable(medicineIds).map((row) => ({ row, trial: fairTries[answerTo(row.id) ?? ''] }));
  const adequate = tried.filter(({ trial }) => trial === 'adequate').map(({ row }) => row);
  const ingredients = new Set(adequate.map(({ countsAs }) => countsAs));
  const maybe = tried
    .filter(({ row, trial }) => trial === 'maybe' && !ingredients.has(row.countsAs))
    .map(({ row }) => row);

  const adequateMedicines = ingredients.size;
  const maybeMedicines = new Set(maybe.map(({ countsAs }) => countsAs)).size + remembered;
  return {
    adequateMedicines,
    adequateClasses: classesOf(adequate),
    maybeMedicines,
    possibleMedicines: adequateMedicines + maybeMedicines,
    possibleClasses: classesOf([...adequate, ...maybe]) + remembered,
  };
}

const classesOf = (rows: readonly Medicine[]): number => new Set(rows.map((row) => row.class)).size;
