import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { useSite } from './helpers/site.mjs';
import { es, referred, visitor, words } from './helpers/visitor.mjs';

const { resolve } = createRequire(import.meta.url);
const ours = (name) => new URL(`../fixtures/libraries/${name}.min.js.txt`, import.meta.url);

/** Each replaces built-ins of the browser, or gives all functions a method that lit reads as an option. */
const libraries = {
  'Prototype.js 1.7.3': ours('prototype-1.7.3'),
  'MooTools 1.4.5': ours('mootools-core-1.4.5'),
  'Sugar 1.5.0': resolve('sugar/sugar-full.js'),
  'core-js 0.9.18': resolve('core-js/client/shim.js'),
};
const texts = await Promise.all(Object.values(libraries).map((file) => readFile(file, 'utf8')));
const names = Object.keys(libraries);

const script = (name) => `<script src="/${name}.js"></script>`;
const screener = script('referral-screener') + script('referral-screener.es');
const page = (head, body = '', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><title>Clinic</title>${head}</head><body>
    <referral-screener country="US"></referral-screener>${body}</body></html>`;
const files = names.flatMap((_, at) => [
  [`/lib-${at}.js`, texts[at]],
  [`/before-${at}/`, page(script(`lib-${at}`) + screener, '', 'es')],
  [`/after-${at}/`, page(screener, script(`lib-${at}`))],
]);

/** Keeps what is copied: a page in the background may not write to the clipboard. */
const clipboard = () => {
  const writeText = async (text) => void (globalThis.copied = text);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
};

describe('a page with an old library (X91)', () => {
  const site = useSite({ ...Object.fromEntries(files), '/plain/': page(screener) });

  async function walks(path, { catalogue = words, atStart } = {}) {
    const { page: opened, messages, close } = await site.open(path, {
      prepare: (one) => one.evaluateOnNewDocument(clipboard),
    });
    const person = visitor(opened, catalogue);
    await person.find('button', catalogue.intro.start);
    await atStart?.(opened);
    assert.equal(await person.finish(referred), 'referral-mental-health');
    await person.press('button', catalogue.handoff.copy);
    await person.reads(catalogue.handoff.copied);
    assert.match(await opened.evaluate(() => globalThis.copied), /sertralin/i);
    assert.deepEqual(messages, []);
    await close();
  }

  for (const [at, name] of names.entries()) {
    it(`leads to the outcome and copies the list, with ${name} loaded after the widget, and later than the first page (X91)`, async () => {
      await walks(`/after-${at}/`);
      await walks('/plain/', { atStart: (opened) => opened.addScriptTag({ content: texts[at] }) });
    });

    it(`leads there in Spanish with ${name} loaded before the widget (X60, X91)`, () =>
      walks(`/before-${at}/`, { catalogue: es }));
  }
});

describe('a page on which the widget has failed', () => {
  const site = useSite({
    '/': page(screener).replace('<referral-screener', '<referral-screener quick-exit="/elsewhere/"'),
    '/elsewhere/': '<!doctype html><title>Elsewhere</title>',
  });
  const leaves = {
    'by the button': (person) => person.press('button', words.exit.leave),
    'by Shift three times': async (_, opened) => {
      for (let times = 0; times < 3; times += 1) await opened.keyboard.press('Shift');
    },
  };

  for (const [way, leave] of Object.entries(leaves))
    it(`has crisis help, and can still be left ${way} (X18, X91)`, async () => {
      const { page: opened } = await site.open();
      const person = visitor(opened);
      await person.find('button', words.intro.start);
      // After the test of the first page.
      await opened.evaluate('new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)))');
      await opened.evaluate('Map.prototype.set = undefined');
      await person.start();
      await person.reads(words.frame.failed);
      await person.find('link', words.crisis.call('988'));
      const left = opened.waitForNavigation();
      await leave(person, opened);
      await left;
      assert.equal(await opened.title(), 'Elsewhere');
    });
});
