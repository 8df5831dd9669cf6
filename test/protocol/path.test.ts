import { expect } from 'chai';
import { describe, it } from 'node:test';
import { type Answers, answersIn, assess, type Condition, ruleOf } from '../../src/protocol/index.js';
import { bothMet, twoTried, visitor, visitorWith } from '../fixtures/people.js';

describe('the next question', () => {
  // biome-ignore format: a table is read by its columns
  for (const [title, answers, next] of [
    ['is the first where nothing was answered', {}, 'concerns'],
    ['is an open trial', visitorWith({ ...twoTried, 'trial:venlafaxine': undefined }), 'trial:venlafaxine'],
    ['is the first open one, though later ones are answered', { concerns: ['depression'], emergency: ['none'] }, 'age'],
    ['passes over a skipped question', { concerns: null, age: null, emergency: null }, 'self-harm'],
    ['is none where all on the path is answered or skipped', visitor({ told: null, health: null }), undefined],
    ['is none after an emergency', visitorWith({ emergency: ['overdose'], 'self-harm': undefined }), undefined],
    ['is none for a visitor under 18', visitor({ ...bothMet, age: 'under-18' }), undefined],
    ['is never one off the path', visitorWith({ 'pain-kinds': undefined, 'opioid-goal': undefined }), undefined],
  ] as const satisfies readonly (readonly [string, Answers, string | undefined])[])
    it(title, () => {
      expect(assess(answers).next).to.equal(next);
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
