// Runs the tests that need a page in the browser engines (see browsers.mjs) and sends the count to test.mjs.
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { relative } from 'node:path';
import { selectEngines } from './browsers.mjs';
import { ROOT } from './run.mjs';

/** The default reporter is silent on a file that passes, and a run takes minutes. */
const tellEachFile = {
  reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
    const engines = sessionsForTestFile.map(({ browser, passed }) => `${passed ? '✓' : '✗'} ${browser.name}`);
    logger.log(`${relative(ROOT, testFile)}: ${engines.join(', ')}`);
  },
};

const { launchers, missing } = await selectEngines();
for (const message of missing) console.error(`✗ FAILED: ${message}`);
const tally = { passed: 0, failed: missing.length };

const present = Object.keys(launchers);
if (present.length === 0) finish();
else {
  process.env.BROWSERS = present.join(','); // an absent engine is no reason not to see the others' results
  const config = { staticLogging: true, reporters: [defaultReporter({ reportTestProgress: false }), tellEachFile] };
  const runner = await startTestRunner({ config, readCliArgs: false, autoExitProcess: false });
  runner?.on('stopped', () => {
    for (const session of runner.sessions.all()) count(session);
    finish();
  });
}

/** A session is one test file in one engine. */
function count({ browser, errors, passed, testFile, testResults }) {
  const tests = testResults ? flatten(testResults) : [];
  const ran = tests.filter((test) => !test.skipped);
  const failed = ran.filter((test) => !test.passed);
  tally.passed += ran.length - failed.length;
  tally.failed += failed.length;
  // What belongs to no test: a module that did not load, an engine that did not start, a hook that threw.
  const brokeOutside = errors.length > 0 || (!passed && failed.length === 0);
  if (brokeOutside || tests.length === 0) {
    console.error(`✗ FAILED: ${testFile} in ${browser.name} did not run as a whole, or has no test`);
    tally.failed++;
  }
}

function flatten({ suites, tests }) {
  return [...tests, ...suites.flatMap(flatten)];
}

function finish() {
  if (!process.send) process.exit(tally.failed > 0 ? 1 : 0);
  process.send(tally, () => process.exit());
}
