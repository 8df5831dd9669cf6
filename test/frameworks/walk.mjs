// Walks each app as a visitor does. Not a test of the root: it needs what `frameworks.mjs` has built.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { es, referred, visitor, words } from '../dist/helpers/visitor.mjs';
import { eventually, treeOf } from '../dist/helpers/tree.mjs';
import { apps } from './apps.mjs';
import { name as nastyName } from './choices.mjs';
import { serve, serveNext, startBrowser } from './site.mjs';

const tag = 'referral-screener';
let browser;
before(async () => (browser = await startBrowser()));
after(() => browser?.close());

/** Runs a part with a page, which may not complain. */
async function withPage(url, part) {
  const { page, complaints, close } = await browser.open(url);
  try {
    await part(page);
    assert.deepEqual(
      complaints.filter((text) => !text.startsWith('Lit is in dev mode.')),
      [],
    );
  } catch (error) {
    if (complaints.length > 0) error.message += `\nOn the console:\n${complaints.join('\n')}`;
    throw error;
  } finally {
    await close();
  }
}

const texts = async (page) => (await treeOf(page)).texts;
const reads = (page, text) =>
  eventually(
    async () => (await texts(page)).some((one) => one.includes(text)),
    async () => `no “${text}” in: ${(await texts(page)).join(' | ')}`,
  );
const counted = (page, started, finished, linked) =>
  reads(page, `started ${started}, finished ${finished}, linked ${linked}`);
const isGone = (page) =>
  eventually(
    async () => !(await texts(page)).includes(words.intro.title),
    () => 'the questions are still there',
  );

/** From a page that has just loaded, to the outcome and back. */
async function walkApp(page) {
  const { press, find, heading, finish, back } = visitor(page);
  await counted(page, 0, 0, 0);
  assert.equal(await finish(referred), 'referral-mental-health');
  await find('DisclosureTriangle', words.history.title);
  await counted(page, 1, 1, 0);
  await reads(page, `protocol ${(await import('referral-screener/protocol')).protocol.version}`);
  await press('link', `${words.outcome.clinicLink} (${words.frame.newTab})`);
  await counted(page, 1, 1, 1);

  await back();
  await heading(words.check.title);
  await press('button', words.check.see);
  await find('heading', words.outcomes['referral-mental-health'].title);
  await counted(page, 1, 1, 1);
}

for (const app of process.env.APPS.split(',')) {
  const { site, snippetPage, clientPage, development, prerendered } = apps[app];
  describe(app, () => {
    let origin;
    let close;
    const folder = new URL(`${app}/`, import.meta.url);
    before(async () => ({ origin, close } = await serve(new URL(`${site}/`, folder))));
    after(() => close?.());

    it('counts one start, one finish and one link in a whole journey, offers the medicine history, and goes back (X63, X74)', () =>
      withPage(`${origin}/`, walkApp));

    it('has numbers as properties, and a new clinic’s name while a visitor is at the questions (X63)', () =>
      withPage(`${origin}/`, async (page) => {
        const { start, press, find } = visitor(page);
        await start();
        const { text } = await find('heading', words.questions.concerns.legend);
        assert.match(text, /level=3/);
        const given = await page.$eval(tag, ({ minClasses, headingLevel }) => [minClasses, headingLevel]);
        assert.deepEqual(given, [2, 3]);
        await reads(page, words.frame.clinic('Harbor Street Clinic'));
        await press('button', 'Rename');
        await reads(page, words.frame.clinic('Pine Street Clinic'));
        await find('heading', words.questions.concerns.legend);
      }));

    it('is removed and shown again, from its first page (X63)', () =>
      withPage(`${origin}/`, async (page) => {
        const { start, press, heading } = visitor(page);
        await start();
        await counted(page, 1, 0, 0);
        await press('button', 'Show or remove');
        await isGone(page);
        assert.equal(await page.$(tag), null);
        await press('button', 'Show or remove');
        await heading(words.intro.title);
        await start();
        await counted(page, 2, 0, 0);
      }));

    it('builds what the configurator gives, whatever the clinic’s name has in it, with the medicine history and FHIR (X63, X66, X72, X74)', () =>
      withPage(`${origin}/${snippetPage}`, async (page) => {
        const { heading, find, press, finish } = visitor(page, es);
        await heading(es.intro.title);
        const given = await page.$eval(tag, (element) => ({
          name: element.getAttribute('clinic-name'),
          accent: getComputedStyle(element).getPropertyValue('--referral-screener-accent').trim(),
          help: element.querySelector('a[href="tel:988"]')?.textContent,
        }));
        assert.deepEqual(given, { name: nastyName, accent: '#17494f', help: '988' });
        assert.equal(await finish(referred), 'referral-mental-health');
        await find('DisclosureTriangle', es.history.title);
        await press('DisclosureTriangle', es.handoff.whole);
        await find('button', es.handoff.downloadData);
      }));

    if (clientPage)
      it('counts the same where no server rendered it, by the event handlers of the tag (X63)', () =>
        withPage(`${origin}/${clientPage}`, walkApp));

    if (prerendered || app === 'next')
      it('comes from the server with the tag and crisis help in it (X63)', async () => {
        const html = await (await fetch(`${origin}/`)).text();
        const [, inside] =
          /<referral-screener [^>]*clinic-name="Harbor Street Clinic"[^>]*>(.*?)<\/referral-screener>/s.exec(html) ??
          [];
        assert.match(inside ?? html, /<a href="tel:988">988<\/a>/);
      });

    if (development || app === 'next')
      it('meets the server’s markup as it was sent: a build for development complains of nothing (X63)', async () => {
        const late = await (app === 'next' ? serveNext(folder) : serve(new URL(`${development}/`, folder)));
        try {
          await withPage(`${late.origin}/`, async (page) => {
            const { press, heading, start } = visitor(page);
            await heading(words.intro.title);
            await press('button', 'Rename');
            await reads(page, 'Pine Street Clinic');
            await start();
            await counted(page, 1, 0, 0);
          });
        } finally {
          await late.close();
        }
      });
  });
}
