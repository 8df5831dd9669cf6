// An author has no `unfiltered_html`: WordPress removes from a post what it does not know.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { snippet } from '../../demo/configurator/snippets.ts';
import { treeOf } from '../dist/helpers/tree.mjs';
import { es, referred, words } from '../dist/helpers/visitor.mjs';
import { activate, log, origin, php, useBrowser } from './helpers/site.mjs';

const choices = {
  attributes: { 'clinic-name': 'Pier Clinic', 'clinic-phone': '+1 555 010 0199', country: 'US' },
  look: { accent: '#7a1f5c' },
  languages: ['es'],
  folder: '/wp-content/plugins/referral-screener/',
  integrity: {},
};
const codeOf = (platform) => snippet(platform, choices)[0].code;
const field = (page, label) => page.locator(`::-p-xpath(//label[text()="${label}"]/following::input[1])`);
/** A block with its content, as the editor saves it. */
const saved = (name, settings, html) => `<!-- wp:${name} ${settings} -->${html}<!-- /wp:${name} -->`;
const questions = '<!-- wp:referral-screener/screener {"country":"US"} /-->';
const longText = `<!-- wp:paragraph --><p>${'Many people ask us about this. '.repeat(30)}</p><!-- /wp:paragraph -->`;
const column = (html) => saved('column', '', `<div class="wp-block-column">${html}</div>`);
const group = (layout, html) => saved('group', `{"layout":${layout}}`, `<div class="wp-block-group">${html}</div>`);
/** The layouts of the block editor that change how wide a block is. */
const layouts = {
  columns: saved('columns', '', `<div class="wp-block-columns">${column(questions)}${column(longText)}</div>`),
  row: group('{"type":"flex","flexWrap":"nowrap"}', questions + longText),
  stack: group('{"type":"flex","orientation":"vertical"}', questions + longText),
  grid: group('{"type":"grid","minimumColumnWidth":"18rem"}', questions + longText),
  'media and text': saved(
    'media-text',
    '',
    `<div class="wp-block-media-text is-stacked-on-mobile"><figure class="wp-block-media-text__media"></figure><div class="wp-block-media-text__content">${questions}</div></div>`,
  ),
};
const paragraph = (html) => `<!-- wp:paragraph --><p>${html}</p><!-- /wp:paragraph -->`;

