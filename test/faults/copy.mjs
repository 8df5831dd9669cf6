// A copy of the tree, in which faults are put. The checkout stays as it is.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/run.mjs';

/** All files that git has or would add. */
export function copyTree() {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  const list = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  const files = list.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file)));
  for (const file of files) cpSync(join(ROOT, file), join(folder, file));
  linkPackages(folder);
  return folder;
}

export const removeTree = (folder) => rmSync(folder, { recursive: true, force: true });

/** Each package is a link, and so is the browser. The cache of a run is the copy's own. */
function linkPackages(folder) {
  const [from, to] = [ROOT, folder].map((root) => join(root, 'node_modules'));
  mkdirSync(join(to, '.cache'), { recursive: true });
  const names = readdirSync(from).filter((name) => name !== '.cache');
  if (existsSync(join(from, '.cache/chromium'))) names.push('.cache/chromium');
  for (const name of names) symlinkSync(join(from, name), join(to, name));
}
