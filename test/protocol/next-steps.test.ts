import { expect } from 'chai';
import { describe, it } from 'node:test';
import { assess, callFirst, halvesBelow, type KnownAnswers, nextSteps } from '../../src/protocol/index.js';
import { bothMet, painOnly, tried, twoTried, visitor } from '../fixtures/answers.js';
import { everybody, people } from '../fixtures/people.js';
import { questionTable } from '../fixtures/protocol-table.js';

const stepsOf = (given: KnownAnswers, ...preparation: [boolean?]) => nextSteps(assess(visitor(given)), ...preparation);
const oneTried = tried({ sertraline: 'not-enough' });

describe('the next steps', () => {
  for (const [name, given, steps] of [
    ['take the list to the talk about a referral', twoTried, ['referral-mental-health', 'take-list']],
    ['begin with the check', { ...twoTried, pregnancy: 'pregnant' }, ['check', 'referral-mental-health', 'take-list']],
    [
      'begin with the talk soon, then the check',
      { ...bothMet, 'self-harm': 'safe-now', pregnancy: 'pregnant' },
      ['talk-today', 'check', 'both'],
    ],
    ['ask about both in one step', bothMet, ['both', 'take-list']],
    [
      'keep room for the opioid plan beside a check and both',
      { ...bothMet, pregnancy: 'pregnant', opioids: ['prescribed'], 'opioid-goal': 'yes' },
      ['check', 'both', 'opioid-plan'],
    ],
    ['name a psychiatrist where bipolar disorder was named', { told: ['bipolar'] }, ['psychiatrist', 'take-list']],
    [
      'name a psychiatrist after psychosis, behind its check',
      { told: ['psychosis'] },
      ['check', 'psychiatrist', 'take-list'],
    ],
    ['name the cancer team', { ...painOnly, 'pain-kinds': ['cancer'] }, ['cancer-team', 'take-list']],
    ['name the own doctor of each half', { told: ['none'] }, ['own-doctor-mental', 'take-list']],
    ['begin with the nearer half', { ...bothMet, ...oneTried }, ['referral-pain', 'next-step', 'take-list']],
    [
      'begin with low mood where that is nearer',
      { ...bothMet, 'pain-kinds': ['joint'], 'pain-care': 'newer' },
      ['referral-mental-health', 'own-doctor-pain', 'take-list'],
    ],
    [
      'say that the own doctor comes first for pain that is new',
      { ...painOnly, 'pain-kinds': ['joint'], 'pain-care': 'newer' },
      ['own-doctor-pain', 'take-list'],
    ],
    [
      'plan with the prescriber where taking less of an opioid is all',
      { concerns: ['opioid-reduction'], 'opioid-goal': 'no' },
      ['opioid-plan', 'take-list'],
    ],
    [
      'plan with the prescriber where it is one of the concerns',
      { ...painOnly, concerns: ['pain', 'opioid-reduction'], 'opioid-goal': 'no' },
      ['referral-pain', 'opioid-plan', 'take-list'],
    ],
    [
      'plan with the prescriber beside a referral',
      { ...painOnly, opioids: ['prescribed'], 'opioid-goal': 'yes' },
      ['referral-pain', 'opioid-plan', 'take-list'],
    ],
    [
      'ask for care for PTSD as well',
      { ...oneTried, told: ['depression', 'ptsd-disorder'] },
      ['next-step', 'also', 'take-list'],
    ],
    ['name the own doctor where nothing was asked about', { concerns: ['none'] }, ['own-doctor', 'take-list']],
  ] as const satisfies readonly (readonly [string, KnownAnswers, readonly string[]])[])
    it(name, () => {
      expect(stepsOf(given)).to.deep.equal(steps);
    });

  it('are one to three on every outcome but those where help or an adult comes first, which have none', () => {
    for (const { answers, name, outcome } of everybody) {
      const isFirst = outcome === 'get-help-now' || outcome === 'adult-with-you';
      for (const isPreparation of [false, true])
        expect(nextSteps(assess(answers), isPreparation).length, name).to.be.within(isFirst ? 0 : 1, isFirst ? 0 : 3);
    }
  });

  it('say nothing of a referral where a clinic only prepares the visit, and still the check and the talk soon', () => {
    const given = {
      ...bothMet,
      'self-harm': 'safe-now',
      health: ['allergy'],
      told: ['depression', 'ptsd-disorder'],
    } as const;
    expect(stepsOf(given, true)).to.deep.equal(['talk-today', 'check', 'take-list']);
    expect(stepsOf({ told: ['bipolar', 'ptsd-disorder'] }, true)).to.deep.equal(['take-list']);
  });
});

describe('the line of the other half', () => {
  it('is below the headline where the headline does not say it', () => {
    const below = (given: KnownAnswers) => halvesBelow(assess(visitor(given)));
    expect(below(twoTried)).to.deep.equal([]);
    expect(below(bothMet), 'both in one').to.deep.equal([]);
    expect(below({ ...bothMet, ...oneTried })).to.deep.equal(['mental']);
    expect(below({ ...bothMet, 'pain-kinds': ['joint'], 'pain-care': 'newer' })).to.deep.equal(['pain']);
    expect(below({ ...bothMet, 'self-harm': 'safe-now' }), 'both at that visit').to.deep.equal(['mental', 'pain']);
    expect(below({ ...bothMet, emergency: ['overdose'] })).to.deep.equal([]);
    expect(below({ ...bothMet, age: 'under-18' })).to.deep.equal([]);
  });
});

describe('the first number to call', () => {
  for (const { id, kind, options } of questionTable)
    for (const option of options)
      for (const { callFirst: first } of option.effects.filter(({ does }) => does === 'urgent'))
        it(`is the ${first}: ${option.id}`, () => {
          const urgent = { ...visitor(), [id]: kind === 'many' ? [option.id] : option.id };
          expect(callFirst(assess(urgent))).to.equal(first);
        });

  it('is the emergency number where both are called for', () => {
    expect(callFirst(assess(visitor({ emergency: ['psychosis-now', 'overdose'] })))).to.equal('emergency');
    expect(callFirst(assess(people.mightAct.answers))).to.equal('crisis-line');
  });
});
