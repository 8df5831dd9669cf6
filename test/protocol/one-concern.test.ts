import { expect } from '@open-wc/testing';
import { type Answer, assess } from '../../src/protocol/index.js';
import { naming, outcomeOf, painMet, painOnly, tried, twoTried, visitor } from '../fixtures/answers.js';
import { expectNamed } from '../helpers/expect-named.js';

type Given = Readonly<Record<string, Answer | undefined>>;
const both = { concerns: ['depression', 'pain'] };
const oneTried = tried({ sertraline: 'not-enough' });

describe('something to sort out that concerns depression only', () => {
  const reasons: readonly (readonly [sentence: string, question: string, given: Given])[] = [
    ['no clinician has told the visitor so', 'told', { ...twoTried, told: ['none'] }],
    ['a clinician has told them something else', 'told', { ...twoTried, told: ['bipolar', 'anxiety-disorder'] }],
    ['whether a clinician has told them so was skipped', 'told', { ...twoTried, told: null }],
    [
      'a medicine is helping now',
      'trial:citalopram',
      tried({ sertraline: 'not-enough', venlafaxine: 'not-enough', citalopram: 'helping-now' }),
    ],
    ['the low mood is seasonal and too little has been tried', 'told', { ...oneTried, told: ['seasonal'] }],
  ];
  for (const [sentence, question, given] of reasons) {
    it(`sends the visitor to their own doctor: ${sentence}`, () => {
      expect(outcomeOf(visitor(given)), 'pain is not asked about').to.equal('own-doctor');
      const named = assess(visitor(given)).reasons.map((reason) => reason.question);
      expect(named).to.include(question);
      for (const care of ['one-or-none', 'newer', 'unsure', null]) {
        expect(outcomeOf(visitor({ ...given, ...both, ...painMet(), 'pain-care': care })), 'pain not met').to.equal(
          'own-doctor',
        );
      }
    });

    it(`leaves pain that meets its bar as the headline, with its own line below: ${sentence}`, () => {
      const { outcome, reasons: shown } = assess(visitor({ ...given, ...both, ...painMet() }));
      expect(outcome).to.equal('referral-pain');
      expect(shown.map((reason) => reason.question)).to.include(question);
      expect(outcomeOf(visitor({ ...given, ...both, ...painMet('fibromyalgia') }))).to.equal('pain-clinic');
    });
  }

  it('is no matter where only pain is asked about', () => {
    for (const told of [['none'], ['bipolar'], ['seasonal'], null]) {
      expect(outcomeOf(visitor({ ...painOnly, told }))).to.equal('referral-pain');
    }
  });
});

describe('something to sort out that concerns pain only', () => {
  const reasons: readonly (readonly [sentence: string, question: string, given: Given])[] = [
    ['the pain comes from cancer', 'pain-kinds', painMet('cancer', 'crps')],
    ['the pain has had one kind of care or none', 'pain-care', { ...painMet(), 'pain-care': 'one-or-none' }],
    ['the pain is newer than three months', 'pain-care', { ...painMet(), 'pain-care': 'newer' }],
    ['the visitor does not know what care it has had', 'pain-care', { ...painMet(), 'pain-care': 'unsure' }],
    ['the care it has had was skipped', 'pain-care', { ...painMet(), 'pain-care': null }],
  ];
  for (const [sentence, question, given] of reasons) {
    it(`sends the visitor to their own doctor: ${sentence}`, () => {
      const alone = assess(visitor({ ...given, concerns: ['pain'] }));
      expect(alone.outcome, 'depression is not asked about').to.equal('own-doctor');
      expect(alone.reasons.map((reason) => reason.question)).to.include(question);
      const notMet = [
        oneTried,
        tried({}),
        tried({ sertraline: 'unsure', citalopram: 'unsure' }),
        { ...twoTried, told: null },
      ];
      for (const depression of notMet) {
        expect(outcomeOf(visitor({ ...depression, ...both, ...given })), 'depression not met').to.equal('own-doctor');
      }
    });

    it(`leaves depression that meets its bar as the headline, with its own line below: ${sentence}`, () => {
      const { outcome, reasons: shown } = assess(visitor({ ...twoTried, ...both, ...given }));
      expect(outcome).to.equal('referral-mental-health');
      expect(shown.map((reason) => reason.question)).to.include(question);
    });
  }

  it('names cancer and its source', () => {
    expectNamed(assess(visitor({ ...painOnly, 'pain-kinds': ['cancer'] })).reasons, 'pain-kinds', 'cancer', ['E15']);
  });
});

describe('low mood in one season', () => {
  const seasonal = (given: Given, settings = {}) => assess(visitor({ ...given, told: ['seasonal'] }), settings);

  it('is sorted out first under the trial bar', () => {
    const { outcome, reasons } = seasonal(oneTried);
    expect(outcome).to.equal('own-doctor');
    expectNamed(reasons, 'told', 'seasonal', ['E10']);
    expect(seasonal(tried({ sertraline: 'unsure', citalopram: 'unsure' })).outcome, 'maybe bar').to.equal('own-doctor');
    expect(seasonal(tried({}, 'names-unknown')).outcome, 'names unknown').to.equal('own-doctor');
  });

  it('goes on the list when the trial bar is met', () => {
    const { outcome, tell } = seasonal(twoTried);
    expect(outcome).to.equal('referral-mental-health');
    expectNamed(tell, 'told', 'seasonal', ['E10']);
    expect(seasonal(twoTried, { minMedicines: 3 }).outcome).to.equal('own-doctor');
  });

  it('goes on the list where only pain is asked about', () => {
    const { outcome, reasons, tell } = seasonal(painOnly);
    expect(outcome).to.equal('referral-pain');
    expectNamed(tell, 'told', 'seasonal', ['E10']);
    expect(naming(reasons, 'told', 'seasonal')).to.deep.equal([]);
  });

  it('is no reason beside depression', () => {
    const { outcome, reasons } = assess(visitor({ ...oneTried, told: ['seasonal', 'depression'] }));
    expect(outcome).to.equal('next-step');
    expect(reasons.flatMap(({ sources }) => sources)).not.to.include('E10');
  });
});
