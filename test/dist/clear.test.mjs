import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { openPage, startBrowser } from './helpers/browser.mjs';
import { findEngines } from './helpers/engines.mjs';
import { reachable } from './helpers/recorder.mjs';
import { clinicPage, serve } from './helpers/server.mjs';
import { inRoot } from './helpers/roots.mjs';
import { answers, leaked, secrets } from './helpers/secrets.mjs';
import { visitor } from './helpers/visitor.mjs';
import { words } from './helpers/words.mjs';

const openRoots = await readFile(new URL('../helpers/open-roots.js', import.meta.url), 'utf8');
const noticed = `
  addEventListener('pageshow', ({ persisted }) => { window.cameBack = persisted; });
  addEventListener('pagehide', () => { window.cameBack = undefined; });
`;
const pages = {
  '/': clinicPage({
    head: '<script src="/open-roots.js"></script><script src="/noticed.js"></script>',
    body: '<referral-screener id="one"></referral-screener><a href="/hours/">Our hours</a>',
  }),
  '/plain/':
    '<!doctype html><html lang="en"><title>Plain</title><script src="/noticed.js"></script><a href="/hours/">Our hours</a></html>',
  '/hours/': '<!doctype html><html lang="en"><title>Hours</title><p>From nine to five</p></html>',
  '/open-roots.js': openRoots,
  '/noticed.js': noticed,
};

for (const { name, start } of await findEngines()) {
  describe(`a page that the browser keeps while the visitor is at another one, in ${name}`, () => {
    let engine;
    let site;
    let keepsPages;
    before(async () => {
      engine = await start();
      site = await serve(pages);
      const window = await engine.open();
      keepsPages = await goesAndComesBack(window, '/plain/');
    });
    after(async () => {
      await engine?.close();
      await site?.close();
    });

    /** Goes to a page, follows its link, and comes back: is it the very page that was left? */
    async function goesAndComesBack(window, path, meanwhile) {
      await window.goto(site.origin + path);
      await meanwhile?.();
      await window.run("setTimeout(() => document.querySelector('a').click())");
      await window.arrives(`${site.origin}/hours/`);
      await window.travel(-1, site.origin + path);
      await window.until('window.cameBack !== undefined');
      return window.run('return window.cameBack');
    }

    it('is one that this engine keeps, unless it is a Chromium without windows, which keeps none', () => {
      assert.ok(keepsPages || name === 'chromium');
    });

    it('is as they left it when they come back, same place, same answers; else as if they had not been there (X24)', async () => {
      const window = await engine.open();
      const { answerTwo, press, isAt, isChosen, has } = inRoot(window);
      assert.equal(
        await goesAndComesBack(window, '/', answerTwo),
        keepsPages,
        'the widget is no reason not to keep it',
      );
      if (!keepsPages) {
        await window.until(`${isAt('intro')} && ${has(words.intro.start)}`);
        return;
      }
      await window.until(isAt('emergency'));
      await press(words.frame.back);
      await window.until(`${isAt('age')} && ${isChosen('age', '25-64')}`);
      await press(words.frame.back);
      await window.until(`${isAt('concerns')} && ${isChosen('concerns', 'depression')}`);
    });

    it('is the first page, with nothing there, after they have cleared it (X16, X24)', async () => {
      const window = await engine.open();
      const { root, answerTwo, press, isAt, has } = inRoot(window);
      const clears = async () => {
        await answerTwo();
        await press(words.frame.clear);
        await press(words.frame.clearYes);
        await window.until(isAt('intro'));
      };
      assert.equal(await goesAndComesBack(window, '/', clears), keepsPages);
      await window.until(`${isAt('intro')} && ${has(words.intro.start)}`);
      await press(words.intro.start);
      await window.until(`${isAt('concerns')} && !${root}.querySelector('input:checked')`);
    });
  });
}

describe('after Clear, in the closed build', () => {
  /** No option of any page that is looked at here has it, so it can be looked for as well. */
  const all = [...secrets, '25-64'];

  let browser;
  let site;
  before(async () => {
    browser = await startBrowser();
    site = await serve({ '/': clinicPage() });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  const wholeTree = async (page) => {
    const client = await page.createCDPSession();
    const tree = JSON.stringify(await client.send('Accessibility.getFullAXTree'));
    await client.detach();
    return tree;
  };
  const said = () => {
    const element = document.querySelector('referral-screener');
    const html = (node) => node.getHTML({ serializableShadowRoots: true });
    return [element, document.body].flatMap((node) => [node.innerText, node.outerHTML, html(node)]).join('\n');
  };

  for (const [place, walk] of [
    ['the outcome', (person) => person.finish(answers)],
    ['the check page', (person) => person.walk(answers)],
  ])
    it(`no answer is in the accessibility tree, in the page, or reachable from the element: from ${place} (X16)`, async () => {
      const { page } = await openPage(browser, `${site.origin}/`);
      const person = visitor(page);
      await walk(person);
      assert.ok(leaked(await wholeTree(page), all).length > 5, 'the tree is one that shows answers');
      await person.click('button', words.frame.clear);
      await person.click('button', words.frame.clearYes);
      await person.heading(words.intro.title);
      assert.deepEqual(leaked(await wholeTree(page), all), []);
      assert.deepEqual(leaked(await page.evaluate(said), all), []);
      const { objects, text } = await page.evaluate(reachable);
      assert.ok(objects > 50, `${objects} objects were looked into`);
      assert.deepEqual(leaked(text, all), []);
    });
});
