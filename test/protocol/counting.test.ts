import { expect } from '@open-wc/testing';
import { type Answer, assess, type RuleSettings } from '../../src/protocol/index.js';
import { bothMet, outcomeOf, tried, twoTried, visitor } from '../fixtures/answers.js';

type Trials = Readonly<Record<string, Answer | undefined>>;
type Settings = Partial<RuleSettings>;

const count = (trials: Trials, settings: Settings = {}) => {
  const { counts, outcome } = assess(visitor(tried(trials)), settings);
  return [counts.adequateMedicines, counts.adequateClasses, counts.maybeMedicines, outcome];
};

const remembering = (remembered: Answer | undefined, trials: Trials = {}, settings: Settings = {}) => {
  const { counts, outcome } = assess(visitor({ ...tried(trials, 'names-unknown'), remembered }), settings);
  return [counts.maybeMedicines, outcome];
};

describe('what counts as a fair try', () => {
  for (const fair of ['not-enough', 'wore-off']) {
    it(`is "${fair}"`, () => {
      expect(count({ sertraline: fair })).to.deep.equal([1, 1, 0, 'next-step']);
    });
  }
  for (const maybe of ['unsure', null, undefined]) {
    it(`may be ${String(maybe)}`, () => {
      expect(count({ sertraline: maybe })).to.deep.equal([0, 0, 1, 'next-step']);
      expect(count({ sertraline: maybe, citalopram: maybe })).to.deep.equal([0, 0, 2, 'gather-history']);
      expect(count({ sertraline: maybe, citalopram: 'not-enough' })).to.deep.equal([1, 1, 1, 'gather-history']);
    });
  }
  for (const other of ['short', 'side-effects', 'low-dose']) {
    it(`is not "${other}"`, () => {
      expect(count({ sertraline: other })).to.deep.equal([0, 0, 0, 'next-step']);
      expect(count({ sertraline: other, citalopram: 'not-enough' })).to.deep.equal([1, 1, 0, 'next-step']);
    });
  }
  it('is not a medicine that helps now', () => {
    expect(count({ sertraline: 'helping-now', citalopram: 'not-enough' })).to.deep.equal([1, 1, 0, 'own-doctor']);
  });
});

describe('medicines and families', () => {
  for (const [one, other, ingredient] of [
    ['bupropion', 'dextromethorphan-bupropion', 'bupropion'],
    ['amitriptyline', 'perphenazine-amitriptyline', 'amitriptyline'],
    ['perphenazine-amitriptyline', 'chlordiazepoxide-amitriptyline', 'amitriptyline'],
    ['fluoxetine', 'olanzapine-fluoxetine', 'fluoxetine'],
  ] as const) {
    it(`counts ${one} and ${other} as one medicine, with the better of their trials`, () => {
      expect(ingredient).to.be.a('string');
      expect(count({ [one]: 'not-enough', [other]: 'not-enough' })).to.deep.equal([1, 1, 0, 'next-step']);
      expect(count({ [one]: 'short', [other]: 'wore-off' })).to.deep.equal([1, 1, 0, 'next-step']);
      expect(count({ [one]: 'wore-off', [other]: 'unsure' })).to.deep.equal([1, 1, 0, 'next-step']);
      expect(count({ [one]: 'unsure', [other]: 'short' })).to.deep.equal([0, 0, 1, 'next-step']);
      expect(count({ [one]: 'unsure', [other]: 'unsure' })).to.deep.equal([0, 0, 1, 'next-step']);
    });
  }

  it('still asks a doctor how well it works when one of two products helps now', () => {
    const trials = { bupropion: 'not-enough', 'dextromethorphan-bupropion': 'helping-now', sertraline: 'not-enough' };
    expect(count(trials)).to.deep.equal([2, 2, 0, 'own-doctor']);
  });

  for (const [one, other] of [
    ['citalopram', 'escitalopram'],
    ['venlafaxine', 'desvenlafaxine'],
    ['amitriptyline', 'nortriptyline'],
  ] as const) {
    it(`counts ${one} and ${other} as two medicines of one family`, () => {
      const trials = { [one]: 'not-enough', [other]: 'not-enough' };
      expect(count(trials)).to.deep.equal([2, 1, 0, 'referral-mental-health']);
      expect(count(trials, { minClasses: 2 })).to.deep.equal([2, 1, 0, 'next-step']);
    });
  }

  it('asks for as many medicines and families as the clinic does', () => {
    const three = { sertraline: 'not-enough', citalopram: 'not-enough', venlafaxine: 'not-enough' };
    expect(count(three, { minMedicines: 3 })).to.deep.equal([3, 2, 0, 'referral-mental-health']);
    expect(count(three, { minMedicines: 4 })).to.deep.equal([3, 2, 0, 'next-step']);
    expect(count(three, { minClasses: 2 })).to.deep.equal([3, 2, 0, 'referral-mental-health']);
    expect(count(three, { minClasses: 3 })).to.deep.equal([3, 2, 0, 'next-step']);
  });

  it('gathers the history only where the uncertain trials would meet the families too', () => {
    const same = { sertraline: 'not-enough', citalopram: 'unsure' };
    const different = { sertraline: 'not-enough', venlafaxine: 'unsure' };
    expect(count(same, { minClasses: 2 })).to.deep.equal([1, 1, 1, 'next-step']);
    expect(count(different, { minClasses: 2 })).to.deep.equal([1, 1, 1, 'gather-history']);
    const enough = { sertraline: 'not-enough', citalopram: 'not-enough', venlafaxine: 'unsure' };
    expect(count(enough, { minClasses: 2 })).to.deep.equal([2, 1, 1, 'gather-history']);
  });
});

