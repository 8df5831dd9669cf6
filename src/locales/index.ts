/** Which catalogues there are, and which one a language tag gets. English is always there. */
import { en } from './en.js';
import type { Words } from './words.js';

export type { Words } from './words.js';

const catalogues: readonly Words[] = [en];

/**
 * @param tag a BCP 47 language tag, such as `en-GB`
 * @returns the catalogue of that language, or `undefined` where none was loaded
 */
export function wordsFor(tag: string): Words | undefined {
  const [language] = tag.toLowerCase().split('-');
  return catalogues.find(({ lang }) => lang === language);
}

export const defaultWords: Words = en;

/** The languages that are loaded, for a message about one that is not. */
export const languages: readonly string[] = catalogues.map(({ lang }) => lang);
