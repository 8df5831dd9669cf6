import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { dropIns } from '../../scripts/integrity.mjs';
import { printStub } from './helpers/pdf.mjs';
import { useSite } from './helpers/site.mjs';
import { eventually } from './helpers/tree.mjs';
import { es, optionLabel, words } from './helpers/visitor.mjs';

const folder = new URL('../../integrations/iframe/', import.meta.url);
const dist = new URL('../../dist/', import.meta.url);
const files = Object.fromEntries(
  await Promise.all(
    [
      ...['frame.html', 'frame.css', 'frame.js', 'embed.js'].map((name) => [folder, name]),
      ...dropIns.map((name) => [dist, name]),
    ].map(async ([from, name]) => [`/iframe/${name}`, await readFile(new URL(name, from), 'utf8')]),
  ),
);

/** A clinic's page around frames, which notes each message that it gets. */
const around = (body = '', embed = '<script src="/iframe/embed.js"></script>') => `<!doctype html>
  <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Clinic</title>
  <script src="/listen.js"></script></head><body><h1>Referrals</h1>${body}${embed}</body></html>`;
const listen = `window.heard = []; window.violations = [];
  addEventListener('message', ({ data, origin }) => heard.push([origin, data]));`;

describe('the edition for a frame (X60)', () => {
  const site = useSite({ ...files, '/listen.js': listen, '/': around(), '/without/': around('', '') });
  /** The same server by another name is another website. */
  const other = () => site.origin.replace('127.0.0.1', 'localhost');
  const address = (settings = {}) =>
    `${other()}/iframe/frame.html#${new URLSearchParams({ country: 'US', parent: site.origin, ...settings })}`;

  /** Opens a clinic's page, and puts a frame with these attributes into it. */
  async function openFrame({ settings, at = '/', prepare, ...attributes } = {}) {
    const { page, messages } = await site.open(at, { viewport: { width: 390, height: 844 }, prepare });
    const frame = await addFrame(page, { src: address(settings), ...attributes });
    return { page, frame, messages, ...person(frame) };
  }
  async function addFrame(page, attributes) {
    const handle = await page.evaluateHandle((given) => {
      const frame = document.createElement('iframe');
      const usual = {
        'data-referral-screener-frame': '',
        title: 'Questions',
        style: 'width: 100%; height: 600px; border: 0',
      };
      for (const [name, value] of Object.entries({ ...usual, ...given })) frame.setAttribute(name, value);
      document.body.append(frame);
      return frame;
    }, attributes);
    return handle.contentFrame();
  }
  const person = (frame) => {
    const find = (role, name) => frame.waitForSelector(`aria/${name ?? ''}[role="${role}"]`, { timeout: 10_000 });
    const press = async (role, name) => (await find(role, name)).click();
    const textOf = async (role, name) => (await find(role, name)).evaluate((one) => one.getRootNode().textContent);
    return { find, press, textOf, start: () => press('button', words.intro.start) };
  };
  const heightOf = (page) => page.$eval('iframe', (one) => one.offsetHeight);
  const contentOf = (frame) => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  const fits = (page, frame) =>
    eventually(
      async () => (await heightOf(page)) === (await contentOf(frame)),
      async () => `the frame has ${await heightOf(page)} px for ${await contentOf(frame)} px`,
    );

  it('is as high as its page, and a new page begins in view', async () => {
    const { page, frame, find, press, start, messages } = await openFrame();
    await find('button', words.intro.start);
    await fits(page, frame);
    await start();
    await find('heading', words.questions.concerns.legend);
    await fits(page, frame);
    await press('button', words.frame.skip);
    const heading = await find('heading', words.questions.age.legend);
    await eventually(
      async () => {
        const { y } = await heading.boundingBox();
        return y >= 0 && y < 422;
      },
      async () => `the heading is at ${(await heading.boundingBox()).y} px`,
    );
    assert.deepEqual(messages, []);
  });

  it('tells its height and nothing else, to the clinic’s page only, and leaves address and history as they are', async () => {
    const { page, frame, find, start } = await openFrame();
    await find('button', words.intro.start);
    const before = [frame.url(), await page.evaluate(() => [history.length, location.href])];
    await start();
    await find('heading', words.questions.concerns.legend);
    const heard = await page.evaluate(() => globalThis.heard);
    assert.ok(heard.length > 1);
    for (const [origin, data] of heard) {
      assert.deepEqual(
        [origin, Object.keys(data), data.type],
        [other(), ['type', 'height'], 'referral-screener-height'],
      );
      assert.equal(typeof data.height, 'number');
    }
    assert.deepEqual([frame.url(), await page.evaluate(() => [history.length, location.href])], before);
    for (const parent of ['https://elsewhere.example', 'javascript:alert(1)', 'null', '*', '']) {
      const elsewhere = await openFrame({ settings: { parent } });
      await elsewhere.start();
      await elsewhere.find('heading', words.questions.concerns.legend);
      assert.deepEqual(await elsewhere.page.evaluate(() => globalThis.heard), [], parent);
      assert.equal(await heightOf(elsewhere.page), 600);
    }
  });

  it('scrolls by itself where the page around it never answers', async () => {
    const { page, frame, find, press, start } = await openFrame({ at: '/without/' });
    await start();
    await press('button', words.frame.skip);
    const heading = await find('heading', words.questions.age.legend);
    assert.equal(await heightOf(page), 600);
    const { y } = await heading.boundingBox();
    const { y: top } = await (await frame.frameElement()).boundingBox();
    assert.ok(y >= top && y < top + 300, `the heading is ${y - top} px below the top of the frame`);
  });

  it('tells its height again to a script that comes later', async () => {
    const { page, frame, find } = await openFrame({ at: '/without/' });
    await find('button', words.intro.start);
    await page.addScriptTag({ url: '/iframe/embed.js' });
    await fits(page, frame);
  });

  it('keeps its height and tells none with fixed-height, also to a script that asks (X46)', async () => {
    const settings = { 'fixed-height': '37.5rem' };
    const { page, frame, find, press, start, messages } = await openFrame({ settings });
    await find('button', words.intro.start);
    await page.addScriptTag({ url: '/iframe/embed.js' });
    await start();
    await press('button', words.frame.skip);
    await find('heading', words.questions.age.legend);
    await page.evaluate(() => frames[0].postMessage({ type: 'referral-screener-height' }, '*'));
    await frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    assert.deepEqual(await page.evaluate(() => globalThis.heard), []);
    assert.equal(await heightOf(page), 600);
    assert.equal(await contentOf(frame), 600, 'the frame itself has nothing to scroll');
    assert.deepEqual(messages, []);
  });

  it('has no height from another origin, another window, or a message that is no number', async () => {
    const { page, frame, find } = await openFrame();
    await find('button', words.intro.start);
    await fits(page, frame);
    const before = await heightOf(page);
    const settles = () => new Promise((resolve) => setTimeout(resolve, 100));
    await page.evaluate(() => {
      for (const height of [5000, 'x']) postMessage({ type: 'referral-screener-height', height }, '*');
    });
    await frame.evaluate(() => {
      for (const data of [null, 'referral-screener-height', { type: 'other', height: 5000 }])
        parent.postMessage(data, '*');
      for (const height of ['9000', null, NaN, Infinity, {}])
        parent.postMessage({ type: 'referral-screener-height', height }, '*');
    });
    await settles();
    assert.equal(await heightOf(page), before);
    for (const [height, expected] of [
      [-5, 240],
      [1e9, 20_000],
    ]) {
      await frame.evaluate(
        (told) => parent.postMessage({ type: 'referral-screener-height', height: told }, '*'),
        height,
      );
      await eventually(
        async () => (await heightOf(page)) === expected,
        () => `${height} gives no ${expected}`,
      );
    }
    // The window of the frame is now at another origin.
    await frame.goto(`${site.origin}/listen.js`);
    await frame.evaluate(() => parent.postMessage({ type: 'referral-screener-height', height: 5000 }, '*'));
    await settles();
    assert.equal(await heightOf(page), 20_000);
  });

  it('may be there several times, each with a height and settings of its own', async () => {
    const { page, find } = await openFrame();
    const second = await addFrame(page, { src: address({ country: 'GB', lang: 'es', languages: 'es' }) });
    const heights = () => page.$$eval('iframe', (all) => all.map((one) => one.offsetHeight));
    await find('link', 'Call 988');
    await eventually(
      async () => (await heights())[1] > 600,
      async () => `heights ${await heights()}`,
    );
    // Out of view, Chromium makes no accessibility tree of a frame.
    await (await second.frameElement()).evaluate((one) => one.scrollIntoView());
    assert.match(await person(second).textOf('button', es.intro.start), /116 123/);
    await person(second).press('button', es.intro.start);
    await person(second).find('heading', es.questions.concerns.legend);
    await eventually(
      async () => (await heights())[0] !== (await heights())[1] && (await heights())[1] === (await contentOf(second)),
      async () => `heights ${await heights()}`,
    );
  });

  it('takes the look and the languages from its address, and no script from elsewhere', async () => {
    site.requests.length = 0;
    const languages = 'en es ../es //elsewhere.example/x es?x=1 %2e%2e/es fhir';
    const { frame, find } = await openFrame({ settings: { languages, accent: '#700', theme: 'dark' } });
    await find('button', es.name);
    const look = await frame.evaluate(() => [
      document.documentElement.style.getPropertyValue('--referral-screener-accent'),
      document.documentElement.style.colorScheme,
    ]);
    assert.deepEqual(look, ['#700', 'dark']);
    const scripts = site.requests.filter((url) => url.includes('referral-screener.'));
    assert.deepEqual(
      scripts.sort(),
      ['es.', 'history.', ''].map((part) => `/iframe/referral-screener.${part}js`),
    );
  });

  it('stays safe with a hostile address: no script, no markup, no violation, and crisis help', async () => {
    const hostile = {
      'booking-url': 'javascript:alert(1)',
      'clinic-name': '<img src=x onerror=alert(1)>',
      'min-medicines': '0',
      onclick: 'alert(1)',
      style: 'display:none',
      hidden: '',
      'referral-screener-print': '',
      background: 'url(https://elsewhere.example/x.png)',
      font: 'x; } * { display: none',
      __proto__: 'x',
      'quick-exit': 'javascript:alert(1)',
      escalate: 'x '.repeat(500_000),
    };
    const { page, frame, find, start, messages } = await openFrame({ settings: hostile });
    await find('link', 'Call 988');
    await start();
    await find('heading', words.questions.concerns.legend);
    const markup = await frame.evaluate(() => document.documentElement.outerHTML.slice(0, 3000));
    assert.doesNotMatch(markup, /<img| onclick=| style="display/);
    assert.deepEqual(
      messages.filter(({ type, text }) => type === 'error' || /Content Security/.test(text)),
      [],
    );
    assert.ok(messages.some(({ text }) => /booking-url="javascript:alert\(1\)" is not a link that we open/.test(text)));
    assert.ok(messages.some(({ text }) => /min-medicines="0" is looser/.test(text)));
    assert.equal(page.url(), `${site.origin}/`);
  });

  /** Every other question is skipped. */
  async function skipToOutcome({ find, press }, answers = {}) {
    for (let page = 0; page < 30; page += 1) {
      const at = await find('heading').then((one) =>
        one.evaluate((node) => node.getRootNode().querySelector('[data-page]').dataset.page),
      );
      if (at === 'outcome') return;
      if (answers[at]) await press('checkbox', optionLabel(words, at, answers[at]));
      await press('button', at === 'check' ? words.check.see : words.frame[answers[at] ? 'continue' : 'skip']);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('no outcome');
  }

  /** The texts of the elements in the part with the list for the visit. */
  const handoffOf = (find) => async (selector) => {
    const print = await find('button', words.handoff.print);
    return print.evaluate((button, inside) => {
      const section = button.closest('section');
      return [...section.querySelectorAll(inside)].map(({ textContent }) => textContent.trim());
    }, selector);
  };

  it('offers the medicine history, prints, copies and saves, also for medical software if asked (X60, X72, X74)', async () => {
    const { page, frame, find, press, start, messages } = await openFrame({
      settings: { fhir: 'true' },
      allow: 'clipboard-write',
      prepare: (one) => one.evaluateOnNewDocument(printStub),
    });
    const session = await page.createCDPSession();
    // Without a window, Chromium asks before it copies.
    for (const origin of [site.origin, other()])
      await page.browserContext().overridePermissions(origin, ['clipboard-write', 'clipboard-sanitized-write']);
    const downloads = await mkdtemp(join(tmpdir(), 'frame-'));
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      browserContextId: page.browserContext().id,
      downloadPath: downloads,
    });
    await start();
    await skipToOutcome({ find, press }, { concerns: 'depression', 'other-care': 'talk-therapy' });
    await press('DisclosureTriangle', words.history.title);
    await find('button', words.history.open);
    await press('DisclosureTriangle', words.handoff.whole);
    // A frame of another website cannot know whether a file was saved.
    for (const [button, status] of [
      [words.handoff.copy, words.handoff.copied],
      [words.handoff.download, words.handoff.saveByHand],
      [words.handoff.downloadData, words.handoff.saveByHand],
    ]) {
      await press('button', button);
      await eventually(
        async () => (await handoffOf(find)('[role="status"]')).includes(status),
        () => `no “${status}” after ${button}`,
      );
    }
    await press('button', words.handoff.print);
    assert.equal(await frame.evaluate(() => globalThis.printed), 1);
    await eventually(
      async () => (await readdir(downloads)).filter((name) => /\.(html|json)$/.test(name)).length === 2,
      async () => `saved: ${await readdir(downloads)}`,
    );
    assert.deepEqual(messages, []);
    await rm(downloads, { recursive: true });
  });

  for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin'])
    it(`says in sandbox="${sandbox}" what to do where a link, printing, copying or saving is blocked (X78)`, async () => {
      const { page, frame, find, press, textOf, messages } = await openFrame({ sandbox });
      await find('button', words.intro.start);
      await fits(page, frame);
      assert.match(await textOf('button', words.intro.start), new RegExp(words.frame.boxed));
      await press('button', words.intro.start);
      await skipToOutcome({ find, press });
      const list = handoffOf(find);
      assert.deepEqual(await list('pre'), []);
      await press('DisclosureTriangle', words.handoff.whole);
      for (const [button, status] of [
        [words.handoff.print, words.handoff.printByHand],
        [words.handoff.copy, words.handoff.copyByHand],
        [words.handoff.download, words.handoff.saveByHand],
      ]) {
        await press('button', button);
        await eventually(
          async () => (await list('[role="status"]')).includes(status),
          async () => `no “${status}” after ${button}, but ${await list('[role="status"]')}`,
        );
        assert.match((await list('pre'))[0], /My answers for my visit/);
      }
      const left = await frame.evaluate(() => document.querySelectorAll('[data-referral-screener-print]').length);
      assert.equal(left, 0);
      assert.deepEqual(
        messages.filter(({ text }) => !/Ignored call to 'print\(\)'|permissions policy|Download is disallowed/.test(text)),
        [],
      );
    });

  it('shows the addresses of links in a frame of another website', async () => {
    const { find } = await openFrame();
    const start = await find('button', words.intro.start);
    const shown = await start.evaluate((one) =>
      [...one.getRootNode().querySelectorAll('.services .address')].map((link) => [
        getComputedStyle(link).display,
        link.textContent,
      ]),
    );
    assert.ok(shown.length > 0);
    for (const [display, text] of shown) assert.match(`${display} ${text}`, /^(block|inline) https:/);
  });
});
