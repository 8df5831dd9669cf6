import tables from 'product:tables';
import { words } from './words.mjs';

const most = 6;
const names = tables.medicines.flatMap(({ id, brands, elsewhere }) =>
  [words.medicines[id], ...brands, ...elsewhere].map((name) => ({ id, name: name.toLowerCase() })),
);

/** The number of letters to change, add or leave out. */
function distance(one, other) {
  let row = [...Array(other.length + 1).keys()];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1)
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
    row = next;
  }
  return row[other.length];
}

/** The medicines that have the text in a name, or else those that are near it. */
export function search(typed) {
  const query = typed.trim().toLowerCase();
  if (query === '') return [];
  const containing = names.filter(({ name }) => name.includes(query));
  const near = containing.length > 0 ? containing : names.filter(({ name }) => distance(query, name) < 3);
  return [...new Set(near.map(({ id }) => id))].slice(0, most);
}
