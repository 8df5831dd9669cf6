// `npm run silence`: what listeners of the page learn of a visit. Some of it: ONLY=rrweb,events BROWSERS=chromium npm run silence
// With --docs it only writes their table in docs/privacy.md.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { countTests, endWith } from '../../scripts/count-tests.mjs';
import { PAGE, withTables } from './table.mjs';

if (process.argv.includes('--docs')) {
  await writeFile(PAGE, withTables(await readFile(PAGE, 'utf8')));
  process.exit();
}

const here = new URL('./', import.meta.url);
const inFolder = async (folder) =>
  (await readdir(new URL(folder, here))).filter((name) => name.endsWith('.test.mjs')).map((name) => `${folder}${name}`);

const began = Date.now();
const names = [...(await inFolder('./')), ...(await inFolder('checks/'))];
const files = names.map((name) => fileURLToPath(new URL(name, here)));
endWith(await countTests(files, { concurrency: 2 }), began);
