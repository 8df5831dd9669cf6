/** How alike two names are, as written and by ear. */
import leven from 'leven';

/** Without case, accents, apostrophes and other signs, which phones add or leave out. */
export const folded = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^\p{L}\d.,]+|[.,](?!\d)/gu, ' ')
    .trim()
    .toLowerCase();

/** Letters that sound alike in English or in Spanish, in this order. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/\bde /g, ''],
  [/ph/g, 'f'],
  [/qu(?=[ei])/g, 'k'],
  [/sc(?=[eiy])|c(?=[eiy])|z|\bx/g, 's'],
  [/x|cc/g, 'ks'],
  [/[cq]/g, 'k'],
  [/ee|ea|y/g, 'i'],
  [/oo|ou/g, 'u'],
  [/v/g, 'b'],
  [/([aeiou])d(?=[aeiou])/g, '$1t'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
];

/** A folded name by its sounds: "zanax" and "xanax" are the same. */
export const sounds = (name: string): string =>
  alike.reduce((text, [letters, sound]) => text.replace(letters, sound), name);

/** A name by its sounds, with all vowels alike. */
export const consonants = (sound: string): string => sound.replace(/[aeiou]+/g, 'a');

/** The number of letters to change, add or leave out; two that changed places are one. More than two are not counted. */
export function distance(typed: string, name: string): number {
  if (Math.abs(typed.length - name.length) > 2) return Infinity;
  const whole = leven(typed, name);
  if (whole < 2 || whole > 3) return whole;
  const swapped = [...typed.slice(1)].map(
    (letter, at) => typed.slice(0, at) + letter + typed.charAt(at) + typed.slice(at + 2),
  );
  return Math.min(whole, ...swapped.map((one) => leven(one, name) + 1));
}
