/**
 * Finds medicines by generic or brand name, also misspelled. The visitor chooses from the results: no medicine is
 * chosen automatically, and a name that is not in the table is kept as typed.
 */
import Fuse from 'fuse.js/basic';
import { type Medicine, type MedicineId, medicines, unknownPrefix } from '../protocol/index.js';
import { defaultWords, type Words } from '../locales/index.js';

/** In characters. A longer text is no name. */
export const longestName = 60;
const mostResults = 6;

const ids = (medicines as readonly Medicine[]).map(({ id }) => id);
const indexes = new WeakMap<Words, Fuse<{ readonly id: string; readonly term: string }>>();

function indexOf(words: Words) {
  const known = indexes.get(words);
  if (known) return known;
  const entries = (medicines as readonly Medicine[]).flatMap((row) =>
    namesOf(row, words).map((term) => ({ id: row.id, term })),
  );
  const index = new Fuse(entries, { keys: ['term'], threshold: 0.34, ignoreDiacritics: true });
  indexes.set(words, index);
  return index;
}

/**
 * All names of a medicine: generic in the page's language and in English, as on labels of US pharmacies, and brands.
 */
const namesOf = ({ id, brands, elsewhere = [] }: Medicine, words: Words): readonly string[] => [
  ...new Set([words.medicines[id as MedicineId], defaultWords.medicines[id as MedicineId], ...brands, ...elsewhere]),
];

/** Without case and accents, which phones add or leave out. */
const folded = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Without the dose and the form: "Wellbutrin XL 150 mg" is Wellbutrin. */
const bare = (typed: string): string =>
  folded(typed.slice(0, longestName))
    .replace(/\b\d+([.,]\d+)?\s*(mg|mcg)?\b/g, ' ')
    .replace(/\b(er|xr|sr|cr|xl|ir|la|dr|cd|hcl|tablets?|tabs?|capsules?|caps?|pills?)\b/g, ' ')
    .replace(/\b(de|tabletas?|comprimidos?|capsulas?|pastillas?)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The ids of the medicines that match the typed text, best match first. */
export function searchMedicines(typed: string, words: Words): readonly string[] {
  const query = bare(typed);
  if (query === '') return [];
  const exact = exactMedicine(typed, words);
  const found = indexOf(words).search(query);
  return [...new Set([...(exact ? [exact] : []), ...found.map(({ item }) => item.id)])].slice(0, mostResults);
}

/** Whether the text is longer than {@link longestName}, without spaces around it. */
export const isTooLong = (typed: string): boolean => typed.trim().length > longestName;

/** The options of the list: medicines, and last the name as typed, unless a medicine has exactly that name. */
export function offersFor(typed: string, words: Words): readonly string[] {
  const name = typed.trim();
  if (name === '' || isTooLong(name)) return [];
  return [...searchMedicines(name, words), ...(exactMedicine(name, words) ? [] : [unknownPrefix + name])];
}

/** The id of the only medicine with exactly this name, or `undefined`. */
export function exactMedicine(typed: string, words: Words): string | undefined {
  // First as typed: the dose can be part of the name. "Paroxetine 7.5 mg" is a product of its own, not paroxetine.
  return named(folded(typed.trim()), words) ?? named(bare(typed), words);
}

function named(query: string, words: Words): string | undefined {
  const matches = (medicines as readonly Medicine[]).filter((row) =>
    namesOf(row, words).some((term) => folded(term) === query),
  );
  return matches.length === 1 ? matches[0]?.id : undefined;
}

/** All ids, in the order of the table. */
export const allMedicines: readonly string[] = ids;
