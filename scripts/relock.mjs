// `node scripts/relock.mjs test/bench` after a change of the package.json of that folder. The published files of `lforms` are
// complete bundles: what it lists as dependencies is needed only to build it, so its entry in the lock file has none.
import { execFileSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = new URL(`../${process.argv[2]}/`, import.meta.url);
const cwd = fileURLToPath(folder);
const npm = (...args) => execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
const manifest = new URL('package.json', folder);
const lockFile = new URL('package-lock.json', folder);

const text = await readFile(manifest, 'utf8');
const { lforms, ...dependencies } = JSON.parse(text).dependencies;
await rm(lockFile, { force: true });
try {
  await writeFile(manifest, JSON.stringify({ ...JSON.parse(text), dependencies }));
  npm('install', '--package-lock-only', '--no-audit', '--no-fund');
} finally {
  await writeFile(manifest, text);
}

const lock = JSON.parse(await readFile(lockFile, 'utf8'));
const integrity = JSON.parse(npm('view', `lforms@${lforms}`, 'dist.integrity', '--json'));
lock.packages[''].dependencies.lforms = lforms;
lock.packages['node_modules/lforms'] = { version: lforms, integrity };
await writeFile(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
