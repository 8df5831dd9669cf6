import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { makeConfigurator, writeConfigurator } from '../../scripts/configurator.mjs';
import { ROOT } from '../../scripts/run.mjs';
import { en } from '../../demo/configurator/en.ts';
import { steps } from '../../demo/configurator/en-steps.ts';
import { es } from '../../demo/configurator/es.ts';
import { platforms } from '../../demo/configurator/snippets.ts';
import { traces, useSite } from './helpers/site.mjs';
import { words } from './helpers/visitor.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const axeOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'color-contrast-enhanced': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
};

const { 'index.html': index, ...files } = await makeConfigurator();
const own = Object.fromEntries(Object.entries(files).map(([name, text]) => [`/configurator/${name}`, text]));
const dropIns = (await readdir(join(ROOT, 'dist'))).filter((name) => /^referral-screener.*\.js$/.test(name));
const uploaded = {};
for (const name of dropIns) uploaded[`/referral-screener/${name}`] = await readFile(join(ROOT, 'dist', name), 'utf8');
/** The clinic's page: the test puts the copied code into it. */
const clinic = { '/clinic/': '' };

const site = useSite({ '/configurator/': index, ...own, ...uploaded, ...clinic });

/** Everything on the page: more choices, one platform, a refused value, what changes for visitors. */
const filled = (language) =>
  new URLSearchParams({
    own: language,
    'clinic-name': 'Harbor Street Clinic',
    'clinic-phone': 'call us',
    'booking-url': 'harbor-street.example/visits',
    country: 'US',
    'min-classes': '2',
    'min-medicines': '1',
    accent: '#ffcc00',
    'quick-exit': 'true',
    'reviewed-by': 'Dr. R. Osei',
    languages: 'es',
    platform: 'vue',
  }).toString();

async function open(fragment = '', { width = 1280, height = 900, scheme = 'light' } = {}) {
  const opened = await site.open(`/configurator/${fragment ? `#${fragment}` : ''}`, {
    viewport: { width, height },
    prepare: (page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
  });
  await preview(opened.page);
  return opened;
}

/** Until it does not throw any more. */
async function eventually(check, until = Date.now() + 8000) {
  try {
    await check();
  } catch (error) {
    if (Date.now() > until) throw error;
    await sleep(50);
    await eventually(check, until);
  }
}

/** The frame of the preview, with the questions in it. */
async function preview(page) {
  let frame;
  await eventually(async () => {
    frame = page.frames().find((one) => one.url() === 'about:srcdoc');
    assert.ok(frame && (await frame.$(`aria/${words.intro.start}[role="button"]`)), 'the preview has no questions');
  });
  return frame;
}

const openAll = (page) =>
  page.evaluate(() =>
    document.querySelectorAll('details').forEach((details) => Object.assign(details, { open: true })),
  );
const codeOn = (page) => page.$eval('#code-0', ({ textContent }) => textContent);
const fill = (page, id, value) =>
  page.$eval(
    `#${id}`,
    (field, text) => {
      field.value = text;
      field.dispatchEvent(new Event(field.matches('select') ? 'change' : 'input', { bubbles: true }));
    },
    value,
  );

