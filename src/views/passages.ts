/**
 * Parts of a text: passages in another language (WCAG 3.1.2), telephone numbers, and sentences with a part filled in.
 */
import { html } from './html.js';
import type { Words } from '../locales/index.js';

/** @param lang the language of the text (BCP 47) */
export const passage = (words: Words, lang: string | undefined, text: string): unknown =>
  // `bdi`, because an English title can be part of a right-to-left line.
  lang === undefined || words.lang.split('-')[0] === lang ? text : html`<bdi lang=${lang}>${text}</bdi>`;

/**
 * A telephone number inside a sentence. In right-to-left text the groups of digits would be shown in another order, as
 * another number: U+2066 and U+2069 isolate them.
 */
export const isolateNumber = ({ dir }: Words, number: string): string =>
  dir === 'rtl' ? `\u2066${number}\u2069` : number;

/** A character that no text contains. */
const placeholder = '\u0000';

/** A sentence of the catalogue with markup filled in. */
export function fillSentence(sentence: (filler: string) => string, filler: unknown): unknown {
  const [before, after] = sentence(placeholder).split(placeholder);
  return html`${before}${filler}${after}`;
}
