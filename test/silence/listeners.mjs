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

const groupOf = ({ group, kind, id }) => group ?? (kind === 'tracker' ? 'observers' : id);

/** A tracker that is there first sees all that a later one sees: only Chromium has both, for the time it takes. */
const whensOf = ({ kind, when }, engine) => (kind === 'tracker' && engine !== 'chromium' ? when.slice(0, 1) : when);

/**
 * Those that share a page: in the page of the widget the trackers of one `group`, around a frame all trackers, and a script
 * alone unless it says a group.
 * @param only ids or groups; all if there is none
 */
export function setsFor(engine, only) {
  const sets = new Map();
  const add = (one, group, place, when) => {
    const name = `${group}-${place}-${when}`;
    if (!sets.has(name)) sets.set(name, { name, when, place, list: [] });
    sets.get(name).list.push(one);
  };
  for (const one of listeners) {
    const group = groupOf(one);
    if (!one.engines.includes(engine)) continue;
    if (only.length > 0 && !only.includes(one.id) && !only.includes(group)) continue;
    for (const when of whensOf(one, engine)) add(one, group, 'page', when);
    // A frame is a page of its own: nothing of it is there before or after.
    add(one, one.kind === 'tracker' && !one.settings ? 'trackers' : group, 'frame', one.when[0]);
  }
  return [...sets.values()];
}
