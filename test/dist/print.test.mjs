import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assess, protocol } from 'referral-screener/protocol';
import { extractText, getDocumentProxy } from 'unpdf';
import { openPage, startBrowser } from './helpers/browser.mjs';
import { importSource } from './helpers/bundle.mjs';
import { clinicPage, serve } from './helpers/server.mjs';
import { referred, visitor } from './helpers/visitor.mjs';
import { es, medicineLabel, words } from './helpers/words.mjs';

const { heavy } = await importSource('test/fixtures/people.ts');

/** Twelve medicines, half of them with names of 60 letters, both concerns, and something in every place. */
const muchToTell = {
  ...referred,
  ...Object.fromEntries(Object.entries(heavy()).filter(([id]) => id === 'medicines' || id.startsWith('trial:'))),
  concerns: ['depression', 'pain'],
  told: ['depression', 'bipolar'],
  'other-care': ['talk-therapy', 'tms'],
  'pain-kinds': ['back-neck', 'nerve'],
  'pain-care': null,
  opioids: ['prescribed'],
  'opioid-goal': 'yes',
  'heart-brain': ['bp-uncontrolled', 'heart-disease'],
  health: ['kidney', 'eye-pressure', 'memory'],
  'other-medicines': ['sedatives', 'stimulants'],
};

/** In the place of the print dialogue, which no test can close. A test says when the print is over. */
const stub = 'window.printed = 0; window.print = () => { printed += 1; };';
const clinicLook = `<style>
  header p, h1, main p, footer p { font-size: 18px; color: black; }
  body { font: 20px serif; margin: 3em; padding: 2em; background: #eef; }
  main { max-width: 30em; min-height: 200vh; border: 1em solid; transform: translateX(5em); columns: 2; }
  @media print { main::before { content: "Clinic print banner"; } referral-screener { display: none; } }
</style>`;

/** Everything that a print may not leave behind. */
const state = () => ({
  html: document.documentElement.outerHTML,
  sheets: document.adoptedStyleSheets.length,
});

async function readPdf(page, format) {
  const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, margin })));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  const dense = text.replaceAll(/\s+/g, '');
  // Lines may break within a name, and after a hyphen.
  const has = (expected) => assert.ok(dense.includes(expected.replaceAll(/\s+/g, '')), `"${expected}" in: ${text}`);
  return { totalPages, text: text.replaceAll(/\s+/g, ' '), has };
}

describe('printing the list to take along (X71)', () => {
  let browser;
  let site;
  before(async () => {
    browser = await startBrowser();
    site = await serve({
      '/': clinicPage({
        head: `<script src="/stub.js"></script><script src="/referral-screener.es.js" defer></script>${clinicLook}`,
      }),
      '/stub.js': stub,
    });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function atOutcome(answers, told = words) {
    const { page, errors } = await openPage(browser, `${site.origin}/`);
    const person = visitor(page, told);
    if (told !== words) await person.click('button', told.name);
    await person.finish(answers);
    const untouched = await page.evaluate(state);
    const print = async () => {
      await person.click('button', told.handoff.print);
      assert.ok((await page.evaluate(() => globalThis.printed)) > 0, 'the dialogue opened');
    };
    return { page, person, print, untouched, errors };
  }

  for (const format of ['Letter', 'A4']) {
    it(`fits an ordinary visitor's list on one page of ${format}, and nothing of the clinic's page (X27)`, async () => {
      const { page, print } = await atOutcome(referred);
      await print();
      const { totalPages, text, has } = await readPdf(page, format);
      assert.equal(totalPages, 1);
      for (const id of ['sertraline', 'bupropion']) has(medicineLabel(words, id));
      has(words.outcome.counts(assess(referred).counts));
      for (const question of words.outcome.questionsToAsk) has(question);
      has('not verified');
      assert.doesNotMatch(text, /Clinic/);
      for (const { title } of [words.know, ...Object.values(words.outcomes)])
        assert.ok(!text.includes(title), `${title} is for the screen`);
    });
  }

  for (const told of [words, es])
    it(`fits twelve medicines with long names on one page of Letter or A4, in ${told.lang} (X33)`, async () => {
      const { page, print } = await atOutcome(muchToTell, told);
      for (const format of ['Letter', 'A4']) {
        await print(); // a print is undone when it is over, and the PDF is one
        const { totalPages, text, has } = await readPdf(page, format);
        for (const id of muchToTell.medicines) has(medicineLabel(told, id));
        has(told.outcome.counts(assess(muchToTell).counts));
        has(`${told.handoff.unknown} ${told.questions['pain-care'].short}`);
        for (const option of muchToTell['heart-brain']) has(told.questions['heart-brain'].options[option]);
        for (const question of told.outcome.questionsToAsk) has(question);
        has(told.handoff.footer(protocol.version, false));
        assert.doesNotMatch(text, /Clinic/);
        assert.equal(totalPages, 1, format);
      }
    });

  it('prints no answer about self-harm, unless the visitor has ticked it in', async () => {
    const { page, person, print } = await atOutcome({ ...referred, 'self-harm': 'safe-now' });
    const answer = words.questions['self-harm'].options['safe-now'];
    await print();
    assert.ok(!(await readPdf(page, 'A4')).text.includes(answer));
    await person.click('checkbox', words.handoff.includeSelfHarm);
    await print();
    assert.ok((await readPdf(page, 'A4')).text.includes(answer));
  });

  it('leaves the page as it was once the print is over', async () => {
    const { page, print, untouched, errors } = await atOutcome(referred);
    await print();
    assert.notDeepEqual(await page.evaluate(state), untouched, 'for the print, the page is marked');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.deepEqual(await page.evaluate(state), untouched);
    assert.deepEqual(errors(), []);
  });

  it('prints the clinic’s own page as ever when the visitor did not ask for the list', async () => {
    const { page } = await openPage(browser, `${site.origin}/`);
    const { text } = await readPdf(page, 'A4');
    assert.match(text, /Clinic header text/);
    assert.match(text, /Clinic print banner/);
  });
});