describe('The page of the configurator (X66)', () => {
  for (const [language, scheme, width] of [
    ['en', 'light', 1280],
    ['en', 'dark', 320],
    ['es', 'dark', 1280],
    ['es', 'light', 390],
  ])
    it(`has nothing that axe finds wrong, and letters at 7:1: ${language}, ${scheme}, ${width} px (X20, X66)`, async () => {
      const { page, close } = await open(filled(language), { scheme, width });
      await openAll(page);
      await page.evaluate(axe);
      const run = (options) => globalThis.axe.run({ exclude: ['iframe'] }, options);
      const { violations, incomplete } = await page.evaluate(run, axeOptions);
      const undecided = incomplete.filter(({ id }) => id.startsWith('color-contrast'));
      const wrong = [...violations, ...undecided].map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
      assert.deepEqual(wrong, []);
      await close();
    });

  it('needs no scrolling sideways from 1280 to 320 px, in both languages (X25, X66)', async () => {
    for (const language of ['en', 'es']) {
      const { page, close } = await open(filled(language));
      await openAll(page);
      for (const width of [1280, 768, 320]) {
        await page.setViewport({ width, height: 900 });
        assert.equal(
          await page.evaluate(() => document.documentElement.scrollWidth),
          width,
          `${language}, ${width} px`,
        );
      }
      await close();
    }
  });

  it('can be filled in by keyboard alone, from the top to the copied code (X66)', async () => {
    const { page, context, close } = await open('', { width: 390, height: 844 });
    await context.overridePermissions(site.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    const { keyboard } = page;
    const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim());
    /** By Tab alone; from the frame of the preview the keyboard comes out again. */
    const tabTo = async (target) => {
      for (let step = 0; step < 80; step += 1) {
        if ((await focused()) === target) return;
        await keyboard.press('Tab');
      }
      assert.fail(`no way to ${target} by Tab`);
    };
    await tabTo('clinic-name');
    await keyboard.type('Harbor Street Clinic');
    await tabTo('country');
    await keyboard.type('United States');
    await tabTo('platform');
    await keyboard.type(steps.names.html);
    await tabTo(en.copy);
    await keyboard.press('Enter');
    await eventually(async () =>
      assert.equal(await page.$eval('.code [role=status]', (one) => one.textContent), en.copied),
    );
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await codeOn(page));
    assert.match(copied, /<referral-screener clinic-name="Harbor Street Clinic" country="US"/);
    await close();
  });

  it('keeps the choices in the fragment only, and makes no request but for its own files (X66, X40)', async () => {
    const served = site.requests.length;
    const { page, messages, close } = await open();
    const first = await traces(page);
    await fill(page, 'clinic-name', 'Harbor Street Clinic');
    await fill(page, 'country', 'US');
    await fill(page, 'platform', 'html');
    await eventually(async () => assert.match(page.url(), /#clinic-name=Harbor\+Street\+Clinic&country=US&own=en/));
    const { address: _, ...after } = await traces(page);
    assert.deepEqual({ ...after, address: first.address }, first);
    await page.reload({ waitUntil: 'load' });
    await preview(page);
    assert.equal(await page.$eval('#clinic-name', ({ value }) => value), 'Harbor Street Clinic');
    assert.equal(await page.$eval('#platform', ({ value }) => value), 'html');
    const known = ['/configurator/', ...Object.keys(own), ...dropIns.map((name) => `/${name}`), '/favicon.ico'];
    assert.deepEqual(
      site.requests.slice(served).filter((path) => !known.includes(path)),
      [],
    );
    assert.deepEqual(
      messages.filter(({ type }) => type === 'error'),
      [],
    );
    await close();
  });

  it('refuses a looser rule at its field, with the nearest right value on a button (X66, X65)', async () => {
    const { page, close } = await open('country=US&platform=html&min-medicines=1');
    await openAll(page);
    assert.doesNotMatch(await codeOn(page), /min-medicines/);
    assert.equal(await page.$eval('#min-medicines', (field) => field.getAttribute('aria-invalid')), 'true');
    const [problem] = await page.$$('#min-medicines-problem');
    assert.ok((await problem.evaluate((one) => one.textContent)).includes(en.problems.number('2–6')));
    await (await problem.$('button')).click();
    assert.equal(await page.$eval('#min-medicines', ({ value }) => value), '2');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'min-medicines');
    assert.match(await codeOn(page), / min-medicines="2"/);
    await close();
  });

  it('refuses an accent that is hard to read, and shows what reads well (X66, X92)', async () => {
    const { page, close } = await open('country=US&platform=html&accent=%23ffcc00');
    assert.doesNotMatch(await codeOn(page), /accent/);
    const [button] = await page.$$('#accent-problem button');
    await button.click();
    const [, color] = /--referral-screener-accent:(#[\da-f]{6})/.exec(await codeOn(page)) ?? [];
    assert.ok(color && color !== '#ffcc00');
    assert.deepEqual(await page.$$('#accent-problem'), []);
    await close();
  });

  it('draws a hostile fragment as text, runs nothing of it and keeps its policy (X66)', async () => {
    const evil = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
    const names = [
      'clinic-name',
      'clinic-phone',
      'booking-url',
      'accent',
      'font',
      'folder',
      'parent',
      'own',
      'country',
    ];
    const fragment = new URLSearchParams(names.map((name) => [name, evil]));
    const { page, messages, close } = await open(`${fragment}&platform=html&edition=frame`);
    await openAll(page);
    assert.equal(await page.$$eval('img, body script', ({ length }) => length), 0);
    assert.equal(await page.$eval('#clinic-name', ({ value }) => value), evil);
    assert.doesNotMatch(await codeOn(page), /<img|<script>/);
    assert.deepEqual(
      messages.filter(({ type }) => type === 'error'),
      [],
    );
    assert.ok((await page.$eval('header', (one) => one.textContent)).includes(en.fromLink));
    await close();
  });

  it('shows only the steps of the chosen place, and says which of them nobody has tried (X66)', async () => {
    const { page, close } = await open('country=US&folder=https://files.clinic.example/s/');
    assert.equal((await page.$$('#code-0')).length, 0);
    for (const platform of platforms) {
      await fill(page, 'platform', platform);
      const shown = await page.$$eval('.place li', (all) => all.map((one) => one.textContent));
      for (const step of steps.steps[platform]) assert.ok(shown.includes(step), `${platform}: ${step}`);
      const foreign = platforms
        .flatMap((other) => steps.steps[other])
        .filter((step) => !steps.steps[platform].includes(step));
      assert.deepEqual(
        shown.filter((step) => foreign.includes(step)),
        [],
      );
      const text = await page.$eval('.place', (one) => one.textContent);
      const isUntried = ['elementor', 'squarespace', 'wix', 'webflow', 'google-sites'].includes(platform);
      assert.equal(text.includes(steps.untried(steps.names[platform])), isUntried, platform);
    }
    await close();
  });

  it('says how many of the forty visitors hear something else, and who (X66)', async () => {
    const { page, close } = await open('country=US&min-classes=2');
    await openAll(page);
    const text = await page.$eval('.changes', (one) => one.textContent);
    assert.ok(text.includes(en.changes.some(7, 40)));
    for (const id of ['one-family', 'memory']) assert.ok(text.includes(en.visitors[id]));
    assert.ok(!text.includes(en.visitors['two-families']));
    await close();
  });

  it('is in Spanish for a reader of Spanish, in words and language (X66)', async () => {
    const { page, close } = await open('own=es');
    assert.equal(await page.$eval('h1', (one) => one.textContent), es.title);
    assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.title]), ['es', es.title]);
    await close();
  });
});

