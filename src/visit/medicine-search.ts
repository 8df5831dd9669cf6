/**
 * Finds medicines by generic name, brand or family, also misspelled. A medicine that is not nearly as close as the
 * closest one is left out: tired visitors choose what is shown. A name that is not in the table is kept as typed.
 */
import { type Medicine, type MedicineId, medicines, unknownPrefix } from '../protocol/index.js';
import { defaultWords, type Words } from '../locales/index.js';
import { consonants, distance, folded, sounds } from './spelling.js';

/** In characters. A longer text is no name. */
export const longestName = 60;
const mostResults = 6;

const table: readonly Medicine[] = medicines;

/** What the search has found. */
export interface Found {
  readonly id: string;
  /** The name that is like the typed text. */
  readonly name?: string | undefined;
  /** Enter may add it: the typed text is this name, or close to this name alone. */
  readonly fit?: 'exact' | 'close' | undefined;
}

interface Term {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly sound: string;
  /** A word of a longer name. */
  readonly isPart: boolean;
}

const indexes = new WeakMap<Words, readonly Term[]>();

/** All names of all medicines, and the words in them. */
function termsOf(words: Words): readonly Term[] {
  const known = indexes.get(words);
  if (known) return known;
  const terms = table.flatMap((row) =>
    namesOf(row, words).flatMap((name) => {
      const whole = folded(name);
      const parts = whole.split(' ').filter((part) => part !== whole && part.length > 3);
      return [whole, ...parts].map((text, index) => ({
        id: row.id,
        name,
        text,
        sound: sounds(text),
        isPart: index > 0,
      }));
    }),
  );
  indexes.set(words, terms);
  return terms;
}

/**
 * All names of a medicine: generic in the page's language and in English, as on labels of US pharmacies, and brands.
 */
const namesOf = ({ id, brands, elsewhere = [] }: Medicine, words: Words): readonly string[] => [
  ...new Set([words.medicines[id as MedicineId], defaultWords.medicines[id as MedicineId], ...brands, ...elsewhere]),
];

/** Without the dose and the form: "Wellbutrin XL 150 mg" is Wellbutrin. */
const bare = (typed: string): string =>
  folded(typed.slice(0, longestName))
    .replace(/\b\d+([.,]\d+)?\s*(mg|mcg)?\b/g, ' ')
    .replace(/\b(er|xr|sr|cr|xl|ir|la|dr|cd|hcl|tablets?|tabs?|capsules?|caps?|pills?)\b/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .replace(/\b(de|tabletas?|comprimidos?|capsulas?|pastillas?)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The most letters that may be wrong. */
const mostWrong = (length: number): number => (length < 4 ? 0 : length < 9 ? 1 : 2);

interface Match extends Term {
  /** The letters that are wrong, as written or by ear. */
  readonly wrong: number;
  /** Less is better; `Infinity` is too far to be listed. */
  readonly rank: number;
}

function match(query: string, sound: string, term: Term): Match {
  // The first sound is rarely wrong: names that differ in it and elsewhere are other medicines, as are loxapine and
  // amoxapine.
  const isSameStart = sound[0] === term.sound[0];
  const written = distance(query, term.text);
  const wrong = Math.min(written, distance(sound, term.sound));
  const most = query.length < 4 ? 0 : isSameStart ? mostWrong(Math.max(query.length, term.text.length)) : 1;
  const rank = (): number => {
    if (query === term.text) return 0;
    if (wrong === 0) return 0.3;
    if (term.text.startsWith(query)) return 0.5;
    if (sound.length > 2 && term.sound.startsWith(sound)) return 0.6;
    // A mistake counts more if the letters differ too: "quetapine" is nearer to quetiapine than to ketamine.
    if (wrong <= most) return wrong < written ? wrong + 0.6 : wrong;
    const isLong = isSameStart && query.length > 5 && sound.length > 4;
    if (isLong && consonants(sound) === consonants(term.sound)) return 1.4;
    // A longer name that is not typed to the end.
    return isLong && distance(sound, term.sound.slice(0, sound.length)) < 2 ? 1.5 : Infinity;
  };
  return { ...term, wrong, rank: rank() + (term.isPart ? 0.25 : 0) };
}

/** The medicines that match the typed text, best match first. */
export function searchMedicines(typed: string, words: Words): readonly Found[] {
  const query = bare(typed);
  if (query === '') return [];
  const exact = exactMedicine(typed, words);
  const sound = sounds(query);
  const matches = termsOf(words)
    .map((term) => match(query, sound, term))
    .sort((one, other) => one.rank - other.rank);
  const best = matches[0]?.rank ?? Infinity;
  const family = best > 0.6 ? familyMembers(query, words) : [];
  if (family.length > 0) return family;
  const limit = best < 0.5 ? 0.6 : best + 0.5;
  const near = matches.filter(({ rank }) => rank <= limit && rank < Infinity);
  const [first] = near;
  const isClose =
    first?.isPart === false &&
    first.wrong < 2 &&
    query.length > 4 &&
    near.every(({ id, isPart }) => id === first.id || isPart);
  const ids = [...(exact ? [exact] : []), ...near.map(({ id }) => id)];
  return [...new Set(ids)].slice(0, mostResults).map((id, index) => ({
    id,
    name: near.find((one) => one.id === id)?.name,
    fit: id === exact ? 'exact' : index === 0 && isClose ? 'close' : undefined,
  }));
}

/** All medicines of the family with this name or abbreviation: "ssri", "tricyclic", "add-ons". */
function familyMembers(query: string, words: Words): readonly Found[] {
  const sound = sounds(query.replace(/s$/, ''));
  if (sound.length < 3) return [];
  const fits = (family: Medicine['class']): boolean =>
    [words, defaultWords]
      .flatMap(({ classes }) => classes[family].name.split('('))
      .some((name) => sounds(folded(name)).startsWith(sound));
  return table.filter((row) => fits(row.class)).map(({ id }) => ({ id }));
}

/** Whether the text is longer than {@link longestName}, without spaces around it. */
export const isTooLong = (typed: string): boolean => typed.trim().length > longestName;

/** The options of the list: medicines, and last the name as typed, unless a medicine has exactly that name. */
export function offersFor(typed: string, words: Words): readonly Found[] {
  const name = typed.trim();
  if (name === '' || isTooLong(name)) return [];
  const found = searchMedicines(name, words);
  return found[0]?.fit === 'exact' ? found : [...found, { id: unknownPrefix + name }];
}

/** The id of the only medicine with exactly this name, or `undefined`. */
export function exactMedicine(typed: string, words: Words): string | undefined {
  // First as typed: the dose can be part of the name. "Paroxetine 7.5 mg" is a product of its own, not paroxetine.
  return named(folded(typed.trim()), words) ?? named(bare(typed), words);
}

function named(query: string, words: Words): string | undefined {
  const ids = termsOf(words).filter(({ isPart, text }) => !isPart && text === query);
  return new Set(ids.map(({ id }) => id)).size === 1 ? ids[0]?.id : undefined;
}

/** All ids, in the order of the table. */
export const allMedicines: readonly string[] = table.map(({ id }) => id);
