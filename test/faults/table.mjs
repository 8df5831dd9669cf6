// All faults: each is a change to one file that could hurt a visitor or break a promise, and the tests that must fail then.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/run.mjs';
import { answers } from './table/answers.mjs';
import { crisis } from './table/crisis.mjs';
import { everybody } from './table/everybody.mjs';
import { languages } from './table/languages.mjs';

export const faults = [...crisis, ...answers, ...everybody, ...languages];

/** `views/check` is short for `test/views/check.test.ts`. */
export const testFile = (name) => `test/${name}.test.${name.startsWith('dist') ? 'mjs' : 'ts'}`;

const times = ({ file, find }) =>
  (existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : '').split(find).length - 1;

/** What a fault has lost: its place, or a test. */
export const lostBy = (fault) => [
  ...(times(fault) === 1 ? [] : [`${fault.why}: ${times(fault)} places in ${fault.file}`]),
  ...fault.tests.map(testFile).flatMap((file) => (existsSync(join(ROOT, file)) ? [] : [`${fault.why}: no ${file}`])),
];
