/**
 * Names that no measure of plain language counts: of medicines, and of conditions. Nobody can choose a shorter one, and the
 * catalogue explains those that not everybody knows.
 */
import type { Words } from '../../src/locales/index.js';
import { type Medicine, medicines } from '../../src/protocol/index.js';
import { languageOf } from '../languages/index.js';
import { wordsOf } from './catalogue.js';
import { oncePerLanguage } from './once-per-language.js';

const lower = (words: readonly string[]): readonly string[] => words.map((word) => word.toLowerCase());

const namesIn = (words: Words) => languageOf(words).names;

/** The words that medicines are called by, generic and brand. */
export const medicineNames = oncePerLanguage((words): ReadonlySet<string> => {
  const everyday = new Set(namesIn(words).everyday.split(' '));
  const all = [
    ...Object.values(words.medicines),
    ...(medicines as readonly Medicine[]).flatMap(({ brands, elsewhere = [] }) => [...brands, ...elsewhere]),
  ].flatMap(wordsOf);
  return new Set(lower(all).filter((word) => /\p{L}/u.test(word) && !everyday.has(word)));
});

/** All that is left out of the count. */
export const leftOut = oncePerLanguage((words): ReadonlySet<string> => {
  const { kinds, conditions, explained } = namesIn(words);
  return new Set([...medicineNames(words), ...lower([kinds, conditions, explained].flatMap((all) => all.split(' ')))]);
});

/** Names that nobody need know before they read them here. */
export const namesToExplain = (words: Words): readonly string[] => namesIn(words).explained.split(' ');

/** A word as it stands in these lists. */
export const bareWord = (word: string): string => word.toLowerCase().replace(/[.,'’]+$|['’]s$/gu, '');
