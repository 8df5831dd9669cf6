// Every listener in every engine: it sees the visit of one person twice, of another with other answers, and of one with
// another path. ONLY=rrweb,events chooses listeners or groups.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { learned } from './compare.mjs';
import { setsFor } from './listeners.mjs';
import { openSite } from './site.mjs';
import { of, visits } from './visits.mjs';

const named = process.env.BROWSERS?.split(',').map((name) => name.trim());
const only = (process.env.ONLY ?? '').split(',').filter(Boolean);

const engines = [];
for (const name of named ?? ['chromium', 'firefox', 'webkit']) {
  const engine = await import(`./engines/${name}.mjs`);
  const found = await engine.find();
  if (found) engines.push({ name, ...engine, found });
  else if (named || name === 'chromium') throw new Error(`${name} is not on this machine`);
}

describe('what listeners learn', { concurrency: 3 }, () => {
  for (const engine of engines) testIn(engine);
});

function testIn(engine) {
  const sets = setsFor(engine.name, only);
  describe(`in ${engine.name}`, { concurrency: 1 }, () => {
    let browser;
    let site;
    before(async () => {
      site = await openSite(sets, engine);
      browser = await engine.start(engine.found);
    });
    after(async () => {
      await browser?.stop();
      await site?.close();
    });

    for (const set of sets)
      describe(set.name, () => {
        let seen;
        before(async () => {
          seen = await visits(browser, site, set);
        });
        for (const listener of set.list) testOf(listener, set.place, () => seen);
      });
  });
}

function testOf({ id, title, learns, mayBeEmpty }, place, seenBy) {
  const held = place === 'frame' ? 'X41, X60' : 'X41';
  const expected = learns[place];
  if (expected === null)
    it(`${title} (${id}) learns nothing of the answers (${held})`, () => {
      const seen = of(seenBy(), id);
      assert.equal(learned(seen).join('\n'), '');
      const sees = Object.values(seen).flat(2).length > 0;
      assert.ok(sees || mayBeEmpty || place === 'frame', 'it sees nothing at all: does it run?');
    });
  else
    it(`${title} (${id}) learns no more than the table says`, () => {
      assert.notEqual(learned(of(seenBy(), id)).join('\n'), '', `no longer true: it learns ${expected}`);
    });
}
