/** Collapses a table of every combination into the fewest sentences: "whatever the rest, these answers lead there". */

/** What may matter, and what each may be. */
export type Dimensions = Readonly<Record<string, readonly string[]>>;
/** One value for each dimension, in their order. */
export type Point = readonly string[];
/** The allowed values of each dimension: every combination of them. */
type Cube = readonly (readonly string[])[];

interface Sentence {
  readonly decision: string;
  readonly allowed: Cube;
  /** What has to be so, in words. */
  readonly when: string;
}

/** The things with one key together, in the order of their first. */
export function grouped<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): [string, Thing[]][] {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
  return [...groups];
}

/** @returns sentences that together say what `decide` says of every combination, and nothing else */
export function collapse(dimensions: Dimensions, decide: (point: Point) => string): Sentence[] {
  const values = Object.values(dimensions);
  const decisions = new Map(pointsOf(values).map((point) => [keyOf(point), decide(point)]));
  return [...new Set(decisions.values())].flatMap((decision) =>
    cover(values, decisions, decision).map((allowed) => ({ decision, allowed, when: say(dimensions, allowed) })),
  );
}

/** `decision <- answers` of each. */
export const collapsed = (dimensions: Dimensions, decide: (point: Point) => string): string[] =>
  collapse(dimensions, decide).map(({ decision, when }) => `${decision} <- ${when}`);

/** The same for things that show or do not show, each by itself; those that show for the same answers in one line. */
export function shownWhen(dimensions: Dimensions, look: (point: Point) => readonly string[]): string[] {
  const shown = new Map(pointsOf(Object.values(dimensions)).map((point) => [keyOf(point), look(point)]));
  const when = (thing: string): string =>
    collapse(dimensions, (point) => (shown.get(keyOf(point))?.includes(thing) ? 'shown' : ''))
      .filter(({ decision }) => decision === 'shown')
      .map((sentence) => sentence.when)
      .join('\n');
  return grouped([...new Set([...shown.values()].flat())], when).flatMap(([some, things]) =>
    some.split('\n').map((one) => `${things.join(', ')} <- ${one}`),
  );
}

const keyOf = (point: Point): string => point.join('\n');

const pointsOf = (cube: Cube): readonly Point[] =>
  cube.reduce<readonly Point[]>(
    (points, values) => points.flatMap((point) => values.map((value) => [...point, value])),
    [[]],
  );

/** Cubes that hold every combination with this decision and none with another: greedy, the same for the same table. */
function cover(values: Cube, decisions: ReadonlyMap<string, string>, decision: string): readonly Cube[] {
  const fits = (point: Point): boolean => decisions.get(keyOf(point)) === decision;
  const open = new Set([...decisions.keys()].filter((key) => decisions.get(key) === decision));
  const gain = (cube: Cube): number => pointsOf(cube).filter((point) => open.has(keyOf(point))).length;
  const cubes: Cube[] = [];
  for (const first of open) {
    const start = first.split('\n').map((value) => [value]);
    const grown = orders(values.length).map((order) => order.reduce<Cube>(freed, start));
    const best = grown.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    cubes.push(best);
    for (const point of pointsOf(best)) open.delete(keyOf(point));
  }
  return cubes;

  /** Every value of this dimension with which the cube still fits. */
  function freed(cube: Cube, at: number): Cube {
    const fitting = values[at]?.filter((value) => pointsOf(cube.with(at, [value])).every(fits));
    return cube.with(at, fitting ?? []);
  }
}

/** Which dimension is freed first, second, …: each of them first once, forwards and backwards. */
function orders(count: number): readonly (readonly number[])[] {
  const forwards = [...Array(count).keys()];
  const rotated = forwards.map((at) => [...forwards.slice(at), ...forwards.slice(0, at)]);
  return [...rotated, ...rotated.map((order) => order.toReversed())];
}

const say = (dimensions: Dimensions, cube: Cube): string =>
  Object.entries(dimensions)
    .flatMap(([name, values], at) => {
      const allowed = cube[at] ?? [];
      return allowed.length < values.length ? [`${name}: ${oneOf(values, allowed)}`] : [];
    })
    .join('; ') || 'always';

/** Whichever is shorter: those that it is, or those that it is not. */
export function oneOf(values: readonly string[], allowed: readonly string[]): string {
  const others = values.filter((value) => !allowed.includes(value));
  return others.length > 0 && others.length * 2 < allowed.length ? `any but ${others.join('|')}` : allowed.join('|');
}
