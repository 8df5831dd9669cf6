// `npm test`: everything that must hold, in one run. A failure does not stop it, so that all failures are seen at once;
// its last line is the sum of everything. `--only=check`, `--only=node` and `--only=browser` run a part,
// with `FILES=a,b` only these files of it.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { run } from './run.mjs';

/** Each counts as one. The build comes before what looks into dist, and before the tests that load it. */
const CHECKS = [
  ['types', 'tsc', []],
  ['lint', 'oxlint', ['--deny-warnings']],
  ['format', 'biome', ['format', '.']],
  ['requirements', 'node', ['scripts/requirements.mjs']],
  ['docs', 'node', ['scripts/docs.mjs', '--check']],
  ['build', 'node', ['scripts/build.mjs']],
  ['protocol alone', 'node', ['scripts/check-protocol.mjs']],
  ['package', 'publint', ['--strict']],
  [
    'package types',
    'attw',
    ['--pack', '.', '--profile', 'esm-only', '--no-emoji', '--exclude-entrypoints', './custom-elements.json'],
  ],
  ['size', 'node', ['scripts/size.mjs', '--check']],
];

const SUITES = {
  check: runChecks,
  node: () => runSuite('test-node.mjs'),
  browser: () => runSuite('test-browsers.mjs'),
};

async function runChecks() {
  const tally = { passed: 0, failed: 0 };
  for (const [name, command, args] of CHECKS) {
    const started = Date.now();
    console.log(`\n── ${name}`);
    const ok = await run(command, args);
    tally[ok ? 'passed' : 'failed']++;
    console.log(`${ok ? '✓' : '✗ FAILED:'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  }
  return tally;
}

/**
 * Runs a script that sends back what it counted. A process of its own, because a test runner that breaks may end the
 * one it is in; one that ends without a count, or that counted nothing, is a failure.
 */
function runSuite(script) {
  console.log(`\n── ${script}`);
  // Node's runner hands `--import tsx` on to the process of each file.
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), { execArgv: ['--import', 'tsx'] });
  let tally;
  child.on('message', (message) => (tally = message));
  return new Promise((resolve) => {
    child.on('close', () => {
      const counted = tally ?? { passed: 0, failed: 0 };
      if (counted.passed + counted.failed > 0) return resolve(counted);
      console.error(tally ? `✗ FAILED: ${script} ran no test` : `✗ FAILED: ${script} ended before it had counted`);
      resolve({ passed: 0, failed: 1 });
    });
  });
}

const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const total = { passed: 0, failed: 0 };
for (const suite of only ? [SUITES[only]] : Object.values(SUITES)) {
  const { passed, failed } = await suite();
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
