import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, beforeEach, describe, it } from 'node:test';
import { findEngines } from './helpers/engines.mjs';
import { clinicPage, serve, useSite } from './helpers/site.mjs';
import { words } from './helpers/visitor.mjs';

const plain = (text) => `<!doctype html><html lang="en"><title>${text}</title><p>${text}</p></html>`;
const link = '<a href="/hours/">Our hours</a><script src="/persisted.js"></script>';
/** The clinic's page, with a screener for each address of a way out. */
const clinic = (...exits) =>
  clinicPage({
    head: '<script src="/open-roots.js"></script>',
    body:
      exits.map((url, at) => `<referral-screener id="id${at}" quick-exit="${url}"></referral-screener>`).join('') +
      link,
  });
const pages = {
  '/': clinic('/weather/'),
  '/two/': clinic('/weather/', '/library/'),
  '/plain/': plain('Plain') + link,
  '/hours/': plain('From nine to five'),
  '/weather/': plain('It will rain'),
  '/library/': plain('New books'),
  '/open-roots.js': await readFile(new URL('../helpers/open-roots.js', import.meta.url), 'utf8'),
  '/persisted.js': `
    addEventListener('pageshow', ({ persisted }) => { window.cameBack = persisted; });
    addEventListener('pagehide', () => { window.cameBack = undefined; });`,
};

for (const { name, start } of await findEngines()) {
  describe(`the history of the browser, in ${name}`, () => {
    let engine;
    let site;
    let elsewhere;
    let window;
    let keepsPages;
    before(async () => {
      engine = await start();
      site = await serve(pages);
      elsewhere = await serve({ '/': plain('Where the visitor came from') });
    });
    beforeEach(async () => {
      window = await engine.open();
    });
    after(async () => {
      await engine?.close();
      await site?.close();
      await elsewhere?.close();
    });

    /** Opens a page, follows its link, and comes back: is it the page that was left? */
    async function goesAndComesBack(path, meanwhile) {
      await window.goto(site.origin + path);
      await meanwhile?.();
      await window.run("setTimeout(() => document.querySelector('a').click())");
      await window.arrives(`${site.origin}/hours/`);
      await window.travel(-1, site.origin + path);
      await window.until('window.cameBack !== undefined');
      return window.run('return window.cameBack');
    }

    it('keeps a page while the visitor is at another one, except in a Chromium without windows', async () => {
      keepsPages = await goesAndComesBack('/plain/');
      assert.ok(keepsPages || name === 'chromium');
    });

    it('keeps the place and the answers too, or else none (X24)', async () => {
      const { answerTwo, press, isAt, isChosen, button } = window.screener();
      assert.equal(await goesAndComesBack('/', answerTwo), keepsPages, 'the widget does not prevent it');
      if (!keepsPages) return window.until(`${isAt('intro')} && ${button(words.intro.start)}`);
      await window.until(isAt('emergency'));
      await press(words.frame.back);
      await window.until(`${isAt('age')} && ${isChosen('age', '25-64')}`);
      await press(words.frame.back);
      return window.until(`${isAt('concerns')} && ${isChosen('concerns', 'depression')}`);
    });

    it('keeps no answer that the visitor has cleared (X16, X24)', async () => {
      const { root, answerTwo, press, isAt } = window.screener();
      const clears = async () => {
        await answerTwo();
        await press(words.frame.clear);
        await press(words.frame.clearYes);
        await window.until(isAt('intro'));
      };
      assert.equal(await goesAndComesBack('/', clears), keepsPages);
      await press(words.intro.start);
      await window.until(`${isAt('concerns')} && !${root}.querySelector('input:checked')`);
    });

    const pressShift = async () => {
      for (let press = 0; press < 3; press += 1) await window.press('Shift');
    };
    const pressButton = () => window.run(`setTimeout(() => ${window.screener().button(words.exit.leave)}.click())`);
    for (const [way, path, id, leave] of [
      ['its button', '/', 'id0', pressButton],
      ['Shift three times, which two screeners hear', '/two/', 'id1', pressShift],
    ])
      it(`after Exit this page by ${way}: Back leads to where the visitor came from, and neither Back nor Forward to a question (X18)`, async () => {
        site.requests.length = 0;
        await window.goto(`${elsewhere.origin}/`);
        await window.goto(site.origin + path);
        await window.screener(id).answerTwo();
        const entries = await window.run('return history.length');
        await leave();
        await window.arrives(`${site.origin}/weather/`);
        assert.equal(await window.run('return history.length'), entries, 'the clinic’s page was replaced');
        assert.ok(!site.requests.includes('/library/'), 'the address of the first screener counts');
        await window.travel(-1, `${elsewhere.origin}/`);
        await window.travel(1, `${site.origin}/weather/`);
      });
  });
}

describe('Exit this page, in a frame', () => {
  const site = useSite(pages);
  let around;
  before(async () => {
    const frame = (sandbox) => `<!doctype html><p>A website</p><iframe ${sandbox} src="${site.origin}/"></iframe>`;
    around = await serve({ '/': frame(''), '/sandbox/': frame('sandbox="allow-scripts allow-same-origin"') });
  });
  after(() => around?.close());

  for (const [path, what] of Object.entries({
    '/': 'leaves the page around it',
    '/sandbox/': 'leaves its own page where it may not move the page around it',
  }))
    it(`${what} (X18)`, async () => {
      const { page } = await site.open(around.origin + path);
      const frame = page.frames().find((one) => one.url() === `${site.origin}/`);
      await (await frame.waitForSelector(`aria/${words.exit.leave}[role="button"]`)).click();
      const left = path === '/' ? page : frame;
      await left.waitForFunction(() => document.body.textContent === 'It will rain', { timeout: 10_000 });
      assert.equal(page.url(), path === '/' ? `${site.origin}/weather/` : `${around.origin}/sandbox/`);
    });
});
