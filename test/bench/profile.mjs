/** Where the time goes until the first page and in the taps of a visit, by module, with the source maps of the build. */
import { AnyMap, originalPositionFor } from '@jridgewell/trace-mapping';
import { readFile } from 'node:fs/promises';
import { open, settled, slowdown, tap, typeName } from './measure.mjs';

const most = 25;
const packageOf = (source) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1];

/** Prints the profile of this widget. */
export async function profile(browser, origin, ours) {
  const maps = new Map(
    await Promise.all(
      Object.keys(ours.files).map(async (name) => [
        name,
        new AnyMap(await readFile(new URL(`../../dist/${name}.map`, import.meta.url), 'utf8')),
      ]),
    ),
  );
  let client;
  const start = async (page) => {
    // From a page of the same origin: a navigation to another would be in another process.
    await page.goto(`${origin}/blank/`);
    client = await page.createCDPSession();
    await client.send('Profiler.enable');
    await client.send('Profiler.setSamplingInterval', { interval: 200 });
    await client.send('Profiler.start');
  };
  const { page, close } = await open(browser, origin, ours, { before: start });
  print('Until the first page', (await client.send('Profiler.stop')).profile, maps);
  await client.send('Profiler.start');
  let taps = 0;
  for (const step of ours.steps) {
    if (step.type) await typeName(page, step);
    else await tap(page, step, ours.name);
    taps += 1;
    if (taps === 1) {
      print('The first tap, Start', (await client.send('Profiler.stop')).profile, maps);
      await client.send('Profiler.start');
    }
  }
  await settled(page);
  print(`The other ${taps - 1} taps and two typed names`, (await client.send('Profiler.stop')).profile, maps);
  await close();
}

function print(title, { nodes, samples, timeDeltas }, maps) {
  const self = new Map();
  samples.forEach((id, at) => self.set(id, (self.get(id) ?? 0) + timeDeltas[at] / 1000));
  const [functions, modules] = [new Map(), new Map()];
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node])));
  for (const node of nodes) {
    const time = self.get(node.id) ?? 0;
    const { name, source } = originOf(node, parents, maps);
    if (time === 0 || ['(idle)', '(root)'].includes(name) || source.startsWith('pptr:')) continue;
    add(functions, `${name} ${source}`, time);
    add(modules, packageOf(source) ?? source, time);
  }
  const total = [...modules.values()].reduce((sum, time) => sum + time, 0);
  console.log(`\n${title}: ${total.toFixed(0)} ms of the main thread, slowed ${slowdown} times`);
  for (const table of [modules, functions]) {
    const rows = [...table].toSorted(([, one], [, other]) => other - one).slice(0, most);
    for (const [name, time] of rows) console.log(`${time.toFixed(1).padStart(8)} ms ${share(time / total)} ${name}`);
    console.log('');
  }
}

const add = (table, key, time) => table.set(key, (table.get(key) ?? 0) + time);
const share = (part) => `${(100 * part).toFixed(1).padStart(5)} %`;

/** Where a function is; for one of the browser, such as `focus`, who calls it. */
function originOf(node, parents, maps) {
  const { functionName, url, lineNumber, columnNumber } = node.callFrame;
  const parent = parents.get(node.id);
  if (url === '' && parent?.callFrame.url) {
    const caller = originOf(parent, parents, maps);
    return { name: `${functionName} called by ${caller.name}`, source: caller.source };
  }
  const map = maps.get(url.split('/').at(-1));
  if (!map) return { name: functionName || '(anonymous)', source: url || '(the browser: style, layout, paint)' };
  const { source, name, line } = originalPositionFor(map, { line: lineNumber + 1, column: columnNumber });
  return { name: `${name ?? (functionName || '(anonymous)')}:${line}`, source: source ?? '(no source)' };
}
