// Which tests judge a mutant, and in which order: the first that fails is the one that caught it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.mjs';

export const WORKED_EXAMPLES = ['test/protocol/worked-examples.test.ts'];

/** Those that see much and take little come first, those of seconds last; the rest stands between them. */
const FIRST = ['rules', 'halves', 'sources', 'marks', 'path', 'medicines'].map((name) => `test/protocol/${name}.test.ts`);
const LAST = ['test/protocol/eleven-rules.test.ts'];
/** Those that see these modules from outside, and need no page. */
const OUTSIDE = {
  'settings.ts': ['test/settings-rules.test.ts'],
  'questions.ts': ['test/draft.test.ts', 'test/session.test.ts'],
  'outcomes.ts': ['test/session.test.ts'],
};

const protocolTests = readdirSync(join(ROOT, 'test/protocol'))
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/protocol/${name}`)
  .sort();
const between = protocolTests.filter((file) => ![...WORKED_EXAMPLES, ...FIRST, ...LAST].includes(file));
const HAND_WRITTEN = [...FIRST, ...between, ...LAST];
export const ALL_TESTS = [...new Set([...WORKED_EXAMPLES, ...HAND_WRITTEN, ...Object.values(OUTSIDE).flat()])];

/** @param {string | undefined} module where the mutant is; the test of its name comes first, because it is the likeliest to see it */
export function handWritten(module) {
  if (module === undefined) return ALL_TESTS.filter((file) => !WORKED_EXAMPLES.includes(file));
  const likeliest = `test/protocol/${module.replace(/ts$/, 'test.ts')}`;
  const sorted = HAND_WRITTEN.toSorted((one, other) => (other === likeliest) - (one === likeliest));
  return [...sorted, ...(OUTSIDE[module] ?? [])];
}
