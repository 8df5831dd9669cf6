// Installs, writes the snippet, checks the types, and builds: all that comes before the walk.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { snippet } from '../../demo/configurator/snippets.ts';
import { apps } from './apps.mjs';
import { choices } from './choices.mjs';

const here = new URL('./', import.meta.url);
const product = new URL('.product/', here);
const env = { ...process.env, CI: 'true', NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' };
delete env.NODE_ENV; // each build sets its own
const read = (place, from) => readFile(new URL(place, from), 'utf8');

/** Runs a program; all that it prints is shown only if it fails. */
function run(folder, command, args, extra = {}) {
  const options = { cwd: fileURLToPath(folder), env: { ...env, ...extra }, stdio: ['ignore', 'pipe', 'pipe'] };
  const child = spawn(command, args, options);
  let output = '';
  let all = '';
  child.stdout.on('data', (text) => (output += text));
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (all += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${all}`));
    });
  });
}

// If npm started this, the same npm without a shell: on Windows `npm` is a .cmd file.
const npm = (folder, args, extra) =>
  process.env.npm_execpath
    ? run(folder, process.execPath, [process.env.npm_execpath, ...args], extra)
    : run(folder, 'npm', args, extra);

/** The package as npm would publish it, in a folder that the apps depend on. */
export async function packProduct() {
  await rm(product, { recursive: true, force: true });
  await mkdir(product);
  const [{ filename }] = JSON.parse(
    await npm(new URL('../../', here), ['pack', '--json', '--pack-destination', fileURLToPath(product)]),
  );
  await run(product, 'tar', ['-xzf', filename, '--strip-components', '1']);
  await rm(new URL(filename, product));
}

/** Anew only if the lock file has changed; the product itself each time. */
export async function install(name) {
  const app = new URL(`${name}/`, here);
  const stamp = new URL('node_modules/.installed', app);
  const [own, lock] = await Promise.all([read('package.json', app), read('package-lock.json', app)]);
  const wanted = createHash('sha256')
    .update(own + lock)
    .digest('hex');
  if ((await readFile(stamp, 'utf8').catch(() => '')) !== wanted) {
    const { dependencies } = JSON.parse(lock).packages['node_modules/referral-screener'];
    // `npm ci` does not look at the package of a folder.
    if (!isDeepStrictEqual(dependencies, JSON.parse(await read('package.json', product)).dependencies))
      throw new Error('the lock file has other dependencies of the product: npm run frameworks -- --relock');
    await npm(app, ['ci', '--include=dev', '--include=optional', '--prefer-offline', '--no-audit', '--no-fund']);
    await writeFile(stamp, wanted);
  }
  const installed = new URL('node_modules/referral-screener/', app);
  await rm(installed, { recursive: true, force: true });
  await cp(product, installed, { recursive: true });
}

/** Writes the dependencies of the product into the lock file. npm keeps those of an entry with the same version. */
export async function relock(name) {
  const app = new URL(`${name}/`, here);
  const lock = JSON.parse(await read('package-lock.json', app));
  delete lock.packages['node_modules/referral-screener'];
  await writeFile(new URL('package-lock.json', app), JSON.stringify(lock, null, 2));
  await npm(app, ['install', '--package-lock-only', '--no-audit', '--no-fund']);
}

async function writeSnippet(name) {
  const folder = new URL(`${name}/generated/`, here);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const { file = 'snippet.html', code } of snippet(apps[name].platform, choices()))
    await writeFile(new URL(basename(file), folder), code);
}

/** Runs the scripts of the app. */
export async function build(name) {
  const app = new URL(`${name}/`, here);
  await writeSnippet(name);
  const { scripts, prerendered, site, development } = apps[name];
  // Bundlers keep what they made of the package in the last run.
  for (const cache of ['.next', '.angular', 'node_modules/.vite', site])
    await rm(new URL(cache, app), { recursive: true, force: true });
  for (const script of scripts)
    await npm(app, ['run', script], script === 'build:development' ? { NODE_ENV: 'development' } : {});
  if (prerendered) await run(here, process.execPath, ['prerender.mjs', name, site, development]);
  if (name === 'plain') await writePlainPage(app);
}

/** The snippet in a page without a bundler, and the scripts in the folder that it names. */
async function writePlainPage(app) {
  const site = new URL('dist/', app);
  const page = `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>Harbor Street Clinic</title>\n<main>\n<h1>Harbor Street Clinic</h1>\n${await read('generated/snippet.html', app)}\n</main>\n</html>\n`;
  await mkdir(new URL('snippet/', site), { recursive: true });
  await writeFile(new URL('snippet/index.html', site), page);
  await cp(new URL('dist/', product), new URL('referral-screener/', site), {
    recursive: true,
    filter: (path) => !path.endsWith('.d.ts'),
  });
}

/** The versions that are installed, for the table. */
export async function versionsOf(name) {
  const versions = apps[name].packages.map(async (one) => {
    const { version } = JSON.parse(await read(`${name}/node_modules/${one}/package.json`, here));
    return `${one} ${version}`;
  });
  return (await Promise.all(versions)).join(', ');
}
