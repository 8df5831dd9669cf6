// Runs the browser tests of FILES and sends back each test with its whole title. One process a run: it ends with it.
import { startTestRunner } from '@web/test-runner';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { relative } from 'node:path';

const runner = await startTestRunner({
  config: { port: await freePort(), reporters: [], staticLogging: true },
  readCliArgs: false,
  autoExitProcess: false,
});
runner.on('stopped', () => {
  const tests = [...runner.sessions.all()].flatMap(({ testFile, testResults, errors }) => {
    const file = relative(process.cwd(), testFile);
    const own = testResults ? titled(testResults) : [];
    const broke = own.length === 0 || errors.length > 0 ? [{ file, broke: errors[0]?.message ?? 'no test' }] : [];
    return [...own.map((test) => ({ file, ...test })), ...broke];
  });
  process.send(tests, () => process.exit());
});

function titled({ suites, tests }, above = []) {
  return [
    ...tests.map(({ name, passed, skipped }) => ({ title: [...above, name].join(' › '), passed: passed || skipped })),
    ...suites.flatMap((suite) => titled(suite, [...above, suite.name])),
  ];
}

/** One that the system gives: two runs that look for a free one at the same moment find the same, and one of them ends. */
async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
