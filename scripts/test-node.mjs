// Runs the tests that need no page with Node's own runner, and sends the count to test.mjs.
// One file: FILES=test/visit/draft.test.ts npm run test:node
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { ROOT } from './run.mjs';
import { nodeTests } from './test-files.mjs';

const files = nodeTests.map((file) => join(ROOT, file));
const tally = { passed: 0, failed: 0 };
const isTest = ({ details, skip, todo }) => details.type !== 'suite' && skip === undefined && todo === undefined;

const events = run({ files, concurrency: availableParallelism() });
events.on('test:pass', (event) => {
  // A file without a single test is reported as a test that passed, under the name of the file.
  if (files.includes(event.name)) {
    console.error(`✗ FAILED: ${event.name} has no test`);
    tally.failed++;
  } else if (isTest(event)) tally.passed++;
});
events.on('test:fail', (event) => {
  if (isTest(event)) tally.failed++;
});
events.on('end', () => process.send?.(tally));
events.compose(spec).pipe(process.stdout);