describe('The preview of the configurator (X66)', () => {
  it('is the real screener: it follows the choices and goes on to the first question', async () => {
    const { page, close } = await open('country=US&clinic-phone=%2B1+555+010+0199');
    const frame = await preview(page);
    assert.equal(await frame.$eval('referral-screener', (one) => one.getAttribute('clinic-phone')), '+1 555 010 0199');
    await fill(page, 'clinic-phone', '+1 555 010 0123');
    await eventually(async () => assert.ok(await frame.$('aria/Call +1 555 010 0123')));
    await (await frame.$(`aria/${words.intro.start}[role="button"]`)).click();
    await eventually(async () => assert.ok(await frame.$(`aria/${words.questions.concerns.legend}`)));
    await close();
  });

  it('stays beside the choices, and does not cover the code', async () => {
    const { page, close } = await open('country=US&platform=html');
    await openAll(page);
    await page.$eval('#platform', (field) => field.scrollIntoView());
    const [bottom, top] = await page.evaluate(() => [
      document.querySelector('.preview').getBoundingClientRect().bottom,
      document.querySelector('.result').getBoundingClientRect().top,
    ]);
    assert.ok(bottom <= top, `the preview ends at ${bottom} px, the code begins at ${top} px`);
    await page.$eval('#clinic-phone', (field) => field.scrollIntoView());
    assert.equal(await page.$eval('.preview', (one) => one.getBoundingClientRect().top), 16);
    await close();
  });

  it('offers the medicine history, and FHIR once it is chosen (X66, X72, X74)', async () => {
    const { page, close } = await open('country=US&platform=html');
    await openAll(page);
    const added = async () => {
      const frame = await preview(page);
      return frame.evaluate(() => ['referralScreenerHistory', 'referralScreenerFhir'].map((name) => name in globalThis));
    };
    const has = (fhir) => eventually(async () => assert.deepEqual(await added(), [true, fhir]));
    await has(false);
    for (const isOn of [true, false]) {
      await page.click('#fhir');
      await has(isOn);
      const scripts = [...(await codeOn(page)).matchAll(/referral-screener(\.\w+)?\.js/g)].map(([, part]) => part);
      assert.deepEqual(scripts, [undefined, '.history', ...(isOn ? ['.fhir'] : [])]);
    }
    await fill(page, 'platform', 'wordpress-block');
    await page.click('#fhir');
    assert.ok((await page.$eval('.place', (one) => one.textContent)).includes(steps.fhirInPlugin));
    await close();
  });

  it('shows phone, sidebar, dark, large text, right to left and the other language', async () => {
    const { page, close } = await open('country=US&languages=es');
    const style = (property) =>
      page.evaluate(
        (name) => getComputedStyle(document.querySelector('iframe').contentDocument.documentElement)[name],
        property,
      );
    const width = () => page.$eval('iframe', (frame) => frame.getBoundingClientRect().width);
    assert.equal(await width(), 390);
    await page.click('#width-sidebar');
    assert.equal(await width(), 288);
    await page.click('#show-dark');
    assert.equal(await style('colorScheme'), 'dark');
    await page.click('#show-large');
    assert.equal(await style('zoom'), '2');
    await page.click('#preview-lang-es');
    const { es: spanish } = await import('./helpers/visitor.mjs');
    await eventually(async () => assert.ok(await (await frameOf(page)).$(`aria/${spanish.intro.start}`)));
    await page.click('#show-rtl');
    assert.equal(await style('direction'), 'rtl');
    await eventually(async () => assert.ok(await (await frameOf(page)).$('aria/Reversed')));
    await page.click('#show-rtl');
    await preview(page);
    await close();
  });

  it('shows what check() finds in it, trackers too, as the test of a page will (X66, X68, X45)', async () => {
    const { page, close } = await open('country=US&languages=es');
    await openAll(page);
    const rows = () =>
      page.$$eval('table tbody tr', (all) =>
        Object.fromEntries(all.map((row) => [row.cells[0].textContent, row.cells[1].textContent])),
      );
    const frame = await preview(page);
    await eventually(async () => {
      const report = await frame.evaluate(() => ({ ...document.querySelector('referral-screener').check() }));
      assert.deepEqual(Object.keys(await rows()), Object.keys(report));
      assert.equal((await rows()).widget ?? (await rows()).version, report.widget ?? report.version);
    });
    const text = await page.$$eval('details', (all) => all.map((one) => one.textContent).join(' '));
    for (const part of [...en.test, ...en.trackers, ...en.director]) assert.ok(text.includes(part), part);
    assert.equal(await page.$eval('a[href]', (link) => link.getAttribute('href')), '../dossier.html');
    await close();
  });
  const frameOf = (page) => page.frames().find((one) => one.url() === 'about:srcdoc');

  it('works from a disk, beside the files of the download', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'configurator-'));
    for (const name of dropIns) await cp(join(ROOT, 'dist', name), join(folder, name));
    await writeConfigurator(join(folder, 'configurator'));
    const { page, messages, close } = await site.open('/configurator/');
    await page.goto(`${pathToFileURL(join(folder, 'configurator/index.html'))}#country=US&platform=html`);
    await preview(page);
    assert.match(await codeOn(page), /integrity="sha384-/);
    assert.deepEqual(
      messages.filter(({ type }) => type === 'error'),
      [],
    );
    await close();
    await rm(folder, { recursive: true });
  });
});

