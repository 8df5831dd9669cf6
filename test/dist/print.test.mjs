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

/** Replaces the print dialogue, which no test can close. The PDF ends the print. */
const stub = 'window.printed = 0; window.print = () => { printed += 1; };';
const clinicLook = `<style>
  header p, h1, main p, footer p { font-size: 18px; color: black; }
  body { font: 20px serif; margin: 3em; padding: 2em; background: #eef; }
  main { max-width: 30em; min-height: 200vh; border: 1em solid; transform: translateX(5em); columns: 2; }
  @media print { main::before { content: "Clinic print banner"; } referral-screener { display: none; } }
</style>`;

/** The day here, as `2026-11-29`. */
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** Lines may break within a name, and after a hyphen: there are no spaces in the text. */
const dense = (text) => text.replaceAll(/\s+/g, '');
async function readPdf(page, format) {
  const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, margin })));
  const { totalPages, text } = await extractText(pdf, { mergePages: true });
  const first = await pdf.getPage(1);
  const [, , , height] = first.view;
  const items = (await first.getTextContent()).items.filter(({ str }) => str.trim() !== '');
  return {
    totalPages,
    text: dense(text),
    /** The smallest type, in points. */
    points: Math.min(...items.map(({ transform }) => Math.hypot(transform[0], transform[1]))),
    /** How far down the sheet the last line is. */
    filled: 1 - Math.min(...items.map(({ transform }) => transform[5])) / height,
  };
}

describe('printing the list to take along (X71)', () => {
  const site = useSite({
    '/': clinicPage({
      head: `<script src="/stub.js"></script><script src="/referral-screener.es.js" defer></script>${clinicLook}`,
    }),
    '/stub.js': stub,
  });

  async function atOutcome(answers) {
    const { page } = await site.open();
    const person = visitor(page);
    await person.finish(answers);
    const print = async (format, language = words) => {
      await visitor(page, language).press('button', language.handoff.print);
      assert.ok((await page.evaluate(() => globalThis.printed)) > 0, 'the dialogue opened');
      return readPdf(page, format);
    };
    return { person, print };
  }

  for (const { what, least, answers } of [
    { what: 'an ordinary visitor’s list, at 11 points,', least: 11, answers: referred },
    { what: 'twelve medicines with long names', least: 8, answers: muchToTell },
    { what: 'every box ticked', least: 7.5, answers: { ...heavy(), 'self-harm': 'no' } },
  ])
    it(`fits ${what} on one page of Letter or A4 that it fills, in English and in Spanish, without the clinic’s page (X27, X33)`, async () => {
      const { person, print } = await atOutcome(answers);
      for (const language of [words, es]) {
        const { handoff, outcome, outcomes, questions, know } = language;
        if (language !== words) await person.press('button', language.name);
        const expected = [
          ...answers.medicines.map((id) => medicineLabel(language, id)),
          ...answers['heart-brain'].map((option) => questions['heart-brain'].options[option]),
          ...outcome.questionsToAsk,
          outcome.counts(assess(answers).counts),
          handoff.footer(protocol.version, version, false),
          answers['pain-care'] === null && `${handoff.unknown}${questions['pain-care'].short}`,
          language.date(today()),
          `${handoff.name}:`,
          handoff.notes,
          ...Object.values(handoff.columns),
        ].filter(Boolean);
        for (const format of ['Letter', 'A4']) {
          const { totalPages, text, points, filled } = await print(format, language);
          assert.equal(totalPages, 1, `${language.lang}, ${format}`);
          assert.ok(points >= least - 0.1, `${language.lang}, ${format}: ${points} points`);
          assert.ok(filled > 0.85, `${language.lang}, ${format}: the list ends at ${filled} of the sheet`);
          for (const part of expected) assert.ok(text.includes(dense(part)), `“${part}” in: ${text}`);
          for (const part of ['Clinic', know.title, ...Object.values(outcomes).map(({ title }) => title)])
            assert.ok(!text.includes(dense(part)), `${part} is for the screen`);
        }
      }
    });

  it('prints no answer about self-harm, unless the visitor has ticked it in', async () => {
    const { person, print } = await atOutcome({ ...referred, 'self-harm': 'safe-now' });
    const answer = dense(words.questions['self-harm'].options['safe-now']);
    assert.ok(!(await print('A4')).text.includes(answer));
    await person.press('DisclosureTriangle', words.handoff.whole);
    await person.press('checkbox', words.handoff.includeSelfHarm);
    assert.ok((await print('A4')).text.includes(answer));
  });

  it('prints the clinic’s own page as ever when the visitor did not ask for the list', async () => {
    const { page } = await site.open();
    const { text } = await readPdf(page, 'A4');
    assert.match(text, /Clinicheadertext/);
    assert.match(text, /Clinicprintbanner/);
  });
});
