/** What reads otherwise than the text around it: passages in another language (WCAG 3.1.2), and telephone numbers. */
import { html } from 'lit';
import type { Words } from '../locales/index.js';

/** @param lang BCP 47: the language that the text is in, whatever the page's */
export const passage = (words: Words, lang: string | undefined, text: string): unknown =>
  // `bdi`, because an English title may stand in a line that reads from right to left.
  lang === undefined || words.lang.split('-')[0] === lang ? text : html`<bdi lang=${lang}>${text}</bdi>`;

/**
 * A telephone number inside a sentence. Where that reads from right to left, the groups of a number would change places, and
 * somebody would call another one: U+2066 and U+2069 keep them in order.
 */
export const inOrder = ({ dir }: Words, number: string): string => (dir === 'rtl' ? `\u2066${number}\u2069` : number);

/** No text has it. */
const hole = '\u0000';

/** A sentence of the catalogue around something that is drawn, wherever its language puts it. */
export function around(sentence: (filler: string) => string, filler: unknown): unknown {
  const [before, after] = sentence(hole).split(hole);
  return html`${before}${filler}${after}`;
}
