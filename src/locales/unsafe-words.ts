/**
 * Words that stand in none of our texts, because they promise, judge or diagnose. In a clinic's own text they are shown as
 * given and named on the console.
 */
export const unsafeWords: readonly string[] = [
  'eligible',
  'eligibility',
  'qualify',
  'candidate',
  'approved for you',
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
];

/** Those that stand in a text, as whole words, whatever their case and apostrophes. */
export function unsafeWordsIn(text: string): readonly string[] {
  const plain = spaced(text);
  return unsafeWords.filter((word) => formsOf(spaced(word).trim()).some((form) => plain.includes(` ${form} `)));
}

/** Hyphens and other marks as one space; a per cent sign beside its number. */
const spaced = (text: string): string => ` ${straight(text)} `.replace(/[^\p{L}\p{N}%']+/gu, ' ').replace(/ %/g, '%');

const formsOf = (word: string): readonly string[] => [
  word,
  `${word}s`,
  `${word}d`,
  word.replace(/y$/, 'ies'),
  word.replace(/y$/, 'ied'),
];

const straight = (text: string): string => text.toLowerCase().replaceAll('‘', "'").replaceAll('’', "'");
