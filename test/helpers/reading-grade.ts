/**
 * How easy a page is to read: in English by the Flesch–Kincaid grade, in Spanish by INFLESZ, because a counter made for one
 * language is wrong for another. Names of medicines and of conditions are left out of the count, words and syllables both.
 * An option or a heading is a sentence.
 */
import type { Words } from '../../src/locales/index.js';
import { languageOf } from '../languages/index.js';
import type { Count, Place } from '../languages/language.js';
import { sentencesOf, wordsOf } from './catalogue.js';
import { bareWord, leftOut } from './left-out.js';

export const measureFor = (words: Words) => languageOf(words).measure;

/** What the measure is made of, so that a failure can be understood. */
export function count(texts: readonly string[], words: Words): Count {
  const names = leftOut(words);
  const { syllables } = measureFor(words);
  const sentences = texts.flatMap(sentencesOf);
  const counted = sentences.flatMap(wordsOf).filter((word) => !names.has(bareWord(word)));
  return {
    sentence: sentences.length,
    word: counted.length,
    syllable: counted.reduce((sum, word) => sum + syllables(word), 0),
  };
}

export const easeOf = (texts: readonly string[], words: Words): number => measureFor(words).of(count(texts, words));

/** What is wrong with these texts in this place, or `undefined` where they are easy enough. */
export function tooHard(texts: readonly string[], words: Words, place: Place): string | undefined {
  const { name, bounds, isEasierIf } = measureFor(words);
  const ease = easeOf(texts, words);
  const isEasy = isEasierIf === 'less' ? ease <= bounds[place] : ease >= bounds[place];
  if (isEasy) return undefined;
  return `${name} ${ease.toFixed(1)}, bound ${bounds[place]}, of ${JSON.stringify(count(texts, words))}: ${texts.join(' | ')}`;
}
