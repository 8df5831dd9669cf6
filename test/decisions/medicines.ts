/** What naming a medicine does: whether it counts, as what and in which family, and what the specialist is told of it. */
import { tried, visitor } from '../fixtures/calm.js';
import { itemsOf, type Reader } from './reader.js';
import { describe } from './single.js';

/** As a visitor types them: a name that the table does not have, and none. */
const typed = ['other:Brandlessin', 'other: '];

export function medicineLines(reader: Reader): string[] {
  const ids: readonly string[] = reader.protocol.medicines.map(({ id }) => id);
  const countsOf = (...some: readonly string[]) =>
    reader.assess(visitor(tried(Object.fromEntries(some.map((id) => [id, 'not-enough']))))).counts;
  const counted = ids.filter((id) => countsOf(id).adequateMedicines > 0);
  const families = grouped(counted, (one, other) => countsOf(one, other).adequateClasses === 1);
  const ingredients = (family: readonly string[]) =>
    grouped(family, (one, other) => countsOf(one, other).adequateMedicines === 1);
  /** The name is the table's; which medicines share a family was found by counting. */
  const nameOf = (family: readonly string[]): string =>
    [...new Set(family.map((id) => reader.protocol.medicine(id)?.class ?? ''))].join('+');
  const uncounted = ids.filter((id) => !counted.includes(id));
  const notCounted = grouped(uncounted, (one, other) => nameOf([one]) === nameOf([other]));
  return [
    ...families.map(
      (family) =>
        `family ${nameOf(family)} <- ${ingredients(family)
          .map((some) => some.join(' = '))
          .join(', ')}`,
    ),
    ...notCounted.map((some) => `not counted, ${nameOf(some)} <- ${some.join(', ')}`),
    `low doses said to be common <- ${reader.protocol.medicines
      .filter((row) => 'lowDosesCommon' in row)
      .map(({ id }) => id)
      .join(', ')}`,
    ...typed.map(
      (id) => `'${id}' => ${isTaken(reader, id) ? 'an answer' : 'no answer'}, counts ${countsOf(id).adequateMedicines}`,
    ),
    ...effectLines(reader, ids),
  ];
}

const isTaken = (reader: Reader, id: string): boolean =>
  reader.assess(visitor({ medicines: [id] })).next !== 'medicines';

/** Everything that naming it shows beside its trial question, and which medicines do. */
function effectLines(reader: Reader, ids: readonly string[]): string[] {
  const [one, other] = ['sertraline', 'venlafaxine'];
  const two = tried({ [one]: 'not-enough', [other]: 'not-enough' });
  const before = reader.assess(visitor(two));
  const effects = new Map<string, string[]>();
  for (const id of ids.filter((name) => name !== one && name !== other)) {
    const answers = visitor({ ...two, medicines: [one, other, id], [`trial:${id}`]: 'short' });
    for (const effect of describe(before, reader.assess(answers), 'medicines', id).split(', ')) {
      if (effect !== 'nothing') effects.set(effect, [...(effects.get(effect) ?? []), id]);
    }
  }
  const everything = reader.assess(visitor({ ...two, medicines: ids }));
  const shown = new Set(itemsOf(everything, 'tell').map(({ rule }) => `tell ${rule}`));
  const missing = [...effects.keys()].filter((effect) => effect.startsWith('tell') && !shown.has(effect));
  return [
    ...[...effects].map(([effect, some]) => `${effect} <- ${some.join(', ')}`),
    `all at once => ${everything.outcome}${missing.map((effect) => `, without ${effect}`).join('')}`,
  ];
}

/** In groups of those that are alike; a group is known by its first. */
function grouped(ids: readonly string[], isAlike: (one: string, other: string) => boolean): readonly string[][] {
  const groups: string[][] = [];
  for (const id of ids) {
    const group = groups.find(([first = '']) => isAlike(first, id));
    if (group) group.push(id);
    else groups.push([id]);
  }
  return groups;
}
