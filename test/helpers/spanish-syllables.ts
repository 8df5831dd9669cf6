/**
 * The syllables of Spanish words, by the rules of Spanish spelling: one for each strong vowel (a, e, o) and for each i or u
 * that an accent separates from a strong vowel beside it. Other vowels belong to the syllable of their neighbour.
 */
const strong = 'aeoáéó';

/** Letters that make no sound of their own are taken out first: the u of "que" and "guerra", and every h. */
const sounded = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?<=q)u|(?<=g)u(?=[eiéí])/g, '')
    .replace(/(?<!c)h/g, '')
    // A vowel at the end of a word, before a consonant, and alone: "hoy", "y".
    .replace(/y(?![aeiouáéíóúü])/g, 'i')
    .replaceAll('ü', 'u');

/** Vowels without a consonant between them, as "oía" or "ue". */
function inRun(run: string): number {
  const letters = [...run.matchAll(/./gu)].map(([letter]) => letter);
  const isStrong = (letter = ''): boolean => letter !== '' && strong.includes(letter);
  const parted = letters.filter(
    (letter, at) =>
      isStrong(letter) || ('íú'.includes(letter) && (isStrong(letters[at - 1]) || isStrong(letters[at + 1]))),
  );
  // The same weak vowel twice is two syllables: "chiita".
  const twins = letters.filter((letter, at) => 'iu'.includes(letter) && letter === letters[at + 1]);
  return Math.max(1, parted.length) + twins.length;
}

const ofWord = (word: string): number =>
  (sounded(word).match(/[aeiouáéíóú]+/g) ?? []).reduce((sum, run) => sum + inRun(run), 0);

/** Each part of "uno-dos" counts. A number is one syllable: it is read at a glance. */
export function spanishSyllables(text: string): number {
  const spoken = (text.normalize('NFC').match(/\p{L}+/gu) ?? []).reduce(
    (sum, word) => sum + Math.max(1, ofWord(word)),
    0,
  );
  return spoken + (text.match(/\d[\d.,-]*/g)?.length ?? 0);
}
