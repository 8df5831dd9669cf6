import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPage, startBrowser } from './helpers/browser.mjs';
import { serve } from './helpers/server.mjs';
import { visitor } from './helpers/visitor.mjs';
import { es, words } from './helpers/words.mjs';

const main = (how = 'defer') => `<script src="/referral-screener.js" ${how}></script>`;
const spanish = (how = 'defer') => `<script src="/referral-screener.es.js" ${how}></script>`;
const page = (head, tag = '<referral-screener country="US"></referral-screener>', lang = 'es') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Clinic</title>${head}</head><body>${tag}</body></html>`;
const asked = '<referral-screener lang="es" country="US"></referral-screener>';

/** The orders in which a clinic may paste the two scripts. */
const orders = {
  'before the main one': spanish() + main(),
  'after the main one': main() + spanish(),
  'both async': spanish('async') + main('async'),
  'both plain, in the head': main('') + spanish(''),
  'as modules': main('type="module"') + spanish('type="module"'),
};
const path = (name) => `/${encodeURIComponent(name)}/`;
const POLICY = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";

describe('a language as a script of its own', () => {
  let browser;
  let site;
  before(async () => {
    browser = await startBrowser();
    site = await serve(
      {
        ...Object.fromEntries(Object.entries(orders).map(([name, head]) => [path(name), page(head, asked, 'en')])),
        '/page-language/': page(main() + spanish()),
        '/english/': page(main() + spanish(), undefined, 'en'),
        '/alone/': page(main(), asked),
        '/older/': page(`${main()}<script src="/older.js" defer></script>`, asked),
        '/older.js': `(globalThis.referralScreenerLanguages ??= []).push({ lang: 'es', name: 'Old', frame: {} });
          dispatchEvent(new Event('referral-screener-language'));`,
      },
      { 'content-security-policy': POLICY },
    );
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  for (const name of Object.keys(orders))
    it(`works ${name}, under a strict policy, and nothing is said on the console (X60, X61)`, async () => {
      const { page: opened, said } = await openPage(browser, site.origin + path(name));
      const person = visitor(opened);
      await person.click('button', es.intro.start);
      await person.heading(es.questions.concerns.legend);
      assert.deepEqual(said, []);
    });

  it('is taken up from the language of the page (X28)', async () => {
    const { page: opened } = await openPage(browser, `${site.origin}/page-language/`);
    await visitor(opened).find('button', es.intro.start);
  });

  it('is offered where the page is in another, and one press changes it and back (X60)', async () => {
    const { page: opened } = await openPage(browser, `${site.origin}/english/`);
    const person = visitor(opened);
    await person.start();
    await person.answer('concerns', ['pain']);
    await person.click('button', es.name);
    await person.heading(es.questions.age.legend);
    await person.click('button', es.frame.back);
    await person.find('checkbox', es.questions.concerns.options.pain);
    await person.click('button', words.name);
    await person.heading(words.questions.concerns.legend);
  });

  it('loads nothing by itself: without the script it is not offered, and the console says so (X40, X60)', async () => {
    site.asked.length = 0;
    const { page: opened, said } = await openPage(browser, `${site.origin}/alone/`);
    await visitor(opened).find('button', words.intro.start);
    await opened.waitForNetworkIdle();
    assert.equal(await opened.$(`aria/${es.name}[role="button"]`), null);
    assert.equal(said.length, 1);
    assert.match(said[0].text, /lang="es" is not loaded: use en, or paste its script/);
    assert.deepEqual(
      site.asked.filter((url) => url.endsWith('.js')),
      ['/referral-screener.js'],
    );
  });

  it('of another version is not offered: English is shown whole, and the console says why (X33, X62)', async () => {
    const { page: opened, said } = await openPage(browser, `${site.origin}/older/`);
    await visitor(opened).find('button', words.intro.start);
    assert.equal(await opened.$('aria/Old[role="button"]'), null);
    assert.ok(said.some(({ text }) => /“es” is not of this version/.test(text)));
  });

  it('is an import for a bundler, and waits without a page (X63)', async () => {
    await import('referral-screener/languages/es');
    assert.deepEqual(
      globalThis.referralScreenerLanguages.map(({ lang }) => lang),
      ['es'],
    );
  });
});
