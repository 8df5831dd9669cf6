// The listeners of the folder, in the order of the table. test/silence/README.md says what one has.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';

const folder = new URL('listeners/', import.meta.url);
const KINDS = ['tracker', 'script'];

const defaults = {
  engines: ['chromium', 'firefox', 'webkit'],
  when: ['before', 'after'],
};

const names = (await readdir(folder)).filter((name) => name.endsWith('.mjs')).sort();

export const listeners = (
  await Promise.all(
    names.map(async (name) => ({ ...defaults, ...(await import(new URL(name, folder))).default, name })),
  )
).sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));

for (const { id, kind, title, learns, name } of listeners) {
  assert.equal(`${id}.mjs`, name);
  assert.ok(KINDS.includes(kind) && title && 'page' in learns && 'frame' in learns, name);
}

/** Those that share a page: a tracker is with the others of its `group`, a script is alone unless it says a group. */
export const setsFor = (engine, when) => {
  const sets = {};
  for (const one of listeners.filter(({ engines, when: times }) => engines.includes(engine) && times.includes(when)))
    (sets[one.group ?? (one.kind === 'tracker' ? 'observers' : one.id)] ??= []).push(one);
  return sets;
};
