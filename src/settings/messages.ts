/** Parts of the messages to a clinic: the nearest known name, and a shortened value. */
import leven from 'leven';

/** In characters; longer than any known name or entry. */
const longestEntry = 40;

/** The known name with the most similar spelling, if no more than about a third of it is wrong: two letters of `dark`. */
export const nearest = (name: string, known: readonly string[]): string | undefined =>
  known
    .map((one) => ({ one, wrong: leven(name.slice(0, longestEntry), one) }))
    .filter(({ one, wrong }) => 3 * wrong <= one.length + 2)
    .sort((one, other) => one.wrong - other.wrong)[0]?.one;

/** A part of a message. */
export const didYouMean = (near: string | undefined): string => (near ? ` Did you mean “${near}”?` : '');

export const shorten = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);
