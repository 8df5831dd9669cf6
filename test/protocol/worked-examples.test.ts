/** The worked examples of the protocol, replayed. They stand in `test/fixtures/worked-examples.ts`. */
import { expect } from '@open-wc/testing';
import { type Assessment, assess } from '../../src/protocol/index.js';
import { tried, visitor } from '../fixtures/answers.js';
import { workedExamples } from '../fixtures/worked-examples.js';
import { expectNamed } from '../helpers/expect-named.js';

describe('the worked examples of the protocol', () => {
  for (const example of workedExamples) {
    it(example.name, () => {
      const result = assess(example.answers, example.settings);
      expect(result.outcome).to.equal(example.outcome);
      if (example.counts) expect(result.counts).to.deep.equal(example.counts);
      if (example.crisisCard !== undefined) expect(result.crisisCard).to.equal(example.crisisCard);
      const lists = [
        [result.reasons, example.reasons],
        [result.tell, example.tells],
        [result.notes, example.notes],
      ] as const;
      for (const [items, expected = []] of lists) {
        for (const { question, option, sources } of expected) expectNamed(items, question, option, sources);
      }
    });
  }

  it('are all there', () => {
    expect(workedExamples).to.have.lengthOf(14);
  });

  it('note once that two medicines are one family, however many families the clinic asks for', () => {
    const answers = visitor(tried({ sertraline: 'not-enough', escitalopram: 'not-enough' }));
    const families = ({ notes }: Assessment) => notes.filter(({ sources }) => sources.includes('A7'));
    expect(families(assess(answers))).to.have.lengthOf(1);
    expect(families(assess(answers, { minClasses: 2 }))).to.deep.equal(families(assess(answers)));
  });
});
