// Builds the release a second time, in another folder, time zone and language, and compares the bytes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';

const NOT_SOURCES = new Set(['node_modules', 'dist', 'release', 'gallery', '.git', 'custom-elements.json']);

/** @returns {ReadonlyMap<string, string>} the hash of each file below the folder, by path */
function hashes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      const path = file.slice(folder.length + 1).replaceAll('\\', '/');
      return [path, createHash('sha384').update(readFileSync(file)).digest('hex')];
    }),
  );
}

/** @param first the folder of the first build */
export async function compareBuilds(first) {
  const place = mkdtempSync(join(tmpdir(), 'referral screener é '));
  try {
    const copy = join(place, 'deeper', 'copy');
    for (const name of readdirSync(ROOT).filter((one) => !NOT_SOURCES.has(one)))
      cpSync(join(ROOT, name), join(copy, name), {
        recursive: true,
        filter: (path) => !path.endsWith('node_modules'),
      });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
    const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'C' };
    const options = { cwd: copy, env, stdio: ['ignore', 'inherit', 'inherit'] };
    if (spawnSync(process.execPath, ['scripts/release.mjs'], options).status !== 0)
      throw new Error('the second build failed');
    report(hashes(first), hashes(join(copy, 'release')));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function report(first, second) {
  const paths = [...new Set([...first.keys(), ...second.keys()])].sort((one, other) => (one < other ? -1 : 1));
  const different = paths.filter((path) => first.get(path) !== second.get(path));
  for (const path of different) console.error(`not the same in two builds: ${path}`);
  console.log(`\n${paths.length - different.length} passed, ${different.length} failed`);
  process.exitCode = different.length > 0 || paths.length === 0 ? 1 : 0;
}
