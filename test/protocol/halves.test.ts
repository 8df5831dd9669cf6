/** The two halves and the headline, for every mixture of what a clinician has named, what was tried and the kinds of pain. */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import {
  assess,
  isAtOnce,
  type KnownAnswers,
  namesNoTreatment,
  nearnessOf,
  outcomeIds,
  outcomeOf,
} from '../../src/protocol/index.js';
import { bothMet, oneTried, painMet, tried, twoTried, visitor, visitorWith } from '../fixtures/people.js';
import { halfNearnessTable, outcomeTable, questionTable, worthAsking } from '../fixtures/protocol-table.js';
import { expectAsTables, setsOf } from './expect.js';

const ids = (question: string) =>
  (questionTable.find(({ id }) => id === question)?.options ?? []).flatMap(({ exclusive, id }) =>
    exclusive ? [] : [id],
  );
const maybeEnough = tried({ sertraline: 'unsure', citalopram: 'unsure' });
const helping = tried({ sertraline: 'not-enough', venlafaxine: 'not-enough', citalopram: 'helping-now' });
const trials = [oneTried, maybeEnough, helping, twoTried, { ...oneTried, 'other-care': ['ect'] }] as const;
const safeNow = { ...bothMet, 'self-harm': 'safe-now' } as const;

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

  it('do not let one illness silence another: care for PTSD or anxiety is a next step as well', () => {
    const also = (given: KnownAnswers) => assess(visitor({ ...oneTried, ...given })).also;
    expect(also({ told: ['depression', 'ptsd-disorder'] })).to.equal('mental-health-care');
    expect(also({ told: ['depression', 'anxiety-disorder'] })).to.equal('mental-health-care');
    expect(also({ told: ['depression'] })).to.equal(undefined);
    expect(also({ ...twoTried, told: ['depression', 'ptsd-disorder'] }), 'a referral').to.equal(undefined);
    expect(also({ concerns: ['ptsd'], told: ['ptsd-disorder'] }), 'it is the half').to.equal(undefined);
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

describe('a check', () => {
  const everything: KnownAnswers = {
    ...safeNow,
    ...helping,
    told: ['depression', 'psychosis'],
    'heart-brain': ['aneurysm-avm-bleed', 'heart-disease'],
    pregnancy: 'pregnant',
  };

  it('comes after thoughts of suicide and before every other reason', () => {
    const { check, reasons } = assess(visitor(everything));
    expect(check).to.equal(true);
    const order = ['soon', 'clear-first', 'sort-first', 'half'];
    expect([...new Set(reasons.map(({ effect }) => effect))]).to.deep.equal(order);
  });

  it('is never beside an emergency or a minor, and neither shows another reason', () => {
    for (const given of [{ emergency: ['overdose', 'psychosis-now'] }, { age: 'under-18' }] as const) {
      const { check, reasons } = assess(visitor({ ...everything, 'self-harm': 'no', ...given }));
      expect(check).to.equal(false);
      expect(new Set(reasons.map(({ effect }) => effect)).size).to.equal(1);
    }
  });
});

describe('the crisis card', () => {
  const card = (given: Parameters<typeof visitorWith>[0]) => assess(visitorWith({ ...bothMet, ...given }));

  it('shows when the emergency question was skipped, left open or answered with nonsense, and takes the booking link', () => {
    for (const emergency of [null, undefined, [], ['junk'], 'none', ['unsure']])
      expect(card({ emergency })).to.include({ crisisCard: true, booking: false });
    expect(card({})).to.include({ crisisCard: false, booking: true });
    expect(assess({}).crisisCard, 'before anything was answered').to.equal(true);
  });

  it('shows when the question about self-harm was anything but no, and tells the specialist nothing of it', () => {
    for (const answer of ['safe-now', 'unsure', 'prefer-not', null, undefined, 'junk', ['no']]) {
      const { booking, crisisCard, tell } = card({ 'self-harm': answer });
      expect([crisisCard, booking], String(answer)).to.deep.equal([true, false]);
      expect(tell.filter(({ question }) => question === 'self-harm')).to.deep.equal([]);
    }
  });
});
