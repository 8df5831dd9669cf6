import { expect } from '@open-wc/testing';
import { unsafeWords, unsafeWordsIn } from '../../src/locales/unsafe-words.js';

/** As the specification has them, in its order; of "diagnosis of you" the catalogue's own test looks for the pattern. */
const specified =
  'eligible, eligibility, qualify, candidate, approved for you, cure, guaranteed, risk-free, no risk, safe treatment, ' +
  "no side effects, not addictive, miracle, breakthrough, works when others don't, HIPAA compliant, 100% private, " +
  'anonymous, addict, abuser, clean, committed suicide, failed attempt, successful attempt, you failed';
const specifiedWords = specified.split(', ');

describe('unsafe words', () => {
  it('are those that the specification names', () => {
    const straight = unsafeWords.map((word) => word.replaceAll('’', "'"));
    expect(straight.toSorted()).to.deep.equal(specifiedWords.toSorted());
  });

  it('are each found in a sentence, whatever the case', () => {
    for (const word of specifiedWords) {
      expect(unsafeWordsIn(`We say ${word}, you see.`).length, word).to.be.above(0);
      expect(unsafeWordsIn(word.toUpperCase()).length, word).to.be.above(0);
    }
  });

  it('are found with a straight or a curly apostrophe, and beside any mark', () => {
    for (const text of ['Works when others don’t', "works when others don't!", '(works when others don‘t)'])
      expect(unsafeWordsIn(text), text).to.have.length(1);
    expect(unsafeWordsIn('A “miracle”.')).to.deep.equal(['miracle']);
  });

  it('are found however they are joined: with a hyphen, a space, or two', () => {
    for (const text of [
      'HIPAA-compliant care',
      'risk free',
      'Risk‑free',
      'no  side\neffects',
      'a no-risk visit',
      '100 % private',
    ])
      expect(unsafeWordsIn(text).length, text).to.be.above(0);
  });

  it('are found in the forms in which a clinic writes them', () => {
    for (const text of [
      'Do you qualify? Many people who qualified',
      'candidates',
      'cures depression',
      'for addicts',
      'miracles',
    ])
      expect(unsafeWordsIn(text).length, text).to.be.above(0);
  });

  it('are not found inside other words', () => {
    for (const text of [
      'Mercury Clinic',
      'secure',
      'accurate',
      'Dr. Cleaner',
      'cleanse',
      'candid',
      'pedicure',
      'quality care',
    ])
      expect(unsafeWordsIn(text), text).to.deep.equal([]);
  });

  it('are named together where there are several', () => {
    expect(unsafeWordsIn('The guaranteed miracle cure')).to.have.members(['guaranteed', 'miracle', 'cure']);
  });
});
