/** What was tried, and how it counts: by the tables for every mixture, and in a few examples that can be read. */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { type Answer, assess, type KnownAnswers, type RuleSettings } from '../../src/protocol/index.js';
import { type Trials, bothMet, tried, twoTried, visitor, visitorWith } from '../fixtures/answers.js';
import { expectAsTables } from '../helpers/expect-tables.js';

type Settings = Partial<RuleSettings>;

/** Adequate, not tolerated, tried, families tried, maybe; then the outcome. */
const count = (trials: Trials, settings: Settings = {}) => {
  const { counts, outcome } = expectAsTables(visitor(tried(trials)), settings);
  const { adequateMedicines, maybeMedicines, notToleratedMedicines, triedClasses, triedMedicines } = counts;
  return [adequateMedicines, notToleratedMedicines, triedMedicines, triedClasses, maybeMedicines, outcome];
};
const remembering = (remembered: Answer | undefined, trials: Trials = {}, settings: Settings = {}) => {
  const { counts, outcome } = assess(visitorWith({ ...tried(trials, 'names-unknown'), remembered }), settings);
  return [counts.maybeMedicines, outcome];
};

const everyTrial = ['not-enough', 'wore-off', 'side-effects', 'unsure', 'short', 'low-dose', 'helping-now'] as const;
const demands: readonly Settings[] = [
  {},
  { minClasses: 2 },
  { minMedicines: 3 },
  { minMedicines: 4, minClasses: 3 },
  { fullTrialsOnly: true },
  { fullTrialsOnly: true, minClasses: 2 },
];

/** Where trials decide, and where something else does. */
const deciding: readonly KnownAnswers[] = [
  { told: ['depression'] },
  { told: ['seasonal'] },
  { told: ['depression'], 'other-care': ['tms'] },
];
const idle: readonly KnownAnswers[] = [
  { told: ['depression', 'bipolar'] },
  { told: ['ptsd-disorder'] },
  { told: ['none'] },
];

describe('every mixture of trials', () => {
  for (const settings of demands)
    it(`counts by the tables where a clinic sets ${JSON.stringify(settings)}`, () => {
      const some = [undefined, 'not-enough', 'side-effects', 'unsure'] as const;
      const visitors = settings === demands[0] ? [...deciding, ...idle] : deciding;
      for (const sertraline of everyTrial)
        for (const citalopram of some)
          for (const venlafaxine of some)
            for (const remembered of [undefined, '1', '3-plus', 'unsure'] as const) {
              const named = { sertraline, ...(citalopram && { citalopram }), ...(venlafaxine && { venlafaxine }) };
              const memory = remembered && { remembered };
              const given = tried(named, ...(remembered ? (['names-unknown'] as const) : []));
              for (const more of visitors) expectAsTables(visitor({ ...given, ...memory, ...more }), settings);
            }
    });
});

describe('what counts as tried', () => {
  it('is a medicine that did not help enough or stopped helping, and one stopped for side effects', () => {
    for (const trial of ['not-enough', 'wore-off'] as const)
      expect(count({ sertraline: trial })).to.deep.equal([1, 0, 1, 1, 0, 'next-step']);
    expect(count({ sertraline: 'side-effects' })).to.deep.equal([0, 1, 1, 1, 0, 'next-step']);
    expect(count({ sertraline: 'side-effects', citalopram: 'side-effects' })).to.deep.equal([
      0,
      2,
      2,
      1,
      0,
      'referral-mental-health',
    ]);
  });

  it('is not a medicine stopped for side effects where the clinic counts full trials only', () => {
    const full = { fullTrialsOnly: true };
    const trials = { sertraline: 'not-enough', venlafaxine: 'side-effects' } as const;
    expect(count(trials)).to.deep.equal([1, 1, 2, 2, 0, 'referral-mental-health']);
    expect(count(trials, full)).to.deep.equal([1, 1, 1, 1, 0, 'next-step']);
  });

  it('may be one of which the visitor is not sure', () => {
    for (const maybe of ['unsure', null] as const)
      expect(count({ sertraline: maybe, citalopram: 'not-enough' })).to.deep.equal([1, 0, 1, 1, 1, 'gather-history']);
  });

  it('is none that was short, low or helps now', () => {
    for (const trial of ['short', 'low-dose'] as const)
      expect(count({ sertraline: trial, citalopram: 'not-enough' })).to.deep.equal([1, 0, 1, 1, 0, 'next-step']);
    expect(count({ sertraline: 'helping-now', citalopram: 'not-enough', venlafaxine: 'not-enough' })).to.deep.equal([
      2,
      0,
      2,
      2,
      0,
      'own-doctor',
    ]);
  });
});

