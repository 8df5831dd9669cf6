import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess, isAtOnce } from 'referral-screener/protocol';
import { onePerOutcome } from '../fixtures/people.ts';
import { clinicPage, traces, useSite } from './helpers/site.mjs';
import { keyboard } from './helpers/keyboard.mjs';
import { assertSound, clinicPhone, zoomedIn } from './helpers/sound.mjs';
import { clientOf } from './helpers/tree.mjs';
import { es, headlineOf, referred, visitor, words } from './helpers/visitor.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; form-action 'none'; base-uri 'none'";

/** Runs before the drop-in: notes what the policy stopped, and replaces the print dialogue, which no test can close. */
const watcher = `
  window.violations = [];
  window.printed = 0;
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    violations.push([violatedDirective, blockedURI, sample].join(' ')));
  window.print = () => { printed += 1; dispatchEvent(new Event('afterprint')); };
`;
const added = ['es', 'fhir'].map((name) => `<script src="/referral-screener.${name}.js" defer></script>`).join('');
const head = `<script src="/watcher.js"></script>${added}`;
const attributes = `country="US" clinic-name="Harbor Street" clinic-phone="${clinicPhone}" booking-url="/visits"`;

describe('under a strict policy, and in silence (X40)', () => {
  const site = useSite(
    {
      '/en/': clinicPage({ head, attributes }),
      '/es/': clinicPage({ head, attributes: `lang="es" ${attributes}` }),
      '/watcher.js': watcher,
    },
    { 'content-security-policy': POLICY },
  );
  /** What the policy stopped, and cookies that no script can read. */
  const noticed = async (page) => [...(await page.evaluate(() => globalThis.violations)), ...(await page.cookies())];

  /** Every request after the load: puppeteer's list, the browser's own, and the server's. */
  async function walkAndCheck(path, walk) {
    const { page, context, messages, close } = await site.open(path, { viewport: zoomedIn });
    const requests = [];
    const client = await clientOf(page);
    await client.send('Network.enable');
    client.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
    client.on('Network.webSocketCreated', ({ url }) => requests.push(url));
    page.on('request', (request) => requests.push(request.url()));
    const served = site.requests.length;
    const before = await traces(page);
    const { cookie, local, session, databases, windowName } = before;
    assert.deepEqual([cookie, local, session, databases, windowName], ['', 0, 0, 0, '']);
    await walk(page, context);
    assert.deepEqual([...requests, ...site.requests.slice(served), ...messages, ...(await noticed(page))], []);
    assert.deepEqual(await traces(page), before);
    await close();
  }

  for (const [at, { outcome, answers }] of onePerOutcome.entries()) {
    // The questions are answered in one language and changed in the other. Each outcome is seen in both.
    const [first, second] = at % 2 === 0 ? [words, es] : [es, words];
    it(`a keyboard alone reaches ${outcome} in ${first.lang}, with and without a check where it can have one (X25, X31)`, () =>
      walkAndCheck(`/${first.lang}/`, async (page) => {
        const [person, inOther] = [first, second].map((language) => visitor(page, language, keyboard));
        // Only depression or pain brings up the question about pregnancy.
        const concerns = answers.concerns[0] === 'ptsd' ? ['depression', 'ptsd'] : answers.concerns;
        const [before, changed] = ['no', 'pregnant'].map((pregnancy) => assess({ ...answers, concerns, pregnancy }));
        const look = (language) => assertSound(page, `${outcome} in ${language.lang}`, language);

        assert.equal(await person.finish({ ...answers, concerns, pregnancy: 'no' }), outcome);
        await look(first);
        await person.press('button', second.name);
        // The focus stays on the button.
        await inOther.find('heading', headlineOf(second, before).title);
        await look(second);
        assert.equal(before.check !== changed.check, !isAtOnce(outcome));
        if (isAtOnce(outcome)) return;
        await inOther.back();
        await inOther.press('button', `${second.check.change} ${second.questions.pregnancy.short}`);
        await inOther.answer('pregnancy', 'pregnant');
        await inOther.press('button', second.check.see);
        await inOther.heading(headlineOf(second, changed).title);
        await look(second);
      }));
  }

  it('nothing is left by a problem, a skip, Back, printing, copying, saving and clearing', () =>
    walkAndCheck('/en/', async (page, context) => {
      const person = visitor(page);
      const permissions = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'];
      await context.overridePermissions(site.origin, permissions);
      await person.start();
      await person.heading(words.questions.concerns.legend);
      await person.next();
      await person.press('button', words.problem.chooseMany);
      await person.press('button', words.frame.skip);
      await person.heading(words.questions.age.legend);
      await person.back();
      await person.heading(words.questions.concerns.legend);
      await person.clear();
      assert.equal(await person.finish(referred), 'referral-mental-health');
      await person.press('button', words.handoff.print);
      assert.equal(await page.evaluate(() => globalThis.printed), 1);
      await person.press('button', words.handoff.copy);
      await person.reads(words.handoff.copied);
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), /sertraline \(Zoloft\)/);
      await person.press('DisclosureTriangle', words.handoff.whole);
      await person.press('button', words.handoff.download);
      await person.reads(words.handoff.saved);
      await person.press('button', words.handoff.downloadData);
      await person.reads(words.handoff.saved);
    }));
});
