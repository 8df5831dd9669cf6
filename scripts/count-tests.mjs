// Node's own test runner, with a count: for the suites that need no other one.
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/**
 * Runs test files and prints what they do.
 *
 * @param {string[]} files absolute paths
 * @param options those of `run`, and `onSuite(event)`, called when a group has ended
 * @returns {Promise<{ passed: number, failed: number }>} groups and skipped tests do not count; a file without a test is a failure
 */
export async function countTests(files, { onSuite, ...options } = {}) {
  const tally = { passed: 0, failed: 0 };
  const note = (which) => (event) => {
    const { name, details, skip, todo } = event;
    // A file without a single test is reported as a test that passed, under the name of the file.
    const isEmpty = which === 'passed' && files.includes(name);
    if (isEmpty) console.error(`✗ FAILED: ${name} has no test`);
    if (details.type === 'suite') onSuite?.(event);
    else if (skip === undefined && todo === undefined) tally[isEmpty ? 'failed' : which] += 1;
  };
  const events = run({ files, ...options });
  events.on('test:pass', note('passed'));
  events.on('test:fail', note('failed'));
  const text = events.compose(spec);
  text.pipe(process.stdout);
  await new Promise((resolve) => text.on('end', resolve));
  if (tally.passed + tally.failed === 0) {
    console.error('✗ FAILED: no test ran');
    tally.failed = 1;
  }
  return tally;
}

/** The last lines of a suite with a command of its own: how long it took, and the count. Ends the process. */
export function endWith({ passed, failed }, began) {
  console.log(`\nIn ${((Date.now() - began) / 1000).toFixed(0)} s.\n\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
