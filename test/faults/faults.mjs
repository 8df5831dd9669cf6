// `npm run faults`: has every test of a requirement been seen red? Each fault of the table is planted in a copy of the tree,
// its tests are run there, and those that turn red are noted. What no fault turned red may be a test that cannot fail.
// A fault is an object in one of the files of table/: `why` it is one, in a line; the `file`, and what to `find` there, which
// must stand there once; what to `replace` it by; and the `tests` that see it. For a new test, add one. Tests run in Chromium;
// an `engine` is named where another must show the fault, and what turns red there counts for the same test in Chromium.
//
// `npm run faults -- focus X16` takes only the faults that have one of these words in them, and the tests that they name.
// `--jobs=2` plants two at a time. `--all` counts the tests of every requirement, and not only of X1 to X39.
import { fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { idsIn, testFiles, titlesOf } from '../../scripts/titles.mjs';
import { copyTree, plant, removeTree } from './copy.mjs';

const all = process.argv.includes('--all');
const jobs = Number(/--jobs=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 1);
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isCounted = (title) => idsIn(title).some((id) => all || Number(id.slice(1)) < 40);

const table = [];
for (const name of readdirSync(new URL('table', import.meta.url)).sort()) {
  const { faults } = await import(new URL(`table/${name}`, import.meta.url).href);
  table.push(...faults.map((fault) => ({ ...fault, group: name.replace('.mjs', '') })));
}
const chosen =
  words.length === 0 ? table : table.filter((fault) => words.some((word) => JSON.stringify(fault).includes(word)));
const files = words.length > 0 ? filesOf(chosen) : testFiles().filter((file) => titlesOf(file).some(isCounted));

const keyOf = ({ file, title }) => `${file}: ${title.replace(/, in (firefox|webkit)/, ', in chromium')}`;
const red = new Set();
const complaints = [];
const copies = Array.from({ length: jobs }, copyTree);
process.on('exit', () => copies.forEach((folder) => removeTree(folder)));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const control = await runTests(copies[0], [...new Set([...files, ...filesOf(chosen)])]);
for (const test of control) {
  if (!test.passed) complaints.push(`${keyOf(test)}: red without a fault${test.broke ? ` (${test.broke})` : ''}`);
}
const counted = control.filter(({ title, passed }) => passed && isCounted(title)).map(keyOf);

const waiting = chosen.map((fault, at) => ({ ...fault, number: `${at + 1}/${chosen.length}` })).reverse();
await Promise.all(
  copies.map(async (folder) => {
    while (waiting.length > 0) await tryFault(folder, waiting.pop());
  }),
);

const never = counted.filter((test) => !red.has(test));
for (const complaint of complaints) console.log(`✗ ${complaint}`);
for (const test of never) console.log(`never red: ${test}`);
console.log(`\n${chosen.length} faults: ${counted.length - never.length} tests seen red, ${never.length} never`);
process.exitCode = complaints.length + never.length > 0 ? 1 : 0;

async function tryFault(folder, fault) {
  const started = Date.now();
  const takeOut = plant(folder, fault);
  if (!takeOut) return complaints.push(`lost its place: ${fault.why} (${fault.file})`);
  const tests = await runTests(folder, fault.tests, fault.engine);
  takeOut();
  const failed = tests.filter(({ passed, title }) => title && !passed);
  for (const test of failed) red.add(keyOf(test));
  for (const { file, broke } of tests) if (broke) complaints.push(`${file} did not run: ${fault.why} (${broke})`);
  if (failed.length === 0) complaints.push(`nobody saw it: ${fault.why}`);
  const time = ((Date.now() - started) / 1000).toFixed(1);
  return console.log(`${fault.number} ${failed.length} red (${time} s) ${fault.group}: ${fault.why}`);
}

function filesOf(faults) {
  return [...new Set(faults.flatMap(({ tests }) => tests))];
}

/** In a browser, or in Node, which needs what is built. */
async function runTests(folder, paths, engine = 'chromium') {
  const inNode = paths.filter((path) => path.startsWith('test/dist/'));
  const inBrowser = paths.filter((path) => !inNode.includes(path));
  const results = inBrowser.length > 0 ? await send(folder, 'in-browser.mjs', inBrowser, engine) : [];
  if (inNode.length === 0) return results;
  await send(folder, '../../scripts/build.mjs', [], engine);
  return [...results, ...(await send(folder, 'in-node.mjs', inNode, engine))];
}

/** What a script of the copy sends back, in a process of its own. A fault may make a page that never ends. */
function send(folder, script, paths, engine) {
  const path = fileURLToPath(new URL(script, `file://${folder}/test/faults/`));
  const env = { ...process.env, BROWSERS: engine, FILES: paths.join(',') };
  const child = fork(path, { cwd: folder, env, silent: true });
  let sent = paths.map((file) => ({ file, broke: 'it ended without a result' }));
  child.on('message', (message) => (sent = message));
  const patience = setTimeout(() => child.kill(), 180_000 + 20_000 * paths.length);
  return new Promise((resolve) =>
    child.on('close', () => {
      clearTimeout(patience);
      resolve(sent);
    }),
  );
}
