import assert from 'node:assert/strict';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { assess, protocol } from 'referral-screener/protocol';
import { heavy } from '../fixtures/people.ts';
import { dense, printed, printStub, saveStub } from './helpers/pdf.mjs';
import { clinicPage, useSite } from './helpers/site.mjs';
import { es, medicineLabel, referred, visitor, words } from './helpers/visitor.mjs';

const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));

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

const clinicLook = `<style>
  header p, h1, main p, footer p { font-size: 18px; color: black; }
  body { font: 20px serif; margin: 3em; padding: 2em; background: #eef; }
  main { max-width: 30em; min-height: 200vh; border: 1em solid; transform: translateX(5em); columns: 2; }
  @media print { main::before { content: "Clinic print banner"; } referral-screener { display: none; } }
</style>`;

/** The day here, as `2026-11-29`. */
const today = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

describe('printing the list to take along (X71)', () => {
  const site = useSite({
    '/': clinicPage({
      head: `<script src="/stub.js"></script><script src="/referral-screener.es.js" defer></script>${clinicLook}`,
    }),
    '/stub.js': printStub + saveStub,
  });

  async function atOutcome(answers) {
    const { page } = await site.open();
    const person = visitor(page);
    await person.finish(answers);
    const print = async (format, language = words) => {
      await visitor(page, language).press('button', language.handoff.print);
      assert.ok((await page.evaluate(() => globalThis.printed)) > 0, 'the dialogue opened');
      return printed(page, format);
    };
    return { page, person, print };
  }

  const ownQuestions = ['Is it safe with my other pills?', 'What about my work?', 'x '.repeat(60).trim()];

  for (const { what, least, answers, own = [], isFull = false } of [
    { what: 'an ordinary visitor’s list, at 11 points,', least: 11, answers: referred },
    {
      what: 'twelve medicines with long names and three own questions, at 8 points or more,',
      least: 8,
      answers: muchToTell,
      own: ownQuestions,
    },
    // In Spanish the questions that are the same for everybody are left out, the first of all.
    { what: 'every box ticked', least: 7.5, answers: { ...heavy(), 'self-harm': 'no' }, isFull: true },
  ])
    it(`fits ${what} on one page of Letter or A4 that it fills, in English and in Spanish, without the clinic’s page (X27, X33)`, async () => {
      const { page, person, print } = await atOutcome(answers);
      if (own.length > 0) await person.press('DisclosureTriangle', words.handoff.whole);
      for (const [index, text] of own.entries()) {
        await person.press('textbox', words.handoff.ownQuestion(index + 1));
        await page.keyboard.type(text);
      }
      for (const language of [words, es]) {
        const { handoff, outcome, outcomes, questions, know } = language;
        if (language !== words) await person.press('button', language.name);
        const expected = [
          ...own,
          ...answers.medicines.map((id) => medicineLabel(language, id)),
          ...answers['heart-brain'].map((option) => questions['heart-brain'].options[option]),
          ...(isFull && language !== words ? [] : outcome.questionsToAsk),
          outcome.counts(assess(answers).counts),
          handoff.footer(protocol.version, version, false),
          answers['pain-care'] === null && `${handoff.unknown}${questions['pain-care'].short}`,
          language.date(today()),
          `${handoff.name}:`,
          handoff.notes,
          ...Object.values(handoff.columns),
        ].filter(Boolean);
        for (const format of ['Letter', 'A4']) {
          const pages = await print(format, language);
          // With the list in English beside that in Spanish.
          assert.equal(pages.length, language === words ? 1 : 2, `${language.lang}, ${format}`);
          const [{ text, points, filled }] = pages;
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
    assert.ok(!(await print('A4'))[0].text.includes(answer));
    await person.press('DisclosureTriangle', words.handoff.whole);
    await person.press('checkbox', words.handoff.includeSelfHarm);
    assert.ok((await print('A4'))[0].text.includes(answer));
  });

  it('has no more than twelve medicines, and counts the others; what has to be checked first stays', async () => {
    const many = ['other:Thirteenth', 'other:Fourteenth'];
    const { print } = await atOutcome({ ...muchToTell, medicines: [...muchToTell.medicines, ...many] });
    const pages = await print('Letter');
    assert.equal(pages.length, 1);
    const [{ text, points }] = pages;
    assert.ok(points >= 7.9, `${points} points`);
    assert.ok(text.includes(dense(words.handoff.paper.more(2))));
    for (const name of ['Thirteenth', 'Fourteenth']) assert.ok(!text.includes(name), name);
    for (const option of muchToTell['heart-brain'])
      assert.ok(text.includes(dense(words.questions['heart-brain'].options[option])), option);
  });

  it('prints the list of a Spanish visitor a second time in English, and each sheet says what the other is (X75)', async () => {
    const typed = '¿Puedo tomar el medicamento de mi abuela?';
    const { page, person, print } = await atOutcome({ ...referred, medicines: ['sertraline', 'other:Esperal azul'] });
    await person.press('button', es.name);
    const spanish = visitor(page, es);
    await spanish.press('DisclosureTriangle', es.handoff.whole);
    await spanish.press('textbox', es.handoff.ownQuestion(1));
    await page.keyboard.type(typed);
    const pages = await print('Letter', es);
    assert.equal(pages.length, 2);
    for (const [at, language] of [es, words].entries()) {
      const { text } = pages[at];
      const { handoff } = language;
      const beside = [es, words].map(({ handoff: { paper } }) => (at === 0 ? paper.english : paper.original(es.name)));
      for (const part of [handoff.asking, handoff.columns.dose, handoff.notes, typed, 'Esperal azul', ...beside])
        assert.ok(text.includes(dense(part)), `“${part}” in: ${text}`);
    }
    assert.ok(!pages[1].text.includes(dense(es.handoff.asking)), 'headings in English');
    await spanish.press('checkbox', es.handoff.english.also);
    const alone = await print('Letter', es);
    assert.equal(alone.length, 1);
    assert.ok(!alone[0].text.includes(dense(es.handoff.paper.english)), 'there is no other sheet');
  });

  it('saves the sheets as a file that needs nothing else and prints the same', async () => {
    const { page, person, print } = await atOutcome(muchToTell);
    await person.press('button', es.name);
    const spanish = visitor(page, es);
    await spanish.press('DisclosureTriangle', es.handoff.whole);
    const pages = await print('A4', es);
    await spanish.press('button', es.handoff.download);
    const text = await page.evaluate(() => globalThis.saved.text());
    const file = join(await mkdtemp(join(tmpdir(), 'list-')), 'list.html');
    await writeFile(file, text);
    const opened = await page.browserContext().newPage();
    const asked = [];
    opened.on('request', (request) => asked.push(request.url()));
    await opened.goto(pathToFileURL(file).href);
    assert.deepEqual(await printed(opened, 'A4'), pages);
    assert.equal(asked.length, 1, asked.join());
    assert.doesNotMatch(text, /<script|<!--/);
  });

  it('prints the clinic’s own page as ever when the visitor did not ask for the list', async () => {
    const { page } = await site.open();
    const [{ text }] = await printed(page, 'A4');
    assert.match(text, /Clinicheadertext/);
    assert.match(text, /Clinicprintbanner/);
  });
});
