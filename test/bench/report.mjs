/** The tables of docs/bench.md. */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { median, worst } from './stats.mjs';

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const MB = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const ms = (time) => `${time.toFixed(0)} ms`;
const count = (number) => String(Math.round(number));

const tookOf = (taps) => taps.map(({ took }) => took);

const atMost = (limit) => ({ text: `${limit} × or less`, isMet: ({ ratio }) => ratio <= limit });
const near = { text: 'no more than 8 ms above the floor', isMet: ({ above }) => above <= 8 };
const rows = [
  { what: 'bytes, raw', of: ({ bytes }) => bytes.raw, unit: kB },
  { what: 'bytes, gzip 9', of: ({ bytes }) => bytes.gzip, unit: kB },
  {
    what: 'bytes, Brotli 11',
    of: ({ bytes }) => bytes.brotli,
    unit: kB,
    target: { text: '56 kB or less', isMet: ({ value }) => value <= 56_000 },
  },
  { what: 'first page usable', of: ({ usable }) => usable, unit: ms, target: atMost(1.3) },
  { what: 'script until then', of: ({ script }) => script, unit: ms, target: atMost(1.5) },
  { what: 'main thread until then', of: ({ main }) => main, unit: ms },
  { what: 'slow 4G to first page', of: ({ slow }) => slow, unit: ms, target: atMost(1.3) },
  { what: 'tap → next question painted, median', of: ({ taps }) => median(tookOf(taps)), unit: ms, target: near },
  { what: 'tap → next question painted, worst', of: ({ taps }) => worst(tookOf(taps)), unit: ms, target: near },
  { what: 'total blocking time', of: ({ blocked }) => blocked, unit: ms, target: atMost(1.5) },
  {
    what: 'layout shift',
    of: ({ shift }) => shift,
    unit: (shift) => shift.toFixed(3),
    isPlain: true,
    target: { text: '0', isMet: ({ value }) => value === 0 },
  },
  { what: 'heap at the end', of: ({ heap }) => heap, unit: MB, target: atMost(2) },
  { what: 'code in it, compiled by V8', of: ({ code }) => code, unit: MB },
  { what: 'DOM nodes at the end', of: ({ nodes }) => nodes, unit: count },
  { what: 'requests', of: ({ requests }) => requests, unit: count, isPlain: true },
];

const line = (...cells) => `| ${cells.join(' | ')} |`;
const head = (...cells) => [line(...cells), `|${'---|'.repeat(cells.length)}`];

/** The median of the rounds, and how it is to the floor: the median of what each round gave. */
function compare(of, own, floor) {
  const pairs = own.map((round, at) => [of(round), floor ? of(floor[at]) : Number.NaN]);
  return {
    value: median(own.map(of)),
    ratio: median(pairs.map(([value, base]) => value / base)),
    above: median(pairs.map(([value, base]) => value - base)),
  };
}

export function mainTable(all, results) {
  const floor = results.get('floor');
  const cell = ({ of, unit, isPlain }, name) => {
    const { value, ratio } = compare(of, results.get(name), floor);
    return name === 'floor' || isPlain || !Number.isFinite(ratio)
      ? unit(value)
      : `${unit(value)}, ${ratio.toFixed(2)} ×`;
  };
  const verdict = ({ of, target }) => {
    const ours = results.get('ours');
    if (!target || !ours || !floor) return ['', ''];
    return [target.text, target.isMet(compare(of, ours, floor)) ? 'yes' : 'no'];
  };
  return [
    ...head('what', ...all.map(({ title }) => title), 'target', 'met'),
    ...rows.map((row) => line(row.what, ...all.map(({ name }) => cell(row, name)), ...verdict(row))),
  ].join('\n');
}

/** Each tap, for the console. */
export function tapTable(all, results) {
  return all
    .map(({ name }) => {
      const [first, ...others] = results.get(name).map(({ taps }) => taps);
      const lines = first.map(({ to, took }, at) => {
        const times = [took, ...others.map((taps) => taps[at]?.took ?? Number.NaN)].filter(Number.isFinite);
        return `${ms(median(times)).padStart(9)}  ${to}`;
      });
      return [name, ...lines].join('\n');
    })
    .join('\n');
}

export function aloneTable({ search, growth, instances }, counts, numbers) {
  const of = (list) => ms(median(list));
  const twentieth = median(instances.map((costs) => costs.at(-1) / costs[1]));
  return [
    ...head('key → list of medicines painted', 'median', 'worst'),
    line('three names, letter by letter', of(search.map((one) => one.median)), of(search.map((one) => one.worst))),
    '',
    ...head('medicines chosen', ...counts),
    line('add the last of them', ...counts.map((_, at) => of(growth.map((round) => round[at].add)))),
    line('from a question about one to the next', ...counts.map((_, at) => of(growth.map((round) => round[at].goOn)))),
    '',
    ...head('instance on the page', ...numbers, 'last to the 2nd'),
    line(
      'until it is painted',
      ...numbers.map((number) => of(instances.map((costs) => costs[number - 1]))),
      `${twentieth.toFixed(2)} × (target: 1 × or less, met: ${twentieth <= 1 ? 'yes' : 'no'})`,
    ),
  ].join('\n');
}

/** With the load before the run: above the number of cores, only the ratios mean something. */
export async function machine(browser, rounds) {
  const [load] = loadavg();
  const [{ model }] = cpus();
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, version ${version} at ${commit}; ${model.trim()}, ${cpus().length} cores, ${memory}; load ${load.toFixed(1)}; ${await browser.version()}; ${rounds} rounds.`;
}

/** Writes the text between the markers of docs/bench.md. */
export async function write(text) {
  const file = new URL('../../docs/bench.md', import.meta.url);
  const [before, after] = ['<!-- bench -->', '<!-- /bench -->'];
  const old = await readFile(file, 'utf8');
  const [from, to] = [old.indexOf(before), old.indexOf(after)];
  if (from < 0 || to < from) throw new Error(`docs/bench.md has no ${before} and ${after}`);
  await writeFile(file, `${old.slice(0, from + before.length)}\n\n${text}\n\n${old.slice(to)}`);
}
