import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import {
  alsoAsked,
  askStep,
  assess,
  type Assessment,
  callFirst,
  halvesBelow,
  isAsk,
  isAtOnce,
  type KnownAnswers,
  nextSteps,
  whenOf,
} from '../../src/protocol/index.js';
import { bothMet, everybody, newPain, oneTried, painOnly, twoTried, visitor } from '../fixtures/people.js';
import { questionTable } from '../fixtures/protocol-table.js';
import { someAnswers } from '../fixtures/random.js';

const stepsOf = (given: KnownAnswers, ...preparation: [boolean?]) =>
  nextSteps(assess(visitor(given)), ...preparation).join(' ');
const pregnant: KnownAnswers = { pregnancy: 'pregnant' };
const safeNow: KnownAnswers = { 'self-harm': 'safe-now' };
const wantsLess: KnownAnswers = { opioids: ['prescribed'], 'opioid-goal': 'yes' };
const onlyOpioids: KnownAnswers = { concerns: ['opioid-reduction'], 'opioid-goal': 'no' };
const gathering: KnownAnswers = {
  told: ['depression', 'ptsd-disorder'],
  medicines: ['names-unknown'],
  remembered: 'unsure',
};
const withPtsd: KnownAnswers = { told: ['depression', 'ptsd-disorder'] };

describe('the next steps', () => {
  // biome-ignore format: a table is read by its columns
  for (const [title, given, steps] of [
    ['take the list to the talk about a referral', twoTried, 'referral-mental-health take-list'],
    ['begin with the check', { ...twoTried, ...pregnant }, 'check referral-mental-health take-list'],
    ['begin with the talk soon, then the check', { ...bothMet, ...safeNow, ...pregnant }, 'talk-today check both'],
    ['ask about both in one step', bothMet, 'both take-list'],
    ['keep room for the opioid plan', { ...bothMet, ...pregnant, ...wantsLess }, 'check both opioid-plan'],
    ['name a psychiatrist after bipolar disorder', { told: ['bipolar'] }, 'psychiatrist take-list'],
    ['name a psychiatrist after psychosis, behind its check', { told: ['psychosis'] }, 'check psychiatrist take-list'],
    ['name the cancer team', { ...painOnly, 'pain-kinds': ['cancer'] }, 'cancer-team take-list'],
    ['name the own doctor of each half', { told: ['none'] }, 'own-doctor-mental take-list'],
    ['begin with the nearer half', { ...bothMet, ...oneTried }, 'referral-pain next-step take-list'],
    ['begin with low mood where that is nearer', { ...bothMet, ...newPain }, 'referral-mental-health own-doctor-pain take-list'],
    ['put the own doctor first for pain that is new', { ...painOnly, ...newPain }, 'own-doctor-pain take-list'],
    ['plan with the prescriber where taking less of an opioid is all', onlyOpioids, 'opioid-plan take-list'],
    ['plan with the prescriber where it is one of the concerns',
      { ...painOnly, ...onlyOpioids, concerns: ['pain', 'opioid-reduction'] }, 'referral-pain opioid-plan take-list'],
    ['plan with the prescriber beside a referral', { ...painOnly, ...wantsLess }, 'referral-pain opioid-plan take-list'],
    ['leave care for PTSD to the words of another step', { ...oneTried, ...withPtsd }, 'next-step take-list'],
    ['ask nothing but the list of a pharmacy', gathering, 'gather-history also take-list'],
    ['begin with the list of a pharmacy', { ...gathering, told: ['depression'] }, 'gather-history take-list'],
    ['leave care for PTSD to the words of an ask behind the check',
      { ...oneTried, ...withPtsd, ...pregnant }, 'check next-step take-list'],
    ['begin with an adult for somebody under 18', { age: 'under-18' }, 'adult take-list'],
    ['name the own doctor where nothing was asked about', { concerns: ['none'] }, 'own-doctor take-list'],
  ] as const satisfies readonly (readonly [string, KnownAnswers, string])[])
    it(title, () => {
      expect(stepsOf(given)).to.equal(steps);
    });

  it('are one to three on every outcome but the one where help comes first, which has none', () => {
    for (const { answers, name, outcome } of everybody) {
      const isFirst = outcome === 'get-help-now';
      for (const isPreparation of [false, true])
        expect(nextSteps(assess(answers), isPreparation).length, name).to.be.within(isFirst ? 0 : 1, isFirst ? 0 : 3);
    }
  });

  it('say nothing of a referral where a clinic only prepares the visit, and still the check and the talk soon', () => {
    const given = { ...bothMet, ...safeNow, ...withPtsd, health: ['allergy'] } as const;
    expect(stepsOf(given, true)).to.equal('talk-today check take-list');
    expect(stepsOf({ told: ['bipolar', 'ptsd-disorder'] }, true)).to.equal('take-list');
  });
});

