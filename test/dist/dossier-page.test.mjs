import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { protocol } from 'referral-screener/protocol';
import { extractText, getDocumentProxy } from 'unpdf';
import { DOSSIER } from '../../scripts/dossier.mjs';
import { openPage, startBrowser } from './helpers/browser.mjs';
import { importSource } from './helpers/bundle.mjs';
import { serve } from './helpers/server.mjs';
import { words } from './helpers/words.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { parseSettings } = await importSource('src/settings/parse.ts');

const axeOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'color-contrast-enhanced': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
};

/** Whatever reaches beyond the edge of the page or of its own cell. */
function overflowing() {
  const edge = document.documentElement.clientWidth;
  const beyond = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > edge + 0.5,
  );
  const spilled = [...document.querySelectorAll('th, td, dd, svg')].filter(
    (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
  );
  return [...beyond, ...spilled]
    .filter((element) => !element.closest('.skip, thead'))
    .map((element) => element.outerHTML.slice(0, 120));
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

/** What a page can keep or tell. */
const traces = async () => ({
  cookie: document.cookie,
  local: localStorage.length,
  session: sessionStorage.length,
  databases: (await indexedDB.databases()).length,
  windowName: window.name,
  address: location.href,
  history: history.length,
});

describe('The page of the dossier', () => {
  let browser;
  let site;
  before(async () => {
    browser = await startBrowser();
    site = await serve({ '/': await readFile(DOSSIER, 'utf8') });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  const open = async ({ width = 1200, scheme = 'light' } = {}) => {
    const opened = await openPage(browser);
    await opened.page.setViewport({ width, height: 900 });
    await opened.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await opened.page.goto(`${site.origin}/`, { waitUntil: 'networkidle0' });
    return opened;
  };

  const wrongs = async (page) => {
    await page.evaluate(axe);
    const { violations, incomplete } = await page.evaluate(
      (options) => globalThis.axe.run({ exclude: ['svg text'] }, options),
      axeOptions,
    );
    const undecided = incomplete.filter(({ id }) => id.startsWith('color-contrast'));
    return [...violations, ...undecided].flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    );
  };

  for (const [scheme, width] of [
    ['light', 1200],
    ['dark', 1200],
    ['light', 320],
  ])
    it(`has nothing that axe finds wrong, at 7:1 contrast: ${scheme}, ${width} px (X67, X20)`, async () => {
      const { page, errors } = await open({ width, scheme });
      assert.deepEqual(await wrongs(page), []);
      assert.deepEqual(errors(), []);
    });

  it('is looked at by a tool that finds faults: a field without a label, a grey heading (X31)', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('main > section:not(#sign-off)')) part.remove();
      document.querySelector('#sign-name').removeAttribute('id');
      document.querySelector('h1').style.color = '#888';
    });
    const found = (await wrongs(page)).map((line) => line.split(':', 1)[0]);
    for (const fault of ['label', 'color-contrast-enhanced']) assert.ok(found.includes(fault), fault);
  });

  for (const scheme of ['light', 'dark'])
    it(`has letters in the picture at 7:1, where axe cannot tell: ${scheme} (X67, X20)`, async () => {
      const { page } = await open({ scheme });
      const pairs = await page.evaluate(() => {
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
      assert.ok(contrast('rgb(136, 136, 136)', 'rgb(255, 255, 255)') < 7, 'grey on white is not enough');
    });

  it('has every letter of the picture within the picture (X67)', async () => {
    const { page } = await open();
    const cutOff = () => {
      const { width } = document.querySelector('svg').viewBox.baseVal;
      const ends = (text) => text.getBBox().x + text.getBBox().width;
      return [...document.querySelectorAll('svg text')]
        .filter((text) => ends(text) > width)
        .map((text) => text.textContent);
    };
    assert.deepEqual(await page.evaluate(cutOff), []);
    await page.evaluate(() => {
      [...document.querySelectorAll('svg text')].at(-1).textContent = 'y'.repeat(80);
    });
    assert.equal((await page.evaluate(cutOff)).length, 1, 'a long text would be seen');
  });

  for (const width of [1200, 740, 320, 256])
    it(`needs no scrolling sideways, and spills over no cell: ${width} px (X67, X25)`, async () => {
      const { page } = await open({ width });
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      assert.deepEqual(await page.evaluate(overflowing), []);
      await page.evaluate(() => {
        const cell = document.querySelector('td div');
        cell.append('y'.repeat(400));
        cell.style.whiteSpace = 'nowrap';
        cell.style.overflowWrap = 'normal';
      });
      assert.notDeepEqual(await page.evaluate(overflowing), [], 'a row that is too wide is found');
    });

  it('has headings in order, a landmark for each part, and no link that leads nowhere (X67)', async () => {
    const { page } = await open();
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
    assert.equal(new Set(ids).size, ids.length, 'no id twice');
  });

  for (const format of ['A4', 'Letter'])
    it(`prints on ${format}, with nothing beyond the margins and every page numbered (X67)`, async () => {
      const { page } = await open({ scheme: 'dark' });
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
      const { totalPages, text } = await extractText(pdf, { mergePages: false });
      const dense = text.join('').replaceAll(/\s+/g, '');
      const footer = `referral-screener, protocol ${protocol.version}`;
      for (const [at, one] of text.entries()) {
        assert.ok(one.includes(footer), `page ${at + 1} says what it is`);
        assert.ok(one.includes(`${at + 1} / ${totalPages}`), `page ${at + 1} has its number`);
      }
      for (const said of Object.values(words.rules)) assert.ok(dense.includes(said.replaceAll(/\s+/g, '')), said);
      for (const said of ['Signature', 'No clinician has reviewed this.', 'We do not use it.', 'First page'])
        assert.ok(dense.includes(said.replaceAll(/\s+/g, '')), said);
      assert.ok(!dense.includes('Maketheattributes'), 'the form is for the screen');

      // A browser shrinks a page that is too wide for the paper: then every letter is smaller than it was meant.
      const { items: texts } = await (await pdf.getPage(1)).getTextContent();
      const title = texts.find(({ str }) => str.startsWith('Clinician'));
      assert.ok(Math.abs(title.transform[0] - 22) < 0.2, `22 points are ${title.transform[0]}`);

      const margin = 28; // points: 10 mm
      for (let number = 1; number <= totalPages; number += 1) {
        const sheet = await pdf.getPage(number);
        const [, , width, height] = sheet.view;
        const { items } = await sheet.getTextContent();
        for (const { str, transform, width: long } of items.filter((item) => item.str.trim())) {
          const [x, y] = transform.slice(4);
          assert.ok(x >= margin && x + long <= width - margin, `${format} page ${number}: “${str}” is cut at the side`);
          assert.ok(y >= margin / 2 && y <= height - margin, `${format} page ${number}: “${str}” is cut`);
        }
      }
    });

  it('cuts no row in two on paper, and prints black on white from a dark screen (X67)', async () => {
    const { page } = await open({ scheme: 'dark' });
    await page.emulateMediaType('print');
    await page.setViewport({ width: 680, height: 900 }); // 180 mm, as wide as the text on A4
    const { rows, tall, ground } = await page.evaluate(() => {
      const all = [...document.querySelectorAll('tr, dl > div')];
      return {
        rows: all.filter((row) => getComputedStyle(row).breakInside !== 'avoid').length,
        tall: all.filter((row) => row.getBoundingClientRect().height > 600).map((row) => row.textContent.slice(0, 80)),
        ground: getComputedStyle(document.body).backgroundColor,
      };
    });
    assert.deepEqual(tall, [], 'rows that would not fit on a page whatever the rules');
    assert.equal(rows, 0);
    assert.equal(ground, 'rgb(255, 255, 255)');
  });

  it('asks for nothing, keeps nothing, and says nothing on the console, form and all (X67)', async () => {
    const { page, said } = await open();
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    const served = site.asked.length;
    const untouched = await page.evaluate(traces);
    await fill(page, { name: 'Rose Osei', day: '2026-11-20' });
    assert.deepEqual([...asked, ...site.asked.slice(served)], []);
    assert.deepEqual(await page.evaluate(traces), untouched);
    assert.deepEqual(said, []);
    const { cookie, local, session, databases, windowName } = untouched;
    assert.deepEqual([cookie, local, session, databases, windowName], ['', 0, 0, 0, '']);
    await page.evaluate(() => fetch('/elsewhere').catch(() => {}));
    assert.match(said.map(({ text }) => text).join(), /Content Security Policy/, 'its policy lets nothing out');
  });

  it('reads the same without a script, and says what to write instead of the form (X67)', async () => {
    const { page } = await openPage(browser);
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.origin}/`);
    const text = await page.$eval('main', (main) => main.textContent);
    assert.match(text, /This form needs scripts/);
    assert.ok(text.includes(words.outcomes['own-doctor'].title));
  });
});

/** Fills in the form, presses the button, and gives back what the page then says. */
async function fill(page, { name = '', role = '', day = '' }) {
  for (const [field, value] of Object.entries({ name, role, day })) {
    await page.$eval(`#sign-${field}`, (input) => input.select());
    await page.keyboard.press('Backspace');
    await page.type(`#sign-${field}`, value);
  }
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

describe('The form of the sign-off', () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser?.close());

  const open = async () => (await openPage(browser, `file://${DOSSIER}`)).page;

  const day = '2026-11-28';

  for (const [name, role] of [
    ['Rose Osei', 'medical director'],
    ['Rose “R.” O’Hara & Sons <x> "q"', ''],
  ])
    it(`makes two attributes that the product takes, with every letter of the name: ${name} (X67)`, async () => {
      const { result, problems } = await fill(await open(), { name, role, day });
      assert.deepEqual(problems, []);
      // As a browser reads them: in a page of its own, where no policy is in the way.
      const blank = await browser.newPage();
      await blank.setContent(`<p country="US" ${result}></p>`);
      const read = await blank.$eval('p', (tag) => [...tag.attributes].map((one) => [one.name, one.value]));
      const { settings, problems: refused } = parseSettings(new Map(read), 'https://clinic.example/');
      assert.deepEqual(refused, []);
      assert.equal(settings.reviewed.on, day);
      assert.ok(settings.reviewed.by.startsWith(name.replace(/["“”]+$/, '')), settings.reviewed.by);
      if (role) assert.equal(settings.reviewed.by, `${name}, ${role}`);
    });

  it('refuses a wrong day or name, says why, goes to the field, and takes the next try (X67)', async () => {
    const page = await open();
    for (const [given, field, why] of [
      [{ name: 'Rose Osei', day: '2026-02-30' }, 'sign-day', 'is not a day of the calendar'],
      [{ name: 'Rose Osei', day: '20 November 2026' }, 'sign-day', 'is not a date: use year, month and day'],
      [{ name: 'Rose Osei', day: '2999-01-01' }, 'sign-day', 'lies in the future'],
      [{ name: 'Rose Osei' }, 'sign-day', 'Write the day of the review'],
      [{ day }, 'sign-name', 'Write the name'],
      [{ name: 'R'.repeat(130), day }, 'sign-name', 'longer than 120'],
    ]) {
      const { result, problems, focused, invalid } = await fill(page, given);
      assert.equal(result, '');
      assert.equal(problems.length, 1);
      assert.ok(problems[0].includes(why), problems[0]);
      assert.doesNotMatch(problems[0], /ignored/);
      assert.deepEqual([focused, invalid], [field, [field]]);
    }
    const { result, problems, invalid } = await fill(page, { name: 'Rose Osei', day });
    assert.deepEqual([result, problems, invalid], [`reviewed-by="Rose Osei" reviewed-on="${day}"`, [], []]);
  });
});
