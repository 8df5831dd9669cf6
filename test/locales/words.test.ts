import { expect } from 'chai';
import { describe, it } from 'node:test';
import { en } from '../../src/locales/en.js';
import { unsafeWordsIn } from '../../src/locales/unsafe-words.js';
import { sentencesOf, type Text, textsOf, wordsOf } from '../helpers/catalogue.js';
import { catalogues, languageOf } from '../languages/index.js';
import { namesToExplain } from '../helpers/left-out.js';

for (const words of catalogues) {
  const { never, why } = languageOf(words);
  const texts = textsOf(words);

  /** The places whose text is not as it should be, with the text. */
  const offenders = (isWrong: (text: string) => boolean, among: readonly Text[] = texts): readonly string[] =>
    among.filter(({ text }) => isWrong(text)).map(({ at, text }) => `${at}: ${text}`);
  const within = (...roots: string[]) =>
    texts.filter(({ at }) => roots.some((root) => at === root || at.startsWith(`${root}.`)));

  describe(`words in ${words.name}: every string that a visitor can read`, () => {
    it('was found by the walk', () => {
      expect(texts.length).to.be.above(700);
      const places = texts.map(({ at }) => at);
      expect(places).to.include.members(['problem.title', 'questions.age.options.under-18', 'steps.check.say']);
      expect(places).to.include.members(['medicineRules.medicine-opioid', 'know.sections.0.facts.0.text']);
    });

    it('is not blank, and holds no hole that was left open', () => {
      expect(offenders((text) => text.trim() === '' || text !== text.trim())).to.deep.equal([]);
      expect(
        offenders((text) => /\b(undefined|null|NaN|TODO|XXX|[Ll]orem)\b|\[object|\{\w*\}|\$\{/.test(text)),
      ).to.deep.equal([]);
    });

    it('holds no word that promises, judges or diagnoses', () => {
      expect(offenders((text) => unsafeWordsIn(text).length > 0)).to.deep.equal([]);
      expect(offenders((text) => never.promise.test(text))).to.deep.equal([]);
    });

    it('tells nobody what they have, tells a rate as "46 of 100", and has no semicolon but between answers (X32)', () => {
      expect(offenders((text) => never.diagnosis.test(text))).to.deep.equal([]);
      const ours = texts.filter(({ at }) => at !== 'outcome.answered');
      expect(
        offenders(
          (text) => /[;%]|\d\.\d/.test(text),
          ours.filter(({ at }) => !/^(medicines|review|handoff)\./.test(at)),
        ),
      ).to.deep.equal([]);
    });

    it('has sentences of 20 words or fewer (X32)', () => {
      const long = texts.flatMap(({ at, text }) =>
        sentencesOf(text)
          .filter((sentence) => wordsOf(sentence).length > 20)
          .map((sentence) => `${at}: ${wordsOf(sentence).length} words: ${sentence}`),
      );
      expect(long).to.deep.equal([]);
    });

    it('explains in brackets each name of a condition or a treatment that not everybody knows (X32)', () => {
      const unexplained = namesToExplain(words).filter((name) => {
        const explained = new RegExp(
          `(?<!\\p{L})${name}(?!\\p{L})[^.?!()]*\\([^)]|\\([^)]*(?<!\\p{L})${name}(?!\\p{L})`,
          'iu',
        );
        return !texts.some(({ text }) => explained.test(text));
      });
      expect(unexplained).to.deep.equal([]);
    });

    it('holds no telephone number: those are facts, and stand in the protocol (X33)', () => {
      const number = /\d(?:[\s().-]?\d){5,}|(?<![\d,])\b(911|988|112|999|000|111|116 123|9-8-8|1-800)\b/;
      expect(offenders((text) => number.test(text.replace(/\d{4}-\d{2}-\d{2}/, '')))).to.deep.equal([]);
    });
  });

  describe(`words in ${words.name}: problems say what to do (X12)`, () => {
    const inSearch = ['pick', 'tooLong', 'noResults'].map((key) => `medicineSearch.${key}`);
    const problems = within('problem', ...inSearch);

    it('never say please, sorry, invalid, required or oops', () => {
      expect(problems.length).to.be.at.least(7);
      expect(offenders((text) => never.inProblem.test(text), problems)).to.deep.equal([]);
    });

    it('are headed "There is a problem"', () => {
      expect(words.problem.title).to.equal({ en: 'There is a problem', es: 'Hay un problema' }[words.lang]);
    });
  });

  describe(`words in ${words.name}: pages and options`, () => {
    it('give no two pages the same heading (X1)', () => {
      const headings = [
        ...texts.filter(({ at }) => /^questions\.[\w-]+\.legend$/.test(at)),
        ...texts.filter(({ at }) => /^outcomes\.[\w-]+\.title$/.test(at)),
        ...within('intro.title', 'help.title', 'check.title', 'outcome.preparation.title', 'outcome.checkFirst'),
        ...within('outcome.both', 'outcome.withCheck', 'outcome.bothWithCheck'),
      ].map(({ text }) => text);
      expect(headings.length).to.be.at.least(18 + 11 + 12);
      expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).to.deep.equal([]);
    });

    it('give no two options of a question the same words', () => {
      for (const [id, { options }] of Object.entries(words.questions)) {
        const labels: readonly string[] = Object.values(options);
        expect(new Set(labels).size, id).to.equal(labels.length);
      }
    });

    it('never say "none of the above": what stands alone repeats the question (X5)', () => {
      expect(offenders((text) => never.ofTheAbove.test(text))).to.deep.equal([]);
      const alone = texts.filter(({ at }) => /^questions\..*\.options\.none$/.test(at));
      expect(offenders((text) => wordsOf(text).length < 4, alone)).to.deep.equal([]);
    });

    it('have hints of one short sentence, without a link (X7)', () => {
      const hints = texts.filter(({ at }) => at.endsWith('.hint'));
      expect(hints.length).to.be.above(5);
      const isLong = (text: string): boolean => sentencesOf(text).length > 1 || wordsOf(text).length > 15;
      expect(offenders((text) => isLong(text) || /https?:|www\./.test(text), hints)).to.deep.equal([]);
    });

    it('ask one thing at a time (X7)', () => {
      const legends = texts.filter(({ at }) => /^questions\.[\w-]+\.legend$/.test(at));
      const isDouble = (text: string): boolean => !/^[^?]*\?$/.test(text) || never.secondQuestion.test(text);
      expect(offenders(isDouble, legends)).to.deep.equal([]);
      expect(legends).to.have.length(18);
    });

    it('say in one sentence, or two short ones, why a sensitive page asks (X8)', () => {
      const isOther = (text: string): boolean => sentencesOf(text).length > 2 || !text.startsWith(why);
      expect(offenders(isOther, within('why'))).to.deep.equal([]);
    });
  });
}

it('words in English: what the specification says otherwise stands nowhere (its table "How it is said")', () => {
  const notSaid =
    /full try|calming|\bthe spray|tell them|stop (an opioid )?fast|cut the dose|\bposts? medicine|exercise with a therapist|knew who got|proof for|(proof|evidence) (\w+ )*is weak|your safety|sort(ed)? out/i;
  for (const said of ['a full try', 'The spray is', 'Tell them about it', 'never cut the dose fast', 'to sort out'])
    expect(said).to.match(notSaid);
  expect(textsOf(en).filter(({ text }) => notSaid.test(text))).to.deep.equal([]);
});
