import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPage, startBrowser } from './helpers/browser.mjs';
import { serve } from './helpers/server.mjs';
import { visitor } from './helpers/visitor.mjs';
import { words } from './helpers/words.mjs';

const tag = (attributes = '') =>
  `<referral-screener ${attributes}><p>Call us, or in an emergency call 911.</p></referral-screener>`;
const script = (attributes = '') => `<script src="/referral-screener.js" ${attributes}></script>`;
const page = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Clinic</title>${head}</head><body>${body}</body></html>`;

/** Ways in which clinics paste the two lines. */
const ways = {
  'in the head with defer': page(script('defer'), tag('country="US"')),
  'in the head with async': page(script('async'), tag()),
  'in the head, plain, before the tag is read': page(script(), tag()),
  'at the end of the body': page('', tag() + script()),
  'before the tag': page('', script() + tag()),
  'as a module': page(script('type="module"'), tag()),
  'from a path with a query': page('<script src="/referral-screener.js?v=1" defer></script>', tag()),
};
const path = (name) => `/${encodeURIComponent(name)}/`;

describe('loading the drop-in', () => {
  let browser;
  let site;
  before(async () => {
    browser = await startBrowser();
    site = await serve({
      ...Object.fromEntries(Object.entries(ways).map(([name, html]) => [path(name), html])),
      '/twice/': page(script('defer'), tag() + script()),
      '/missing/': page('<script src="/blocked.js" defer></script>', tag()),
      '/two/': page(script('defer'), tag('id="one" country="US"') + tag('id="two" country="GB"')),
      '/late/': page(script('defer'), '<main></main>'),
    });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const name of Object.keys(ways))
    it(`works ${name} (X61)`, async () => {
      const { page: opened, errors } = await openPage(browser, site.origin + path(name));
      const person = visitor(opened);
      await person.start();
      await person.heading(words.questions.concerns.legend);
      assert.deepEqual(errors(), []);
    });

  it('is loaded twice without a throw: the first wins, and the console says so (X61)', async () => {
    const { page: opened, said, errors } = await openPage(browser, `${site.origin}/twice/`);
    await visitor(opened).start();
    assert.deepEqual(errors(), []);
    const notes = said.filter(({ text }) => text.includes('loaded twice'));
    assert.deepEqual(
      notes.map(({ type }) => type),
      ['info'],
    );
  });

  it('says nothing on the console where all is well', async () => {
    const { page: opened, said } = await openPage(browser, site.origin + path('in the head with defer'));
    await visitor(opened).start();
    assert.deepEqual(said, []);
  });

  it('leaves what the clinic wrote inside the tag to be read when the script is blocked (X64)', async () => {
    const { page: opened } = await openPage(browser, `${site.origin}/missing/`);
    const { text, height } = await opened.evaluate(() => {
      const element = document.querySelector('referral-screener');
      return { text: element.innerText, height: element.firstElementChild.getBoundingClientRect().height };
    });
    assert.match(text, /in an emergency call 911/);
    assert.ok(height > 0);
  });

  it('leaves it to be read without JavaScript, and hides it once the questions are there (X64)', async () => {
    const { page: opened } = await openPage(browser);
    const shown = () =>
      opened.$eval(
        'referral-screener > p',
        (child) => child.checkVisibility() && child.getBoundingClientRect().height > 0,
      );
    await opened.setJavaScriptEnabled(false);
    await opened.goto(site.origin + path('at the end of the body'));
    assert.equal(await shown(), true);
    await opened.setJavaScriptEnabled(true);
    await opened.reload();
    await visitor(opened).find('button', words.intro.start);
    assert.equal(await shown(), false);
  });

  it('serves two elements on a page, each with answers and a country of its own (X61)', async () => {
    const { page: opened, errors } = await openPage(browser, `${site.origin}/two/`);
    const starts = await opened.$$(`aria/${words.intro.start}[role="button"]`);
    assert.equal(starts.length, 2);
    await starts[1].click();
    await visitor(opened).heading(words.questions.concerns.legend);
    assert.equal((await opened.$$(`aria/${words.intro.start}[role="button"]`)).length, 1);
    assert.ok(await opened.$('aria/Call 988[role="link"]'));
    assert.ok(await opened.$('aria/Call 116 123[role="link"]'));
    assert.deepEqual(errors(), []);
  });

  it('takes up a tag that the page adds later, by markup or by createElement (X61)', async () => {
    const { page: opened, errors } = await openPage(browser, `${site.origin}/late/`);
    await opened.evaluate(() => {
      document.querySelector('main').innerHTML = '<referral-screener country="US"></referral-screener>';
      document.querySelector('main').append(document.createElement('referral-screener'));
    });
    await visitor(opened).find('button', words.intro.start);
    assert.equal((await opened.$$(`aria/${words.intro.start}[role="button"]`)).length, 2);
    assert.deepEqual(errors(), []);
  });

  it('keeps its place and its answers when a page builder moves the tag (X61)', async () => {
    const { page: opened, errors } = await openPage(browser, site.origin + path('in the head with defer'));
    const person = visitor(opened);
    await person.start();
    await person.answer('concerns', ['pain']);
    await person.heading(words.questions.age.legend);
    await opened.evaluate(() => {
      const section = document.createElement('section');
      document.body.prepend(section);
      section.append(document.querySelector('referral-screener'));
    });
    await person.answer('age', '25-64');
    await person.heading(words.questions.emergency.legend);
    assert.deepEqual(errors(), []);
  });
});
