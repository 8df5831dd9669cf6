// `npm run interop`: software of others reads the FHIR resources. Some of it: npm run interop -- lhc-forms validators
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';

const suites = ['checks', 'validators', 'lhc-forms'];
const given = process.argv.slice(2);
const unknown = given.filter((name) => !suites.includes(name));
if (unknown.length > 0) throw new Error(`there is no suite ${unknown}; there are ${suites}`);

const began = Date.now();
const tally = { passed: 0, failed: 0 };
const names = given.length > 0 ? given : suites;
const files = names.map((name) => fileURLToPath(new URL(`${name}.test.mjs`, import.meta.url)));
const events = run({ files, concurrency: 2 });
const note = (which) => (event) => {
  if (event.details.type !== 'suite') tally[which] += 1;
};
events.on('test:pass', note('passed'));
events.on('test:fail', note('failed'));
const text = events.compose(spec);
text.pipe(process.stdout);
await new Promise((resolve) => text.on('end', resolve));

if (tally.passed + tally.failed === 0) tally.failed = 1;
console.log(`\nIn ${((Date.now() - began) / 1000).toFixed(0)} s.\n\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 ? 1 : 0);
