/**
 * Words that promise, judge or diagnose. No catalogue contains them. A clinic's own text is shown unchanged, with a
 * warning on the console. Both languages are always searched, because a clinic's text may be in another language than
 * its page.
 */
const english = [
  'eligible',
  'eligibility',
  'qualify',
  'candidate',
  'approved for you',
  'you have depression',
  'you have anxiety',
  'you have bipolar',
  'you have PTSD',
  'you have OCD',
  'cure',
  'guaranteed',
  'risk-free',
  'no risk',
  'safe treatment',
  'no side effects',
  'not addictive',
  'miracle',
  'breakthrough',
  'works when others don’t',
  'HIPAA compliant',
  '100% private',
  'anonymous',
  'addict',
  'abuser',
  'clean',
  'committed suicide',
  'failed attempt',
  'successful attempt',
  'you failed',
] as const;

/** The same in Spanish, in one form: the search matches every gender and number. */
const spanish = [
  'elegible',
  'elegibilidad',
  'califica',
  'califican',
  'calificar',
  'calificado',
  'candidato',
  'aprobado para usted',
  'aprobado para ti',
  'usted tiene depresión',
  'usted tiene ansiedad',
  'usted tiene trastorno bipolar',
  'usted tiene TEPT',
  'usted tiene TOC',
  'cura',
  'curan',
  'curar',
  'curado',
  'garantiza',
  'garantizado',
  'libre de riesgo',
  'sin riesgo',
  'ningún riesgo',
  'tratamiento seguro',
  'sin efectos secundarios',
  'no adictivo',
  'no es adictivo',
  'no causa adicción',
  'milagro',
  'milagroso',
  'revolucionario',
  'funciona cuando otros no',
  'cumple con HIPAA',
  'cumple con la ley HIPAA',
  '100% privado',
  'anónimo',
  'adicto',
  'drogadicto',
  'abusador',
  'abusadora',
  'limpio',
  'cometió suicidio',
  'cometer suicidio',
  'intento fallido',
  'intento exitoso',
  'fracasó',
  'fracasado',
] as const;

export const unsafeWords: Readonly<Record<'en' | 'es', readonly string[]>> = { en: english, es: spanish };

/** The unsafe words in a text: whole words, ignoring case, accents and kinds of apostrophe. */
export function unsafeWordsIn(text: string): readonly string[] {
  const plain = spaced(text);
  return [
    ...english.filter((word) => formsOf(bare(word)).some((form) => plain.includes(` ${form} `))),
    ...spanish.filter((word) => patternOf(word).test(plain)),
  ];
}

/** Replaces punctuation by single spaces, and joins a per cent sign to its number. */
const spaced = (text: string): string => ` ${straight(text)} `.replace(/[^\p{L}\p{N}%']+/gu, ' ').replace(/ %/g, '%');

const bare = (word: string): string => spaced(word).trim();

const formsOf = (word: string): readonly string[] => [
  word,
  `${word}s`,
  `${word}d`,
  word.replace(/y$/, 'ies'),
  word.replace(/y$/, 'ied'),
];

const patternOf = (word: string): RegExp => new RegExp(` ${bare(word).split(' ').map(inflected).join(' ')} `);

/** Matches a Spanish word in every gender and number. Not "milagro": Milagros is a given name. */
const inflected = (word: string): string => {
  if (word === 'milagro') return word;
  return /[oa]s?$/.test(word) ? word.replace(/[oa]s?$/, '[oa]s?') : `${word}(?:e?s)?`;
};

const straight = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('‘', "'").replaceAll('’', "'");
