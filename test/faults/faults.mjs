// `npm run faults`: puts each fault of faults.txt into a copy of the tree, and runs the tests that must fail then. A test that
// passes with its fault cannot fail. `npm run faults -- exit focus` takes the faults that have one of these words in them, and
// `--check` only looks for the places of the faults.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { needsPage } from '../../scripts/test-files.mjs';
import { copyTree, removeTree } from './copy.mjs';
import { faults, lostBy, testFile } from './table.mjs';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const isChosen = (fault) => words.length === 0 || words.some((word) => JSON.stringify(fault).includes(word));
const chosen = faults.filter(isChosen);
const complaints = chosen.flatMap(lostBy);

if (complaints.length === 0 && !process.argv.includes('--check')) await tryAll();
for (const complaint of complaints) console.log(`✗ ${complaint}`);
console.log(`\n${Math.max(0, chosen.length - complaints.length)} passed, ${complaints.length} failed`);
process.exitCode = complaints.length > 0 ? 1 : 0;

async function tryAll() {
  const folder = copyTree();
  process.on('exit', () => removeTree(folder));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
  const { failed } = await runTests(folder, [...new Set(chosen.flatMap(({ tests }) => tests))]);
  if (failed > 0) complaints.push(`without a fault, ${failed} tests fail`);
  for (const fault of chosen) await tryFault(folder, fault);
}

async function tryFault(folder, { why, file, find, replace, tests }) {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.split(find).join(replace));
  const { passed, failed } = await runTests(folder, tests);
  writeFileSync(path, before);
  // A test file that does not load counts as one failed test. So a file with one test needs another file beside it.
  const didRun = passed > 0 || failed > tests.length;
  console.log(`${didRun ? `${failed} fail` : 'did not run'}: ${why}`);
  if (!didRun || failed === 0) complaints.push(`${why}: ${didRun ? 'no test fails' : 'the tests did not run'}`);
}

async function runTests(folder, names) {
  const sum = { passed: 0, failed: 0 };
  // Tests of the built files need a build.
  if (names.some((name) => name.startsWith('dist/'))) await runScript(folder, 'build.mjs');
  for (const script of ['test-node.mjs', 'test-browsers.mjs']) {
    const files = names.map(testFile).filter((file) => needsPage(file) === (script === 'test-browsers.mjs'));
    if (files.length === 0) continue;
    const { passed, failed } = await runScript(folder, script, files);
    sum.passed += passed;
    sum.failed += failed;
  }
  return sum;
}

/** A process of its own for each run, with an end: a fault may make a page that never ends. */
async function runScript(folder, script, files = []) {
  const env = { ...process.env, BROWSERS: 'chromium', FILES: files.join(',') };
  const options = { cwd: folder, env, silent: true, execArgv: ['--import', 'tsx'] };
  const child = fork(join(folder, 'scripts', script), options);
  const patience = setTimeout(() => child.kill(), 180_000 + 20_000 * files.length);
  let result = { passed: 0, failed: 0 };
  child.on('message', (message) => (result = message));
  // Read, or the process waits with a full pipe.
  for (const output of [child.stdout, child.stderr]) output.resume();
  await once(child, 'close');
  clearTimeout(patience);
  return result;
}
