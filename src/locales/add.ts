/**
 * What separate scripts add to the main one, before or after it: a language, the medicine history, or the file for medical software. The
 * scripts share lists on the global object, which the next render empties.
 */
import type { Words } from './words.js';

/** The event that tells every screener on the page. Every added script uses it, whatever it adds. */
export const languageAdded = 'referral-screener-language';

type List = 'referralScreenerLanguages' | 'referralScreenerHistory' | 'referralScreenerFhir';

const shared = globalThis as Partial<Record<List, unknown>>;

/** Takes what was added off the list. */
export function takeAdded(list: List): readonly unknown[] {
  const added = shared[list];
  return Array.isArray(added) ? added.splice(0) : [];
}

/** Adds to the list. Outside a page (Node, SSR) nothing takes it off. */
export function addTo(list: List, entry: unknown): void {
  const added = shared[list];
  if (Array.isArray(added)) added.push(entry);
  else shared[list] = [entry];
  globalThis.dispatchEvent?.(new CustomEvent(languageAdded)); // MooTools replaces `Event`
}

export const addLanguage = (words: Words): void => addTo('referralScreenerLanguages', words);
