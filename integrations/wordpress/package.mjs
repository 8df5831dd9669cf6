// The files of the WordPress plugin, with the built drop-ins inside. `npm run build` comes first.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataFile } from './data.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const source = fileURLToPath(new URL('referral-screener/', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const filled = (bytes) => Buffer.from(bytes.toString('utf8').replaceAll('{{version}}', version));

const sources = () =>
  readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file.slice(source.length).replaceAll('\\', '/'), bytes: filled(readFileSync(file)) }));

/** The drop-ins and, where the build makes them, their source maps. */
function built() {
  const dist = join(root, 'dist');
  const names = existsSync(dist)
    ? readdirSync(dist).filter((name) => /^referral-screener.*\.js(\.map)?$/.test(name))
    : [];
  if (names.length === 0) throw new Error('dist/ has no drop-in: run `npm run build` first');
  return names.map((name) => ({ path: name, bytes: readFileSync(join(dist, name)) }));
}

/** @returns {{ path: string, bytes: Buffer }[]} by path, which begins with the folder of the plugin */
export function pluginFiles() {
  const beside = { LICENSE: 'LICENSE', 'CHANGELOG.md': 'CHANGELOG.md' };
  return [
    ...sources(),
    { path: 'includes/data.php', bytes: Buffer.from(dataFile()) },
    ...built(),
    ...Object.entries(beside).map(([path, file]) => ({ path, bytes: readFileSync(join(root, file)) })),
  ]
    .map(({ path, bytes }) => ({ path: `referral-screener/${path}`, bytes }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}
