/**
 * How easy a page is to read: in English by the Flesch–Kincaid grade, in Spanish by INFLESZ, because a counter made for one
 * language is wrong for another. Names of medicines and of conditions are left out of the count, words and syllables both.
 * An option or a heading is a sentence.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Words } from '../../src/locales/index.js';
import { sentencesOf, wordsOf } from './catalogue.js';
import { bareWord, leftOut } from './left-out.js';
import { spanishSyllables } from './spanish-syllables.js';

export interface Count {
  readonly sentence: number;
  readonly word: number;
  readonly syllable: number;
}

export interface Measure {
  readonly name: string;
  readonly of: (counted: Count) => number;
  readonly syllables: (word: string) => number;
  /** What a page must keep to (X32), an outcome, and a long sentence of either. */
  readonly bounds: Readonly<Record<Place, number>>;
  readonly isEasierIf: 'less' | 'more';
}

export type Place = 'page' | 'outcome' | 'sentence';

const english: Measure = {
  name: 'Flesch–Kincaid grade',
  of: (counted) => fleschKincaid({ ...counted }),
  syllables: syllable,
  bounds: { page: 6, outcome: 7, sentence: 11 },
  isEasierIf: 'less',
};

/** Szigriszt-Pazos' index, on the scale of Barrio-Cantalejo: 65 to 80 is quite easy, below 40 is very hard. */
const spanish: Measure = {
  name: 'INFLESZ',
  of: ({ sentence, word, syllable: spoken }) => 206.835 - 62.3 * (spoken / word) - word / sentence,
  syllables: spanishSyllables,
  bounds: { page: 65, outcome: 65, sentence: 40 },
  isEasierIf: 'more',
};

const measures: Readonly<Record<string, Measure>> = { en: english, es: spanish };

export function measureFor({ lang }: Words): Measure {
  const measure = measures[lang];
  if (!measure) throw new Error(`test/helpers/reading-grade.ts has no measure for ${lang}`);
  return measure;
}

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
