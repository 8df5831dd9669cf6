import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';
import { protocol } from 'referral-screener/protocol';
import { getDocumentProxy } from 'unpdf';
import { DOSSIER } from '../../scripts/dossier.mjs';
import { parseSettings } from '../../src/settings/parse.ts';
import { useSite } from './helpers/site.mjs';
import { words } from './helpers/visitor.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } }, // 7:1 in place of 4.5:1
  resultTypes: ['violations', 'incomplete'],
};
const files = { '/': await readFile(DOSSIER, 'utf8') };
const schemes = { light: 1200, dark: 320 };

/** Whatever reaches beyond the edge of the page or of its own cell. */
function overflowing() {
  const edge = document.documentElement.clientWidth;
  const beyond = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > edge + 0.5,
  );
  const spilled = [...document.querySelectorAll('th, td, dd, svg')].filter(
    (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
  );
  const found = [...beyond, ...spilled].filter((element) => !element.closest('.skip, thead'));
  return found.map((element) => element.outerHTML.slice(0, 120));
}

/** Hundreds of rows have the same markup: axe needs one of each. */
function dropRepeatedRows() {
  const seen = new Set();
  for (const row of document.querySelectorAll('tbody tr, dl > div')) {
    const markup = row.outerHTML.replaceAll(/ (?:id|href)="[^"]*"|>[^<]*</g, '');
    if (seen.has(markup)) row.remove();
    seen.add(markup);
  }
}

