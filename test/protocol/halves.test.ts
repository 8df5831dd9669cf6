/** The two halves and the headline, for every mixture of what a clinician has named, what was tried and the kinds of pain. */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import * as protocol from '../../src/protocol/index.js';
import { bothMet, oneTried, painMet, tried, twoTried, visitor, visitorWith } from '../fixtures/people.js';
import { halfNearnessTable, outcomeTable, questionTable, worthAsking } from '../fixtures/protocol-table.js';
import { expectAsTables, setsOf } from './expect.js';

const { assess, isAtOnce, namesNoTreatment, nearnessOf, outcomeIds, outcomeOf } = protocol;

/** The options of a question that are not exclusive. */
const ids = (question: string) =>
  (questionTable.find(({ id }) => id === question)?.options ?? []).filter((row) => !row.exclusive).map(({ id }) => id);
const maybeEnough = tried({ sertraline: 'unsure', citalopram: 'unsure' });
const helping = tried({ sertraline: 'not-enough', venlafaxine: 'not-enough', citalopram: 'helping-now' });
const trials = [oneTried, maybeEnough, helping, twoTried, { ...oneTried, 'other-care': ['ect'] }] as const;

describe('the two halves', () => {
  it('are as the tables say for everything that a clinician may have named', () => {
    for (const told of setsOf(ids('told')))
      for (const concerns of [['depression'], ['depression', 'pain'], ['anxiety'], ['ptsd', 'pain'], ['pain']])
        for (const given of trials) {
          const answers = { ...given, ...painMet('joint'), concerns, told: told.length > 0 ? told : ['none'] };
          expectAsTables(visitorWith(answers));
        }
  });

  it('are as the tables say for every two kinds of pain', () => {
    for (const care of ['two-or-more', 'one-or-none', 'newer', 'unsure'])
      for (const one of ids('pain-kinds'))
        for (const other of ids('pain-kinds'))
          for (const concerns of [['pain'], ['depression', 'pain']])
            expectAsTables(visitorWith({ concerns, told: ['none'], 'pain-kinds': [one, other], 'pain-care': care }));
  });

  it('are as the tables say for every set of concerns', () => {
    for (const chosen of setsOf(ids('concerns')))
      for (const beside of [[], ['none'], ['unsure'], ['none', 'unsure']])
        expectAsTables(visitorWith({ ...bothMet, concerns: [...chosen, ...beside] }));
  });
});

describe('the outcome', () => {
  it('is one of twelve, ordered by how near each is to a referral', () => {
    expect([...outcomeIds]).to.have.ordered.members([...outcomeTable]);
    expect(outcomeIds.filter(isAtOnce), 'without a check page').to.deep.equal(['get-help-now', 'adult-with-you']);
    expect(outcomeIds.filter(namesNoTreatment)).to.deep.equal(['get-help-now', 'adult-with-you', 'talk-soon']);
    for (const [at, row] of halfNearnessTable.entries())
      for (const value of row) expect(nearnessOf(value), value).to.equal(at);
  });

  it('is that of both where both can be asked for, else the nearer half, and mental health where both are as near', () => {
    type Given = Parameters<typeof outcomeOf>;
    const values = [undefined, ...halfNearnessTable.flat()];
    for (const mental of values)
      for (const pain of values) {
        const isBoth = [mental, pain].every((value) => value !== undefined && worthAsking.includes(value));
        const nearer = pain && (!mental || nearnessOf(pain) > nearnessOf(mental)) ? pain : mental;
        const outcome = outcomeOf(mental as Given[0], pain as Given[1]);
        expect(outcome, `${mental} ${pain}`).to.equal(isBoth ? 'referral-both' : (nearer ?? 'own-doctor'));
      }
  });
});

describe('somebody under 18', () => {
  it('is sent to an adult, with thoughts of suicide among the reasons', () => {
    for (const selfHarm of ['safe-now', 'unsure', 'no'] as const)
      expectAsTables(visitor({ age: 'under-18', 'self-harm': selfHarm }));
  });
});

describe('a check', () => {
  const everything: protocol.KnownAnswers = {
    ...bothMet,
    ...helping,
    told: ['depression', 'psychosis'],
    'heart-brain': ['aneurysm-avm-bleed', 'heart-disease'],
    pregnancy: 'pregnant',
  };

  it('comes after thoughts of suicide and before every other reason', () => {
    const { check, reasons } = assess(visitor({ ...everything, 'self-harm': 'safe-now' }));
    expect(check).to.equal(true);
    const order = ['soon', 'clear-first', 'sort-first', 'half'];
    expect([...new Set(reasons.map(({ effect }) => effect))]).to.deep.equal(order);
  });

  it('is never beside an emergency or a minor, and neither shows another reason', () => {
    for (const given of [{ emergency: ['overdose', 'psychosis-now'] }, { age: 'under-18' }] as const) {
      const { check, reasons } = assess(visitor({ ...everything, ...given }));
      expect(check).to.equal(false);
      expect(new Set(reasons.map(({ effect }) => effect)).size).to.equal(1);
    }
  });
});
