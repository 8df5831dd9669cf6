import { expect } from 'chai';
import { describe, it } from 'node:test';
import { type Answers, answersIn, assess, type Condition, ruleOf } from '../../src/protocol/index.js';
import { bothMet, painOnly, tried, twoTried, visitor, visitorWith } from '../fixtures/people.js';
import { outcomeOf } from './expect.js';

const start = 'concerns age emergency self-harm';
const health = 'heart-brain health pregnancy alcohol-drugs other-medicines';
const pathOf = (answers: Answers) => assess(answers).path.join(' ');

describe('the path', () => {
  // biome-ignore format: a table is read by its columns
  for (const [title, answers, path] of [
    ['starts with four questions for everybody', {}, start],
    ['goes no further without a concern', visitor({ concerns: ['unsure'] }), start],
    ['asks nothing about the body for anxiety and PTSD', visitor({ concerns: ['anxiety', 'ptsd'] }), `${start} told other-care`],
    ['asks of low mood what was tried', visitor(twoTried),
      `${start} told medicines trial:sertraline trial:venlafaxine other-care opioids ${health}`],
    ['asks of pain its kind and its care', visitor(painOnly), `${start} told other-care pain-kinds pain-care opioids ${health}`],
    ['asks about opioids alone where taking less of them is all', visitor({ concerns: ['opioid-reduction'] }),
      `${start} opioids opioid-goal`],
    ['asks everything, in the order of the page, where everything applies',
      visitor({ ...bothMet, ...tried({ sertraline: 'not-enough' }, 'names-unknown'), opioids: ['prescribed'] }),
      `${start} told medicines trial:sertraline remembered other-care pain-kinds pain-care opioids opioid-goal ${health}`],
    ['ends after an emergency', visitor({ ...bothMet, emergency: ['overdose'] }), 'concerns age emergency'],
    ['ends after an emergency of a minor', visitor({ emergency: ['overdose'], age: 'under-18' }), 'concerns age emergency'],
    ['ends after an attempt', visitor({ ...bothMet, 'self-harm': 'acted' }), start],
    ['ends where a visitor might act', visitor({ ...bothMet, 'self-harm': 'might-act' }), start],
    ['ends after self-harm for a visitor under 18', visitor({ ...bothMet, age: 'under-18' }), start],
    ['goes on for a visitor with such thoughts who is safe', visitor({ 'self-harm': 'safe-now' }),
      `${start} told medicines other-care opioids ${health}`],
  ] as const satisfies readonly (readonly [string, Answers, string])[])
    it(title, () => {
      expect(pathOf(answers)).to.equal(path);
    });

  it('asks about trials once each, in the order in which the medicines were named', () => {
    const medicines = [
      'venlafaxine',
      'aripiprazole',
      'citalopram',
      'other:mystery pill',
      'amitriptyline',
      'citalopram',
    ];
    const asked = assess(visitorWith({ medicines })).path.filter((id) => id.startsWith('trial:'));
    expect(asked).to.deep.equal(['trial:venlafaxine', 'trial:citalopram', 'trial:amitriptyline']);
  });
});

describe('the next question', () => {
  // biome-ignore format: a table is read by its columns
  for (const [title, answers, next] of [
    ['is the first where nothing was answered', {}, 'concerns'],
    ['is the first open one', visitorWith({ told: undefined }), 'told'],
    ['is an open trial', visitorWith({ ...twoTried, 'trial:venlafaxine': undefined }), 'trial:venlafaxine'],
    ['is the first open one, though later ones are answered', { concerns: ['depression'], emergency: ['none'] }, 'age'],
    ['passes over a skipped question', { concerns: null, age: null, emergency: null }, 'self-harm'],
    ['is none where all was skipped', { concerns: null, age: null, emergency: null, 'self-harm': null }, undefined],
    ['is none where all on the path is answered', visitor(), undefined],
    ['is none where the rest was skipped', visitor({ told: null, health: null }), undefined],
    ['is none after an emergency', visitorWith({ emergency: ['overdose'], 'self-harm': undefined }), undefined],
    ['is none for a visitor under 18', visitor({ ...bothMet, age: 'under-18' }), undefined],
    ['is never one off the path', visitorWith({ 'pain-kinds': undefined, 'opioid-goal': undefined }), undefined],
  ] as const satisfies readonly (readonly [string, Answers, string | undefined])[])
    it(title, () => {
      expect(assess(answers).next).to.equal(next);
    });

  it('changes nothing in the outcome: open counts as skipped', () => {
    for (const id of Object.keys(visitor(bothMet))) {
      const open = assess(visitorWith({ ...bothMet, [id]: undefined }));
      const skipped = assess(visitorWith({ ...bothMet, [id]: null }));
      expect({ ...open, next: undefined }, id).to.deep.equal({ ...skipped, next: undefined });
    }
  });
});

describe('a condition', () => {
  it('asks for these answers, those that may not be given too', () => {
    const answers = (when: Condition | undefined) =>
      answersIn(when).map(({ option, question }) => `${question}:${option}`);
    expect(answers(ruleOf('told-seasonal-first').when).join(' ')).to.equal(
      'concerns:depression told:seasonal told:depression other-care:ect other-care:tms',
    );
    expect(answers(ruleOf('health-bladder-ketamine').when)).to.include('medicines:ketamine');
    expect(answers(undefined)).to.deep.equal([]);
  });
});

describe('answers off the path', () => {
  it('count again when a medicine that was taken off the list is named again', () => {
    const answers = visitor(twoTried);
    expect(outcomeOf({ ...answers, medicines: ['sertraline'] })).to.equal('next-step');
    expect(outcomeOf({ ...answers, medicines: ['sertraline', 'venlafaxine'] })).to.equal('referral-mental-health');
  });
});
