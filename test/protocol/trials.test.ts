/** What was tried, and how it counts: by the tables for every mixture, and in examples that can be read. */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { type Answer, assess, type KnownAnswers, type RuleSettings } from '../../src/protocol/index.js';
import { type Trials, tried, visitor, visitorWith } from '../fixtures/people.js';
import { expectAsTables } from './expect.js';

type Settings = Partial<RuleSettings>;

const remembering = (remembered: Answer | undefined, trials: Trials = {}, settings: Settings = {}) => {
  const { counts, outcome } = assess(visitorWith({ ...tried(trials, 'names-unknown'), remembered }), settings);
  return `${counts.maybeMedicines} ${outcome}`;
};

const everyTrial = ['not-enough', 'wore-off', 'side-effects', 'unsure', 'short', 'low-dose', 'helping-now'] as const;
/** In the first three, trials decide; in the others, something else. */
const visitors: readonly KnownAnswers[] = [
  ...([{ told: ['depression'] }, { told: ['seasonal'] }, { told: ['depression'], 'other-care': ['tms'] }] as const),
  ...([{ told: ['depression', 'bipolar'] }, { told: ['ptsd-disorder'] }, { told: ['none'] }] as const),
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

  it('counts two forms of one medicine as one, with the better of their trials', () => {
    for (const [one, other] of [
      ['bupropion', 'dextromethorphan-bupropion'],
      ['amitriptyline', 'perphenazine-amitriptyline'],
      ['perphenazine-amitriptyline', 'chlordiazepoxide-amitriptyline'],
      ['fluoxetine', 'olanzapine-fluoxetine'],
    ] as const)
      for (const [first, second, counted] of [
        ['not-enough', 'not-enough', 'adequateMedicines'],
        ['short', 'wore-off', 'adequateMedicines'],
        ['side-effects', 'wore-off', 'adequateMedicines'],
        ['side-effects', 'unsure', 'notToleratedMedicines'],
        ['unsure', 'unsure', 'maybeMedicines'],
      ] as const) {
        const { counts } = expectAsTables(visitor(tried({ [one]: first, [other]: second })));
        const all = { adequateMedicines: 0, notToleratedMedicines: 0, maybeMedicines: 0 };
        expect(counts, `${one}, ${other}`).to.deep.include({ ...all, [counted]: 1 });
      }
  });
});

describe('medicines whose names are not remembered', () => {
  it('are a reason of their own only where their number is not known', () => {
    for (const remembered of ['1', '2', '3-plus', 'unsure'] as const)
      expectAsTables(visitor({ ...tried({ sertraline: 'unsure' }, 'names-unknown'), remembered }));
  });

  it('are maybe, as many as are remembered, each a family of its own', () => {
    const one = { sertraline: 'not-enough' } as const;
    expect(remembering('1')).to.equal('1 next-step');
    expect(remembering('2')).to.equal('2 gather-history');
    expect(remembering('1', one, { minClasses: 2 })).to.equal('1 gather-history');
    expect(remembering('1', one, { minClasses: 3 })).to.equal('1 next-step');
  });

  it('are as many as the clinic asks for when they are three or more', () => {
    for (const [settings, count] of [
      [{}, 3],
      [{ minMedicines: 6, minClasses: 4 }, 6],
      [{ minClasses: 4 }, 4],
    ] as const)
      expect(remembering('3-plus', {}, settings)).to.equal(`${count} gather-history`);
  });

  it('are to be gathered when their number is not known', () => {
    for (const unknown of ['unsure', null, undefined])
      expect(remembering(unknown, { sertraline: 'short' }, { minMedicines: 6 })).to.equal('0 gather-history');
  });
});
