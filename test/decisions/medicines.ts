/** What naming a medicine does: whether it counts, as what and in which family, and what the specialist is told of it. */
import { tried, visitor, visitorWith } from '../fixtures/people.js';
import { changeOf, type Reader } from './reader.js';

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
  const isTaken = (id: string) => reader.assess(visitorWith({ medicines: [id] })).next !== 'medicines';
  const lowDoses = reader.protocol.medicines.filter((row) => 'lowDosesCommon' in row).map(({ id }) => id);
  return [
    ...families.map(
      (family) =>
        `family ${nameOf(family)} <- ${ingredients(family)
          .map((some) => some.join(' = '))
          .join(', ')}`,
    ),
    ...grouped(uncounted, (one, other) => nameOf([one]) === nameOf([other])).map(
      (some) => `not counted, ${nameOf(some)} <- ${some.join(', ')}`,
    ),
    `low doses said to be common <- ${lowDoses.join(', ')}`,
    ...typed.map((id) => `'${id}' => ${isTaken(id) ? 'an answer' : 'no answer'}`),
    ...flagLines(reader, ids),
  ];
}

/** Everything that naming it shows beside its trial question, and which medicines do. */
function flagLines(reader: Reader, ids: readonly string[]): string[] {
  const before = reader.assess(visitor());
  const effects = new Map<string, string[]>();
  for (const id of ids)
    for (const effect of changeOf(before, reader.assess(visitorWith({ medicines: [id] }))).split(', '))
      effects.set(effect, [...(effects.get(effect) ?? []), id]);
  return [...effects].map(([effect, some]) => `${effect} <- ${some.length === ids.length ? 'all' : some.join(', ')}`);
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
