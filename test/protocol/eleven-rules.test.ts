import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import * as protocol from '../../src/protocol/index.js';
import { elevenRules, someDraws } from '../fixtures/eleven-rules.js';
import { outcomeTable, questionTable } from '../fixtures/protocol-table.js';
import { someAnswers } from '../fixtures/random.js';
import { outcomeOf } from './expect.js';

const runs = { numRuns: 1500 };

describe('whatever is answered and whatever a clinic sets', () => {
  for (const [title, check] of Object.entries(elevenRules(protocol)))
    it(title, () => {
      const property = fc.property(someDraws, (draw) => {
        expect(check(draw)).to.equal(undefined);
      });
      fc.assert(property, runs);
    });

  it('nothing is ever thrown, whatever the answers and the settings hold', () => {
    const keys = [...questionTable.map(({ id }) => id), 'trial:sertraline'];
    const answersOfQuestions = fc.dictionary(fc.constantFrom(...keys), fc.anything());
    const anyAnswers = fc.oneof(fc.anything({ withNullPrototype: true }), answersOfQuestions);
    const property = fc.property(anyAnswers, fc.anything(), (answers, settings) => {
      expect(outcomeOf(answers, settings)).to.be.oneOf([...outcomeTable]);
    });
    fc.assert(property, runs);
  });

  it('the random answers come to every outcome, so that no rule holds of nothing', () => {
    const outcomes = fc.sample(someAnswers, { numRuns: 1500, seed: 7 }).map((answers) => outcomeOf(answers));
    expect([...new Set(outcomes)]).to.have.members([...outcomeTable]);
  });
});
