// Makes `npm start` and `npm test` work on a fresh clone: installs what a folder's lock file names when it is missing or
// older than the lock file. `node scripts/ensure-deps.mjs . test/proof`; without a folder, the root. It runs before
// anything is installed, so it may use nothing but Node.
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
  const installed = new URL('node_modules/.package-lock.json', place); // npm writes it at the end of a whole install
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockFile).mtimeMs;
}

function install(folder, place) {
  const where = folder === '.' ? '' : ` of ${folder}`;
  console.log(`Installing dependencies${where} (only when package-lock.json is newer than node_modules) …`);
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']; // dev: also where NODE_ENV is production
  const options = { cwd: fileURLToPath(place), stdio: 'inherit' };
  // The npm that started this script, if one did: no shell, and the same on Windows, where npm is a .cmd file.
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
