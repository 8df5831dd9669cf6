import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { findEngines } from './helpers/engines.mjs';
import { answers, leaked, reachable, secrets } from './helpers/recorder.mjs';
import { clinicPage, serve, useSite } from './helpers/site.mjs';
import { treeOf } from './helpers/tree.mjs';
import { visitor, words } from './helpers/visitor.mjs';

const pages = {
  '/': clinicPage({
    head: '<script src="/open-roots.js"></script><script src="/persisted.js"></script>',
    body: '<referral-screener id="one"></referral-screener><a href="/hours/">Our hours</a>',
  }),
  '/plain/': '<!doctype html><title>Plain</title><script src="/persisted.js"></script><a href="/hours/">Our hours</a>',
  '/hours/': '<!doctype html><title>Hours</title><p>From nine to five</p>',
  '/open-roots.js': await readFile(new URL('../helpers/open-roots.js', import.meta.url), 'utf8'),
  '/persisted.js': `
    addEventListener('pageshow', ({ persisted }) => { window.cameBack = persisted; });
    addEventListener('pagehide', () => { window.cameBack = undefined; });`,
};

for (const { name, start } of await findEngines()) {
  describe(`a page that the browser keeps while the visitor is at another one, in ${name}`, () => {
    let engine;
    let site;
    let keepsPages;
    before(async () => {
      engine = await start();
      site = await serve(pages);
      keepsPages = await goesAndComesBack(await engine.open(), '/plain/');
    });
    after(async () => {
      await engine?.close();
      await site?.close();
    });

    /** Opens a page, follows its link, and comes back: is it the page that was left? */
    async function goesAndComesBack(window, path, meanwhile) {
      await window.goto(site.origin + path);
      await meanwhile?.();
      await window.run("setTimeout(() => document.querySelector('a').click())");
      await window.arrives(`${site.origin}/hours/`);
      await window.travel(-1, site.origin + path);
      await window.until('window.cameBack !== undefined');
      return window.run('return window.cameBack');
    }

    it('is kept by this engine, except by a Chromium without windows, which keeps none', () => {
      assert.ok(keepsPages || name === 'chromium');
    });

    it('has the same place and the same answers when they come back, or else none (X24)', async () => {
      const window = await engine.open();
      const { answerTwo, press, isAt, isChosen, button } = window.screener();
      assert.equal(await goesAndComesBack(window, '/', answerTwo), keepsPages, 'the widget does not prevent it');
      if (!keepsPages) return window.until(`${isAt('intro')} && ${button(words.intro.start)}`);
      await window.until(isAt('emergency'));
      await press(words.frame.back);
      await window.until(`${isAt('age')} && ${isChosen('age', '25-64')}`);
      await press(words.frame.back);
      return window.until(`${isAt('concerns')} && ${isChosen('concerns', 'depression')}`);
    });

    it('is the first page, without an answer, after they have cleared it (X16, X24)', async () => {
      const window = await engine.open();
      const { root, answerTwo, press, isAt, button } = window.screener();
      const clears = async () => {
        await answerTwo();
        await press(words.frame.clear);
        await press(words.frame.clearYes);
        await window.until(isAt('intro'));
      };
      assert.equal(await goesAndComesBack(window, '/', clears), keepsPages);
      await window.until(`${isAt('intro')} && ${button(words.intro.start)}`);
      await press(words.intro.start);
      await window.until(`${isAt('concerns')} && !${root}.querySelector('input:checked')`);
    });
  });
}

describe('after Clear, in the closed build', () => {
  const all = [...secrets, '25-64'];
  const site = useSite({ '/': clinicPage() });

  const markup = () => {
    const element = document.querySelector('referral-screener');
    const html = (node) => node.getHTML({ serializableShadowRoots: true });
    return [element, document.body].flatMap((node) => [node.innerText, node.outerHTML, html(node)]).join('\n');
  };

  for (const [place, walk] of [
    ['the outcome', (person) => person.finish(answers)],
    ['the check page', (person) => person.walk(answers)],
  ])
    it(`no answer is in the accessibility tree, in the page, or reachable from the element: from ${place} (X16)`, async () => {
      const { page } = await site.open();
      const person = visitor(page, words);
      const tree = async () => JSON.stringify(await treeOf(page));
      await walk(person);
      assert.ok(leaked(await tree(), all).length > 5, 'the tree shows answers');
      await person.clear();
      assert.deepEqual(leaked(await tree(), all), []);
      assert.deepEqual(leaked(await page.evaluate(markup), all), []);
      const { objects, text } = await page.evaluate(reachable);
      assert.ok(objects > 50, `${objects} objects were read`);
      assert.deepEqual(leaked(text, all), []);
    });
});
