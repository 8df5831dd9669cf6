/** The worked examples of the protocol, replayed: see `test/fixtures/worked-examples.ts`. */
import { expect } from 'chai';
import { describe, it } from 'node:test';
import { assess } from '../../src/protocol/index.js';
import { everybody } from '../fixtures/people.js';
import { workedExamples } from '../fixtures/worked-examples.js';
import { expectNamed } from '../helpers/expect-named.js';
import { expectAsTables } from '../helpers/expect-tables.js';

describe('the worked examples of the protocol', () => {
  for (const example of workedExamples) {
    it(example.name, () => {
      const result = expectAsTables(example.answers, example.settings);
      const { also, check = false, crisisCard = false, outcome } = example;
      expect(result).to.include({ also, check, crisisCard, outcome });
      if (example.mental) expect(result.mental).to.equal(example.mental);
      const { triedClasses, triedMedicines } = result.counts;
      if (example.tried) expect([triedMedicines, triedClasses]).to.deep.equal(example.tried);
      const lists = [
        [result.reasons, example.reasons],
        [result.tell, example.tells],
        [result.notes, example.notes],
      ] as const;
      for (const [items, expected = []] of lists)
        for (const { question, option, sources } of expected) expectNamed(items, question, option, sources);
    });
  }

  it('are all there', () => {
    expect(workedExamples).to.have.lengthOf(20);
  });
});

describe('the people of the other tests', () => {
  for (const { answers, check = false, crisisCard = false, name, outcome } of everybody)
    it(`have the outcome that is written beside them: ${name}`, () => {
      expect(assess(answers)).to.include({ outcome, check, crisisCard });
    });
});
