import { expect } from '@open-wc/testing';
import { addLanguage } from '../../src/locales/add.js';
import { en } from '../../src/locales/en.js';
import { unsafeWordsIn } from '../../src/locales/unsafe-words.js';
import { everybody } from '../fixtures/people.js';
import { sentencesOf, textsOf, wordsOf } from '../helpers/catalogue.js';
import { catalogues } from '../helpers/catalogues.js';
import { neverSaidIn } from '../helpers/never-said.js';
import { fullClinic, pageKinds } from '../helpers/page-kinds.js';
import { blocksOf, readAs } from '../helpers/read-page.js';
import { count, tooHard } from '../helpers/reading-grade.js';
import { visit, type Visitor } from '../helpers/visitor.js';

const kinds = pageKinds.filter(({ name }) => !name.startsWith('outcome '));

/** Everything that is wrong with the words on the page, as the visitor has it before them. */
function wrongWith(visitor: Visitor): readonly string[] {
  const { words, page, problem } = visitor;
  const never = neverSaidIn(words);
  const read = blocksOf(visitor.screener).flatMap((block) => readAs(block, words));
  const sentences = read.flatMap(sentencesOf);
  expect(sentences.length, page).to.be.above(10);
  const hard = [
    tooHard(read, words, page === 'outcome' ? 'outcome' : 'page'),
    ...sentences
      .filter((sentence) => count([sentence], words).word >= 10)
      .map((sentence) => tooHard([sentence], words, 'sentence')),
  ].filter((what) => what !== undefined);
  const long = sentences.filter((sentence) => wordsOf(sentence).length > 20);
  const unsafe = sentences.filter(
    (text) =>
      unsafeWordsIn(text).length > 0 ||
      never.promise.test(text) ||
      never.diagnosis.test(text) ||
      never.ofTheAbove.test(text),
  );
  const blaming = problem ? blocksOf(problem).filter((text) => never.inProblem.test(text)) : [];
  return [
    ...hard,
    ...long.map((text) => `${wordsOf(text).length} words: ${text}`),
    ...unsafe.map((text) => `never said: ${text}`),
    ...blaming.map((text) => `in a problem: ${text}`),
  ].map((what) => `${page}: ${what}`);
}

before(() => {
  for (const words of catalogues.filter((one) => one !== en)) addLanguage(words);
});

for (const words of catalogues) {
  const { lang, name } = words;
  const arrive = async (attributes = {}): Promise<Visitor> => {
    const visitor = await visit({ ...fullClinic, lang, ...attributes });
    expect(visitor.words.lang).to.equal(lang);
    return visitor;
  };

  describe(`plain language in ${name}, on the page as it is read`, () => {
    for (const { name: who, story, answers } of everybody) {
      it(`on every page of ${who}, who ${story}: easy, short, and nothing unsafe (X32)`, async () => {
        const wrong: string[] = [];
        const visitor = await arrive();
        await visitor.walks(answers, { onPage: (seen) => void wrong.push(...wrongWith(seen)) });
        expect(wrong).to.deep.equal([]);
      });
    }

    for (const { name: kind, show } of kinds) {
      it(`on a page of this kind: ${kind} (X32)`, async () => {
        const visitor = await arrive();
        await show(visitor);
        expect(wrongWith(visitor)).to.deep.equal([]);
      });
    }

    it('where the clinic wants no word on whether to ask (X32)', async () => {
      const visitor = await arrive({ 'preparation-only': '' });
      expect(wrongWith(visitor)).to.deep.equal([]);
      await visitor.walks(everybody.find(({ name: who }) => who === 'triedTwo')!.answers);
      expect(wrongWith(visitor)).to.deep.equal([]);
    });

    it('has no semicolon in a sentence of ours, so that one always parts two answers (X32)', () => {
      const answered = textsOf(words).filter(({ at }) => at !== 'outcome.answered');
      expect(answered.filter(({ text }) => text.includes(';'))).to.deep.equal([]);
    });
  });
}
