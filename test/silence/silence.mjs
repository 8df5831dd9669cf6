// `npm run silence`: what listeners of the page learn of a visit. Some of it: ONLY=rrweb,events BROWSERS=chromium npm run silence
// With --docs it only writes their table in docs/privacy.md.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { PAGE, withTables } from './table.mjs';

if (process.argv.includes('--docs')) {
  await writeFile(PAGE, withTables(await readFile(PAGE, 'utf8')));
  process.exit();
}

const here = new URL('./', import.meta.url);
const inFolder = async (folder) =>
  (await readdir(new URL(folder, here))).filter((name) => name.endsWith('.test.mjs')).map((name) => `${folder}${name}`);

const began = Date.now();
const tally = { passed: 0, failed: 0 };
const files = [...(await inFolder('./')), ...(await inFolder('checks/'))];
const events = run({ files: files.map((name) => fileURLToPath(new URL(name, here))), concurrency: 2 });
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
