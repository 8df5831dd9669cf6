// `npm run interop`: software of others reads the FHIR resources. Some of it: npm run interop -- lhc-forms validators
import { fileURLToPath } from 'node:url';
import { countTests, endWith } from '../../scripts/count-tests.mjs';

const suites = ['checks', 'validators', 'lhc-forms'];
const given = process.argv.slice(2);
const unknown = given.filter((name) => !suites.includes(name));
if (unknown.length > 0) throw new Error(`there is no suite ${unknown}; there are ${suites}`);

const began = Date.now();
const names = given.length > 0 ? given : suites;
const files = names.map((name) => fileURLToPath(new URL(`${name}.test.mjs`, import.meta.url)));
endWith(await countTests(files, { concurrency: 2 }), began);
