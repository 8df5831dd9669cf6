/**
 * Words that stand in none of our texts, because they promise, judge or diagnose. In a clinic's own text they are shown as
 * given and named on the console. A clinic may write in another language than its page is in, so all are looked for.
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

/** What the same would be in Spanish. One form of each: a man's or a woman's, one or many are found by it. */
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

/** Those that stand in a text, as whole words, whatever their case, accents and apostrophes. */
export function unsafeWordsIn(text: string): readonly string[] {
  const plain = spaced(text);
  return [
    ...english.filter((word) => formsOf(bare(word)).some((form) => plain.includes(` ${form} `))),
    ...spanish.filter((word) => patternOf(word).test(plain)),
  ];
}

/** Hyphens and other marks as one space; a per cent sign beside its number. */
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

/** A Spanish word in either gender and number: "candidato" is "candidatas" too. But Milagros is somebody's name. */
const inflected = (word: string): string => {
  if (word === 'milagro') return word;
  return /[oa]s?$/.test(word) ? word.replace(/[oa]s?$/, '[oa]s?') : `${word}(?:e?s)?`;
};

const straight = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('‘', "'").replaceAll('’', "'");