describe('The copied code in an empty page (X66)', () => {
  let code;
  before(async () => {
    const { page, close } = await open(
      'clinic-name=Harbor+Street+Clinic&clinic-phone=%2B1+555+010+0199&country=US&languages=es&accent=%235b2c16&background=%23fbf7ef&platform=html',
    );
    code = await codeOn(page);
    await close();
  });

  /** A page with nothing but the code, and the look of the preview's page. */
  const paste = async () => {
    const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Clinic</title><link rel="stylesheet" href="/configurator/preview.css"></head><body><main>${code}</main></body></html>`;
    const opened = await site.open('/clinic/', {
      viewport: { width: 390, height: 844 },
      prepare: async (page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) =>
          request.url().endsWith('/clinic/')
            ? request.respond({ contentType: 'text/html; charset=utf-8', body })
            : request.continue(),
        );
      },
    });
    return opened;
  };

  it('is the screener with the settings, by its hash, without an error', async () => {
    const { page, messages, close } = await paste();
    await eventually(async () => assert.ok(await page.$(`aria/${words.intro.start}[role="button"]`)));
    assert.ok(await page.$('aria/Call +1 555 010 0199'));
    assert.ok(await page.$('aria/Español'));
    assert.deepEqual(messages, []);
    await close();
  });

  it('looks as the preview, pixel by pixel', async () => {
    const pasted = await paste();
    await eventually(async () => assert.ok(await pasted.page.$(`aria/${words.intro.start}[role="button"]`)));
    const shot = (page, y, x = 0) => page.screenshot({ clip: { x, y, width: 390, height: 500 } });
    const there = await shot(pasted.page, 0);
    const { page, close } = await open(
      'clinic-name=Harbor+Street+Clinic&clinic-phone=%2B1+555+010+0199&country=US&languages=es&accent=%235b2c16&background=%23fbf7ef&platform=html',
    );
    const { x, y } = await page.$eval('iframe', (frame) => frame.getBoundingClientRect().toJSON());
    assert.equal(Buffer.compare(Buffer.from(await shot(page, y, x)), Buffer.from(there)), 0);
    await close();
    await pasted.close();
  });
});
