// Makes `npm start` and `npm test` work on a fresh clone: installs what the lock file names when it is missing or
// older than the lock file. It runs before anything is installed, so it may use nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const lockFile = new URL('package-lock.json', root);
const installed = new URL('node_modules/.package-lock.json', root); // npm writes it at the end of a whole install

const upToDate = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockFile).mtimeMs;

if (!upToDate) {
  console.log('Installing dependencies (only when package-lock.json is newer than node_modules) …');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']; // dev: also where NODE_ENV is production
  const options = { cwd: fileURLToPath(root), stdio: 'inherit' };
  // The npm that started this script, if one did: no shell, and the same on Windows, where npm is a .cmd file.
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  process.exit(status ?? 1);
}
