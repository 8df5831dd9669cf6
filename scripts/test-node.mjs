// Runs the tests that need no page with Node's own runner, and sends the count to test.mjs.
// One file: FILES=test/visit/draft.test.ts npm run test:node
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { countTests } from './count-tests.mjs';
import { ROOT } from './run.mjs';
import { nodeTests } from './test-files.mjs';

const files = nodeTests.map((file) => join(ROOT, file));
const tally = await countTests(files, { concurrency: availableParallelism() });
process.send?.(tally);
