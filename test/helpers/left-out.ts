/**
 * Names that no measure of plain language counts: of medicines, and of conditions. Nobody can choose a shorter one, and the
 * catalogue explains those that not everybody knows.
 */
import type { Words } from '../../src/locales/index.js';
import { type Medicine, medicines } from '../../src/protocol/index.js';
import { languageOf } from '../languages/index.js';
import { wordsOf } from './catalogue.js';

/** Makes something from a catalogue once, however often it is asked for. */
function oncePerLanguage<Made>(make: (words: Words) => Made): (words: Words) => Made {
  const made = new Map<Words, Made>();
  return (words) => made.get(words) ?? made.set(words, make(words)).get(words)!;
}

const lower = (words: readonly string[]): readonly string[] => words.map((word) => word.toLowerCase());
const namesIn = (words: Words) => languageOf(words).names;

/** The words that medicines are called by, generic and brand. */
export const medicineNames = oncePerLanguage((words): ReadonlySet<string> => {
  const everyday = new Set(namesIn(words).everyday.split(' '));
  const brands = (medicines as readonly Medicine[]).flatMap((each) => [...each.brands, ...(each.elsewhere ?? [])]);
  const all = [...Object.values(words.medicines), ...brands].flatMap(wordsOf);
  return new Set(lower(all).filter((word) => /\p{L}/u.test(word) && !everyday.has(word)));
});

/** All names that are not counted. */
export const leftOut = oncePerLanguage((words): ReadonlySet<string> => {
  const { kinds, conditions, explained } = namesIn(words);
  return new Set([...medicineNames(words), ...lower([kinds, conditions, explained].flatMap((all) => all.split(' ')))]);
});

/** Names that a visitor may read here for the first time. */
export const namesToExplain = (words: Words): readonly string[] => namesIn(words).explained.split(' ');

/** A word in the form of these lists. */
export const bareWord = (word: string): string => word.toLowerCase().replace(/[.,'’]+$|['’]s$/gu, '');
