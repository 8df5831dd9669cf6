import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useSite } from './helpers/site.mjs';
import { version } from '../../src/version.ts';
import { linesOf } from './helpers/tree.mjs';
import { es, visitor, words } from './helpers/visitor.mjs';

const script = (attributes = '', name = 'referral-screener') => `<script src="/${name}.js" ${attributes}></script>`;
const spanish = (attributes = '') => script(attributes, 'referral-screener.es');
const tag = (attributes = 'country="US"') =>
  `<referral-screener ${attributes}><p>Call us, or in an emergency call 911.</p></referral-screener>`;
const inSpanish = tag('country="US" lang="es"');
const page = (head, body, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><title>Clinic</title>${head}</head><body>${body}</body></html>`;

/** Ways in which clinics paste the lines, and the language that the page is then in. */
const ways = {
  'in the head with defer': [words, page(script('defer'), tag())],
  'in the head with async': [words, page(script('async'), tag())],
  'in the head, plain, before the tag is read': [words, page(script(), tag())],
  'at the end of the body': [words, page('', tag() + script())],
  'before the tag': [words, page('', script() + tag())],
  'as a module': [words, page(script('type="module"'), tag())],
  'from a path with a query': [words, page('<script src="/referral-screener.js?v=1" defer></script>', tag())],
  'before the main one': [es, page(spanish('defer') + script('defer'), inSpanish)],
  'after the main one': [es, page(script('defer') + spanish('defer'), inSpanish)],
  'with both async': [es, page(spanish('async') + script('async'), inSpanish)],
  'with both plain, in the head': [es, page(script() + spanish(), inSpanish)],
  'with both as modules': [es, page(script('type="module"') + spanish('type="module"'), inSpanish)],
  'with the language of the page': [es, page(script('defer') + spanish('defer'), tag(), 'es')],
};
const path = (name) => `/${encodeURIComponent(name)}/`;
const POLICY = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";

describe('loading the drop-in', () => {
  const site = useSite(
    {
      ...Object.fromEntries(Object.entries(ways).map(([name, [, html]]) => [path(name), html])),
      '/twice/': page(script('defer'), tag() + script()),
      '/two-versions/': page(script('', 'first') + script('defer'), tag()),
      '/first.js': `customElements.define('referral-screener', class extends HTMLElement { static version = '9.8.7'; });`,
      '/two/': page(script('defer'), tag('country="US"') + tag('country="GB"')),
      '/late/': page(script('defer'), '<main></main>'),
      '/alone/': page(script('defer'), inSpanish),
      '/older/': page(script('defer') + script('defer', 'older'), inSpanish),
      '/older.js': `(globalThis.referralScreenerLanguages ??= []).push({ lang: 'es', name: 'Old', frame: {} });
        dispatchEvent(new Event('referral-screener-language'));`,
    },
    { 'content-security-policy': POLICY },
  );
  const open = async (at, options) => {
    const opened = await site.open(at, options);
    return { ...opened, person: visitor(opened.page) };
  };
  for (const [name, [language]] of Object.entries(ways))
    it(`works ${name}, in ${language.lang}, without a message on the console (X28, X60, X61)`, async () => {
      const { page: opened, messages } = await open(path(name));
      const person = visitor(opened, language);
      await person.start();
      await person.heading(language.questions.concerns.legend);
      assert.deepEqual(messages, []);
    });

  it('is loaded twice without a throw: the first wins, and the console names both versions (X61)', async () => {
    for (const [at, first] of [
      ['/twice/', version],
      ['/two-versions/', '9.8.7'],
    ]) {
      const { page: opened, messages } = await open(at);
      assert.deepEqual([messages.length, messages[0].type], [1, 'info']);
      assert.match(messages[0].text, /loaded twice/);
      assert.ok(messages[0].text.includes(`version ${first}, not ${version}`), messages[0].text);
      if (at === '/twice/') await visitor(opened).start();
    }
  });

  it('goes on when a listener of the clinic’s page throws (X91)', async () => {
    const { page: opened, person, messages } = await open(path('before the tag'));
    await opened.evaluate(() =>
      addEventListener('screener-start', () => {
        throw new Error('theirs');
      }),
    );
    await person.start();
    await person.heading(words.questions.concerns.legend);
    assert.deepEqual(messages, [{ type: 'error', text: 'Uncaught Error: theirs' }]);
  });

  it('shows what the clinic wrote inside the tag when no script runs, and hides it once one does (X64)', async () => {
    const prepare = (one) => one.setJavaScriptEnabled(false);
    const { page: opened, person } = await open(path('at the end of the body'), { prepare });
    const isShown = () => opened.$eval('referral-screener > p', (child) => child.checkVisibility());
    assert.ok(await isShown());
    await opened.setJavaScriptEnabled(true);
    await opened.reload();
    await person.find('button', words.intro.start);
    assert.ok(!(await isShown()));
  });

  it('serves two elements on a page, each with answers and a country of its own (X61)', async () => {
    const { person, messages } = await open('/two/');
    await person.start();
    await person.heading(words.questions.concerns.legend);
    await person.find('button', words.intro.start);
    for (const call of ['Call 988', 'Call 116 123']) await person.find('link', call);
    assert.deepEqual(messages, []);
  });

  it('finds a tag that the page adds later, and keeps an answer when the page moves the tag (X61)', async () => {
    const { page: opened, person, messages } = await open('/late/');
    await opened.evaluate(() => {
      const element = Object.assign(document.createElement('referral-screener'), { country: 'US' });
      document.querySelector('main').append(element);
    });
    await person.start();
    await person.answer('concerns', ['pain']);
    await person.heading(words.questions.age.legend);
    await opened.evaluate(() => document.body.prepend(document.querySelector('referral-screener')));
    await person.answer('age', '25-64');
    await person.heading(words.questions.emergency.legend);
    assert.deepEqual(messages, []);
  });

  it('loads no language by itself: without its script the page is in English, with a note on the console (X40, X60)', async () => {
    site.requests.length = 0;
    const { page: opened, person, messages } = await open('/alone/');
    await person.find('button', words.intro.start);
    await opened.waitForNetworkIdle({ idleTime: 100 });
    assert.equal(messages.length, 1);
    assert.match(messages[0].text, /lang="es" is not loaded: use en, or paste its script/);
    const scripts = site.requests.filter((url) => url.endsWith('.js'));
    assert.deepEqual(scripts, ['/referral-screener.js']);
  });

  it('does not offer a language of another version: English is whole, and the console has the reason (X33, X62)', async () => {
    const { page: opened, person, messages } = await open('/older/');
    await person.find('button', words.intro.start);
    assert.ok((await linesOf(opened)).every(({ name }) => name !== 'Old'));
    assert.ok(messages.some(({ text }) => /“es” is not of this version/.test(text)));
  });
});

describe('a script of the page that inserts the drop-in later', () => {
  const site = useSite({
    '/by-element/': page('', tag() + script('', 'element')),
    '/element.js': `document.body.append(Object.assign(document.createElement('script'), { src: '/referral-screener.js' }));`,
    '/by-blob/': page(script('', 'blob'), tag()),
    '/blob.js': `fetch('/referral-screener.js').then((answer) => answer.blob()).then((blob) => {
        document.body.append(Object.assign(document.createElement('script'), { src: URL.createObjectURL(blob) }));
      });`,
    '/by-write/': page('', script('', 'write')),
    '/write.js': `document.write(${JSON.stringify(tag() + script())});`,
  });

  for (const way of ['element', 'blob', 'write'])
    it(`does it by ${way} (X61)`, async () => {
      const { page: opened, messages } = await site.open(`/by-${way}/`);
      const person = visitor(opened);
      await person.start();
      await person.heading(words.questions.concerns.legend);
      assert.deepEqual(messages, []);
    });
});
