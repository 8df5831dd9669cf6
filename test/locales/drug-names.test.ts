import { expect } from '@open-wc/testing';
import { defaultWords as words } from '../../src/locales/index.js';
import { type Medicine, medicines, type Outcome, outcomes, type Rule, rules } from '../../src/protocol/index.js';
import { textsOf, wordsOf } from '../helpers/catalogue.js';

const everyday = new Set('mg or by mouth patch to quit smoking with without low'.split(' '));
const drugs = new Set(
  [
    ...Object.values(words.medicines),
    ...(medicines as readonly Medicine[]).flatMap(({ brands, elsewhere = [] }) => [...brands, ...elsewhere]),
  ]
    .flatMap(wordsOf)
    .map((word) => word.toLowerCase())
    .filter((word) => /\p{L}/u.test(word) && !everyday.has(word)),
);
const namesDrug = (text: string): boolean =>
  wordsOf(text).some((word) => drugs.has(word.toLowerCase().replace(/[.,]+$/, '')));

/** Texts that are about the visitor's own answers, warn of a danger, or are the same for everybody. */
const mayName = [
  /^medicines\./,
  /^classes\./,
  /^questions\.[\w-]+\.options\./,
  /^questions\.trial\.(legend|short)$/,
  /^medicineSearch\.(added|removed|known)$/,
  /^outcome\.alwaysItems\./,
  /^know\./,
];
const warns = (at: string): boolean =>
  (rules as readonly Rule[]).some(({ id, effect }) => at === `rules.${id}` && !effect.startsWith('bar-'));

describe('words: names of drugs', () => {
  it('stand only in the visitor’s answers, in safety warnings and in the general information', () => {
    const wrong = textsOf(words)
      .filter(({ at, text }) => namesDrug(text) && !mayName.some((place) => place.test(at)) && !warns(at))
      .map(({ at, text }) => `${at}: ${text}`);
    expect(wrong).to.deep.equal([]);
  });

  const referrals = (outcomes as readonly Outcome[]).filter(
    ({ id }) => id.startsWith('referral-') || id === 'pain-clinic',
  );

  it('stand in no headline, whatever the outcome', () => {
    expect(referrals).to.have.length(4);
    for (const [id, { title, lead }] of Object.entries(words.outcomes))
      for (const text of [title, ...lead]) expect(namesDrug(text), `${id}: ${text}`).to.equal(false);
    expect(namesDrug(words.outcome.bothWithPainClinic)).to.equal(false);
  });

  it('stand in no reason for a referral, nor in the other concern’s own line beside it', () => {
    for (const { id, reasons } of referrals) {
      const said = (rules as readonly Rule[]).filter(
        ({ effect, concern }) => reasons.includes(effect) && (effect.startsWith('bar-') || concern !== undefined),
      );
      expect(said, id).not.to.be.empty;
      for (const rule of said) {
        const text: string = words.rules[rule.id as keyof typeof words.rules];
        expect(namesDrug(text), `${id}, ${rule.id}: ${text}`).to.equal(false);
      }
    }
  });

  it('are found by this test at all', () => {
    for (const text of ['Ask about ketamine.', 'ask for Spravato', 'is esketamine, a spray', 'about Zoloft'])
      expect(namesDrug(text), text).to.equal(true);
    expect(namesDrug('Ask for a patch to quit smoking, by mouth.')).to.equal(false);
  });
});
