/**
 * Collapses a table of every combination into the fewest sentences: "whatever the rest, these answers lead there".
 * It knows nothing of the protocol.
 */

/** One thing that may matter, and what it may be. */
export interface Dimension {
  readonly name: string;
  readonly values: readonly string[];
}

/** One value for each dimension, in their order. */
export type Point = readonly string[];

/** The allowed values of each dimension: every combination of them. */
type Cube = readonly (readonly string[])[];

export interface Sentence {
  readonly decision: string;
  /** The values that lead there, of each dimension. */
  readonly allowed: readonly (readonly string[])[];
  /** What has to be so, in words; `''` where nothing has to. */
  readonly when: string;
}

/**
 * @param decide what comes of a combination
 * @returns sentences that together say what `decide` says of every combination, and nothing else
 */
export function collapse(dimensions: readonly Dimension[], decide: (point: Point) => string): Sentence[] {
  const decisions = new Map<string, string>();
  for (const point of everyPoint(dimensions)) decisions.set(keyOf(point), decide(point));
  return [...new Set(decisions.values())].flatMap((decision) =>
    cover(dimensions, decisions, decision).map((cube) => ({ decision, allowed: cube, when: say(dimensions, cube) })),
  );
}

/**
 * The same for things that show or do not show, each by itself; those that show for the same answers in one line.
 *
 * @param look what shows for a combination
 */
export function shownWhen(dimensions: readonly Dimension[], look: (point: Point) => readonly string[]): string[] {
  const shown = new Map(everyPoint(dimensions).map((point) => [keyOf(point), look(point)]));
  const alike = new Map<string, string[]>();
  for (const thing of new Set([...shown.values()].flat())) {
    const sentences = collapse(dimensions, (point) => (shown.get(keyOf(point))?.includes(thing) ? 'shown' : ''));
    const when = sentences.filter(({ decision }) => decision === 'shown').map((sentence) => sentence.when || 'always');
    alike.set(when.join('\n'), [...(alike.get(when.join('\n')) ?? []), thing]);
  }
  return [...alike].flatMap(([when, things]) => when.split('\n').map((one) => `${things.join(', ')} <- ${one}`));
}

/** Every combination. */
const everyPoint = (dimensions: readonly Dimension[]): readonly Point[] =>
  pointsOf(dimensions.map(({ values }) => values));

const keyOf = (point: Point): string => point.join('\n');

const pointsOf = (cube: Cube): readonly Point[] =>
  cube.reduce<readonly Point[]>(
    (points, values) => points.flatMap((point) => values.map((value) => [...point, value])),
    [[]],
  );

/** Cubes that hold every combination with this decision and none with another: greedy, the same for the same table. */
function cover(
  dimensions: readonly Dimension[],
  decisions: ReadonlyMap<string, string>,
  decision: string,
): readonly Cube[] {
  const fits = (key: string): boolean => decisions.get(key) === decision;
  const open = new Set([...decisions.keys()].filter(fits));
  const cubes: Cube[] = [];
  for (const first of open) {
    const grown = orders(dimensions.length).map((order) => grow(first.split('\n'), order, dimensions, fits));
    const gain = (cube: Cube): number => pointsOf(cube).filter((point) => open.has(keyOf(point))).length;
    const best = grown.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    cubes.push(best);
    for (const point of pointsOf(best)) open.delete(keyOf(point));
  }
  return cubes;
}

/** The largest cube around a point when the dimensions are freed in this order. */
function grow(
  point: Point,
  order: readonly number[],
  dimensions: readonly Dimension[],
  fits: (key: string) => boolean,
): Cube {
  let cube: Cube = point.map((value) => [value]);
  for (const at of order) {
    const others = dimensions[at]?.values.filter((value) =>
      pointsOf(cube.with(at, [value])).every((candidate) => fits(keyOf(candidate))),
    );
    cube = cube.with(at, others ?? []);
  }
  return cube;
}

/** Which dimension is freed first, second, …: each of them first once, forwards and backwards. */
function orders(count: number): readonly (readonly number[])[] {
  const forwards = Array.from({ length: count }, (_, at) => at);
  const rotated = forwards.map((at) => [...forwards.slice(at), ...forwards.slice(0, at)]);
  return [...rotated, ...rotated.map((order) => order.toReversed())];
}

function say(dimensions: readonly Dimension[], cube: Cube): string {
  return dimensions
    .map(({ name, values }, at) => ({ name, values, allowed: cube[at] ?? [] }))
    .filter(({ values, allowed }) => allowed.length < values.length)
    .map(({ name, values, allowed }) => `${name}: ${oneOf(values, allowed)}`)
    .join('; ');
}

/** Whichever is shorter: those that it is, or those that it is not. */
export function oneOf(values: readonly string[], allowed: readonly string[]): string {
  const others = values.filter((value) => !allowed.includes(value));
  return others.length > 0 && others.length * 2 < allowed.length ? `any but ${others.join('|')}` : allowed.join('|');
}
