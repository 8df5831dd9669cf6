/** Parts of the messages to a clinic: the nearest known name, and a shortened value. */
import Fuse from 'fuse.js/basic';

/** In characters; longer than any known name or entry. */
const longestEntry = 40;

/** The known name with the most similar spelling. */
export const nearest = (name: string, known: readonly string[]): string | undefined =>
  new Fuse(known, { threshold: 0.5 }).search(name.slice(0, longestEntry))[0]?.item;

export const didYouMean = (name: string, known: readonly string[]): string => {
  const near = nearest(name, known);
  return near ? `: did you mean “${near}”?` : '';
};

export const shorten = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);
