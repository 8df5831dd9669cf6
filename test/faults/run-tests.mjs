// Runs the tests of FILES, in Chromium or in Node, and sends back how many passed and failed. It runs in a copy of the tree.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { run } from 'node:test';
import { startTestRunner } from '@web/test-runner';
import { browserTests, nodeTests } from '../../scripts/test-files.mjs';

const tally = { passed: 0, failed: 0, broken: [] };
if (nodeTests.length > 0) await runInNode();
if (browserTests.length > 0) await runInBrowser();
process.send(tally, () => process.exit());

async function runInNode() {
  const files = nodeTests.map((file) => join(process.cwd(), file));
  const events = run({ files });
  const count = (outcome) => (event) => {
    if (files.includes(event.name)) tally.broken.push(event.name);
    else if (event.details.type !== 'suite') tally[outcome]++;
  };
  events.on('test:pass', count('passed'));
  events.on('test:fail', count('failed'));
  events.resume();
  await once(events, 'end');
}

async function runInBrowser() {
  const config = { port: await freePort(), reporters: [], staticLogging: true };
  const runner = await startTestRunner({ config, readCliArgs: false, autoExitProcess: false });
  await new Promise((resolve) => runner.on('stopped', resolve));
  for (const { testFile, testResults, errors } of runner.sessions.all()) {
    const tests = testResults ? testsIn(testResults) : [];
    for (const { passed, skipped } of tests) tally[passed || skipped ? 'passed' : 'failed']++;
    if (tests.length === 0) tally.broken.push(errors[0]?.message ?? testFile);
  }
}

function testsIn({ suites, tests }) {
  return [...tests, ...suites.flatMap(testsIn)];
}

/** From the system: two runs that look for a free port at the same moment find the same one. */
async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
