import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from './helpers/site.mjs';
import { linesOf } from './helpers/tree.mjs';
import { es, visitor, words } from './helpers/visitor.mjs';

const main = (how = 'defer') => `<script src="/referral-screener.js" ${how}></script>`;
const spanish = (how = 'defer') => `<script src="/referral-screener.es.js" ${how}></script>`;
const page = (head, lang, own = '') =>
  `<!doctype html><html lang="${lang}"><title>Clinic</title>${head}<body><referral-screener ${own} country="US"></referral-screener></body></html>`;
const inSpanish = 'lang="es"';

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
  const site = useSite(
    {
      ...Object.fromEntries(Object.entries(orders).map(([name, head]) => [path(name), page(head, 'en', inSpanish)])),
      '/page-language/': page(main() + spanish(), 'es'),
      '/english/': page(main() + spanish(), 'en'),
      '/alone/': page(main(), 'es', inSpanish),
      '/older/': page(`${main()}<script src="/older.js" defer></script>`, 'es', inSpanish),
      '/older.js': `(globalThis.referralScreenerLanguages ??= []).push({ lang: 'es', name: 'Old', frame: {} });
        dispatchEvent(new Event('referral-screener-language'));`,
    },
    { 'content-security-policy': POLICY },
  );
  const buttons = async (opened) =>
    (await linesOf(opened)).filter(({ role }) => role === 'button').map(({ name }) => name);

  for (const name of Object.keys(orders))
    it(`works ${name}, under a strict policy, and nothing is said on the console (X60, X61)`, async () => {
      const { page: opened, messages } = await site.open(path(name));
      const person = visitor(opened, es);
      await person.start();
      await person.heading(es.questions.concerns.legend);
      assert.deepEqual(messages, []);
    });

  it('is taken up from the language of the page (X28)', async () => {
    const { page: opened } = await site.open('/page-language/');
    await visitor(opened, es).find('button', es.intro.start);
  });

  it('is offered where the page is in another, and one press changes it and back (X60)', async () => {
    const { page: opened } = await site.open('/english/');
    const person = visitor(opened, words);
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
    site.requests.length = 0;
    const { page: opened, messages } = await site.open('/alone/');
    await visitor(opened, words).find('button', words.intro.start);
    await opened.waitForNetworkIdle({ idleTime: 100 });
    assert.ok(!(await buttons(opened)).includes(es.name));
    assert.equal(messages.length, 1);
    assert.match(messages[0].text, /lang="es" is not loaded: use en, or paste its script/);
    assert.deepEqual(
      site.requests.filter((url) => url.endsWith('.js')),
      ['/referral-screener.js'],
    );
  });

  it('of another version is not offered: English is shown whole, and the console says why (X33, X62)', async () => {
    const { page: opened, messages } = await site.open('/older/');
    await visitor(opened, words).find('button', words.intro.start);
    assert.ok(!(await buttons(opened)).includes('Old'));
    assert.ok(messages.some(({ text }) => /“es” is not of this version/.test(text)));
  });

  it('is an import for a bundler, and waits without a page (X63)', async () => {
    await import('referral-screener/languages/es');
    assert.deepEqual(
      globalThis.referralScreenerLanguages.map(({ lang }) => lang),
      ['es'],
    );
  });
});
