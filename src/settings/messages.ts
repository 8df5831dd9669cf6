/** What the messages to a clinic have in common: the nearest known name, and a value that is not too long to read. */
import Fuse from 'fuse.js/basic';

/** Longer than any known name or entry: what is longer is like none of them. */
const longestEntry = 40;

/** The known name that is spelled most like this one. */
export const nearest = (name: string, known: readonly string[]): string | undefined =>
  new Fuse(known, { threshold: 0.5 }).search(name.slice(0, longestEntry))[0]?.item;

export const didYouMean = (name: string, known: readonly string[]): string => {
  const near = nearest(name, known);
  return near ? `: did you mean “${near}”?` : '';
};

export const shorten = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);
