// `npm run release` writes release/referral-screener-<version>/ and a ZIP of it, the same bytes on each build of the
// same sources. `-- --check` builds a copy in another place too, and compares.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareBuilds } from './release/compare.mjs';
import { releaseFiles } from './release/parts.mjs';
import { versionProblems } from './release/versions.mjs';
import { zip } from './release/zip.mjs';
import { ROOT, run } from './run.mjs';
import { changes, hasUnreleased, released, version } from './version.mjs';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const name = `referral-screener-${version}`;

/** The places that name the version, and the tags of this commit where git is there. */
function checkVersions() {
  const said = {
    'package.json': version,
    'package-lock.json': JSON.parse(read('package-lock.json')).version,
    'src/version.ts': /version = '([^']+)'/.exec(read('src/version.ts'))?.[1],
    'CHANGELOG.md': changes.find(({ date }) => date !== undefined)?.name,
  };
  const { stdout } = spawnSync('git', ['tag', '--points-at', 'HEAD'], { cwd: ROOT, encoding: 'utf8' });
  return versionProblems({ said, tags: (stdout ?? '').split('\n').filter(Boolean), hasUnreleased });
}

/** @returns {Promise<string>} the folder that holds the release's folder and ZIP */
export async function release() {
  const problems = checkVersions();
  if (problems.length > 0) throw new Error(problems.join('\n'));
  if (!(await run('node', ['scripts/build.mjs']))) throw new Error('the build failed');
  const files = await releaseFiles();
  const out = join(ROOT, 'release');
  await rm(out, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    const file = join(out, name, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
  const inFolder = new Map([...files].map(([path, bytes]) => [`${name}/${path}`, bytes]));
  const packed = zip(inFolder, released);
  await writeFile(join(out, `${name}.zip`), packed);
  console.log(`release/${name}.zip: ${files.size} files, ${(packed.length / 1e6).toFixed(2)} MB`);
  return out;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const out = await release();
    if (process.argv.includes('--check')) await compareBuilds(out);
  } catch (error) {
    console.error(error.message);
    if (process.argv.includes('--check')) console.log('\n0 passed, 1 failed');
    process.exitCode = 1;
  }
}
