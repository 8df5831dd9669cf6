// A copy of this tree to plant faults in: the checkout itself is never touched.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/run.mjs';

/** What git tracks, and what is new and not ignored, as it stands now. Packages are shared, not copied. */
export function copyTree() {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  const list = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  const files = list.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file)));
  for (const file of files) cpSync(join(ROOT, file), join(folder, file));
  linkPackages(folder);
  return folder;
}

export const removeTree = (folder) => rmSync(folder, { recursive: true, force: true });

/** Each package is linked, and the browser; what a run writes beside them is the copy's own. */
function linkPackages(folder) {
  const [from, to] = [ROOT, folder].map((root) => join(root, 'node_modules'));
  mkdirSync(join(to, '.cache'), { recursive: true });
  const names = readdirSync(from).filter((name) => name !== '.cache');
  if (existsSync(join(from, '.cache/chromium'))) names.push('.cache/chromium');
  for (const name of names) symlinkSync(join(from, name), join(to, name));
}

/**
 * Plants a fault; a fragment that is gone or stands twice has lost its place.
 * @returns {(() => void) | undefined} takes it out again
 */
export function plant(folder, { file, find, replace }) {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  if (before.split(find).length !== 2) return undefined;
  writeFileSync(
    path,
    before.replace(find, () => replace),
  );
  return () => writeFileSync(path, before);
}
