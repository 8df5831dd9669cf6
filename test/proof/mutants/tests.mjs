// Which tests judge a mutant, and in which order: the first that fails is the one that caught it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './bundle.mjs';

export const WORKED_EXAMPLES = ['test/protocol/worked-examples.test.ts'];

const named = (name) => `test/protocol/${name}.test.ts`;
/** Those that see much and take little come first, those of seconds last; the rest is between them. */
const FIRST = ['marks', 'sources', 'path', 'medicines', 'rules', 'halves'].map(named);
const LAST = [...['trials', 'eleven-rules'].map(named), 'test/settings/rules.test.ts'];
/** It sees the questions from outside, and needs no page. */
const DRAFT = 'test/visit/draft.test.ts';

const between = readdirSync(join(ROOT, 'test/protocol'))
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/protocol/${name}`)
  .filter((file) => ![...WORKED_EXAMPLES, ...FIRST, ...LAST].includes(file))
  .sort();
const HAND_WRITTEN = [...FIRST, ...between, DRAFT, ...LAST];
export const ALL_TESTS = [...WORKED_EXAMPLES, ...HAND_WRITTEN];

/** @param {string | undefined} module where the mutant is; the test of its name comes first, because it is the likeliest to see it */
export function handWritten(module) {
  const likeliest = named(module?.replace(/\.ts$/, ''));
  const place = (file) => [FIRST[0], likeliest, file].indexOf(file);
  const sorted = HAND_WRITTEN.toSorted((one, other) => place(one) - place(other));
  const isLast = (file) => LAST.includes(file) && file !== likeliest;
  return { quick: sorted.filter((file) => !isLast(file)), slow: sorted.filter(isLast) };
}
