import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { assess } from '../../src/protocol/index.js';
import { assessAnything } from '../fixtures/answers.js';
import { someAnswers } from '../fixtures/arbitraries.js';
import { runs } from '../fixtures/choices.js';
import { nineRules, someDraws } from '../fixtures/nine-rules.js';
import { outcomeTable, questionTable } from '../fixtures/protocol-table.js';

describe('whatever is answered and whatever a clinic sets', function () {
  this.timeout(60_000);

  for (const [title, check] of Object.entries(nineRules)) {
    it(title, () => {
      fc.assert(
        fc.property(someDraws, (draw) => {
          expect(check(draw)).to.equal(undefined);
        }),
        runs,
      );
    });
  }

  it('nothing is ever thrown, whatever stands in the answers and the settings', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.anything(), (answers, settings) => {
        expect(assessAnything(answers, settings).outcome).to.be.oneOf([...outcomeTable]);
      }),
      runs,
    );
    const keys = questionTable.map(({ id }) => id);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys, 'trial:sertraline'), fc.anything()), (answers) => {
        expect(assessAnything(answers).outcome).to.be.oneOf([...outcomeTable]);
      }),
      runs,
    );
  });
});

describe('the random answers of these properties', () => {
  it('come to every outcome, so that no property holds of nothing', () => {
    const reached = new Set(
      fc.sample(someAnswers, { numRuns: 1500, seed: 7 }).map((answers) => assess(answers).outcome),
    );
    expect([...reached]).to.have.members([...outcomeTable]);
  });
});
