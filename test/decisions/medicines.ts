/** What naming a medicine does: whether it counts, as what and in which family, and what is shown to the specialist. */
import { tried, visitor, visitorWith } from '../fixtures/people.js';
import { grouped } from './cubes.js';
import { changeOf, type Reader } from './reader.js';

/** As a visitor types them: a name that the table does not have, and none. */
const typed = ['other:Brandlessin', 'other: '];

export function medicineLines({ assess, protocol }: Reader): string[] {
  const ids: readonly string[] = protocol.medicines.map(({ id }) => id);
  const countsOf = (...some: readonly string[]) =>
    assess(visitor(tried(Object.fromEntries(some.map((id) => [id, 'not-enough']))))).counts;
  const counted = ids.filter((id) => countsOf(id).adequateMedicines > 0);
  const uncounted = ids.filter((id) => !counted.includes(id));
  /** Which medicines are alike is found by counting, each against the first of its group. */
  const alike = (some: readonly string[], count: 'adequateClasses' | 'adequateMedicines') =>
    grouped(some, (id) => some.find((first) => countsOf(first, id)[count] === 1) ?? '').map(([, group]) => group);
  const nameOf = (family: readonly string[]) =>
    [...new Set(family.map((id) => protocol.medicine(id)?.class))].join('+');
  const ingredients = (family: readonly string[]) => alike(family, 'adequateMedicines').map((some) => some.join(' = '));
  const before = assess(visitor());
  const effects = ids.flatMap((id) =>
    changeOf(before, assess(visitorWith({ medicines: [id] })))
      .split(', ')
      .map((effect) => ({ effect, id })),
  );
  const isTaken = (id: string) => assess(visitorWith({ medicines: [id] })).next !== 'medicines';
  const lowDoses = protocol.medicines.filter((row) => 'lowDosesCommon' in row).map(({ id }) => id);
  return [
    ...alike(counted, 'adequateClasses').map((all) => `family ${nameOf(all)} <- ${ingredients(all).join(', ')}`),
    ...grouped(uncounted, (id) => nameOf([id])).map(([name, some]) => `not counted, ${name} <- ${some.join(', ')}`),
    `low doses said to be common <- ${lowDoses.join(', ')}`,
    ...typed.map((id) => `'${id}' => ${isTaken(id) ? 'an answer' : 'no answer'}`),
    ...grouped(effects, ({ effect }) => effect).map(
      ([effect, some]) => `${effect} <- ${some.length === ids.length ? 'all' : some.map(({ id }) => id).join(', ')}`,
    ),
  ];
}
