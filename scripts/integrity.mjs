// The SHA-384 of each script that a clinic's page loads, for the attribute `integrity`. They have to be built.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addOns, languages } from './languages.mjs';
import { ROOT } from './run.mjs';

/** The scripts with the questions, in dist/. */
export const dropIns = [
  'referral-screener.js',
  ...[...languages, ...addOns].map((name) => `referral-screener.${name}.js`),
];

const sources = {
  ...Object.fromEntries(dropIns.map((name) => [name, `dist/${name}`])),
  'iframe/embed.js': 'integrations/iframe/embed.js',
};

export const hashOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** @returns {Promise<Record<string, string>>} each hash by the script's path in the release */
export async function integrity() {
  const hashes = Object.entries(sources).map(async ([name, path]) => [name, hashOf(await readFile(join(ROOT, path)))]);
  return Object.fromEntries(await Promise.all(hashes));
}
