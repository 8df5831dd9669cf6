// Installs the packages of a folder if they are missing or older than its lock file, so that `npm start` and `npm test`
// work in a fresh clone. `node scripts/ensure-deps.mjs . test/proof`; the default is the root. It must not import any
// package.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const folders = process.argv.length > 2 ? process.argv.slice(2) : ['.'];

for (const folder of folders) {
  const place = new URL(`${folder}/`, root);
  if (!isUpToDate(place)) install(folder, place);
}

function isUpToDate(place) {
  const lockFile = new URL('package-lock.json', place);
  const installed = new URL('node_modules/.package-lock.json', place); // npm writes it at the end of an install
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockFile).mtimeMs;
}

function install(folder, place) {
  const where = folder === '.' ? '' : ` of ${folder}`;
  console.log(`Installing dependencies${where} (only when package-lock.json is newer than node_modules) …`);
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']; // dev: also where NODE_ENV is production
  const options = { cwd: fileURLToPath(place), stdio: 'inherit' };
  // If npm started this script, run the same npm without a shell: on Windows `npm` is a .cmd file.
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
