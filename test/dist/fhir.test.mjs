import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { assess } from 'referral-screener/protocol';
import { version } from '../../src/version.ts';
import { people } from '../fixtures/people.ts';
import { clinicPage, useSite } from './helpers/site.mjs';
import { saveStub } from './helpers/pdf.mjs';
import { treeOf } from './helpers/tree.mjs';
import { es, visitor } from './helpers/visitor.mjs';

const script = readFileSync(new URL('../../dist/referral-screener.fhir.js', import.meta.url), 'utf8');

describe('the package’s FHIR', () => {
  it('is imported in Node, writes the questions and the answers, and reads them back (X72, X73)', async () => {
    const { languages, questionnaire, questionnaireResponse, readResponse } = await import('referral-screener/fhir');
    const form = questionnaire(languages.en, [languages.es]);
    const { answers } = people.bipolar;
    const response = questionnaireResponse({ answers, words: languages.es, authored: '2026-11-30', includeSelfHarm: true });
    assert.equal(response.questionnaire, `${form.url}|${form.version}`);
    const read = readResponse(JSON.parse(JSON.stringify(response)));
    assert.deepEqual(read.problems, []);
    assert.deepEqual(assess(read.answers), assess(answers));
  });

  it('costs an importer of the element nothing: no module of the element imports it (X72)', () => {
    for (const entry of ['index', 'define', 'protocol', 'languages/es'])
      assert.doesNotMatch(readFileSync(new URL(`../../dist/${entry}.js`, import.meta.url), 'utf8'), /fhir/, entry);
    const main = readFileSync(new URL('../../dist/referral-screener.js', import.meta.url), 'utf8');
    assert.doesNotMatch(main, /QuestionnaireResponse/);
  });
});

describe('the script for medical software', () => {
  it('adds what the package writes, in the words that it is given, and has no other words of a visitor (X72)', async () => {
    const { languages, questionnaireResponse } = await import('referral-screener/fhir');
    const page = createContext({});
    runInContext(script, page);
    const [added] = page.referralScreenerFhir;
    assert.equal(added.version, version);
    const { answers } = people.lowDose;
    for (const words of Object.values(languages)) {
      const input = { answers, words, authored: '2026-11-30', includeSelfHarm: false };
      assert.deepEqual(JSON.parse(added.write(input)), JSON.parse(JSON.stringify(questionnaireResponse(input))));
      assert.ok(!script.includes(words.questions.age.legend), words.lang);
    }
  });

  it('has no way to send, store or load anything (X40, X72)', () => {
    for (const way of ['eval(', 'Function(', 'fetch', 'XMLHttp', 'Beacon', 'Socket', 'Storage', 'cookie', 'indexedDB', 'import('])
      assert.ok(!script.includes(way), way);
  });
});

describe('a page with the script for medical software', () => {
  const tag = (name) => `<script src="/${name}.js" defer></script>`;
  const fhir = tag('referral-screener.fhir');
  const spanish = tag('referral-screener.es');
  const attributes = 'country="US" lang="es"';
  const site = useSite(
    {
      '/before/': clinicPage({ head: fhir + spanish, attributes }),
      '/twice/': clinicPage({ head: fhir + fhir + spanish, attributes }),
      '/without/': clinicPage({ head: spanish, attributes }),
    },
    { 'content-security-policy': "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'" },
  );
  const open = async (path) => {
    const opened = await site.open(path, { prepare: (page) => page.evaluateOnNewDocument(saveStub) });
    return { ...opened, person: visitor(opened.page, es) };
  };
  it('saves the visitor’s answers, and who brings the file has them again, but for the one left out (X72, X73, X51)', async () => {
    const { readResponse } = await import('referral-screener/fhir');
    const { page, person, messages, close } = await open('/before/');
    const { answers } = people.safeForNow;
    await person.finish(answers);
    await person.press('DisclosureTriangle', es.handoff.whole);
    await person.press('button', es.handoff.downloadData);
    const saved = JSON.parse(await page.evaluate(() => window.saved.text()));
    assert.deepEqual([saved.language, saved.status], ['es', 'completed']);
    const read = readResponse(saved);
    assert.deepEqual([read.problems, read.leftOut, read.answeredBy], [[], ['self-harm'], 'me']);
    const { 'self-harm': _, ...rest } = answers;
    assert.deepEqual(assess(read.answers), assess(rest));
    assert.deepEqual(messages, []);
    await close();
  });

  it('says on the console that it has the script twice, and offers no language more (X61, X72)', async () => {
    const { page, person, messages, close } = await open('/twice/');
    await person.start();
    const { language, blocked } = await page.evaluate(() => document.querySelector('referral-screener').check());
    assert.deepEqual([language.loaded, blocked], [['en', 'es'], []]);
    assert.equal(messages.length, 1);
    assert.match(messages[0].text, /fhir\.js was loaded twice/);
    await close();
  });

  it('has no button for it without the script (X72)', async () => {
    const { page, person, close } = await open('/without/');
    await person.finish(people.bipolar.answers);
    await person.press('DisclosureTriangle', es.handoff.whole);
    await person.find('button', es.handoff.download);
    assert.ok(!(await treeOf(page)).texts.includes(es.handoff.downloadData));
    await close();
  });
});
