/**
 * Finds a medicine by its generic or brand name, however it is spelled. It only offers: a name is never guessed for the
 * visitor, and what is not in the table is kept as typed.
 */
import Fuse from 'fuse.js/basic';
import { type Medicine, type MedicineId, medicines } from './protocol/index.js';
import type { Words } from './locales/index.js';

/** More letters than any name has. What is longer was pasted by mistake. */
export const longestName = 60;
const mostResults = 6;

const ids = (medicines as readonly Medicine[]).map(({ id }) => id);
const indexes = new WeakMap<Words, Fuse<{ readonly id: string; readonly term: string }>>();

function indexOf(words: Words) {
  const known = indexes.get(words);
  if (known) return known;
  const entries = (medicines as readonly Medicine[]).flatMap(({ id, brands, elsewhere = [] }) =>
    [words.medicines[id as MedicineId], ...brands, ...elsewhere].map((term) => ({ id, term })),
  );
  const index = new Fuse(entries, { keys: ['term'], threshold: 0.34, ignoreDiacritics: true });
  indexes.set(words, index);
  return index;
}

/** Without dose and without the endings of slow-release forms: "Wellbutrin XL 150 mg" is Wellbutrin. */
const bare = (typed: string): string =>
  typed
    .slice(0, longestName)
    .toLowerCase()
    .replace(/\b\d+([.,]\d+)?\s*(mg|mcg)?\b/g, ' ')
    .replace(/\b(er|xr|sr|cr|xl|ir|la|dr|cd|hcl|tablets?|tabs?|capsules?|caps?|pills?)\b/g, ' ')
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

/** The one medicine whose name is exactly this, or `undefined`. */
export function exactMedicine(typed: string, words: Words): string | undefined {
  // As typed first: of some products the dose is part of the name, and "paroxetine 7.5 mg" is not paroxetine.
  return named(typed.trim().toLowerCase(), words) ?? named(bare(typed), words);
}

function named(query: string, words: Words): string | undefined {
  const matches = (medicines as readonly Medicine[]).filter(({ id, brands, elsewhere = [] }) =>
    [words.medicines[id as MedicineId], ...brands, ...elsewhere].some((term) => term.toLowerCase() === query),
  );
  return matches.length === 1 ? matches[0]?.id : undefined;
}

/** Every medicine, in the order of the table, for those who would rather look than type. */
export const allMedicines: readonly string[] = ids;
