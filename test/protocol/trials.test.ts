/** What was tried, and how it counts: by the tables for every mixture, and in examples that can be read. */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { type Answer, assess, type KnownAnswers, type RuleSettings } from '../../src/protocol/index.js';
import { type Trials, bothMet, tried, twoTried, visitor, visitorWith } from '../fixtures/people.js';
import { expectAsTables } from './expect.js';

type Settings = Partial<RuleSettings>;

/** Adequate, not tolerated, tried, families tried, maybe; then the outcome. */
const count = (trials: Trials, settings: Settings = {}) => {
  const { counts, outcome } = expectAsTables(visitor(tried(trials)), settings);
  const { adequateMedicines, maybeMedicines, notToleratedMedicines, triedClasses, triedMedicines } = counts;
  return [adequateMedicines, notToleratedMedicines, triedMedicines, triedClasses, maybeMedicines, outcome].join(' ');
};
const remembering = (remembered: Answer | undefined, trials: Trials = {}, settings: Settings = {}) => {
  const { counts, outcome } = assess(visitorWith({ ...tried(trials, 'names-unknown'), remembered }), settings);
  return `${counts.maybeMedicines} ${outcome}`;
};

const everyTrial = ['not-enough', 'wore-off', 'side-effects', 'unsure', 'short', 'low-dose', 'helping-now'] as const;
// biome-ignore format: one line a kind
const visitors: readonly KnownAnswers[] = [
  // Trials decide.
  { told: ['depression'] }, { told: ['seasonal'] }, { told: ['depression'], 'other-care': ['tms'] },
  // Something else does.
  { told: ['depression', 'bipolar'] }, { told: ['ptsd-disorder'] }, { told: ['none'] },
];
// biome-ignore format: one line a kind
const demands: readonly Settings[] = [
  {}, { minClasses: 2 }, { minMedicines: 3 }, { minMedicines: 4, minClasses: 3 },
  { fullTrialsOnly: true }, { fullTrialsOnly: true, minClasses: 2 },
];

describe('every mixture of trials', () => {
  it('counts by the tables, whatever a clinic asks for', () => {
    const some = [undefined, 'not-enough', 'side-effects', 'unsure'] as const;
    for (const [at, settings] of demands.entries())
      for (const sertraline of everyTrial)
        for (const citalopram of some)
          for (const venlafaxine of some)
            for (const remembered of [undefined, '1', '3-plus', 'unsure'] as const) {
              const named = { sertraline, ...(citalopram && { citalopram }), ...(venlafaxine && { venlafaxine }) };
              const given = tried(named, ...(remembered ? (['names-unknown'] as const) : []));
              for (const more of at === 0 ? visitors : visitors.slice(0, 3))
                expectAsTables(visitor({ ...given, ...(remembered && { remembered }), ...more }), settings);
            }
  });
});

describe('medicines and families', () => {
  it('counts two forms of one medicine as one, with the better of their trials', () => {
    for (const [one, other] of [
      ['bupropion', 'dextromethorphan-bupropion'],
      ['amitriptyline', 'perphenazine-amitriptyline'],
      ['perphenazine-amitriptyline', 'chlordiazepoxide-amitriptyline'],
      ['fluoxetine', 'olanzapine-fluoxetine'],
    ] as const)
      for (const [first, second, counts] of [
        ['not-enough', 'not-enough', '1 0 1 1 0'],
        ['short', 'wore-off', '1 0 1 1 0'],
        ['side-effects', 'wore-off', '1 0 1 1 0'],
        ['side-effects', 'unsure', '0 1 1 1 0'],
        ['unsure', 'unsure', '0 0 0 0 1'],
      ] as const)
        expect(count({ [one]: first, [other]: second }), `${one}, ${other}`).to.match(new RegExp(`^${counts} `));
  });

  it('counts two related medicines as two of one family', () => {
    for (const [one, other] of [
      ['citalopram', 'escitalopram'],
      ['venlafaxine', 'desvenlafaxine'],
      ['amitriptyline', 'nortriptyline'],
    ] as const) {
      const trials = { [one]: 'not-enough', [other]: 'not-enough' } as const;
      expect(count(trials)).to.equal('2 0 2 1 0 referral-mental-health');
      expect(count(trials, { minClasses: 2 })).to.equal('2 0 2 1 0 next-step');
    }
  });
});

describe('medicines whose names are not remembered', () => {
  const one = { sertraline: 'not-enough' } as const;

  it('are maybe, as many as are remembered, each a family of its own', () => {
    expect(remembering('1')).to.equal('1 next-step');
    expect(remembering('2')).to.equal('2 gather-history');
    expect(remembering('1', one, { minClasses: 2 })).to.equal('1 gather-history');
    expect(remembering('1', one, { minClasses: 3 })).to.equal('1 next-step');
  });

  it('are as many as the clinic asks for when they are three or more', () => {
    expect(remembering('3-plus')).to.equal('3 gather-history');
    expect(remembering('3-plus', {}, { minMedicines: 6, minClasses: 4 })).to.equal('6 gather-history');
    expect(remembering('3-plus', {}, { minClasses: 4 })).to.equal('4 gather-history');
  });

  it('are to be gathered when their number is not known', () => {
    for (const unknown of ['unsure', null, undefined])
      expect(remembering(unknown, { sertraline: 'short' }, { minMedicines: 6 })).to.equal('0 gather-history');
  });

  it('no longer count when the visitor takes that answer back', () => {
    expect(assess(visitor({ ...tried(one), remembered: '3-plus' })).counts.maybeMedicines).to.equal(0);
  });
});

describe('counts', () => {
  it('are there whatever the outcome, and none where low mood is not asked about', () => {
    for (const given of [{ pregnancy: 'pregnant' }, { told: ['none'] }, { 'self-harm': 'safe-now' }] as const)
      expect(assess(visitor({ ...bothMet, ...given })).counts.triedMedicines).to.equal(2);
    const none = Object.values(assess(visitor({ ...twoTried, concerns: ['pain'] })).counts);
    expect(none).to.deep.equal([0, 0, 0, 0, 0, 0]);
  });
});
