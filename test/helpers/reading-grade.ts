/**
 * How easy a page is to read: in English by the Flesch–Kincaid grade, in Spanish by INFLESZ. Names of medicines and of
 * conditions are not counted. An option or a heading is a sentence.
 */
import type { Words } from '../../src/locales/index.js';
import { languageOf } from '../languages/index.js';
import type { Count, Place } from '../languages/language.js';
import { sentencesOf, wordsOf } from './catalogue.js';
import { bareWord, leftOut } from './left-out.js';

export function count(texts: readonly string[], words: Words): Count {
  const names = leftOut(words);
  const { syllables } = languageOf(words).measure;
  const sentences = texts.flatMap(sentencesOf);
  const counted = sentences.flatMap(wordsOf).filter((word) => !names.has(bareWord(word)));
  const syllable = counted.reduce((sum, word) => sum + syllables(word), 0);
  return { sentence: sentences.length, word: counted.length, syllable };
}

export const easeOf = (texts: readonly string[], words: Words): number =>
  languageOf(words).measure.of(count(texts, words));

/** What is wrong with these texts in this place, or `undefined` where they are easy enough. */
export function tooHard(texts: readonly string[], words: Words, place: Place): string | undefined {
  const { name, bounds, isEasierIf } = languageOf(words).measure;
  const ease = easeOf(texts, words);
  const isEasy = isEasierIf === 'less' ? ease <= bounds[place] : ease >= bounds[place];
  if (isEasy) return undefined;
  return `${name} ${ease.toFixed(1)}, bound ${bounds[place]}, of ${JSON.stringify(count(texts, words))}: ${texts.join(' | ')}`;
}