/** Of two colours as a browser computes them, by WCAG. */
function contrast(...colours) {
  const light = colours.map((colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/g).map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
  return (Math.max(...light) + 0.05) / (Math.min(...light) + 0.05);
}

/** Whatever a page can keep or tell. */
const traces = async () => [
  document.cookie,
  localStorage.length,
  sessionStorage.length,
  (await indexedDB.databases()).length,
  window.name,
];

describe('The page of the dossier', () => {
  const site = useSite(files);
  const open = (scheme, width) =>
    site.open('/', {
      viewport: { width, height: 900 },
      prepare: (page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    });
  let page;
  before(async () => {
    ({ page } = await open('light', 1200));
  });

  const violations = async (inPage) => {
    await inPage.evaluate(axe);
    const run = (options) => globalThis.axe.run({ exclude: ['svg text'] }, options);
    const result = await inPage.evaluate(run, axeOptions);
    const undecided = result.incomplete.filter(({ id }) => id.startsWith('color-contrast'));
    return [...result.violations, ...undecided].flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    );
  };

  for (const [scheme, width] of Object.entries(schemes))
    it(`has nothing that axe finds wrong, and letters at 7:1, those of the picture too: ${scheme}, ${width} px (X67, X20)`, async () => {
      const { page: own, errors } = await open(scheme, width);
      await own.evaluate(dropRepeatedRows);
      assert.deepEqual(await violations(own), []);
      assert.deepEqual(errors(), []);
      const pairs = await own.evaluate(() => {
        const paint = (element) => getComputedStyle(element).fill;
        const ground = getComputedStyle(document.body).backgroundColor;
        return [...document.querySelectorAll('svg text')].map((text) => {
          const stop = text.closest('.stop')?.querySelector('circle');
          return [paint(text), stop ? paint(stop) : ground, text.textContent];
        });
      });
      assert.ok(pairs.length > 50);
      for (const [letters, ground, text] of pairs)
        assert.ok(contrast(letters, ground) >= 7, `“${text}”: ${letters} on ${ground}`);
    });

  for (const width of [1200, 740, 320, 256])
    it(`needs no scrolling sideways, and spills over no cell: ${width} px (X67, X25)`, async () => {
      await page.setViewport({ width, height: 900 });
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      assert.deepEqual(await page.evaluate(overflowing), []);
    });

  it('has every letter of the picture within the picture (X67)', async () => {
    const cut = await page.evaluate(() => {
      const { width } = document.querySelector('svg').viewBox.baseVal;
      const texts = [...document.querySelectorAll('svg text')];
      return texts.filter((text) => text.getBBox().x + text.getBBox().width > width).map((text) => text.textContent);
    });
    assert.deepEqual(cut, []);
  });

  it('has headings in order, a landmark for each part, and no link that leads nowhere (X67)', async () => {
    const { levels, landmarks, dead, ids } = await page.evaluate(() => {
      const all = (selector) => [...document.querySelectorAll(selector)];
      const links = all('a').map((link) => link.getAttribute('href'));
      return {
        levels: all('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName[1])),
        landmarks: ['header', 'nav', 'main', 'footer'].map((tag) => all(`body > ${tag}`).length),
        dead: links.filter((to) => !to.startsWith('#') || !document.getElementById(to.slice(1))),
        ids: all('[id]').map(({ id }) => id),
      };
    });
    assert.equal(levels.filter((level) => level === 1).length, 1);
    for (const [at, level] of levels.entries()) assert.ok(at === 0 || level <= levels[at - 1] + 1, `heading ${at}`);
    assert.deepEqual(landmarks, [1, 1, 1, 1]);
    assert.deepEqual(dead, []);
    assert.equal(new Set(ids).size, ids.length, 'no id is there twice');
  });

  it('is checked by tools that work: they find a wide cell, a field without a label, a grey heading (X31)', async () => {
    const { page: own } = await open('light', 1200);
    await own.evaluate(() => {
      const cell = document.querySelector('td div');
      cell.append('y'.repeat(400));
      Object.assign(cell.style, { whiteSpace: 'nowrap', overflowWrap: 'normal' });
    });
    assert.notDeepEqual(await own.evaluate(overflowing), []);
    await own.evaluate(() => {
      for (const part of document.querySelectorAll('main > section:not(#sign-off)')) part.remove();
      document.querySelector('#sign-name').removeAttribute('id');
      document.querySelector('h1').style.color = '#888';
    });
    const found = (await violations(own)).map((line) => line.split(':', 1)[0]);
    for (const fault of ['label', 'color-contrast-enhanced']) assert.ok(found.includes(fault), fault);
    assert.ok(contrast('rgb(136, 136, 136)', 'rgb(255, 255, 255)') < 7);
  });

  for (const format of ['A4', 'Letter'])
    it(`prints on ${format}, with nothing beyond the margins and every page numbered (X67)`, async () => {
      const margin = 28; // points: 10 mm
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, tagged: false })));
      const pages = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const sheet = await pdf.getPage(number);
        const [, , width, height] = sheet.view;
        const items = (await sheet.getTextContent()).items.filter(({ str }) => str.trim());
        for (const { str, transform, width: long } of items) {
          const [x, y] = transform.slice(4);
          const isWithin = x >= margin && x + long <= width - margin && y >= margin / 2 && y <= height - margin;
          assert.ok(isWithin, `${format} page ${number}: “${str}” is cut`);
        }
        // A browser shrinks a page that is too wide for the paper. Then every letter is too small.
        const title = items.find(({ str }) => number === 1 && str.startsWith('Clinician'));
        if (title) assert.ok(Math.abs(title.transform[0] - 22) < 0.2, `22 points are ${title.transform[0]}`);
        pages.push(
          items
            .map(({ str }) => str)
            .join('')
            .replaceAll(/\s+/g, ''),
        );
      }
      for (const [at, text] of pages.entries())
        for (const part of [`referral-screener,protocol${protocol.version}`, `${at + 1}/${pages.length}`])
          assert.ok(text.includes(part), `page ${at + 1}: ${part}`);
      const all = pages.join('');
      const expected = ['Signature', 'No clinician has reviewed this.', 'We do not use it.', 'First page'];
      for (const text of [...Object.values(words.rules), ...expected])
        assert.ok(all.includes(text.replaceAll(/\s+/g, '')), text);
      assert.ok(!all.includes('Maketheattributes'), 'the form is for the screen');
    });

  it('cuts no row in two on paper, and prints black on white from a dark screen (X67)', async () => {
    const { page: own } = await open('dark', 680); // 180 mm, as wide as the text on A4
    await own.emulateMediaType('print');
    const { rows, tall, ground } = await own.evaluate(() => {
      const all = [...document.querySelectorAll('tr, dl > div')];
      return {
        rows: all.filter((row) => getComputedStyle(row).breakInside !== 'avoid').length,
        tall: all.filter((row) => row.getBoundingClientRect().height > 600).map((row) => row.textContent.slice(0, 80)),
        ground: getComputedStyle(document.body).backgroundColor,
      };
    });
    assert.deepEqual([rows, tall, ground], [0, [], 'rgb(255, 255, 255)']);
  });

  it('reads the same without a script, and says what to write instead of the form (X67)', async () => {
    const { page: own } = await site.open('/', { prepare: (one) => one.setJavaScriptEnabled(false) });
    const text = await own.$eval('main', (main) => main.textContent);
    assert.match(text, /This form needs scripts/);
    assert.ok(text.includes(words.outcomes['own-doctor'].title));
  });
});

