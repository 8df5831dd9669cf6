import { expect } from 'chai';
import { describe, it } from 'node:test';
import { answerOf, choose, draftOf, remove, renew } from '../../src/visit/draft.js';
import { type Question, questionOf } from '../../src/protocol/index.js';

const many = questionOf('health') as Question;
const one = questionOf('pregnancy') as Question;

/** The draft of a page on which these were ticked, one after the other. */
const ticked = (question: Question, ...options: string[]) =>
  options.reduce((draft, option) => choose(draft, question, option, true), draftOf(undefined));

describe('draft: what is chosen on a page before Continue', () => {
  it('starts with nothing chosen, and makes no answer of nothing (X4)', () => {
    expect(draftOf(undefined).options).to.deep.equal([]);
    for (const question of [one, many])
      for (const answer of [undefined, null]) expect(answerOf(draftOf(answer), question)).to.equal(undefined);
    expect(answerOf(choose(ticked(many, 'kidney'), many, 'kidney', false), many)).to.equal(undefined);
  });

  it('comes back as it was answered (X2)', () => {
    expect(draftOf('trying').options).to.deep.equal(['trying']);
    expect(answerOf(draftOf('trying'), one)).to.equal('trying');
    expect(answerOf(draftOf(['liver', 'kidney']), many)).to.deep.equal(['liver', 'kidney']);
  });

  it('keeps the last choice where there is one answer, and all in their order where there may be many', () => {
    expect(answerOf(ticked(one, 'trying', 'no'), one)).to.equal('no');
    const three = ticked(many, 'kidney', 'liver', 'lungs');
    expect(answerOf(choose(three, many, 'liver', false), many)).to.deep.equal(['kidney', 'lungs']);
  });
});

describe('draft: inputs that are drawn anew (X41)', () => {
  it('counts each input that was unticked for the visitor, and leaves radio buttons to the browser', () => {
    expect(ticked(many, 'kidney', 'liver').renewed).to.deep.equal({});
    expect(ticked(many, 'kidney', 'liver', 'none').renewed).to.deep.equal({ kidney: 1, liver: 1 });
    expect(ticked(many, 'none', 'kidney', 'none').renewed).to.deep.equal({ none: 1, kidney: 1 });
    expect(ticked(one, 'trying', 'no', 'trying').renewed).to.deep.equal({});
  });

  it('counts an option that a button removes, and the search box once a name is taken from it', () => {
    const named = ticked(questionOf('medicines') as Question, 'sertraline', 'lithium');
    const removed = remove(named, 'sertraline');
    expect(removed).to.deep.include({ options: ['lithium'], renewed: { sertraline: 1 } });
    expect(remove(removed, 'sertraline').renewed).to.deep.equal({ sertraline: 2 });
    expect(renew(named, ['medicine-search'])).to.deep.equal({ ...named, renewed: { 'medicine-search': 1 } });
  });

  it('changes nothing of the draft that it is given', () => {
    const before = Object.freeze({ ...draftOf(['kidney']), renewed: Object.freeze({}) });
    choose(before, many, 'none', true);
    remove(before, 'kidney');
    expect(before.options).to.deep.equal(['kidney']);
  });
});
