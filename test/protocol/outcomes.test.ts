import { expect } from '@open-wc/testing';
import { type Answer, assess } from '../../src/protocol/index.js';
import { bothMet, outcomeOf, painMet, painOnly, tried, twoTried, visitor } from '../fixtures/answers.js';

type Given = Readonly<Record<string, Answer | undefined>>;
const both = { concerns: ['depression', 'pain'] };
const oneTried = tried({ sertraline: 'not-enough' });
const rulesOf = (given: Given) => assess(visitor(given)).reasons.map(({ rule }) => rule);

describe('the headline', () => {
  const cases: readonly (readonly [sentence: string, outcome: string, given: Given])[] = [
    [
      'gets help now in an emergency, whatever else is the matter',
      'get-help-now',
      { ...bothMet, emergency: ['stroke-signs'], age: 'under-18', 'heart-brain': ['head-pressure'] },
    ],
    [
      'gets help now when a visitor under 18 might act on thoughts of suicide',
      'get-help-now',
      { age: 'under-18', 'self-harm': 'might-act' },
    ],
    ['sends a visitor under 18 to an adult they trust', 'adult-with-you', { ...bothMet, age: 'under-18' }],
    [
      'sends a visitor to their own doctor first after a recent heart attack',
      'own-doctor-clear',
      { ...bothMet, 'heart-brain': ['heart-attack-recent'] },
    ],
    [
      'puts what a doctor must clear before what is to be sorted out',
      'own-doctor-clear',
      { ...bothMet, 'heart-brain': ['heart-disease', 'bp-uncontrolled'], 'alcohol-drugs': 'now' },
    ],
    ['asks a doctor to clear it though no bar is met', 'own-doctor-clear', { pregnancy: 'pregnant' }],
    [
      'is the own doctor where both bars are met and something concerns both',
      'own-doctor',
      { ...bothMet, pregnancy: 'trying' },
    ],
    ['is both referrals where both bars are met', 'referral-both', bothMet],
    ['is both referrals with other pain too', 'referral-both', { ...bothMet, 'pain-kinds': ['back-neck'] }],
    ['is a mental-health specialist where two medicines had a fair try', 'referral-mental-health', twoTried],
    ['is a pain specialist for CRPS', 'referral-pain', painOnly],
    [
      'is a pain specialist for pain from a spinal cord injury',
      'referral-pain',
      { ...painOnly, 'pain-kinds': ['spinal-cord-injury'] },
    ],
    [
      'is a pain specialist for CRPS beside other pain',
      'referral-pain',
      { ...painOnly, 'pain-kinds': ['nerve', 'crps'] },
    ],
    [
      'is a pain clinic for pain that the visitor cannot name',
      'pain-clinic',
      { ...painOnly, 'pain-kinds': ['unsure'] },
    ],
    ['is a pain clinic for pain whose kind was skipped', 'pain-clinic', { ...painOnly, 'pain-kinds': null }],
    ['is the pain half where depression is at its next step', 'referral-pain', { ...bothMet, ...oneTried }],
    [
      'is the pain clinic where depression is to gather history',
      'pain-clinic',
      { ...both, ...tried({ sertraline: 'not-enough', citalopram: 'unsure' }), ...painMet('joint') },
    ],
    [
      'gathers the history where trials may have been fair',
      'gather-history',
      tried({ sertraline: 'not-enough', citalopram: 'unsure' }),
    ],
    ['is the next step where too little has been tried', 'next-step', oneTried],
    ['is the next step where nothing has been tried', 'next-step', {}],
    [
      'is the own doctor where neither low mood nor pain is the concern',
      'own-doctor',
      { concerns: ['anxiety', 'ptsd'] },
    ],
    [
      'is the own doctor where only taking less opioid medicine is wished for',
      'own-doctor',
      { concerns: ['opioid-reduction'], opioids: ['prescribed'], 'opioid-goal': 'yes' },
    ],
  ];
  for (const [sentence, outcome, given] of cases) {
    it(sentence, () => {
      expect(outcomeOf(visitor(given))).to.equal(outcome);
    });
  }
});

describe('two concerns', () => {
  it('both give their reasons for both referrals, the pain clinic for other pain included', () => {
    for (const kinds of [['crps'], ['fibromyalgia']]) {
      const shown = rulesOf({ ...bothMet, 'pain-kinds': kinds });
      expect(shown).to.include.members([...rulesOf(twoTried), ...rulesOf({ ...painOnly, 'pain-kinds': kinds })]);
    }
    expect(rulesOf(bothMet)).not.to.deep.equal(rulesOf({ ...bothMet, 'pain-kinds': ['fibromyalgia'] }));
  });

  it('show the line of the one that does not give the headline', () => {
    const unfinished = [oneTried, tried({ sertraline: 'unsure', citalopram: 'unsure' }), tried({}, 'names-unknown')];
    for (const depression of unfinished) {
      expect(rulesOf({ ...bothMet, ...depression })).to.include.members(rulesOf(depression));
    }
  });
});
