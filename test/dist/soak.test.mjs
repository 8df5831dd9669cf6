// Load and faults. `npm test` runs a short part; `npm run soak` the whole, with 10,000 journeys:
// JOURNEYS=500 SEED=7 npm run soak
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { outcomeIds, questions } from 'referral-screener/protocol';
import { bytesIn, heapOf } from './helpers/heap.mjs';
import { clinicPage, useSite } from './helpers/site.mjs';
import { es, visitor, words } from './helpers/visitor.mjs';

const { JOURNEYS = 72, EVENTS = 1500, CUTS = 6, SEED = Date.now() % 1e6, SOAK_REPORT } = process.env;
/** The page is weighed after each. The second half of them repeats the first. */
const PARTS = JOURNEYS < 1000 ? 4 : 10;
const seed = Number(SEED);
const read = (path) => readFileSync(new URL(path, import.meta.url));
const dropIns = ['referral-screener.js', 'referral-screener.history.js', 'referral-screener.es.js'];
const scripts = Object.fromEntries(dropIns.map((name) => [name, read(`../../dist/${name}`)]));

const namesIn = (catalogue) => ({
  start: catalogue.intro.start,
  next: catalogue.frame.continue,
  skip: catalogue.frame.skip,
  back: catalogue.frame.back,
  clear: catalogue.frame.clear,
  clearYes: catalogue.frame.clearYes,
  crisis: catalogue.crisis.label,
  questions: questions.map(({ id }) => id),
  pages: ['intro', 'help', 'check', 'outcome', 'history'],
  outcomes: outcomeIds,
  usual: { age: '25-64', emergency: 'none', 'self-harm': 'no' },
});
const known = { languages: { en: namesIn(words), es: namesIn(es) } };
const fallback = 'Call Harbor Street Clinic. In a crisis, call or text 988.';
const tag = `<referral-screener clinic-name="Harbor Street Clinic" country="US"><p>${fallback}</p></referral-screener>`;
const addOns =
  '<script src="/referral-screener.history.js" defer></script><script src="/referral-screener.es.js" defer></script>';
const walked = clinicPage({
  head: '<script src="/open-roots.js"></script><script src="/walker.js"></script>',
  body: tag + addOns,
});

/** What `scripts/soak.mjs` writes into the docs. */
const report = { seed };
after(() => SOAK_REPORT && writeFileSync(SOAK_REPORT, JSON.stringify(report)));

/** What the page still holds. Compiled code is apart: V8 compiles what runs often, and drops what no longer runs. */
async function weigh(page) {
  const client = await page.createCDPSession();
  const bytes = bytesIn(await heapOf(client));
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  await client.detach();
  return { nodes, listeners: jsEventListeners, ...bytes };
}

