/**
 * The words, and the choice of a language. A catalogue is one file with every word of a language; English is built in.
 * Not here: clinical decisions and ids (`protocol`), markup (`views`).
 * Imports only from `protocol`.
 */
import { takeAdded } from './add.js';
import { en } from './en.js';
import type { Words } from './words.js';

export type { AnsweredBy, Words } from './words.js';

export const defaultWords: Words = en;

const loaded = new Map<string, Words>([[en.lang.toLowerCase(), en]]);

/**
 * The languages that are loaded, English first. The page offers all of them.
 *
 * @param warn called if a language was loaded twice or is not of this version
 */
export function languages(warn: (message: string) => void): readonly Words[] {
  for (const words of takeAdded('referralScreenerLanguages') as Partial<Words>[]) {
    const lang = String(words?.lang);
    const missing = missingIn(words, en);
    if (missing !== undefined) {
      // A visitor must never see a blank: an incomplete catalogue is not offered.
      warn(`the language “${lang}” is not of this version (${missing} is missing). It is not offered.`);
    } else if (loaded.has(lang.toLowerCase())) {
      warn(`the language “${lang}” was loaded twice. The first one is used.`);
    } else {
      loaded.set(lang.toLowerCase(), words as Words);
    }
  }
  return [...loaded.values()];
}

/**
 * @param tag a BCP 47 language tag, such as `es-MX`: its own catalogue, or else that of `es` (RFC 4647, lookup)
 * @returns the catalogue, or `undefined` if none is loaded
 */
export function wordsFor(tag: string): Words | undefined {
  // No tag of a language is longer, and a long one would take minutes.
  const parts = tag.slice(0, 100).toLowerCase().split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const words = loaded.get(parts.slice(0, length).join('-'));
    if (words) return words;
  }
  return undefined;
}

/**
 * The path of the first key of the model that the catalogue lacks, such as `outcome.why`; keys undefined in the model
 * are optional.
 */
function missingIn(given: unknown, model: unknown, at = ''): string | undefined {
  if (model === undefined) return undefined;
  if (typeof given !== typeof model || given === null || given === '') return at || 'all of it';
  if (typeof model !== 'object' || model === null || Array.isArray(model)) return undefined;
  for (const [key, part] of Object.entries(model)) {
    if (key === 'hint') continue; // optional in every language
    const missing = missingIn((given as Record<string, unknown>)[key], part, at ? `${at}.${key}` : key);
    if (missing !== undefined) return missing;
  }
  return undefined;
}
