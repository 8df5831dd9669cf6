import { expect } from 'chai';
import { describe, it } from 'node:test';
import { en } from '../../src/locales/en.js';
import type { Words } from '../../src/locales/index.js';
import { textsOf } from '../helpers/catalogue.js';
import { catalogues, languageOf } from '../languages/index.js';

/** The text of each place, its forms for one and for many together. */
function byPlace(words: Words): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const { at, text } of textsOf(words)) all.set(at, `${all.get(at) ?? ''} ${text}`.trim());
  return all;
}

const english = byPlace(en);
/** Texts about a person's health. */
const clinical = /^(rules|medicineRules|know|otherChoices|outcomes|steps)\./;

const numbersIn = (text: string): string => (text.match(/\d[\d.,]*\d|\d/g) ?? []).toSorted().join(' ');

for (const words of catalogues.filter((each) => each !== en)) {
  const texts = byPlace(words);
  const { strength, never } = languageOf(words);
  const differing = (isSame: (own: string, of: string) => boolean, among = /./): readonly string[] =>
    [...english].flatMap(([at, text]) =>
      among.test(at) && !isSame(texts.get(at) ?? '', text) ? [`${at}: ${text} → ${texts.get(at)}`] : [],
    );

  describe(`the translation into ${words.name}`, () => {
    it('says that nobody has reviewed it, and offers the list in English (X33, X75)', () => {
      expect([words.lang, words.reviewedBy]).to.deep.equal(['es', 'none']);
      expect(words.review.translation).to.be.a('string');
      expect(words.handoff.english?.also).to.be.a('string');
      expect([en.review.translation, en.handoff.english]).to.deep.equal([undefined, undefined]);
    });

    it('has the numbers of the English text in every place, and no other (X33)', () => {
      expect([...english.values()].filter((text) => numbersIn(text) !== '')).to.have.length.above(50);
      expect(differing((own, of) => numbersIn(own) === numbersIn(of))).to.deep.equal([]);
    });

    it('is as strong about health as English: may, must, never, not (X33)', () => {
      for (const [word, inEnglish] of Object.entries(languageOf(en).strength)) {
        const own = strength[word as keyof typeof strength];
        const weaker = differing((text, of) => own.test(text) === inEnglish.test(of), clinical);
        expect(weaker, word).to.deep.equal([]);
      }
    });

    it('rests each fact on the sources of the English one (X33)', () => {
      const sourcesOf = ({ know, otherChoices }: Words) =>
        [...know.sections, ...otherChoices.sections].map(({ facts }) => facts.map(({ sources }) => sources));
      expect(sourcesOf(words)).to.deep.equal(sourcesOf(en));
    });

    it('leaves no sentence in English (X33)', () => {
      const isLeft = (own: string, of: string) => own === of && of.split(' ').length > 1;
      expect(differing((own, of) => !isLeft(own, of), /^(?!medicines\.)/)).to.deep.equal([]);
    });

    it('has the same words for women and for men (X33)', () => {
      expect(textsOf(words).filter(({ text }) => never.gendered?.test(text))).to.deep.equal([]);
    });
  });
}
