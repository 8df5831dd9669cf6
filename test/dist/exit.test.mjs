import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openPage, startBrowser } from './helpers/browser.mjs';
import { findEngines } from './helpers/engines.mjs';
import { inRoot } from './helpers/roots.mjs';
import { clinicPage, serve } from './helpers/server.mjs';
import { words } from './helpers/words.mjs';

const plain = (text) => `<!doctype html><html lang="en"><title>${text}</title><p>${text}</p></html>`;
const openRoots = await readFile(new URL('../helpers/open-roots.js', import.meta.url), 'utf8');

/** The clinic's page; `id` names the screener that a test looks at. */
const clinic = (body) => clinicPage({ head: '<script src="/open-roots.js"></script>', body });
const screener = (id, exit) => `<referral-screener id="${id}" ${exit}></referral-screener>`;
const pages = {
  '/': clinic(screener('one', 'quick-exit="/weather/"')),
  '/two/': clinic(screener('one', 'quick-exit="/weather/"') + screener('two', 'quick-exit="/library/"')),
  '/weather/': plain('It will rain'),
  '/library/': plain('New books'),
  '/open-roots.js': openRoots,
};

for (const { name, start } of await findEngines()) {
  describe(`Exit this page, in ${name} (X18)`, () => {
    let engine;
    let window;
    let site;
    let elsewhere;
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

    const ways = {
      'its button': () => window.run(`setTimeout(() => ${inRoot(window).has(words.exit.leave)}.click())`),
      'Shift three times': async () => {
        for (let press = 0; press < 3; press += 1) await window.press('Shift');
      },
    };
    for (const [way, leave] of Object.entries(ways))
      it(`by ${way}: Back leads to where the visitor came from, Forward to where they left for, neither to a question`, async () => {
        await window.goto(`${elsewhere.origin}/`);
        await window.goto(`${site.origin}/`);
        await inRoot(window).answerTwo();
        const entries = await window.run('return history.length');
        await leave();
        await window.arrives(`${site.origin}/weather/`);
        assert.equal(await window.run('return history.length'), entries, 'the clinic’s page was replaced');
        await window.travel(-1, `${elsewhere.origin}/`);
        assert.equal(await window.run('return document.body.textContent'), 'Where the visitor came from');
        await window.travel(1, `${site.origin}/weather/`);
        assert.equal(await window.run('return document.body.textContent'), 'It will rain');
      });

    it('leaves once where two screeners hear the keys: for the first one’s address', async () => {
      site.asked.length = 0;
      await window.goto(`${site.origin}/two/`);
      await inRoot(window, 'two').answerTwo();
      for (let press = 0; press < 3; press += 1) await window.press('Shift');
      await window.arrives(`${site.origin}/weather/`);
      assert.deepEqual(
        site.asked.filter((path) => ['/weather/', '/library/'].includes(path)),
        ['/weather/'],
      );
    });
  });
}

describe('Exit this page, in a frame (X18, X60)', () => {
  let browser;
  let site;
  let around;
  before(async () => {
    browser = await startBrowser();
    site = await serve(pages);
    const frame = (sandbox) => `<!doctype html><p>A website</p><iframe ${sandbox} src="${site.origin}/"></iframe>`;
    around = await serve({ '/': frame(''), '/sandbox/': frame('sandbox="allow-scripts allow-same-origin"') });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    await around?.close();
  });

  async function leaveFrom(path) {
    const { page, context } = await openPage(browser, around.origin + path);
    const frame = page.frames().find((one) => one.url() === `${site.origin}/`);
    const button = await frame.waitForSelector(`aria/${words.exit.leave}[role="button"]`);
    await button.click();
    return { page, frame, close: () => context.close() };
  }

  it('leaves the page around it', async () => {
    const { page, close } = await leaveFrom('/');
    await page.waitForFunction(() => document.body.textContent === 'It will rain', { timeout: 10_000 });
    assert.equal(page.url(), `${site.origin}/weather/`);
    await close();
  });

  it('leaves its own page where it may not move the page around it', async () => {
    const { page, frame, close } = await leaveFrom('/sandbox/');
    await frame.waitForFunction(() => document.body.textContent === 'It will rain', { timeout: 10_000 });
    assert.equal(page.url(), `${around.origin}/sandbox/`);
    await close();
  });
});
