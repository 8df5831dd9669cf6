/** Every language: what holds for the words of one holds for all. */
import type { Words } from '../../src/locales/index.js';
import { english } from './en.js';
import { spanish } from './es.js';
import type { Language } from './language.js';

const languages: readonly Language[] = [english, spanish];

export const catalogues: readonly Words[] = languages.map(({ words }) => words);

export function languageOf(words: Words): Language {
  const found = languages.find((language) => language.words === words);
  if (!found) throw new Error(`test/languages has nothing for ${words.lang}`);
  return found;
}
