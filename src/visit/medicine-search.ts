/**
 * Finds a medicine by its generic or brand name, however it is spelled. It only offers: a name is never guessed for the
 * visitor, and what is not in the table is kept as typed.
 */
import Fuse from 'fuse.js/basic';
import { type Medicine, type MedicineId, medicines, unknownPrefix } from '../protocol/index.js';
import { defaultWords, type Words } from '../locales/index.js';

/** More letters than any name has. What is longer was pasted by mistake. */
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

/** All that a medicine is called: in the language of the page, in English as on a bottle from a US pharmacy, by brand. */
const namesOf = ({ id, brands, elsewhere = [] }: Medicine, words: Words): readonly string[] => [
  ...new Set([words.medicines[id as MedicineId], defaultWords.medicines[id as MedicineId], ...brands, ...elsewhere]),
];

/** Without case and accents: a phone puts them in, or leaves them out. */
const folded = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Without dose and without the endings of slow-release forms: "Wellbutrin XL 150 mg" is Wellbutrin. */
const bare = (typed: string): string =>
  folded(typed.slice(0, longestName))
    .replace(/\b\d+([.,]\d+)?\s*(mg|mcg)?\b/g, ' ')
    .replace(/\b(er|xr|sr|cr|xl|ir|la|dr|cd|hcl|tablets?|tabs?|capsules?|caps?|pills?)\b/g, ' ')
    .replace(/\b(de|tabletas?|comprimidos?|capsulas?|pastillas?)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Ids of the medicines that the typed text may mean, the likeliest first. */
export function searchMedicines(typed: string, words: Words): readonly string[] {
  const query = bare(typed);
  if (query === '') return [];
  const exact = exactMedicine(typed, words);
  const found = indexOf(words).search(query);
  return [...new Set([...(exact ? [exact] : []), ...found.map(({ item }) => item.id)])].slice(0, mostResults);
}

/** More than any name can be. Spaces around it do not count: they come with what is pasted. */
export const isTooLong = (typed: string): boolean => typed.trim().length > longestName;

/** What the list under the box offers: medicines, and last the name as typed, unless a medicine has exactly that name. */
export function offersFor(typed: string, words: Words): readonly string[] {
  const name = typed.trim();
  if (name === '' || isTooLong(name)) return [];
  return [...searchMedicines(name, words), ...(exactMedicine(name, words) ? [] : [unknownPrefix + name])];
}

/** The one medicine whose name is exactly this, or `undefined`. */
export function exactMedicine(typed: string, words: Words): string | undefined {
  // As typed first: of some products the dose is part of the name, and "paroxetine 7.5 mg" is not paroxetine.
  return named(folded(typed.trim()), words) ?? named(bare(typed), words);
}

function named(query: string, words: Words): string | undefined {
  const matches = (medicines as readonly Medicine[]).filter((row) =>
    namesOf(row, words).some((term) => folded(term) === query),
  );
  return matches.length === 1 ? matches[0]?.id : undefined;
}

/** Every medicine, in the order of the table, for those who would rather look than type. */
export const allMedicines: readonly string[] = ids;
