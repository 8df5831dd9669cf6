/**
 * How a language comes to the page: each but English is a script of its own, pasted before or after the main one, in any
 * order. So what they share stands on the page's global object: a list that the next drawing empties.
 */
import type { Words } from './words.js';

/** Heard by every screener on the page. */
export const languageAdded = 'referral-screener-language';

const shared = globalThis as { referralScreenerLanguages?: unknown };

/** Catalogues that no screener has taken up yet. */
export function takeAdded(): readonly Partial<Words>[] {
  const added = shared.referralScreenerLanguages;
  return Array.isArray(added) ? added.splice(0) : [];
}

/** Offers a language. Without a page (Node, SSR) it waits, and nothing throws. */
export function addLanguage(words: Words): void {
  if (!Array.isArray(shared.referralScreenerLanguages)) shared.referralScreenerLanguages = [];
  (shared.referralScreenerLanguages as Words[]).push(words);
  if ('document' in globalThis) globalThis.dispatchEvent(new Event(languageAdded));
}
