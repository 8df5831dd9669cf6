/** What is made from a catalogue once, however often it is asked for. */
import type { Words } from '../../src/locales/index.js';

export function oncePerLanguage<Made>(make: (words: Words) => Made): (words: Words) => Made {
  const made = new Map<Words, Made>();
  return (words) => {
    const known = made.get(words) ?? make(words);
    made.set(words, known);
    return known;
  };
}
