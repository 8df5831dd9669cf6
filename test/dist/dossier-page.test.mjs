import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';
import { protocol } from 'referral-screener/protocol';
import { getDocumentProxy } from 'unpdf';
import { DOSSIER } from '../../scripts/dossier.mjs';
import { parseSettings } from '../../src/settings/parse.ts';
import { traces, useSite } from './helpers/site.mjs';
import { words } from './helpers/visitor.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } }, // 7:1 in place of 4.5:1
  resultTypes: ['violations', 'incomplete'],
};
const dossier = await readFile(DOSSIER, 'utf8');
const day = '2026-11-28';
const dense = (text) => text.replaceAll(/\s+/g, '');

/** What is beyond the edge of the page, of its own cell or of the picture. */
function overflowing() {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const edge = document.documentElement.clientWidth;
  const { width } = document.querySelector('svg').viewBox.baseVal;
  const found = [
    ...all('body *').filter((element) => element.getBoundingClientRect().right > edge + 0.5),
    ...all('th, td, dd, svg').filter(
      ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
    ),
    ...all('svg text').filter((text) => text.getBBox().x + text.getBBox().width > width),
  ];
  return found.filter((element) => !element.closest('.skip, thead')).map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** axe needs one of the hundreds of rows that have the same markup, and reads no text of a picture. */
function prepareForAxe() {
  const seen = new Set();
  for (const row of document.querySelectorAll('tbody tr, dl > div')) {
    const markup = row.outerHTML.replaceAll(/ (?:id|href)="[^"]*"|>[^<]*</g, '');
    if (seen.has(markup)) row.remove();
    seen.add(markup);
  }
  for (const text of document.querySelectorAll('svg text')) {
    const copy = Object.assign(document.createElement('p'), { textContent: text.textContent });
    const stop = text.closest('.stop')?.querySelector('circle');
    copy.style.color = getComputedStyle(text).fill;
    if (stop) copy.style.backgroundColor = getComputedStyle(stop).fill;
    document.querySelector('main').append(copy);
  }
}

describe('The page of the dossier (X67)', () => {
  const site = useSite({ '/': dossier });
  const open = (scheme, width) =>
    site.open('/', {
      viewport: { width, height: 900 },
      prepare: (page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    });
  let page;
  let messages;
  before(async () => {
    ({ page, messages } = await open('light', 1200));
  });

  for (const [scheme, width] of Object.entries({ light: 1200, dark: 320 }))
    it(`has nothing that axe finds wrong, and letters at 7:1, in the picture too: ${scheme}, ${width} px (X20)`, async () => {
      const { page: own } = await open(scheme, width);
      await own.evaluate(prepareForAxe);
      await own.evaluate(axe);
      const run = (options) => globalThis.axe.run({ exclude: ['svg text'] }, options);
      const { violations, incomplete } = await own.evaluate(run, axeOptions);
      const undecided = incomplete.filter(({ id }) => id.startsWith('color-contrast'));
      const wrong = [...violations, ...undecided].map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
      assert.deepEqual(wrong, []);
    });

  it('needs no scrolling sideways, and spills over no cell and no picture, from 1200 to 256 px (X25)', async () => {
    for (const width of [1200, 740, 320, 256]) {
      await page.setViewport({ width, height: 900 });
      assert.deepEqual(await page.evaluate(overflowing), [], `${width} px`);
    }
  });

  it('has no id twice, and no link that leads nowhere', async () => {
    const [ids, links] = await page.evaluate(() => [
      [...document.querySelectorAll('[id]')].map(({ id }) => `#${id}`),
      [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')),
    ]);
    assert.equal(new Set(ids).size, ids.length);
    const dead = links.filter((link) => !ids.includes(link));
    assert.deepEqual(dead, []);
  });

  for (const format of ['A4', 'Letter'])
    it(`prints on ${format}, with nothing beyond the margins and every page numbered`, async () => {
      const margin = 28; // points: 10 mm
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, tagged: false })));
      let all = '';
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const sheet = await pdf.getPage(number);
        const [, , width, height] = sheet.view;
        const items = (await sheet.getTextContent()).items.filter(({ str }) => str.trim());
        for (const { str, transform, width: long } of items) {
          const [x, y] = transform.slice(4);
          const isWithin = x >= margin && x + long <= width - margin && y >= margin / 2 && y <= height - margin;
          assert.ok(isWithin, `page ${number}: “${str}” is cut`);
          // A browser shrinks a page that is too wide for the paper. Then every letter is too small.
          if (number === 1 && str.startsWith('Clinician')) assert.ok(Math.abs(transform[0] - 22) < 0.2, '22 points');
        }
        const text = dense(items.map(({ str }) => str).join(''));
        for (const part of [`referral-screener,protocol${protocol.version}`, `${number}/${pdf.numPages}`])
          assert.ok(text.includes(part), `page ${number}: ${part}`);
        all += text;
      }
      const expected = ['Signature', 'No clinician has reviewed this.', 'We do not use it.', 'First page'];
      for (const text of [...Object.values(words.rules), ...expected]) assert.ok(all.includes(dense(text)), text);
      assert.ok(!all.includes('Maketheattributes'), 'the form is for the screen');
    });

  it('cuts no row in two on paper, and prints black on white from a dark screen', async () => {
    const { page: own } = await open('dark', 680); // 180 mm, as wide as the text on A4
    await own.emulateMediaType('print');
    const [cut, ground] = await own.evaluate(() => {
      const isCut = (row) => getComputedStyle(row).breakInside !== 'avoid' || row.getBoundingClientRect().height > 600;
      const rows = [...document.querySelectorAll('tr, dl > div')].filter(isCut);
      return [rows.map(({ textContent }) => textContent.slice(0, 80)), getComputedStyle(document.body).backgroundColor];
    });
    assert.deepEqual([cut, ground], [[], 'rgb(255, 255, 255)']);
  });

  /** Fills in the form, presses the button, and returns what the page then shows. */
  async function fill({ name = '', role = '', day: reviewed = '' }) {
    for (const [field, value] of Object.entries({ name, role, day: reviewed }))
      await page.$eval(`#sign-${field}`, (input, text) => Object.assign(input, { value: text }), value);
    await page.click('#sign-off-form button');
    return page.evaluate(() => {
      const result = document.querySelector('#sign-result');
      return {
        result: result.checkVisibility() ? result.value : '',
        problems: [...document.querySelectorAll('#sign-problems p')].map(({ textContent }) => textContent),
        fields: [...document.querySelectorAll(':focus, [aria-invalid=true]')].map(({ id }) => id),
      };
    });
  }

  it('has a form that makes two attributes that the product takes, with every letter of the name', async () => {
    for (const [name, role, by] of [
      ['Rose Osei', 'medical director', 'Rose Osei, medical director'],
      ['Rose “R.” O’Hara & Sons <x> "q" Osei', '', 'Rose “R.” O’Hara & Sons <x> "q" Osei'],
    ]) {
      const { result } = await fill({ name, role, day });
      // As a browser reads them, in a page without a policy.
      const blank = await page.browser().newPage();
      await blank.setContent(`<p country="US" ${result}></p>`);
      const read = await blank.$eval('p', (tag) => [...tag.attributes].map((one) => [one.name, one.value]));
      const { settings, problems } = parseSettings(new Map(read), 'https://clinic.example/');
      assert.deepEqual([settings.reviewed, problems], [{ by, on: day }, []]);
    }
  });

  it('refuses a wrong day or name in its form, says why, goes to the field, and takes the next try', async () => {
    for (const [given, field, why] of [
      [{ name: 'Rose Osei', day: '2026-02-30' }, 'sign-day', /is not a day of the calendar/],
      [{ name: 'Rose Osei' }, 'sign-day', /Write the day of the review/],
      [{ day }, 'sign-name', /Write the name/],
      [{ name: 'R'.repeat(130), day }, 'sign-name', /too long: use up to 120 characters/],
    ]) {
      const { result, problems, fields } = await fill(given);
      assert.deepEqual([result, problems.length, fields], ['', 1, [field]]);
      assert.match(problems[0], why);
      assert.doesNotMatch(problems[0], /ignored/);
    }
    const { result, problems } = await fill({ name: 'Rose Osei', day });
    assert.deepEqual([result, problems], [`reviewed-by="Rose Osei" reviewed-on="${day}"`, []]);
  });

  it('asks for nothing, keeps nothing, and has no message on the console', async () => {
    const [served, kept] = [site.requests.length, await traces(page)];
    await fill({ name: 'Rose Osei', day });
    assert.deepEqual([...messages, ...site.requests.slice(served)], []);
    assert.deepEqual(await traces(page), kept);
    await page.evaluate(() => fetch('/elsewhere').catch(() => {}));
    assert.match(messages.map(({ text }) => text).join(), /Content Security Policy/, 'its policy stops every request');
  });
});