describe('an author of a WordPress website', () => {
  const { login, publish, visit } = useBrowser();
  let author;
  before(async () => {
    activate();
    author = (await login('author')).page;
  });
  const published = async (content) => {
    const post = await publish(author, content);
    return { ...post, ...(await visit(post.path)) };
  };

  it('has no right to write HTML of their own (X69)', () => {
    assert.equal(php(`return user_can( get_user_by( 'login', 'author' ), 'unfiltered_html' );`), false);
  });

  it('inserts the block, sees no question, and publishes a page where a visitor reaches an outcome (X69)', async () => {
    const { page, messages } = await login('author');
    await page.goto(`${origin}/wp-admin/post-new.php`, { waitUntil: 'load' });
    await page.locator('::-p-aria([name="Block Inserter"][role="button"])').click();
    await page.locator('::-p-aria([role="searchbox"])').fill('referral');
    await page.locator('button.editor-block-list-item-referral-screener-screener').click();
    const canvas = await (await page.waitForSelector('iframe[name="editor-canvas"]')).contentFrame();
    const block = await canvas.waitForSelector('[data-type="referral-screener/screener"]');
    await field(page, 'Clinic name').fill('Pier Clinic');
    await field(page, 'Clinic phone').fill('+1 555 010 0199');
    await field(page, 'Country').fill('US');
    await canvas.waitForSelector('::-p-text(Clinic: Pier Clinic)');
    assert.match(await block.evaluate(({ textContent }) => textContent), /Visitors see the questions here/);
    assert.equal(await canvas.$('referral-screener'), null);

    await page.locator('.editor-post-publish-button__button').click();
    await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
    const link = await page.waitForSelector('.post-publish-panel__postpublish-buttons a');
    const address = await link.evaluate(({ href }) => href);
    assert.deepEqual(
      messages.filter((text) => /referral|invalid/i.test(text)),
      [],
    );

    const { person, page: opened, messages: said, requests } = await visit(address);
    assert.equal(await person.finish(referred), 'referral-mental-health');
    assert.ok((await treeOf(opened)).texts.some((text) => text.includes('Pier Clinic')));
    assert.deepEqual(said, []);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:')),
      [],
    );
    assert.equal(await opened.$eval('referral-screener', ({ style }) => style.display), 'block');
  });

  for (const [name, content] of Object.entries({
    'the block of the configurator': codeOf('wordpress-block'),
    'the shortcode of the configurator in the classic editor': codeOf('wordpress-classic'),
    'the shortcode in a block of its own': `<!-- wp:shortcode -->\n${codeOf('wordpress-classic')}\n<!-- /wp:shortcode -->`,
    'the shortcode within a paragraph of text': paragraph(`Please answer: ${codeOf('wordpress-classic')} Thank you.`),
    'the shortcode with the quotation marks of a word processor': codeOf('wordpress-classic').replaceAll('"', '”'),
    'the shortcode with quotation marks that open and close':
      '[referral-screener clinic-name=“Pier Clinic” clinic-phone=“+1 555 010 0199” country=“US” accent=“#7a1f5c”]',
    'the HTML for Elementor': codeOf('elementor'),
  }))
    it(`publishes ${name}, and a visitor reaches an outcome (X69)`, async () => {
      const { page, person, messages, requests } = await published(content);
      assert.equal(await person.finish(referred), 'referral-mental-health');
      assert.ok((await treeOf(page)).texts.some((text) => text.includes('Pier Clinic')));
      assert.deepEqual(messages, []);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:')),
        [],
      );
      const accent = await page.$eval('referral-screener', (tag) =>
        getComputedStyle(tag).getPropertyValue('--referral-screener-accent'),
      );
      assert.equal(accent, '#7a1f5c');
    });

  it('cannot paste the tag: WordPress removes it, and keeps its text (X69)', async () => {
    const { raw, page } = await published(codeOf('html'));
    assert.doesNotMatch(raw, /<referral-screener|<script/);
    assert.match(raw, /tel:988/);
    assert.equal(await page.$('referral-screener'), null);
  });

  it('pastes a div, of which WordPress keeps each attribute, the fallback and the height (X60, X69)', async () => {
    const { raw } = await published(codeOf('elementor'));
    for (const kept of [
      'data-referral-screener',
      'data-clinic-name="Pier Clinic"',
      'data-country="US"',
      'min-height',
      'tel:988',
    ])
      assert.ok(raw.includes(kept), `${kept} in ${raw}`);
    assert.doesNotMatch(raw, /<script/);
  });

  it('puts two blocks on a page, each with a country of its own (X61, X69)', async () => {
    const blocks = ['US', 'GB'].map((country) => `<!-- wp:referral-screener/screener {"country":"${country}"} /-->`);
    const { page, person, requests } = await published(blocks.join('\n'));
    await person.find('link', 'Call 988');
    await person.find('link', 'Call 116 123');
    assert.equal((await page.$$('referral-screener')).length, 2);
    assert.equal(requests.filter((url) => url.includes('referral-screener.js')).length, 1);
  });

  for (const [name, content] of Object.entries(layouts))
    it(`puts the block into a layout of the editor, ${name}, and it is 256 px wide or more, on a phone too (X69, X90)`, async () => {
      const { page, person } = await published(content);
      await person.find('button', words.intro.start);
      for (const width of [1200, 390]) {
        await page.setViewport({ width, height: 844 });
        const [own, beyond] = await page.$eval('referral-screener', (tag) => [
          tag.offsetWidth,
          document.documentElement.scrollWidth - innerWidth,
        ]);
        assert.ok(own >= 256 && own <= width && beyond <= 0, `${own} px in ${width} px, ${beyond} px beyond it`);
      }
    });

  it('publishes in Spanish: the script of the language comes with the page (X69)', async () => {
    const { path } = await publish(author, '[referral-screener country="US" lang="es"]');
    const { person, requests } = await visit(path, es);
    await person.start();
    await person.heading(es.questions.concerns.legend);
    assert.ok(requests.some((url) => url.includes('referral-screener.es.js')));
  });

  it('has the script of a language before the main one, in whatever order the languages come (X60, X69)', async () => {
    const { page } = await published('[referral-screener country="US"]\n\n[referral-screener country="US" lang="es"]');
    const scripts = await page.$$eval('script[src*="/referral-screener"]', (all) => all.map(({ id }) => id));
    assert.deepEqual(scripts, ['referral-screener-es-js', 'referral-screener-js', 'referral-screener-history-js']);
  });

  it('cannot add markup, a script or a style by a value (X62, X69)', async () => {
    const hostile = [
      '"><script>alert(1)</script>',
      "'><img src=x onerror=alert(1)>",
      '&quot; onfocus=alert(1) x=&quot;',
      'javascript:alert(1)',
      'red;}body{display:none}',
      '“”',
      '[/referral-screener]',
      '\\u0022',
    ];
    const names = [
      'clinic-name',
      'clinic-phone',
      'booking-url',
      'country',
      'lang',
      'quick-exit',
      'accent',
      'font',
      'text-size',
      'onclick',
      'style',
    ];
    const shortcodes = hostile.map(
      (value) => `[referral-screener ${names.map((name) => `${name}='${value.replaceAll("'", '&#039;')}'`).join(' ')}]`,
    );
    const blocks = hostile.map((value) => {
      const json = JSON.stringify(Object.fromEntries(names.map((name) => [name, value])));
      return `<!-- wp:referral-screener/screener ${json.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026')} /-->`;
    });
    for (const content of [...shortcodes, blocks.join('\n')]) {
      const { page, person, messages, close } = await published(content);
      await person.find('button', words.intro.start);
      const found = await page.$$eval('referral-screener', (tags) =>
        tags.map((tag) => tag.getAttributeNames().concat(tag.getAttribute('style'), tag.getAttribute('booking-url'))),
      );
      const phones = await page.$$eval('referral-screener a[href^="tel:"]', (links) => links.map(({ href }) => href));
      assert.deepEqual(phones, []);
      for (const name of found.flat()) assert.doesNotMatch(name ?? '', /^on|script|[{}]|body/, content);
      assert.equal(await page.$('referral-screener script, referral-screener img, img[onerror]'), null);
      assert.ok(await page.evaluate(() => document.body.checkVisibility()));
      assert.deepEqual(
        messages.filter((text) => text.startsWith('dialog')),
        [],
      );
      await close();
    }
  });

  it('causes no notice of PHP (X69)', () => {
    assert.doesNotMatch(log('php.log'), /referral-screener/);
  });
});
