/** Passages in another language than the page's, so that a screen reader says them in their own (WCAG 3.1.2). */
import { html } from 'lit';
import type { Words } from '../locales/index.js';

/** @param lang BCP 47: the language that the text is in, whatever the page's */
export const passage = (words: Words, lang: string | undefined, text: string): unknown =>
  // `bdi`, because an English title may stand in a line that reads from right to left.
  lang === undefined || words.lang.split('-')[0] === lang ? text : html`<bdi lang=${lang}>${text}</bdi>`;

/** No text has it. */
const hole = '\u0000';

/** A sentence of the catalogue around something that is drawn, wherever its language puts it. */
export function around(sentence: (filler: string) => string, filler: unknown): unknown {
  const [before, after] = sentence(hole).split(hole);
  return html`${before}${filler}${after}`;
}
