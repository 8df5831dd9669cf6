import { expect } from '@open-wc/testing';
import { addLanguage } from '../../src/locales/add.js';
import { en } from '../../src/locales/en.js';
import { unsafeWordsIn } from '../../src/locales/unsafe-words.js';
import { questionOf } from '../../src/protocol/index.js';
import { everybody, onePerOutcome } from '../fixtures/people.js';
import { sentencesOf, wordsOf } from '../helpers/catalogue.js';
import { catalogues, languageOf } from '../languages/index.js';
import { fullClinic, pageKinds } from '../helpers/page-kinds.js';
import { oncePerLanguage } from '../helpers/once-per-language.js';
import { blocksOf, readAs } from '../helpers/read-page.js';
import { count, tooHard } from '../helpers/reading-grade.js';
import { visit, type Visitor } from '../helpers/visitor.js';

/** Pages that a walk through the questions comes to, and kinds that none does. */
const isPlace = (name: string): boolean => questionOf(name) !== undefined || ['intro', 'help', 'check'].includes(name);
const places = pageKinds.map(({ name }) => name).filter(isPlace);
const kinds = pageKinds.filter(({ name }) => !isPlace(name) && !name.startsWith('outcome '));

/** What is wrong with a sentence. The same ones stand on many pages, so each is looked at once. */
const wrongInSentence = oncePerLanguage((words) => {
  const never = languageOf(words).never;
  const known = new Map<string, readonly string[]>();
  const look = (text: string): readonly string[] => {
    const hard = count([text], words).word >= 10 ? tooHard([text], words, 'sentence') : undefined;
    const isUnsafe =
      unsafeWordsIn(text).length > 0 ||
      [never.promise, never.diagnosis, never.ofTheAbove].some((pattern) => pattern.test(text));
    const length = wordsOf(text).length;
    return [
      ...(hard === undefined ? [] : [hard]),
      ...(length > 20 ? [`${length} words: ${text}`] : []),
      ...(isUnsafe ? [`never said: ${text}`] : []),
    ];
  };
  return (text: string): readonly string[] => {
    const wrong = known.get(text) ?? look(text);
    known.set(text, wrong);
    return wrong;
  };
});

/** Everything that is wrong with the words on the page, as the visitor has it before them. */
function wrongWith({ words, page, problem, screener }: Visitor): readonly string[] {
  const read = blocksOf(screener).flatMap((block) => readAs(block, words));
  const sentences = read.flatMap(sentencesOf);
  expect(sentences.length, page).to.be.above(10);
  const hard = tooHard(read, words, page === 'outcome' ? 'outcome' : 'page');
  const { inProblem } = languageOf(words).never;
  const blaming = problem ? blocksOf(problem).filter((text) => inProblem.test(text)) : [];
  return [
    ...(hard === undefined ? [] : [hard]),
    ...sentences.flatMap(wrongInSentence(words)),
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

  const seen = new Set<string>();

  describe(`plain language in ${name}, on the page as it is read`, () => {
    for (const { name: who, story, answers } of everybody) {
      it(`on every page of ${who}, who ${story}: easy, short, and nothing unsafe (X32)`, async () => {
        const wrong: string[] = [];
        const visitor = await arrive();
        await visitor.walks(answers, {
          onPage: (on) => {
            seen.add(on.outcome ?? on.page);
            wrong.push(...wrongWith(on));
          },
        });
        expect(wrong).to.deep.equal([]);
      });
    }

    it('which is every question, and every outcome, between them (X32)', () => {
      expect(places).to.have.length.above(18);
      expect([...seen]).to.include.members([...places, ...onePerOutcome.map(({ outcome }) => outcome)]);
    });

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
  });
}
