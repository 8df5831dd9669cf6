import { expect } from 'chai';
import { describe, it } from 'node:test';
import { type Answers, assess, crisisReason } from '../../src/protocol/index.js';

const calm = { emergency: ['none'], 'self-harm': 'no' } as const;

describe('why the crisis card is shown', () => {
  for (const [answers, reason] of [
    [{}, undefined],
    [{ emergency: null }, 'skipped'],
    [{ 'self-harm': null }, 'skipped'],
    [{ 'self-harm': undefined }, 'skipped'],
    [{ emergency: ['unsure'] }, 'unsure'],
    [{ 'self-harm': 'unsure' }, 'unsure'],
    [{ 'self-harm': 'prefer-not' }, 'prefer-not'],
    [{ emergency: ['unsure'], 'self-harm': 'prefer-not' }, 'unsure'],
    [{ emergency: null, 'self-harm': 'unsure' }, 'skipped'],
    // The outcome's headline says this.
    [{ 'self-harm': 'safe-now' }, undefined],
  ] as const satisfies readonly (readonly [Answers, unknown])[]) {
    it(`is ${reason ?? 'not said'} with ${JSON.stringify(answers)} (X85)`, () => {
      const given: Answers = { ...calm, ...answers };
      expect(crisisReason(given)).to.equal(reason);
      if (reason) expect(assess(given).crisisCard).to.equal(true);
    });
  }
});