describe(`random visitors (SEED=${seed})`, () => {
  const site = useSite({
    '/': walked,
    '/walker.js': read('helpers/walker.js').toString(),
    '/open-roots.js': read('../helpers/open-roots.js').toString(),
  });
  const open = async () => {
    const prepare = async (page) => {
      await page.evaluateOnNewDocument(() => {
        window.print = () => ['beforeprint', 'afterprint'].forEach((type) => dispatchEvent(new Event(type)));
      });
      const client = await page.createCDPSession();
      await client.send('Page.setDownloadBehavior', { behavior: 'deny' });
    };
    return site.open('/', { prepare });
  };
  const errors = ({ messages }) => messages.filter(({ type }) => type === 'error').map(({ text }) => text);
  const walk = (page, from, count) => page.evaluate((...all) => soak.journeys(...all), from, count, known);

  /** The parts of so many journeys: a call to the page may take three minutes. */
  const calls = (count) =>
    Array.from({ length: Math.ceil(count / 25) }, (_, at) => [at, Math.min(25, count - at * 25)]);

  it(`make ${JOURNEYS} journeys in one page, and clear each: no node, no listener and no memory is left over (X16)`, async () => {
    const opened = await open();
    const ended = {};
    const sizes = [];
    // The same visits again need no page that is new, whose template lit keeps.
    for (let part = 0; part < PARTS; part += 1) {
      const from = seed + (part % (PARTS / 2)) * 1000;
      for (const [at, count] of calls(Math.ceil(JOURNEYS / PARTS)))
        for (const [outcome, times] of Object.entries(await walk(opened.page, from + at, count)))
          ended[outcome] = (ended[outcome] ?? 0) + times;
      sizes.push(await weigh(opened.page));
    }
    Object.assign(report, { journeys: Number(JOURNEYS), ended, sizes });
    const half = sizes[PARTS / 2 - 1];
    const last = sizes.at(-1);
    // Among few visits, two thirds of which end alike, four outcomes would be chance.
    assert.ok(Object.keys(ended).length >= (JOURNEYS < 1000 ? 2 : 4), `only ${Object.keys(ended).join(', ')}`);
    const most = { nodes: 100, listeners: 0, objects: 50e3, browser: 4e5, code: 1e6 };
    for (const [name, more] of Object.entries(most))
      assert.ok(last[name] <= half[name] + more, `${name}: ${half[name]}, then ${last[name]}`);
    assert.deepEqual(errors(opened), []);
  });

  it(`and ${EVENTS} random events, attributes and moves in the page leave a page with a heading, help and a way on (X61, X91)`, async () => {
    const opened = await open();
    const pages = {};
    for (let done = 0; done < EVENTS; done += 500) {
      const found = await opened.page.evaluate((...all) => soak.storm(...all), seed + done, 500, known);
      for (const [page, count] of Object.entries(found)) pages[page] = (pages[page] ?? 0) + count;
    }
    Object.assign(report, { events: Number(EVENTS), pages });
    for (const page of ['intro', 'concerns', 'check', 'outcome']) assert.ok(pages[page] > 0, `${page} was never there`);
    assert.deepEqual(errors(opened), []);
  });

  it('come to an outcome though every listener of the page throws (X91)', async () => {
    const opened = await open();
    await opened.page.evaluate(() => soak.throwing());
    const ended = await walk(opened.page, seed, Math.ceil(JOURNEYS / 20));
    assert.ok(Object.keys(ended).length > 0);
    const theirs = errors(opened);
    assert.ok(theirs.length > 10 && theirs.every((text) => text.includes('theirs')), theirs.slice(0, 3).join('\n'));
  });
});

describe(`a script that ends anywhere (SEED=${seed})`, () => {
  const cut = {};
  const part = (name) => (response) =>
    void response.writeHead(200, { 'content-type': 'text/javascript' }).end(scripts[name].subarray(0, cut[name]));
  const script = (src) => `<script src="${src}" defer></script>`;
  const page = (...sources) =>
    `<!doctype html><html lang="en"><title>Clinic</title>${sources.map(script).join('')}<body>${tag}</body></html>`;
  const [main, history, spanish] = dropIns;
  const site = useSite({
    '/alone/': page('/cut-main.js', `/${history}`, `/${spanish}`),
    '/twice/': page('/cut-main.js', `/${main}`, `/${main}`),
    '/after/': page(`/${main}`, '/cut-main.js', '/cut-history.js', '/cut-spanish.js'),
    '/cut-main.js': part(main),
    '/cut-history.js': part(history),
    '/cut-spanish.js': part(spanish),
  });
  // Positions that a seed repeats, spread over each script.
  const at = (index, length) => Math.floor((((index + (seed % 97) / 97) * 0.618034) % 1) * (length - 1));

  it(`at each of ${CUTS} bytes leaves the clinic’s own text, or working questions (X64, X91)`, async () => {
    const { page: opened } = await site.open('/alone/');
    for (let index = 0; index < CUTS; index += 1) {
      for (const name of dropIns) cut[name] = at(index, scripts[name].length);
      await opened.goto(`${site.origin}/alone/`);
      const isShown = await opened.$eval('referral-screener > p', (text) => text.checkVisibility());
      assert.ok(isShown, `cut at ${cut[main]}: nothing is shown`);
      for (const way of ['twice', 'after']) {
        await opened.goto(`${site.origin}/${way}/`);
        const person = visitor(opened);
        await person.start();
        await person.heading(words.questions.concerns.legend);
      }
    }
    Object.assign(report, { cuts: Number(CUTS) });
  });
});