describe('The form of the sign-off', () => {
  const site = useSite(files);
  const day = '2026-11-28';
  let page;
  let messages;
  before(async () => {
    ({ page, messages } = await site.open());
  });

  /** Fills in the form, presses the button, and returns what the page then says. */
  async function fill({ name = '', role = '', day: reviewed = '' }) {
    for (const [field, value] of Object.entries({ name, role, day: reviewed }))
      await page.$eval(`#sign-${field}`, (input, text) => Object.assign(input, { value: text }), value);
    await page.click('#sign-off-form button');
    return page.evaluate(() => {
      const result = document.querySelector('#sign-result');
      return {
        result: result.checkVisibility() ? result.value : '',
        problems: [...document.querySelectorAll('#sign-problems p')].map(({ textContent }) => textContent),
        focused: document.activeElement.id,
        invalid: [...document.querySelectorAll('[aria-invalid=true]')].map(({ id }) => id),
      };
    });
  }

  it('makes two attributes that the product takes, with every letter of the name (X67)', async () => {
    for (const [name, role] of [
      ['Rose Osei', 'medical director'],
      ['Rose “R.” O’Hara & Sons <x> "q"', ''],
    ]) {
      const { result, problems } = await fill({ name, role, day });
      assert.deepEqual(problems, []);
      // As a browser reads them, in a page without a policy.
      const blank = await page.browser().newPage();
      await blank.setContent(`<p country="US" ${result}></p>`);
      const read = await blank.$eval('p', (tag) => [...tag.attributes].map((one) => [one.name, one.value]));
      const { settings, problems: refused } = parseSettings(new Map(read), 'https://clinic.example/');
      assert.deepEqual(refused, []);
      assert.equal(settings.reviewed.on, day);
      assert.ok(settings.reviewed.by.startsWith(name.replace(/["“”]+$/, '')), settings.reviewed.by);
      if (role) assert.equal(settings.reviewed.by, `${name}, ${role}`);
    }
  });

  it('refuses a wrong day or name, says why, goes to the field, and takes the next try (X67)', async () => {
    for (const [given, field, why] of [
      [{ name: 'Rose Osei', day: '2026-02-30' }, 'sign-day', 'is not a day of the calendar'],
      [{ name: 'Rose Osei', day: '20 November 2026' }, 'sign-day', 'is not a date: use year, month and day'],
      [{ name: 'Rose Osei', day: '2999-01-01' }, 'sign-day', 'lies in the future'],
      [{ name: 'Rose Osei' }, 'sign-day', 'Write the day of the review'],
      [{ day }, 'sign-name', 'Write the name'],
      [{ name: 'R'.repeat(130), day }, 'sign-name', 'longer than 120'],
    ]) {
      const { result, problems, focused, invalid } = await fill(given);
      assert.equal(result, '');
      assert.equal(problems.length, 1);
      assert.ok(problems[0].includes(why), problems[0]);
      assert.doesNotMatch(problems[0], /ignored/);
      assert.deepEqual([focused, invalid], [field, [field]]);
    }
    const { result, problems, invalid } = await fill({ name: 'Rose Osei', day });
    assert.deepEqual([result, problems, invalid], [`reviewed-by="Rose Osei" reviewed-on="${day}"`, [], []]);
  });

  it('asks for nothing, keeps nothing, and says nothing on the console (X67)', async () => {
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    const served = site.requests.length;
    await fill({ name: 'Rose Osei', day });
    assert.deepEqual([...requests, ...site.requests.slice(served)], []);
    assert.deepEqual(await page.evaluate(traces), ['', 0, 0, 0, '']);
    assert.equal(page.url(), `${site.origin}/`);
    assert.deepEqual(messages, []);
    await page.evaluate(() => fetch('/elsewhere').catch(() => {}));
    assert.match(messages.map(({ text }) => text).join(), /Content Security Policy/, 'its policy lets nothing out');
  });
});
