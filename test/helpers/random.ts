/** A random number generator that gives the same numbers for the same seed (mulberry32): a failure can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to, not including, `below`. */
export const upTo = (random: () => number, below: number): number => Math.floor(random() * below);

export const oneOf = <Item>(random: () => number, items: readonly Item[]): Item => {
  const item = items[upTo(random, items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};
