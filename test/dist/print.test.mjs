import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess, protocol } from 'referral-screener/protocol';
import { extractText, getDocumentProxy } from 'unpdf';
import { heavy } from '../fixtures/people.ts';
import { clinicPage, useSite } from './helpers/site.mjs';
import { es, medicineLabel, referred, visitor, words } from './helpers/visitor.mjs';

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

/** Replaces the print dialogue, which no test can close. A test says when the print is over. */
const stub = 'window.printed = 0; window.print = () => { printed += 1; };';
const clinicLook = `<style>
  header p, h1, main p, footer p { font-size: 18px; color: black; }
  body { font: 20px serif; margin: 3em; padding: 2em; background: #eef; }
  main { max-width: 30em; min-height: 200vh; border: 1em solid; transform: translateX(5em); columns: 2; }
  @media print { main::before { content: "Clinic print banner"; } referral-screener { display: none; } }
</style>`;

/** Everything that a print may not leave behind. */
const state = () => ({ html: document.documentElement.outerHTML, sheets: document.adoptedStyleSheets.length });

async function readPdf(page, format) {
  const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, margin })));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  const dense = (part) => part.replaceAll(/\s+/g, '');
  // Lines may break within a name, and after a hyphen.
  const has = (expected) => assert.ok(dense(text).includes(dense(expected)), `"${expected}" in: ${text}`);
  return { totalPages, text: text.replaceAll(/\s+/g, ' '), has };
}

describe('printing the list to take along (X71)', () => {
  const site = useSite({
    '/': clinicPage({
      head: `<script src="/stub.js"></script><script src="/referral-screener.es.js" defer></script>${clinicLook}`,
    }),
    '/stub.js': stub,
  });

  async function atOutcome(answers) {
    const { page, errors } = await site.open();
    const person = visitor(page, words);
    await person.finish(answers);
    const before = await page.evaluate(state);
    /** A print is undone when it is over, and the PDF is one. */
    const print = async (format, reader = person, language = words) => {
      await reader.click('button', language.handoff.print);
      assert.ok((await page.evaluate(() => globalThis.printed)) > 0, 'the dialogue opened');
      return format && readPdf(page, format);
    };
    return { page, person, print, before, errors };
  }

  it('fits an ordinary visitor’s list on one page of Letter or A4, and nothing of the clinic’s page (X27)', async () => {
    const { print } = await atOutcome(referred);
    for (const format of ['Letter', 'A4']) {
      const { totalPages, text, has } = await print(format);
      assert.equal(totalPages, 1, format);
      for (const id of ['sertraline', 'bupropion']) has(medicineLabel(words, id));
      has(words.outcome.counts(assess(referred).counts));
      for (const question of words.outcome.questionsToAsk) has(question);
      has('not verified');
      assert.doesNotMatch(text, /Clinic/);
      for (const { title } of [words.know, ...Object.values(words.outcomes)])
        assert.ok(!text.includes(title), `${title} is for the screen`);
    }
  });

  it('fits twelve medicines with long names on one page of Letter or A4, in English and in Spanish (X33)', async () => {
    const { page, person, print } = await atOutcome(muchToTell);
    for (const language of [words, es]) {
      const { handoff, outcome, questions } = language;
      if (language !== words) await person.click('button', language.name);
      for (const format of ['Letter', 'A4']) {
        const { totalPages, text, has } = await print(format, visitor(page, language), language);
        for (const id of muchToTell.medicines) has(medicineLabel(language, id));
        has(outcome.counts(assess(muchToTell).counts));
        has(`${handoff.unknown} ${questions['pain-care'].short}`);
        for (const option of muchToTell['heart-brain']) has(questions['heart-brain'].options[option]);
        for (const question of outcome.questionsToAsk) has(question);
        has(handoff.footer(protocol.version, false));
        assert.doesNotMatch(text, /Clinic/);
        assert.equal(totalPages, 1, `${language.lang}, ${format}`);
      }
    }
  });

  it('prints no answer about self-harm, unless the visitor has ticked it in', async () => {
    const { person, print } = await atOutcome({ ...referred, 'self-harm': 'safe-now' });
    const answer = words.questions['self-harm'].options['safe-now'];
    assert.ok(!(await print('A4')).text.includes(answer));
    await person.click('checkbox', words.handoff.includeSelfHarm);
    assert.ok((await print('A4')).text.includes(answer));
  });

  it('leaves the page as it was once the print is over', async () => {
    const { page, print, before, errors } = await atOutcome({ concerns: ['none'] });
    await print();
    assert.notDeepEqual(await page.evaluate(state), before, 'for the print, the page is marked');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.deepEqual(await page.evaluate(state), before);
    assert.deepEqual(errors(), []);
  });

  it('prints the clinic’s own page as ever when the visitor did not ask for the list', async () => {
    const { page } = await site.open();
    const { text } = await readPdf(page, 'A4');
    assert.match(text, /Clinic header text/);
    assert.match(text, /Clinic print banner/);
  });
});
