import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import * as protocol from '../../src/protocol/index.js';
import { assessAnything } from '../fixtures/answers.js';
import { someAnswers } from '../fixtures/arbitraries.js';
import { elevenRules, someDraws } from '../fixtures/eleven-rules.js';
import { outcomeTable, questionTable } from '../fixtures/protocol-table.js';

const runs = { numRuns: 1500 };

describe('whatever is answered and whatever a clinic sets', () => {
  for (const [title, check] of Object.entries(elevenRules(protocol))) {
    it(title, () => {
      fc.assert(
        fc.property(someDraws, (draw) => {
          expect(check(draw)).to.equal(undefined);
        }),
        runs,
      );
    });
  }

  it('nothing is ever thrown, whatever the answers and the settings hold', () => {
    const keys = [...questionTable.map(({ id }) => id), 'trial:sertraline'];
    const anyAnswers = fc.oneof(
      fc.anything({ withNullPrototype: true }),
      fc.dictionary(fc.constantFrom(...keys), fc.anything()),
    );
    fc.assert(
      fc.property(anyAnswers, fc.anything(), (answers, settings) => {
        expect(assessAnything(answers, settings).outcome).to.be.oneOf([...outcomeTable]);
      }),
      runs,
    );
  });
});

describe('the random answers of these rules', () => {
  it('come to every outcome, so that no rule holds of nothing', () => {
    const samples = fc.sample(someAnswers, { numRuns: 1500, seed: 7 });
    const reached = new Set(samples.map((answers) => protocol.assess(answers).outcome));
    expect([...reached]).to.have.members([...outcomeTable]);
  });
});
