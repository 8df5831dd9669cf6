// `npm run faults`: puts each fault of the tables into a copy of the tree, and runs the tests that must fail then. A test that
// passes with its fault cannot fail. `npm run faults -- exit focus` takes the faults that have one of these words in them,
// `--jobs=2` tries two at a time, and `--check` only looks for the places of the faults.
import { fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyTree, removeTree } from './copy.mjs';
import { faults, lostBy, testFile } from './table.mjs';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const jobs = Number(/--jobs=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 1);
const isChosen = (fault) => words.length === 0 || words.some((word) => JSON.stringify(fault).includes(word));
const chosen = faults.filter(isChosen);
const complaints = chosen.flatMap(lostBy);

if (!process.argv.includes('--check')) await tryAll(chosen.filter((fault) => lostBy(fault).length === 0));
for (const complaint of complaints) console.log(`✗ ${complaint}`);
console.log(`\n${Math.max(0, chosen.length - complaints.length)} passed, ${complaints.length} failed`);
process.exitCode = complaints.length > 0 ? 1 : 0;

async function tryAll(placed) {
  const copies = Array.from({ length: jobs }, copyTree);
  process.on('exit', () => copies.forEach((folder) => removeTree(folder)));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

  // Without a fault, every test passes.
  const { failed, broken } = await runTests(copies[0], [...new Set(placed.flatMap(({ tests }) => tests))]);
  if (failed > 0 || broken.length > 0) complaints.push(`without a fault, ${failed} tests fail ${broken}`);

  const waiting = placed.toReversed();
  await Promise.all(
    copies.map(async (folder) => {
      while (waiting.length > 0) await tryFault(folder, waiting.pop());
    }),
  );
}

async function tryFault(folder, { why, file, find, replace, tests }) {
  const started = Date.now();
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    before.replace(find, () => replace),
  );
  const { failed, broken } = await runTests(folder, tests);
  writeFileSync(path, before);
  if (broken.length > 0) complaints.push(`${why}: the tests did not run: ${broken}`);
  else if (failed === 0) complaints.push(`${why}: no test fails`);
  console.log(
    `${broken.length > 0 ? 'did not run' : `${failed} fail`} (${((Date.now() - started) / 1000).toFixed(1)} s) ${why}`,
  );
}

/** Tests of the built files need a build. */
async function runTests(folder, names) {
  if (names.some((name) => name.startsWith('dist/'))) await runScript(folder, 'scripts/build.mjs');
  return runScript(folder, 'test/faults/run-tests.mjs', names.map(testFile));
}

/** A process of its own for each run, with an end: a fault may make a page that never ends. */
function runScript(folder, script, files = []) {
  const env = { ...process.env, BROWSERS: 'chromium', FILES: files.join(',') };
  const options = { cwd: folder, env, silent: true, execArgv: ['--import', 'tsx'] };
  const child = fork(join(folder, script), options);
  const patience = setTimeout(() => child.kill(), 180_000 + 20_000 * files.length);
  let result = { failed: 0, broken: ['no result'] };
  child.on('message', (message) => (result = message));
  return new Promise((resolve) =>
    child.on('close', () => {
      clearTimeout(patience);
      resolve(result);
    }),
  );
}