describe('medicines whose names are not remembered', () => {
  it('may have been fair tries, as many as are remembered', () => {
    expect(remembering('0')).to.deep.equal([0, 'next-step']);
    expect(remembering('1')).to.deep.equal([1, 'next-step']);
    expect(remembering('2')).to.deep.equal([2, 'gather-history']);
    expect(remembering('3-plus')).to.deep.equal([3, 'gather-history']);
  });

  it('stand beside the named ones', () => {
    expect(remembering('0', { sertraline: 'not-enough' })).to.deep.equal([0, 'next-step']);
    expect(remembering('1', { sertraline: 'not-enough' })).to.deep.equal([1, 'gather-history']);
    expect(remembering('1', { sertraline: 'unsure' })).to.deep.equal([2, 'gather-history']);
    expect(remembering('1', { sertraline: 'short' })).to.deep.equal([1, 'next-step']);
  });

  it('are each a family of its own', () => {
    expect(remembering('1', { sertraline: 'not-enough' }, { minClasses: 2 })).to.deep.equal([1, 'gather-history']);
    expect(remembering('1', { sertraline: 'not-enough' }, { minClasses: 3 })).to.deep.equal([1, 'next-step']);
    expect(remembering('2', {}, { minClasses: 2 })).to.deep.equal([2, 'gather-history']);
    expect(remembering('2', {}, { minMedicines: 3 })).to.deep.equal([2, 'next-step']);
  });

  it('are as many as the clinic asks for when they are three or more', () => {
    expect(remembering('3-plus', {}, { minMedicines: 5 })).to.deep.equal([5, 'gather-history']);
    expect(remembering('3-plus', {}, { minClasses: 4 })).to.deep.equal([4, 'gather-history']);
    expect(remembering('3-plus', {}, { minMedicines: 6, minClasses: 4 })).to.deep.equal([6, 'gather-history']);
    expect(remembering('3-plus', {}, { minMedicines: 2, minClasses: 2 })).to.deep.equal([3, 'gather-history']);
  });

  it('are to be gathered when their number is not known', () => {
    for (const unknown of ['unsure', null, undefined]) {
      expect(remembering(unknown)).to.deep.equal([0, 'gather-history']);
      expect(remembering(unknown, { sertraline: 'short' }, { minMedicines: 6 })).to.deep.equal([0, 'gather-history']);
    }
  });

  it('do not take away a bar that the named ones meet', () => {
    const two = { sertraline: 'not-enough', venlafaxine: 'not-enough' };
    for (const answer of ['0', '2', 'unsure', null]) {
      expect(remembering(answer, two)[1], String(answer)).to.equal('referral-mental-health');
    }
  });

  it('are gathered only where a clinician has said that it is depression', () => {
    expect(outcomeOf(visitor({ ...tried({}, 'names-unknown'), told: ['none'] }))).to.equal('own-doctor');
    expect(outcomeOf(visitor({ ...tried({ sertraline: null, citalopram: null }), told: ['none'] }))).to.equal(
      'own-doctor',
    );
  });

  it('no longer count when the visitor takes that answer back', () => {
    const back = visitor({ ...tried({ sertraline: 'not-enough' }), remembered: '3-plus' });
    expect(assess(back).counts.maybeMedicines).to.equal(0);
    expect(assess(back).outcome).to.equal('next-step');
  });
});

describe('the note that all were of one family', () => {
  const noted = (trials: Trials, settings: Settings = {}) =>
    assess(visitor(tried(trials)), settings).notes.filter(({ sources }) => sources.includes('A7')).length;
  const two = { sertraline: 'not-enough', citalopram: 'not-enough' };

  it('shows when enough medicines were tried, all of one family', () => {
    expect(noted(two)).to.equal(1);
    expect(noted({ ...two, fluoxetine: 'wore-off', venlafaxine: 'short' }, { minMedicines: 3 })).to.equal(1);
    expect(noted(two, { minClasses: 2 })).to.equal(1);
  });

  it('does not show otherwise', () => {
    expect(noted({ ...two, venlafaxine: 'not-enough' })).to.equal(0);
    expect(noted({ sertraline: 'not-enough', venlafaxine: 'not-enough' })).to.equal(0);
    expect(noted({ sertraline: 'not-enough' })).to.equal(0);
    expect(noted(two, { minMedicines: 3 })).to.equal(0);
  });
});

describe('counts', () => {
  it('are shown whatever the outcome', () => {
    for (const given of [{}, { pregnancy: 'pregnant' }, { told: ['none'] }, { 'alcohol-drugs': 'now' }]) {
      expect(assess(visitor({ ...bothMet, ...given })).counts.adequateMedicines).to.equal(2);
    }
  });

  it('are none where low mood is not asked about', () => {
    const { counts } = assess(visitor({ ...twoTried, concerns: ['pain'] }));
    expect(counts).to.deep.equal({ adequateMedicines: 0, adequateClasses: 0, maybeMedicines: 0 });
  });
});
