/**
 * The Flesch–Kincaid grade of a page. Names of medicines and of conditions are left out of the count, words and syllables
 * both: nobody can choose a shorter one, and the catalogue explains each beside it. An option or a heading is a sentence.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { defaultWords } from '../../src/locales/index.js';
import { type Medicine, medicines } from '../../src/protocol/index.js';
import { sentencesOf, wordsOf } from './catalogue.js';

const medicineNames = [
  ...Object.values(defaultWords.medicines),
  ...(medicines as readonly Medicine[]).flatMap(({ brands, elsewhere = [] }) => [...brands, ...elsewhere]),
].flatMap(wordsOf);

/** Families and kinds of medicine, tests and treatments by the only name that they have. */
const kinds = 'opioid opioids antidepressant antidepressants benzodiazepine MAOI SSRI stimulant stimulants ECT TMS';

const conditions =
  'depression anxiety panic OCD PTSD bipolar psychosis schizophrenia CRPS fibromyalgia arthritis migraine cancer aneurysm ' +
  'AVM angina glaucoma apnea porphyria thyroid seizure seizures ADHD';

/** Everyday words that are part of a medicine's name in the table: they count. */
const everyday = new Set('mg or by mouth patch to quit smoking with without'.split(' '));

const leftOut = new Set(
  [...medicineNames, ...kinds.split(' '), ...conditions.split(' ')]
    .map((word) => word.toLowerCase())
    .filter((word) => /\p{L}/u.test(word) && !everyday.has(word)),
);

const isCounted = (word: string): boolean => !leftOut.has(word.toLowerCase().replace(/[.,'’]+$|['’]s$/gu, ''));

/** What the grade is made of, so that a failure can be understood. */
export function count(texts: readonly string[]) {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf).filter(isCounted);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return { sentence: sentences.length, word: words.length, syllable: syllables };
}

export const gradeOf = (texts: readonly string[]): number => fleschKincaid(count(texts));
