/**
 * Names that no measure of plain language counts: of medicines, and of conditions. Nobody can choose a shorter one, and the
 * catalogue explains those that not everybody knows.
 */
import type { Words } from '../../src/locales/index.js';
import { type Medicine, medicines } from '../../src/protocol/index.js';
import { wordsOf } from './catalogue.js';
import { oncePerLanguage } from './once-per-language.js';

interface Names {
  /** Families and kinds of medicine, tests and treatments by the only name that they have. */
  readonly kinds: string;
  /** Conditions that everybody has heard of. */
  readonly conditions: string;
  /** Conditions and treatments that the catalogue has to explain. */
  readonly explained: string;
  /** Everyday words that are part of a medicine's name in the table: they count. */
  readonly everyday: string;
}

const names: Readonly<Record<string, Names>> = {
  en: {
    kinds: 'opioid opioids antidepressant antidepressants SSRI stimulant stimulants',
    conditions: 'depression anxiety panic arthritis migraine cancer thyroid seizure seizures ADHD',
    explained:
      'benzodiazepine MAOI ECT TMS OCD PTSD bipolar psychosis schizophrenia CRPS fibromyalgia aneurysm AVM angina glaucoma ' +
      'apnea porphyria',
    everyday: 'mg or by mouth patch to quit smoking with without low',
  },
  es: {
    kinds: 'opioide opioides antidepresivo antidepresivos ISRS SSRI IRSN SNRI estimulante estimulantes',
    conditions: 'depresión ansiedad pánico artritis migraña cáncer tiroides tiroidea convulsión convulsiones TDAH ADHD',
    explained:
      'benzodiazepina IMAO MAOI TEC ECT TMS TOC TEPT PTSD bipolar psicosis esquizofrenia SDRC CRPS fibromialgia aneurisma ' +
      'MAV AVM angina glaucoma apnea porfiria hipertiroidismo',
    everyday: 'mg o por la boca en parche para dejar de fumar con sin hierba san juan',
  },
};

const lower = (words: readonly string[]): readonly string[] => words.map((word) => word.toLowerCase());

const namesIn = ({ lang }: Words): Names => {
  const own = names[lang];
  if (!own) throw new Error(`test/helpers/left-out.ts has no names for ${lang}`);
  return own;
};

/** The words that medicines are called by, generic and brand. */
export const medicineNames = oncePerLanguage((words): ReadonlySet<string> => {
  const everyday = new Set(namesIn(words).everyday.split(' '));
  const all = [
    ...Object.values(words.medicines),
    ...(medicines as readonly Medicine[]).flatMap(({ brands, elsewhere = [] }) => [...brands, ...elsewhere]),
  ].flatMap(wordsOf);
  return new Set(lower(all).filter((word) => /\p{L}/u.test(word) && !everyday.has(word)));
});

/** All that is left out of the count. */
export const leftOut = oncePerLanguage((words): ReadonlySet<string> => {
  const { kinds, conditions, explained } = namesIn(words);
  return new Set([...medicineNames(words), ...lower([kinds, conditions, explained].flatMap((all) => all.split(' ')))]);
});

/** Names that nobody need know before they read them here. */
export const namesToExplain = (words: Words): readonly string[] => namesIn(words).explained.split(' ');

/** A word as it stands in these lists. */
export const bareWord = (word: string): string => word.toLowerCase().replace(/[.,'’]+$|['’]s$/gu, '');
