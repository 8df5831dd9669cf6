// The version, its date, and whether what is built has changes since: from package.json and CHANGELOG.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');

/** @returns {readonly { name: string, date?: string, text: string }[]} newest first; *Unreleased* has no date */
export const changes = read('CHANGELOG.md')
  .split(/^## /m)
  .slice(1)
  .map((entry) => {
    const [heading, ...lines] = entry.split('\n');
    const [name, date] = heading.trim().split(' - ');
    return { name, date, text: lines.join('\n').trim() };
  });

/** @type {string} */
export const version = JSON.parse(read('package.json')).version;
export const hasUnreleased = changes.some(({ date, text }) => date === undefined && text !== '');

/** As the files say it: what is built after a release is not that release. */
export const fullVersion = hasUnreleased ? `${version}+unreleased` : version;

/** The day of the newest version, so that each build of the same sources has the same bytes. */
export const released = changes.find(({ name }) => name === version)?.date;

/** @type {string} */
export const protocolVersion = /version: '([^']+)'/.exec(read('src/protocol/version.ts'))?.[1];
