import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess, outcomeIds } from 'referral-screener/protocol';
import { onePerOutcome } from '../fixtures/people.ts';
import { clinicPage, useSite } from './helpers/site.mjs';
import { assertSound, clinicPhone, zoomedIn } from './helpers/sound.mjs';
import { clientOf } from './helpers/tree.mjs';
import { es, headlineOf, keyboard, referred, visitor, words } from './helpers/visitor.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; form-action 'none'; base-uri 'none'";

/** Runs before the drop-in: notes what the policy stopped, and replaces the print dialogue, which no test can close. */
const watcher = `
  window.violations = [];
  window.printed = 0;
  window.channels = 0;
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    violations.push([violatedDirective, blockedURI, sample].join(' ')));
  window.print = () => { printed += 1; dispatchEvent(new Event('afterprint')); };
  window.BroadcastChannel = class extends BroadcastChannel { constructor(name) { super(name); channels += 1; } };
`;
const intruder = `
  document.querySelector('main').setAttribute('style', 'color: red');
  fetch('/intruder').catch(() => {});
  try { document.querySelector('main').innerHTML = '<p>intruder</p>'; } catch {}
  document.cookie = 'intruder=1';
  localStorage.setItem('intruder', '1');
`;
const head = '<script src="/watcher.js"></script><script src="/referral-screener.es.js" defer></script>';
const attributes = `country="US" clinic-name="Harbor Street" clinic-phone="${clinicPhone}" booking-url="/visits"`;

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
  const site = useSite(
    {
      '/en/': clinicPage({ head, attributes }),
      '/es/': clinicPage({ head, attributes: `lang="es" ${attributes}` }),
      '/watcher.js': watcher,
      '/intruder/': clinicPage({ head: `${head}<script src="/intruder.js" defer></script>` }),
      '/intruder.js': intruder,
    },
    { 'content-security-policy': POLICY },
  );

  /** Every request after the load: puppeteer's list, the browser's own, and the server's. Nothing else may be left either. */
  async function walkAndCheck(path, walk) {
    const { page, context, errors, close } = await site.open(path, { viewport: zoomedIn });
    const requests = [];
    const client = await clientOf(page);
    await client.send('Network.enable');
    client.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
    client.on('Network.webSocketCreated', ({ url }) => requests.push(url));
    page.on('request', (request) => requests.push(request.url()));
    const served = site.requests.length;
    const before = await traces(page);
    await walk(page, context);
    assert.deepEqual([...requests, ...site.requests.slice(served)], []);
    assert.deepEqual(errors(), []);
    const left = await traces(page);
    assert.deepEqual(left, before);
    assert.deepEqual(left.violations, []);
    assert.deepEqual([left.cookie, left.local, left.session, left.databases, left.windowName], ['', 0, 0, 0, '']);
    assert.deepEqual(await page.cookies(), []);
    await close();
  }

  /** Sound at 400 %, with what comes first in its place, and a booking link only where one may be. */
  async function assertOutcome(page, language, assessment) {
    const { outcome, check, booking } = assessment;
    const where = `${outcome}${check ? ' with a check' : ''} in ${language.lang}`;
    const lines = await assertSound(page, where, language);
    const at = (role, name) => lines.findIndex((line) => line.role === role && line.name.startsWith(name));
    const checkAt = at('heading', language.outcome.check);
    assert.equal(checkAt > 0, check, `${where}: the reasons of the check`);
    const help = at('heading', language.crisis.cardTitle);
    if (outcome === 'talk-soon') assert.ok(help > 0 && (!check || help < checkAt), `${where}: help comes first`);
    else assert.ok(checkAt < at('heading', language.outcome.why), `${where}: the check comes before other reasons`);
    assert.equal(at('button', language.handoff.copy) > 0, outcome !== 'get-help-now', `${where}: the list`);
    assert.equal(at('link', language.outcome.clinicLink) > 0, booking, `${where}: the booking link`);
  }

  for (const [at, outcome] of outcomeIds.entries()) {
    // The questions are answered in one language and changed in the other, and each page of the outcome is seen in both.
    const [first, second] = at % 2 === 0 ? [words, es] : [es, words];
    const canHaveCheck = !['get-help-now', 'adult-with-you'].includes(outcome);
    it(`a visitor reaches ${outcome} in ${first.lang} by keyboard alone, with and without a check where it can have one (X25, X31)`, () =>
      walkAndCheck(`/${first.lang}/`, async (page) => {
        const [person, inOther] = [first, second].map((language) => visitor(page, language, keyboard));
        const { answers } = onePerOutcome.find((one) => one.outcome === outcome);
        // The body is asked about only beside depression or pain.
        const concerns = answers.concerns[0] === 'ptsd' ? ['depression', 'ptsd'] : answers.concerns;
        const [before, changed] = ['no', 'pregnant'].map((pregnancy) => assess({ ...answers, concerns, pregnancy }));
        const seen = async (from, to, assessment) => {
          await assertOutcome(page, from, assessment);
          await visitor(page, from, keyboard).click('button', to.name);
          await visitor(page, to).heading(headlineOf(to, assessment).title);
          await assertOutcome(page, to, assessment);
        };

        assert.equal(await person.finish({ ...answers, concerns, pregnancy: 'no' }), outcome);
        await seen(first, second, before);
        assert.equal(before.check !== changed.check, canHaveCheck);
        if (!canHaveCheck) return;
        await inOther.back();
        await inOther.change('pregnancy');
        await inOther.answer('pregnancy', 'pregnant');
        await inOther.click('button', second.check.see);
        await inOther.heading(headlineOf(second, changed).title);
        await seen(second, first, changed);
      }));
  }

  it('nothing is left by a problem, a skip, Back, printing, copying and clearing', () =>
    walkAndCheck('/en/', async (page, context) => {
      const person = visitor(page, words);
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
      await person.clear();
      assert.equal(await person.finish(referred), 'referral-mental-health');
      await person.click('button', words.handoff.print);
      assert.equal(await page.evaluate(() => globalThis.printed), 1);
      await person.click('button', words.handoff.copy);
      await person.reads(words.handoff.copied);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, /sertraline \(Zoloft\)/);
      assert.ok(copied.length <= 2000);
    }));

  it('the watcher works: it sees all that another script does', async () => {
    const { page } = await site.open('/intruder/');
    await page.waitForFunction(() => globalThis.violations.length >= 3);
    const { violations, cookie, local } = await traces(page);
    for (const directive of ['style-src', 'connect-src', 'require-trusted-types-for'])
      assert.ok(
        violations.some((violation) => violation.startsWith(directive)),
        `${directive} in ${violations.join('; ')}`,
      );
    assert.deepEqual([cookie, local], ['intruder=1', 1]);
  });
});
