import { expect } from 'chai';
import { describe, it } from 'node:test';
import { en } from '../../src/locales/en.js';
import { unsafeWordsIn } from '../../src/locales/unsafe-words.js';
import { sentencesOf, type Text, textsOf, wordsOf } from '../helpers/catalogue.js';
import { namesToExplain } from '../helpers/left-out.js';
import { catalogues, languageOf } from '../languages/index.js';

for (const words of catalogues) {
  const { never, why } = languageOf(words);
  const texts = textsOf(words);
  const at = (place: RegExp): readonly Text[] => texts.filter((text) => place.test(text.at));
  const legends = at(/^questions\.[\w-]+\.legend$/);

  /** No text is like this; a failure shows the places with their texts. */
  function expectNone(isWrong: (text: string) => boolean, among: readonly Text[] = texts): void {
    expect(among.filter(({ text }) => isWrong(text)).map((one) => `${one.at}: ${one.text}`)).to.deep.equal([]);
  }

  describe(`words in ${words.name}: every string that a visitor can read`, () => {
    it('is found by the walk', () => {
      expect(texts.length).to.be.above(700);
      const known = 'problem.title questions.age.options.under-18 steps.check.say know.sections.0.facts.0.text';
      expect(texts.map((text) => text.at)).to.include.members(known.split(' '));
    });

    it('is not blank, and holds no hole that was left open', () => {
      expectNone((text) => text.trim() === '' || text !== text.trim());
      expectNone((text) => /\b(undefined|null|NaN|TODO|XXX|[Ll]orem)\b|\[object|\{\w*\}|\$\{/.test(text));
    });

    it('writes each month as Intl does', () => {
      const { format } = new Intl.DateTimeFormat(words.lang, { dateStyle: 'long', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const iso = `2026-${String(month).padStart(2, '0')}-09`;
        expect(words.date(iso)).to.equal(format(new Date(iso)));
      }
    });

    it('holds no word that promises, judges or diagnoses', () => {
      expectNone((text) => unsafeWordsIn(text).length > 0 || never.promise.test(text));
    });

    it('tells nobody what they have, tells a rate as "46 of 100", and has no semicolon but between answers (X32)', () => {
      expectNone((text) => never.diagnosis.test(text));
      expectNone((text) => /[;%]|\d\.\d/.test(text), at(/^(?!outcome\.answered$|(medicines|review|handoff)\.)/));
    });

    it('has sentences of 20 words or fewer (X32)', () => {
      expectNone((text) => sentencesOf(text).some((sentence) => wordsOf(sentence).length > 20));
    });

    it('explains in brackets each name of a condition or a treatment that not everybody knows (X32)', () => {
      const unexplained = namesToExplain(words).filter((name) => {
        const alone = String.raw`(?<!\p{L})${name}(?!\p{L})`;
        const explained = new RegExp(String.raw`${alone}[^.?!()]*\([^)]|\([^)]*${alone}`, 'iu');
        return !texts.some(({ text }) => explained.test(text));
      });
      expect(unexplained).to.deep.equal([]);
    });

    it('holds no telephone number: those are facts of the protocol (X33)', () => {
      const number = /\d(?:[\s().-]?\d){5,}|(?<![\d,])\b(911|988|112|999|000|111|116 123|9-8-8|1-800)\b/;
      expectNone((text) => number.test(text.replace(/\d{4}-\d{2}-\d{2}/, '')));
    });
  });

  describe(`words in ${words.name}: pages, options and problems`, () => {
    it('have problems that tell what to do, and never please, sorry, invalid, required or oops (X12)', () => {
      const problems = at(/^(history\.)?problem\.|^medicineSearch\.(pick|tooLong|noResults)$/);
      expect(problems.length).to.be.at.least(7);
      expectNone((text) => never.inProblem.test(text), problems);
      expect(words.problem.title).to.equal({ en: 'There is a problem', es: 'Hay un problema' }[words.lang]);
    });

    it('give no two pages the same heading (X1)', () => {
      const others =
        /^outcomes\.[\w-]+\.title$|^(intro|help|check|history|letter|outcome\.preparation)\.title$|^outcome\.checkFirst$/;
      const ofBoth = at(/^outcome\.(both|withCheck|bothWithCheck)(\.|$)/);
      const headings = [...legends, ...at(others), ...ofBoth].map(({ text }) => text);
      expect(headings.length).to.be.at.least(18 + 11 + 12);
      expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).to.deep.equal([]);
    });

    it('give no two options of a question the same first two words (X19)', () => {
      for (const [id, { options }] of Object.entries(words.questions)) {
        const starts = Object.values<string>(options).map((label) =>
          wordsOf(label).slice(0, 2).join(' ').toLowerCase(),
        );
        expect(
          starts.filter((start, index) => starts.indexOf(start) !== index),
          id,
        ).to.deep.equal([]);
      }
    });

    it('never have "none of the above": an exclusive option repeats the question (X5)', () => {
      expectNone((text) => never.ofTheAbove.test(text));
      expectNone((text) => wordsOf(text).length < 4, at(/^questions\..*\.options\.none$/));
    });

    it('have hints of one short sentence, without a link (X7)', () => {
      const hints = at(/\.hint$/);
      expect(hints.length).to.be.above(5);
      const isLong = (text: string): boolean => sentencesOf(text).length > 1 || wordsOf(text).length > 15;
      expectNone((text) => isLong(text) || /https?:|www\./.test(text), hints);
    });

    it('ask one thing at a time (X7)', () => {
      expect(legends).to.have.length(18);
      expectNone((text) => !/^[^?]*\?$/.test(text) || never.secondQuestion.test(text), legends);
    });

    it('explain in one sentence, or two short ones, why a sensitive page asks (X8)', () => {
      expectNone((text) => sentencesOf(text).length > 2 || !text.startsWith(why), at(/^why\./));
    });
  });
}

describe('words in English', () => {
  it('avoid the words that the specification replaces', () => {
    const avoided =
      /full try|calming|\bthe spray|tell them|stop (an opioid )?fast|cut the dose|\bposts? medicine|exercise with a therapist|knew who got|proof for|(proof|evidence) (\w+ )*is weak|your safety|sort(ed)? out/i;
    for (const text of ['a full try', 'The spray is', 'Tell them about it', 'never cut the dose fast', 'to sort out'])
      expect(text).to.match(avoided);
    expect(textsOf(en).filter(({ text }) => avoided.test(text))).to.deep.equal([]);
  });
});
