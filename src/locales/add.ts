/**
 * Adds a language. Each language except English is a separate script, loaded before or after the main one. The scripts
 * share a list on the global object, which the next render empties.
 */
import type { Words } from './words.js';

/** The event that tells every screener on the page. */
export const languageAdded = 'referral-screener-language';

const shared = globalThis as { referralScreenerLanguages?: unknown };

/** Takes the added catalogues off the list. */
export function takeAdded(): readonly Partial<Words>[] {
  const added = shared.referralScreenerLanguages;
  return Array.isArray(added) ? added.splice(0) : [];
}

/** Adds a language. Outside a page (Node, SSR) it only queues the words. */
export function addLanguage(words: Words): void {
  if (!Array.isArray(shared.referralScreenerLanguages)) shared.referralScreenerLanguages = [];
  (shared.referralScreenerLanguages as Words[]).push(words);
  if ('document' in globalThis) globalThis.dispatchEvent(new CustomEvent(languageAdded)); // MooTools replaces `Event`
}
