import { expect } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { expectSame } from '../helpers/same.js';
import { visit } from '../helpers/visitor.js';

const read = (progress: string): { number: number; about: number | undefined } => {
  const [number, about] = (progress.match(/\d+/g) ?? []).map(Number);
  return { number: number!, about };
};

describe('progress', () => {
  it('is words: "Question 1", and no bar (X9)', async () => {
    const visitor = await visit();
    expect(visitor.progress).to.be.undefined;
    await visitor.starts();
    expect(visitor.progress).to.equal('Question 1');
    expectSame(visitor.screener.querySelector('progress, meter, [role="progressbar"]'), null);
  });

  it('tells no total while medicines may still add questions, and then one that is nearly right (X9)', async () => {
    const told: { number: number; about: number | undefined }[] = [];
    const visitor = await visit();
    await visitor.walks(people.triedTwo.answers, {
      onPage: ({ progress }) => void (progress && told.push(read(progress))),
    });
    const medicines = 6;
    expect(told.slice(0, medicines).map(({ about }) => about)).to.deep.equal(Array(medicines).fill(undefined));
    for (const { about } of told.slice(medicines)) expect(about).to.be.within(told.length, told.length + 2);
  });
});
