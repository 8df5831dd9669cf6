import { expect } from '@open-wc/testing';
import { type Answer, type Answers, assess, type RuleSettings } from '../../src/protocol/index.js';
import { bothMet, painMet, painOnly, tried, twoTried, visitor } from '../fixtures/answers.js';

/** Each reason as `question options: sources`. */
function reasonsOf(answers: Answers, settings: Partial<RuleSettings> = {}): readonly string[] {
  const { reasons } = assess(answers, settings);
  return reasons.map(
    ({ options, question, sources }) => `${question} ${options.join(' ')}: ${[...sources].sort().join(' ')}`,
  );
}

const depressionReasons = [
  'told depression: ',
  'trial:sertraline not-enough: A4 A6',
  'trial:venlafaxine wore-off: A4 A6',
];
const painReasons = ['pain-care two-or-more: ', 'pain-kinds crps: E11'];
const notFull = tried({ sertraline: 'not-enough', citalopram: 'short' });
const both = { concerns: ['depression', 'pain'] };

describe('the reasons for a referral', () => {
  it('to a mental-health specialist are what a clinician has said and what has been tried', () => {
    expect(reasonsOf(visitor(twoTried))).to.have.members(depressionReasons);
    expect(reasonsOf(visitor({ ...twoTried, told: ['seasonal'] }))).to.include('told seasonal: ');
  });

  it('to a pain specialist are the care so far and the kind of pain', () => {
    expect(reasonsOf(visitor(painOnly))).to.have.members(painReasons);
    const spine = visitor({ ...painOnly, 'pain-kinds': ['spinal-cord-injury', 'joint'] });
    expect(reasonsOf(spine)).to.have.members(['pain-care two-or-more: ', 'pain-kinds spinal-cord-injury: E12']);
  });

  it('to a pain clinic are the care so far', () => {
    expect(reasonsOf(visitor({ ...painOnly, 'pain-kinds': ['joint'] }))).to.have.members(['pain-care two-or-more: ']);
  });

  it('to both are the reasons for each', () => {
    expect(reasonsOf(visitor(bothMet))).to.have.members([...depressionReasons, ...painReasons]);
  });

  it('do not say that pain has been treated enough while its cancer comes first', () => {
    const reasons = reasonsOf(visitor({ ...bothMet, ...painMet('cancer', 'crps', 'spinal-cord-injury') }));
    expect(reasons).to.have.members([...depressionReasons, 'pain-kinds cancer: E15']);
  });

  it('do not say that enough was tried for low mood while a medicine is helping', () => {
    const trials = tried({ sertraline: 'not-enough', venlafaxine: 'not-enough', citalopram: 'helping-now' });
    const reasons = reasonsOf(visitor({ ...bothMet, ...trials }));
    expect(reasons).to.have.members([...painReasons, 'trial:citalopram helping-now: ']);
  });
});

describe('the reasons against one', () => {
  const cases: readonly (readonly [
    sentence: string,
    given: Readonly<Record<string, Answer | undefined>>,
    reasons: readonly string[],
  ])[] = [
    ['are the medicines, where too few had a fair try', notFull, ['medicines sertraline citalopram: A4 A6']],
    [
      'are the trials that may have been fair',
      tried({ sertraline: 'unsure', citalopram: 'not-enough' }),
      ['trial:sertraline unsure: A4 A6'],
    ],
    [
      'are the medicines whose names are not remembered',
      { ...tried({}, 'names-unknown'), remembered: '2' },
      ['remembered 2: A4 A6'],
    ],
    [
      'are their number, where it is not known',
      { ...tried({}, 'names-unknown'), remembered: 'unsure' },
      ['remembered unsure: A4 A6'],
    ],
    ['are what no clinician has said', { ...twoTried, told: ['none'] }, ['told none: ']],
    ['are the age of a visitor under 18', { age: 'under-18' }, ['age under-18: A11']],
  ];
  for (const [sentence, given, reasons] of cases) {
    it(sentence, () => {
      expect(reasonsOf(visitor(given))).to.have.members(reasons);
    });
  }

  it('are the medicines, even where that question was skipped', () => {
    expect(reasonsOf(visitor({ medicines: null }))).to.deep.equal(['medicines : A4 A6']);
  });

  it('stand beside the headline of the other concern', () => {
    expect(reasonsOf(visitor({ ...bothMet, ...notFull }))).to.have.members([
      ...painReasons,
      'medicines sertraline citalopram: A4 A6',
    ]);
    expect(reasonsOf(visitor({ ...twoTried, ...both, ...painMet(), 'pain-care': 'newer' }))).to.have.members([
      ...depressionReasons,
      'pain-care newer: ',
    ]);
  });

  it('name as many medicines as are remembered', () => {
    expect(reasonsOf(visitor({ ...tried({}, 'names-unknown'), remembered: '3-plus' }))).to.deep.equal([
      'remembered 3-plus: A4 A6',
    ]);
    const named = tried({ sertraline: 'not-enough' }, 'names-unknown');
    expect(reasonsOf(visitor({ ...named, remembered: '1' }))).to.deep.equal(['remembered 1: A4 A6']);
  });

  it('stand beside a pain clinic too', () => {
    const joint = { ...bothMet, 'pain-kinds': ['joint'] };
    const withJoint = (reason: string) => ['pain-care two-or-more: ', reason];
    expect(reasonsOf(visitor({ ...joint, ...notFull }))).to.have.members(
      withJoint('medicines sertraline citalopram: A4 A6'),
    );
    expect(reasonsOf(visitor({ ...joint, told: ['none'] }))).to.have.members(withJoint('told none: '));
  });

  it('are silent about uncertain trials once enough was tried', () => {
    const trials = tried({ sertraline: 'not-enough', venlafaxine: 'wore-off', citalopram: 'unsure' }, 'names-unknown');
    for (const remembered of ['unsure', '3-plus', null]) {
      expect(reasonsOf(visitor({ ...trials, remembered }))).to.have.members(depressionReasons);
    }
  });

  it('are silent about uncertain trials where no clinician has said that it is depression', () => {
    const trials = tried({ sertraline: 'unsure', citalopram: 'unsure' }, 'names-unknown');
    for (const remembered of ['unsure', '3-plus']) {
      expect(reasonsOf(visitor({ ...trials, remembered, told: ['none'] }))).to.have.members(['told none: ']);
    }
  });

  it('stand together where neither concern meets its bar', () => {
    expect(reasonsOf(visitor({ ...notFull, ...both, ...painMet(), 'pain-care': 'newer' }))).to.have.members([
      'pain-care newer: ',
      'medicines sertraline citalopram: A4 A6',
    ]);
  });

  it('name everything that a doctor must clear and everything to sort out first', () => {
    const given = { 'heart-brain': ['aneurysm-avm-bleed', 'heart-disease'], pregnancy: 'breastfeeding' };
    expect(reasonsOf(visitor({ ...bothMet, ...given }))).to.include.members([
      'heart-brain aneurysm-avm-bleed: C1 C2',
      'heart-brain heart-disease: C7',
      'pregnancy breastfeeding: C12',
    ]);
  });

  it('are the emergency alone, when there is one', () => {
    expect(reasonsOf(visitor({ ...bothMet, emergency: ['overdose', 'psychosis-now'] }))).to.have.members([
      'emergency overdose: ',
      'emergency psychosis-now: C10',
    ]);
  });
});
