import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPage, startBrowser } from './helpers/browser.mjs';
import { clinicPage, serve } from './helpers/server.mjs';
import { heavy, referred, visitor } from './helpers/visitor.mjs';
import { words } from './helpers/words.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; form-action 'none'; base-uri 'none'";

/** Runs before the drop-in: notes what the policy stopped, and stands in for the print dialogue, which no test can close. */
const watcher = `
  window.violations = [];
  window.printed = 0;
  window.channels = 0;
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    violations.push([violatedDirective, blockedURI, sample].join(' ')));
  window.print = () => { printed += 1; dispatchEvent(new Event('afterprint')); };
  window.BroadcastChannel = class extends BroadcastChannel { constructor(name) { super(name); channels += 1; } };
`;
const planted = `
  document.querySelector('main').setAttribute('style', 'color: red');
  fetch('/planted').catch(() => {});
  try { document.querySelector('main').innerHTML = '<p>planted</p>'; } catch {}
  document.cookie = 'planted=1';
  localStorage.setItem('planted', '1');
`;
const watched = '<script src="/watcher.js"></script>';

/** All that a page can keep or tell, apart from requests. */
const traces = (page) =>
  page.evaluate(async () => ({
    violations: globalThis.violations,
    channels: globalThis.channels,
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    windowName: window.name,
    title: document.title,
    address: location.href,
    history: history.length,
    historyState: history.state,
  }));

describe('under a strict policy, and in silence (X40)', () => {
  let browser;
  let site;
  before(async () => {
    browser = await startBrowser();
    const attributes = 'country="US" clinic-name="Harbor Street" booking-url="/visits"';
    site = await serve(
      {
        '/': clinicPage({ head: watched, attributes }),
        '/watcher.js': watcher,
        '/planted/': clinicPage({ head: `${watched}<script src="/planted.js" defer></script>` }),
        '/planted.js': planted,
      },
      { 'content-security-policy': POLICY },
    );
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Opens the page, and from its load on notes every request: puppeteer's list, the browser's own, and the server's. */
  async function openAndListen(path) {
    const opened = await openPage(browser);
    await opened.page.goto(site.origin + path, { waitUntil: 'networkidle0' });
    const asked = [];
    const client = await opened.page.createCDPSession();
    await client.send('Network.enable');
    client.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
    client.on('Network.webSocketCreated', ({ url }) => asked.push(url));
    opened.page.on('request', (request) => asked.push(request.url()));
    const served = site.asked.length;
    return { ...opened, requests: () => [...asked, ...site.asked.slice(served)] };
  }

  async function walkAndCheck(walk) {
    const { page, context, errors, requests } = await openAndListen('/');
    const untouched = await traces(page);
    await walk(visitor(page), page, context);
    assert.deepEqual(requests(), []);
    assert.deepEqual(errors(), []);
    const left = await traces(page);
    assert.deepEqual(left, untouched);
    assert.deepEqual(left.violations, []);
    assert.deepEqual([left.cookie, left.local, left.session, left.databases, left.windowName], ['', 0, 0, 0, '']);
    assert.deepEqual(await page.cookies(), []);
    await context.close();
  }

  it('a visitor with two medicines reaches a referral, prints, copies, and changes an answer', () =>
    walkAndCheck(async (person, page, context) => {
      await context.overridePermissions(site.origin, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
      assert.equal(await person.finish(referred), 'referral-mental-health');
      await person.click('button', words.handoff.print);
      assert.equal(await page.evaluate(() => globalThis.printed), 1);
      await person.click('checkbox', words.handoff.includeSelfHarm);
      await person.click('button', words.handoff.copy);
      await person.reads(words.handoff.copied);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, /sertraline \(Zoloft\)/);
      assert.ok(copied.length <= 2000);
      await person.back();
      await person.change('pregnancy');
      await person.click('radio', words.questions.pregnancy.options.pregnant);
      await person.next();
      await person.click('button', words.check.see);
      await person.heading(words.outcomes['own-doctor-clear'].title);
    }));

  it('a visitor with a great deal to tell reaches their own doctor, and clears everything', () =>
    walkAndCheck(async (person) => {
      assert.equal(await person.finish(heavy), 'own-doctor-clear');
      await person.click('button', words.frame.clear);
      await person.click('button', words.frame.clearYes);
      await person.heading(words.intro.title);
    }));

  it('a visitor who is safe right now sees help, and goes on', () =>
    walkAndCheck(async (person) => {
      assert.equal(await person.finish({ ...referred, 'self-harm': 'safe-now' }), 'referral-mental-health');
      await person.heading(words.crisis.cardTitle);
    }));

  it('a visitor in an emergency sees help at once', () =>
    walkAndCheck(async (person) => {
      assert.equal(await person.finish({ ...referred, emergency: ['overdose'] }), 'get-help-now');
    }));

  it('a visitor who goes on without an answer reads what to do, and skips everything', () =>
    walkAndCheck(async (person) => {
      await person.start();
      await person.heading(words.questions.concerns.legend);
      await person.next();
      await person.click('button', words.problem.chooseMany);
      await person.click('button', words.frame.skip);
      await person.heading(words.questions.age.legend);
      await person.back();
      await person.heading(words.questions.concerns.legend);
      await person.click('button', words.frame.back);
      await person.click('button', words.intro.resume);
    }));

  it('is not silent because nobody listens: a planted script is seen to do all of it', async () => {
    const { page } = await openPage(browser, `${site.origin}/planted/`);
    await page.waitForFunction(() => globalThis.violations.length >= 3);
    const { violations, cookie, local } = await traces(page);
    for (const directive of ['style-src', 'connect-src', 'require-trusted-types-for'])
      assert.ok(
        violations.some((violation) => violation.startsWith(directive)),
        `${directive} in ${violations.join('; ')}`,
      );
    assert.deepEqual([cookie, local], ['planted=1', 1]);
  });
});
