import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import type { Words } from '../../src/locales/index.js';
import { textsOf } from '../helpers/catalogue.js';
import { catalogues } from '../helpers/catalogues.js';

type Texts = ReadonlyMap<string, string>;

/** All that stands in one place, its forms for one and for many together. */
const byPlace = (words: Words): Texts =>
  textsOf(words).reduce(
    (all, { at, text }) => all.set(at, `${all.get(at) ?? ''} ${text}`.trim()),
    new Map<string, string>(),
  );

const english = byPlace(en);
const translations = catalogues.filter((words) => words !== en);

/** Words that make a sentence weaker or stronger. Where English has one, so has the translation, and the other way round. */
const strength: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  'a “may”': { en: /\b(may|might|can|could)\b/i, es: /(?<!\p{L})(pued\p{L}+|podría\p{L}*|tal vez)(?!\p{L})/iu },
  'a “never”': { en: /\bnever\b/i, es: /\bnunca\b/i },
  'a “fast”': { en: /\bfast\b/i, es: /\brápido\b/i },
  'a “suddenly”': { en: /\b(suddenly|all at once)\b/i, es: /\bde golpe\b/i },
  'a “must”': { en: /\b(must|needs?)\b/i, es: /\b(debe|necesitan?)\b/i },
  'a “not”': {
    en: /\b(not|never|no|none|nobody|without|less|hardly|against|missing|dummy)\b/i,
    es: /(?<!\p{L})(no|nunca|ningun[oa]|ningún|nadie|sin|menos)(?!\p{L})/iu,
  },
};
/** Where what is said about a person's health stands. */
const clinical = /^(rules|know|outcomes)\./;

const numbersIn = (text: string): string => (text.match(/\d[\d.,]*\d|\d/g) ?? []).toSorted().join(' ');

describe('a translation', () => {
  it('exists', () => {
    expect(translations.map(({ lang }) => lang)).to.deep.equal(['es']);
  });
});

for (const words of translations) {
  const texts = byPlace(words);
  const differing = (isSame: (own: string, of: string) => boolean, among = /./): readonly string[] =>
    [...english]
      .filter(([at]) => among.test(at))
      .filter(([at, text]) => !isSame(texts.get(at) ?? '', text))
      .map(([at, text]) => `${at}: ${text} → ${texts.get(at)}`);

  describe(`the translation into ${words.name}`, () => {
    it('says that nobody has reviewed it, and how to get the list in English (X33)', () => {
      expect(words.reviewedBy).to.equal('none');
      expect(words.review.translation).to.be.a('string');
      expect(words.handoff.forEnglishReader).to.contain(en.name);
      expect([en.review.translation, en.handoff.forEnglishReader]).to.deep.equal([undefined, undefined]);
    });

    it('has the numbers of the English text in every place, and no other (X33)', () => {
      expect([...english.values()].filter((text) => numbersIn(text) !== '')).to.have.length.above(50);
      expect(differing((own, of) => numbersIn(own) === numbersIn(of))).to.deep.equal([]);
    });

    for (const [what, { en: inEnglish, [words.lang]: inOwn }] of Object.entries(strength)) {
      it(`has ${what} of what is said about health wherever English has one, and nowhere else (X33)`, () => {
        expect(differing((own, of) => inOwn!.test(own) === inEnglish!.test(of), clinical)).to.deep.equal([]);
      });
    }

    it('rests each fact on the sources of the English one (X33)', () => {
      const sourcesOf = ({ know, outcome }: Words) => [
        ...know.sections.map(({ facts }) => facts.map(({ sources }) => sources)),
        outcome.alwaysItems.map(({ sources }) => sources),
      ];
      expect(sourcesOf(words)).to.deep.equal(sourcesOf(en));
    });

    it('leaves no sentence in English (X33)', () => {
      const left = [...english]
        .filter(([at, text]) => texts.get(at) === text && text.split(' ').length > 1)
        .map(([at, text]) => `${at}: ${text}`);
      expect(left.filter((place) => !place.startsWith('medicines.'))).to.deep.equal([]);
    });

    it('says the same to women and to men (X33)', () => {
      const gendered =
        /(?<!\p{L})((estoy|soy|me siento|quedé|usted está|usted es|se siente usted|está usted) \p{L}+(?<!nd)[oa]|segur[oa] de|sol[oa] con esto|bienvenid[oa]|usted mism[oa]|embarazad[oa])(?!\p{L})/iu;
      expect('Estoy seguro').to.match(gendered);
      expect(textsOf(words).filter(({ text }) => gendered.test(text))).to.deep.equal([]);
    });
  });
}