describe('medicines and families', () => {
  for (const [one, other] of [
    ['bupropion', 'dextromethorphan-bupropion'],
    ['amitriptyline', 'perphenazine-amitriptyline'],
    ['perphenazine-amitriptyline', 'chlordiazepoxide-amitriptyline'],
    ['fluoxetine', 'olanzapine-fluoxetine'],
  ] as const)
    it(`counts ${one} and ${other} as one medicine, with the better of their trials`, () => {
      const both = (first: (typeof everyTrial)[number], second: (typeof everyTrial)[number]) =>
        count({ [one]: first, [other]: second }).slice(0, -1);
      expect(both('not-enough', 'not-enough')).to.deep.equal([1, 0, 1, 1, 0]);
      expect(both('short', 'wore-off')).to.deep.equal([1, 0, 1, 1, 0]);
      expect(both('side-effects', 'wore-off')).to.deep.equal([1, 0, 1, 1, 0]);
      expect(both('side-effects', 'unsure')).to.deep.equal([0, 1, 1, 1, 0]);
      expect(both('unsure', 'unsure')).to.deep.equal([0, 0, 0, 0, 1]);
    });

  for (const [one, other] of [
    ['citalopram', 'escitalopram'],
    ['venlafaxine', 'desvenlafaxine'],
    ['amitriptyline', 'nortriptyline'],
  ] as const)
    it(`counts ${one} and ${other} as two medicines of one family`, () => {
      const trials = { [one]: 'not-enough', [other]: 'not-enough' } as const;
      expect(count(trials)).to.deep.equal([2, 0, 2, 1, 0, 'referral-mental-health']);
      expect(count(trials, { minClasses: 2 })).to.deep.equal([2, 0, 2, 1, 0, 'next-step']);
    });

  it('asks for as many medicines and families as the clinic does, and says what is missing', () => {
    const three = visitor(tried({ sertraline: 'not-enough', citalopram: 'side-effects', venlafaxine: 'not-enough' }));
    for (const [settings, outcome, medicines, classes] of [
      [{ minMedicines: 3 }, 'referral-mental-health', 0, 0],
      [{ minMedicines: 5 }, 'next-step', 2, 0],
      [{ minClasses: 2 }, 'referral-mental-health', 0, 0],
      [{ minClasses: 4 }, 'next-step', 0, 2],
      [{ minMedicines: 3, fullTrialsOnly: true }, 'next-step', 1, 0],
    ] as const)
      expect(expectAsTables(three, settings)).to.deep.include({ outcome, missing: { medicines, classes } });
  });
});

describe('medicines whose names are not remembered', () => {
  it('are maybe, as many as are remembered, each a family of its own', () => {
    expect(remembering('1')).to.deep.equal([1, 'next-step']);
    expect(remembering('2')).to.deep.equal([2, 'gather-history']);
    expect(remembering('1', { sertraline: 'not-enough' }, { minClasses: 2 })).to.deep.equal([1, 'gather-history']);
    expect(remembering('1', { sertraline: 'not-enough' }, { minClasses: 3 })).to.deep.equal([1, 'next-step']);
  });

  it('are as many as the clinic asks for when they are three or more', () => {
    expect(remembering('3-plus')).to.deep.equal([3, 'gather-history']);
    expect(remembering('3-plus', {}, { minMedicines: 6, minClasses: 4 })).to.deep.equal([6, 'gather-history']);
    expect(remembering('3-plus', {}, { minClasses: 4 })).to.deep.equal([4, 'gather-history']);
  });

  it('are to be gathered when their number is not known', () => {
    for (const unknown of ['unsure', null, undefined])
      expect(remembering(unknown, { sertraline: 'short' }, { minMedicines: 6 })).to.deep.equal([0, 'gather-history']);
  });

  it('no longer count when the visitor takes that answer back', () => {
    const back: KnownAnswers = { ...tried({ sertraline: 'not-enough' }), remembered: '3-plus' };
    expect(assess(visitor(back)).counts.maybeMedicines).to.equal(0);
  });
});

describe('counts', () => {
  it('are there whatever the outcome, and none where low mood is not asked about', () => {
    for (const given of [{ pregnancy: 'pregnant' }, { told: ['none'] }, { 'self-harm': 'safe-now' }] as const)
      expect(assess(visitor({ ...bothMet, ...given })).counts.triedMedicines).to.equal(2);
    expect(Object.values(assess(visitor({ ...twoTried, concerns: ['pain'] })).counts)).to.deep.equal([
      0, 0, 0, 0, 0, 0,
    ]);
  });
});
