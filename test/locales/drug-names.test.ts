import { expect } from '@open-wc/testing';
import type { Words } from '../../src/locales/index.js';
import { type Outcome, outcomes, type Rule, rules } from '../../src/protocol/index.js';
import { textsOf, wordsOf } from '../helpers/catalogue.js';
import { catalogues } from '../languages/index.js';
import { bareWord, medicineNames } from '../helpers/left-out.js';

const namesDrug = (text: string, words: Words): boolean => {
  const drugs = medicineNames(words);
  return wordsOf(text).some((word) => drugs.has(bareWord(word)));
};

/** Texts that are about the visitor's own answers, warn of a danger, or are the same for everybody. */
const mayName = [
  /^medicines\./,
  /^classes\./,
  /^questions\.[\w-]+\.options\./,
  /^questions\.trial\.(legend|short)$/,
  /^medicineSearch\.(added|alreadyListed|removed|known)$/,
  /^outcome\.alwaysItems\./,
  /^know\./,
];
const warns = (at: string): boolean =>
  (rules as readonly Rule[]).some(({ id, effect }) => at === `rules.${id}` && !effect.startsWith('bar-'));

const referrals = (outcomes as readonly Outcome[]).filter(
  ({ id }) => id.startsWith('referral-') || id === 'pain-clinic',
);

for (const words of catalogues)
  describe(`words in ${words.name}: names of drugs`, () => {
    it('stand only in the visitor’s answers, in safety warnings and in the general information', () => {
      const wrong = textsOf(words)
        .filter(({ at, text }) => namesDrug(text, words) && !mayName.some((place) => place.test(at)) && !warns(at))
        .map(({ at, text }) => `${at}: ${text}`);
      expect(wrong).to.deep.equal([]);
    });

    it('stand in no headline, whatever the outcome', () => {
      expect(referrals).to.have.length(4);
      for (const [id, { title, lead }] of Object.entries(words.outcomes))
        for (const text of [title, ...lead]) expect(namesDrug(text, words), `${id}: ${text}`).to.equal(false);
      expect(namesDrug(words.outcome.bothWithPainClinic, words)).to.equal(false);
    });

    it('stand in no reason for a referral, nor in the other concern’s own line beside it', () => {
      for (const { id, reasons } of referrals) {
        const said = (rules as readonly Rule[]).filter(
          ({ effect, concern }) => reasons.includes(effect) && (effect.startsWith('bar-') || concern !== undefined),
        );
        expect(said, id).not.to.be.empty;
        for (const rule of said) {
          const text: string = words.rules[rule.id as keyof typeof words.rules];
          expect(namesDrug(text, words), `${id}, ${rule.id}: ${text}`).to.equal(false);
        }
      }
    });
  });

describe('words: names of drugs', () => {
  it('are found by this test at all, in each language', () => {
    const [english, spanish] = catalogues as [Words, Words];
    for (const text of ['Ask about ketamine.', 'ask for Spravato', 'is esketamine, a spray', 'about Zoloft'])
      expect(namesDrug(text, english), text).to.equal(true);
    for (const text of ['Pregunte por la ketamina.', 'pida Spravato', 'la esketamina, un espray', 'bupropión'])
      expect(namesDrug(text, spanish), text).to.equal(true);
    expect(namesDrug('Ask for a patch to quit smoking, by mouth.', english)).to.equal(false);
    expect(namesDrug('Pida un parche para dejar de fumar, por la boca.', spanish)).to.equal(false);
  });
});
