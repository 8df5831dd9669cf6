import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assess, outcomeIds } from 'referral-screener/protocol';
import { openPage, startBrowser } from './helpers/browser.mjs';
import { importSource } from './helpers/bundle.mjs';
import { keyboard } from './helpers/hands.mjs';
import { clinicPage, serve } from './helpers/server.mjs';
import { assertFits, assertReferences, assertSound, clinicPhone, zoomedIn } from './helpers/structure.mjs';
import { referred, visitor } from './helpers/visitor.mjs';
import { es, headlineOf, words } from './helpers/words.mjs';

const { onePerOutcome } = await importSource('test/fixtures/people.ts');

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
    const attributes = `country="US" clinic-name="Harbor Street" clinic-phone="${clinicPhone}" booking-url="/visits"`;
    site = await serve(
      {
        '/': clinicPage({ head: watched, attributes }),
        '/es/': clinicPage({
          head: `${watched}<script src="/referral-screener.es.js" defer></script>`,
          attributes: `lang="es" ${attributes}`,
        }),
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
    await opened.page.setViewport(zoomedIn);
    await opened.page.goto(site.origin + path, { waitUntil: 'load' });
    const asked = [];
    const client = await opened.page.createCDPSession();
    await client.send('Network.enable');
    client.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
    client.on('Network.webSocketCreated', ({ url }) => asked.push(url));
    opened.page.on('request', (request) => asked.push(request.url()));
    const served = site.asked.length;
    return { ...opened, requests: () => [...asked, ...site.asked.slice(served)] };
  }

  async function walkAndCheck(walk, path = '/') {
    const { page, context, errors, requests } = await openAndListen(path);
    const untouched = await traces(page);
    await walk(page, context);
    assert.deepEqual(requests(), []);
    assert.deepEqual(errors(), []);
    const left = await traces(page);
    assert.deepEqual(left, untouched);
    assert.deepEqual(left.violations, []);
    assert.deepEqual([left.cookie, left.local, left.session, left.databases, left.windowName], ['', 0, 0, 0, '']);
    assert.deepEqual(await page.cookies(), []);
    await context.close();
  }

  /** Sound at 400 %, with what comes first in its place, and a booking link only where one may be. */
  async function assertOutcome(page, told, assessment) {
    const { outcome, check, booking } = assessment;
    const where = `${outcome}${check ? ' with a check' : ''} in ${told.lang}`;
    const lines = await assertSound(page, where, told);
    await assertReferences(page, where);
    await assertFits(page, where);
    const at = (role, name) => lines.findIndex((line) => line.role === role && line.name.startsWith(name));
    const checkAt = at('heading', told.outcome.check);
    assert.equal(checkAt > 0, check, `${where}: the reasons of the check`);
    const help = at('heading', told.crisis.cardTitle);
    if (outcome === 'talk-soon') assert.ok(help > 0 && (!check || help < checkAt), `${where}: help comes first`);
    else assert.ok(checkAt < at('heading', told.outcome.why), `${where}: the check comes before other reasons`);
    const isHelpAlone = outcome === 'get-help-now';
    assert.equal(at('button', told.handoff.copy) > 0, !isHelpAlone, `${where}: the list`);
    assert.equal(at('link', told.outcome.clinicLink) > 0, booking, `${where}: the booking link`);
  }

  for (const told of [words, es]) {
    for (const outcome of outcomeIds) {
      const { answers } = onePerOutcome.find((person) => person.outcome === outcome);
      const canHaveCheck = !['get-help-now', 'adult-with-you'].includes(outcome);
      it(`a visitor reaches ${outcome} in ${told.lang} by keyboard alone, with and without a check where it can have one (X25, X31)`, () =>
        walkAndCheck(
          async (page) => {
            const person = visitor(page, told, keyboard(page));
            // The body is asked about only beside depression or pain.
            const concerns = answers.concerns[0] === 'ptsd' ? ['depression', 'ptsd'] : answers.concerns;
            // In one language the check comes by a change, and in the other it goes by one.
            const pregnancies = told === words ? ['no', 'pregnant'] : ['pregnant', 'no'];
            const [first, second] = pregnancies.map((pregnancy) => ({ ...answers, concerns, pregnancy }));
            assert.equal(await person.finish(first), outcome);
            await assertOutcome(page, told, assess(first));
            assert.equal(assess(first).check !== assess(second).check, canHaveCheck);
            if (!canHaveCheck) return;
            await person.back();
            await person.change('pregnancy');
            await person.answer('pregnancy', second.pregnancy);
            await person.click('button', told.check.see);
            await person.heading(headlineOf(told, assess(second)).title);
            await assertOutcome(page, told, assess(second));
          },
          told === es ? '/es/' : '/',
        ));
    }
  }

  it('nothing is left by a problem, a skip, Back, printing, copying and clearing', () =>
    walkAndCheck(async (page, context) => {
      const person = visitor(page);
      const permissions = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'];
      await context.overridePermissions(site.origin, permissions);
      await person.start();
      await person.heading(words.questions.concerns.legend);
      await person.next();
      await person.click('button', words.problem.chooseMany);
      await person.click('button', words.frame.skip);
      await person.heading(words.questions.age.legend);
      await person.back();
      await person.heading(words.questions.concerns.legend);
      await person.click('button', words.frame.clear);
      await person.click('button', words.frame.clearYes);
      assert.equal(await person.finish(referred), 'referral-mental-health');
      await person.click('button', words.handoff.print);
      assert.equal(await page.evaluate(() => globalThis.printed), 1);
      await person.click('button', words.handoff.copy);
      await person.reads(words.handoff.copied);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, /sertraline \(Zoloft\)/);
      assert.ok(copied.length <= 2000);
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
