// Every listener in one engine: it sees the visit of one person twice, of another with other answers, and of one with another
// path.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { learned } from './compare.mjs';
import { setsFor } from './listeners.mjs';
import { people, stepsOf } from './journeys.mjs';
import { openSite } from './site.mjs';
import { until, visitor } from './visit.mjs';

const SIZE = { width: 800, height: 1000 };
/** What differs by chance is equal again in one of so many more visits. */
const MORE = 4;

export async function silence(engineName) {
  const engine = await import(`./engines/${engineName}.mjs`);
  const found = await engine.find();
  const named = process.env.BROWSERS?.split(',').map((name) => name.trim());
  if (!found && (named ? named.includes(engineName) : engineName === 'chromium'))
    throw new Error(`${engineName} is not on this machine`);
  const isWanted = found && (!named || named.includes(engineName));

  const only = (process.env.ONLY ?? '').split(',').filter(Boolean);
  const sets = {};
  for (const when of ['before', 'after'])
    for (const [name, list] of Object.entries(setsFor(engineName, when)))
      if (only.length === 0 || only.includes(name) || list.some(({ id }) => only.includes(id)))
        (sets[name] ??= {})[when] = list;

  describe(`what listeners learn in ${engineName}`, { skip: !isWanted }, () => {
    let browser;
    let site;
    before(async () => {
      const pages = Object.entries(sets).flatMap(([set, times]) =>
        Object.entries(times).map(([when, list]) => [`${set}-${when}`, list]),
      );
      site = await openSite(Object.fromEntries(pages), engine);
      browser = await engine.start(found);
    });
    after(async () => {
      await browser?.stop();
      await site?.close();
    });

    for (const [set, times] of Object.entries(sets))
      for (const [when, list] of Object.entries(times))
        for (const place of ['page', 'frame']) {
          // A frame is a page of its own: nothing of it is there before or after.
          if (place === 'frame' && when === 'after' && times.before) continue;
          describe(`${set}, ${place}, loaded ${when} the widget`, () => {
            let seen;
            before(async () => {
              seen = await visits(browser, site, list, `${set}-${when}/${place}/${when}`);
            });
            for (const listener of list) testOf(listener, place, () => seen);
          });
        }
  });
}

function testOf({ id, title, learns }, place, seenBy) {
  const expected = learns[place];
  if (expected === null)
    it(`${title} (${id}) learns nothing of the answers (X40, X41, X42, X60)`, () => {
      assert.equal(learned(of(seenBy(), id)).join('\n'), '');
    });
  else
    it(`${title} (${id}) learns no more than the table says`, () => {
      assert.notEqual(learned(of(seenBy(), id)).join('\n'), '', `no longer true: it learns ${expected}`);
    });
}

/** What one listener saw, by person. */
const of = (seen, id) =>
  Object.fromEntries(Object.entries(seen).map(([who, visitsOf]) => [who, visitsOf.map((one) => one[id])]));

async function visits(browser, site, list, path) {
  const seen = { a: [], b: [], c: [] };
  const again = async (...whose) => {
    for (const who of whose) seen[who].push(await visit(browser, site, list, path, people[who]));
  };
  await again('a', 'a', 'b', 'c');
  const place = path.split('/')[1];
  const isDoubtful = () => list.some(({ id, learns }) => learns[place] === null && learned(of(seen, id)).length > 0);
  for (let more = 0; more < MORE && isDoubtful(); more += 1) await again('b', 'a');
  return seen;
}

/** @returns what each listener saw, by its id */
async function visit(browser, site, list, path, answers) {
  const tab = await browser.open(SIZE);
  try {
    await tab.goto(`${site.origin}/${path}`, [site.origin, site.frameOrigin]);
    const person = visitor(tab);
    await person.find({ page: 'intro' });
    await until(
      () => tab.run('() => window.silenceIsReady === true'),
      () => `the listeners do not load: ${tab.trouble}`,
    );
    const from = site.requests.length;
    await person.walk(stepsOf(answers), async (page) => {
      for (const { actions } of list) await actions?.(person, page);
    });
    // Observers, and trackers that wait before they write, have a turn.
    await tab.run('() => new Promise((resolve) => setTimeout(resolve, 250))');
    const seen = await tab.run(READ);
    const requests = site.requests.slice(from);
    for (const { id, readRequests } of list) if (readRequests) seen[id].push(...readRequests(requests));
    return seen;
  } finally {
    await tab.close();
  }
}

const READ = `async () => {
  const seen = {};
  for (const [id, read] of Object.entries(window.silenceReads)) seen[id] = (await read()).map(String);
  return seen;
}`;