describe('what has no step of its own', () => {
  const alsoOf = (given: KnownAnswers) => {
    const assessment = assess(visitor(given));
    return `${askStep(assessment)}: ${alsoAsked(assessment).join(' ')}`;
  };

  // biome-ignore format: a table is read by its columns
  for (const [title, given, also] of [
    ['nothing where every ask has its step', twoTried, 'referral-mental-health: '],
    ['PTSD and anxiety, for which somebody with depression came',
      { ...twoTried, concerns: ['depression', 'ptsd', 'anxiety'] }, 'referral-mental-health: ptsd anxiety'],
    ['the care for PTSD that a clinician has named', { ...oneTried, ...withPtsd }, 'next-step: also'],
    ['the same in a step of its own, where only a pharmacy is called', gathering, 'also: '],
    ['PTSD that nobody has named, where only a pharmacy is called',
      { ...gathering, concerns: ['depression', 'ptsd'], told: ['depression'] }, 'own-doctor-mental: ptsd'],
    ['taking less of an opioid', { ...bothMet, ...safeNow, ...pregnant, ...wantsLess }, 'both: opioid-plan'],
    ['the other half', { ...bothMet, ...newPain, ...safeNow, ...wantsLess }, 'referral-mental-health: own-doctor-pain'],
  ] as const satisfies readonly (readonly [string, KnownAnswers, string])[])
    it(`is asked for in the words of the first ask: ${title} (X81)`, () => {
      expect(alsoOf(given)).to.equal(also);
    });

  it('loses nothing that the visitor came for, for any answers (X81)', () => {
    const named = (assessment: Assessment): readonly string[] => [...nextSteps(assessment), ...alsoAsked(assessment)];
    const property = fc.property(someAnswers, (answers) => {
      const assessment = assess(answers);
      if (isAtOnce(assessment.outcome)) return;
      const rules = [...assessment.reasons, ...assessment.notes].map(({ rule }) => rule);
      const asked = named(assessment);
      if (rules.includes('opioid-goal-less')) expect(asked).to.include('opioid-plan');
      for (const concern of ['ptsd', 'anxiety'] as const)
        if (rules.includes(`concerns-${concern}`))
          expect(asked).to.satisfy(() => asked.includes(concern) || asked.includes('also'));
      if (assessment.also) expect(asked).to.include('also');
    });
    fc.assert(property);
  });
});

describe('what a clinician is asked for', () => {
  it('is no step that the visitor takes alone: tell an adult, talk today, have a check, take the list (X70, X81)', () => {
    for (const [given, asked] of [
      [{ ...twoTried, ...pregnant }, 'referral-mental-health'],
      [{ ...twoTried, ...safeNow }, 'referral-mental-health'],
      [{ age: 'under-18' }, ''],
    ] as const satisfies readonly (readonly [KnownAnswers, string])[])
      expect(
        nextSteps(assess(visitor(given)))
          .filter(isAsk)
          .join(' '),
      ).to.equal(asked);
  });
});

describe('the time of a step', () => {
  it('is today for the call and the adult, the visit for the list, and this week else (X81)', () => {
    for (const [given, times] of [
      [{ ...twoTried, ...pregnant }, 'week week visit'],
      [{ ...twoTried, ...safeNow }, 'today week visit'],
      [{ age: 'under-18' }, 'today visit'],
    ] as const satisfies readonly (readonly [KnownAnswers, string])[]) {
      const assessment = assess(visitor(given));
      expect(
        nextSteps(assessment)
          .map((step) => whenOf(step))
          .join(' '),
      ).to.equal(times);
    }
  });
});

describe('the line of the other half', () => {
  it('is below the headline where the headline does not say it', () => {
    for (const [given, halves] of [
      [twoTried, []],
      [bothMet, []],
      [{ ...bothMet, ...oneTried }, ['mental']],
      [{ ...bothMet, ...newPain }, ['pain']],
      [{ ...bothMet, ...safeNow }, ['mental', 'pain']],
      [{ ...bothMet, emergency: ['overdose'] }, []],
      [{ ...bothMet, age: 'under-18' }, []],
    ] as const satisfies readonly (readonly [KnownAnswers, readonly string[]])[])
      expect(halvesBelow(assess(visitor(given))), JSON.stringify(given)).to.deep.equal(halves);
  });
});

describe('the first number to call', () => {
  it('is the one of each urgent answer', () => {
    for (const { id, kind, options } of questionTable)
      for (const option of options)
        for (const { callFirst: first } of option.effects.filter(({ does }) => does === 'urgent')) {
          const urgent = { ...visitor(), [id]: kind === 'many' ? [option.id] : option.id };
          expect(callFirst(assess(urgent)), option.id).to.equal(first);
        }
  });

  it('is the emergency number where both are called for', () => {
    expect(callFirst(assess(visitor({ emergency: ['psychosis-now', 'overdose'] })))).to.equal('emergency');
  });
});
