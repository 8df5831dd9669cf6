// Which tests judge a mutant, and in which order: the first that fails is the one that caught it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.mjs';

export const WORKED_EXAMPLES = ['test/protocol/worked-examples.test.ts'];

/** Beside the protocol's own tests, those that see it from outside and need no page. */
const OUTSIDE = ['test/draft.test.ts'];
/** Seconds each, not milliseconds. */
const SLOW = [
  'test/settings-rules.test.ts',
  'test/session.test.ts',
  'test/protocol/nine-rules.test.ts',
  'test/protocol/nine-rules-further.test.ts',
];

const protocolTests = readdirSync(join(ROOT, 'test/protocol'))
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/protocol/${name}`)
  .sort();

export const HAND_WRITTEN = [
  ...[...protocolTests, ...OUTSIDE].filter((file) => !WORKED_EXAMPLES.includes(file) && !SLOW.includes(file)),
  ...SLOW,
];
