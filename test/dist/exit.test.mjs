import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, beforeEach, describe, it } from 'node:test';
import { findEngines } from './helpers/engines.mjs';
import { clinicPage, serve, useSite } from './helpers/site.mjs';
import { words } from './helpers/visitor.mjs';

const plain = (text) => `<!doctype html><html lang="en"><title>${text}</title><p>${text}</p></html>`;
/** The clinic's page, with a screener by its id for each way out. */
const clinic = (exits) =>
  clinicPage({
    head: '<script src="/open-roots.js"></script>',
    body: Object.entries(exits)
      .map(([id, url]) => `<referral-screener id="${id}" quick-exit="${url}"></referral-screener>`)
      .join(''),
  });
const pages = {
  '/': clinic({ one: '/weather/' }),
  '/two/': clinic({ one: '/weather/', two: '/library/' }),
  '/weather/': plain('It will rain'),
  '/library/': plain('New books'),
  '/open-roots.js': await readFile(new URL('../helpers/open-roots.js', import.meta.url), 'utf8'),
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

    const pressShift = async () => {
      for (let press = 0; press < 3; press += 1) await window.press('Shift');
    };
    const ways = {
      'its button': () => window.run(`setTimeout(() => ${window.screener().button(words.exit.leave)}.click())`),
      'Shift three times': pressShift,
    };
    for (const [way, leave] of Object.entries(ways))
      it(`by ${way}: Back leads to where the visitor came from, Forward to where they left for, neither to a question`, async () => {
        await window.goto(`${elsewhere.origin}/`);
        await window.goto(`${site.origin}/`);
        await window.screener().answerTwo();
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
      site.requests.length = 0;
      await window.goto(`${site.origin}/two/`);
      await window.screener('two').answerTwo();
      await pressShift();
      await window.arrives(`${site.origin}/weather/`);
      const left = site.requests.filter((path) => ['/weather/', '/library/'].includes(path));
      assert.deepEqual(left, ['/weather/']);
    });
  });
}

describe('Exit this page, in a frame (X18, X60)', () => {
  const site = useSite(pages);
  let around;
  before(async () => {
    const frame = (sandbox) => `<!doctype html><p>A website</p><iframe ${sandbox} src="${site.origin}/"></iframe>`;
    around = await serve({ '/': frame(''), '/sandbox/': frame('sandbox="allow-scripts allow-same-origin"') });
  });
  after(() => around?.close());

  async function leaveFrom(path) {
    const { page } = await site.open(around.origin + path);
    const frame = page.frames().find((one) => one.url() === `${site.origin}/`);
    await (await frame.waitForSelector(`aria/${words.exit.leave}[role="button"]`)).click();
    return { page, frame };
  }
  const hasLeft = (frame) =>
    frame.waitForFunction(() => document.body.textContent === 'It will rain', { timeout: 10_000 });

  it('leaves the page around it', async () => {
    const { page } = await leaveFrom('/');
    await hasLeft(page);
    assert.equal(page.url(), `${site.origin}/weather/`);
  });

  it('leaves its own page where it may not move the page around it', async () => {
    const { page, frame } = await leaveFrom('/sandbox/');
    await hasLeft(frame);
    assert.equal(page.url(), `${around.origin}/sandbox/`);
  });
});
