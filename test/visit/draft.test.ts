import { expect } from 'chai';
import { describe, it } from 'node:test';
import { answerOf, choose, draftOf, remove, renew } from '../../src/visit/draft.js';
import { type Question, questionOf } from '../../src/protocol/index.js';

function questionById(id: string): Question {
  const question = questionOf(id);
  if (!question) throw new Error(`no question ${id}`);
  return question;
}
const many = questionById('health');
const one = questionById('pregnancy');

/** The draft of a page on which these were ticked, one after the other. */
const ticked = (question: Question, ...options: string[]) =>
  options.reduce((draft, option) => choose(draft, question, option, true), draftOf(undefined));

describe('draft: what is chosen on a page before Continue', () => {
  it('starts with nothing chosen, and makes no answer of nothing (X4)', () => {
    for (const question of [one, many]) {
      expect(draftOf(undefined).options).to.deep.equal([]);
      expect(answerOf(draftOf(undefined), question)).to.equal(undefined);
      expect(answerOf(draftOf(null), question), 'a skipped page').to.equal(undefined);
    }
  });

  it('comes back as it was answered (X2)', () => {
    expect(draftOf('trying').options).to.deep.equal(['trying']);
    expect(draftOf(['liver', 'kidney']).options).to.deep.equal(['liver', 'kidney']);
    expect(answerOf(draftOf('trying'), one)).to.equal('trying');
    expect(answerOf(draftOf(['liver', 'kidney']), many)).to.deep.equal(['liver', 'kidney']);
  });

  it('keeps the last choice only where there is one answer', () => {
    expect(answerOf(ticked(one, 'trying', 'no'), one)).to.equal('no');
  });

  it('keeps all choices where there may be many, in the order in which they were made', () => {
    expect(answerOf(ticked(many, 'kidney', 'liver'), many)).to.deep.equal(['kidney', 'liver']);
    const less = choose(ticked(many, 'kidney', 'liver', 'lungs'), many, 'liver', false);
    expect(answerOf(less, many)).to.deep.equal(['kidney', 'lungs']);
  });

  it('makes no answer once the last tick is taken away', () => {
    expect(answerOf(choose(ticked(many, 'kidney'), many, 'kidney', false), many)).to.equal(undefined);
  });
});

describe('draft: inputs that are drawn anew (X41)', () => {
  it('counts each input that was unticked for the visitor, and no other', () => {
    expect(ticked(many, 'kidney', 'liver').renewed).to.deep.equal({});
    expect(ticked(many, 'kidney', 'liver', 'none').renewed).to.deep.equal({ kidney: 1, liver: 1 });
    expect(ticked(many, 'none', 'kidney', 'none').renewed).to.deep.equal({ none: 1, kidney: 1 });
  });

  it('leaves radio buttons to the browser', () => {
    expect(ticked(one, 'trying', 'no', 'trying').renewed).to.deep.equal({});
  });

  it('counts an option that was removed by a button', () => {
    const medicines = questionById('medicines');
    const removed = remove(ticked(medicines, 'sertraline', 'lithium'), 'sertraline');
    expect(removed.options).to.deep.equal(['lithium']);
    expect(removed.renewed).to.deep.equal({ sertraline: 1 });
    expect(remove(removed, 'sertraline').renewed).to.deep.equal({ sertraline: 2 });
  });

  it('counts the search box, which is drawn anew once a name was taken from it', () => {
    const draft = renew(ticked(questionById('medicines'), 'lithium'), ['medicine-search']);
    expect(draft.renewed).to.deep.equal({ 'medicine-search': 1 });
    expect(draft.options).to.deep.equal(['lithium']);
  });

  it('changes nothing of the draft that it is given', () => {
    const before = Object.freeze({ ...draftOf(['kidney']), renewed: Object.freeze({}) });
    choose(before, many, 'none', true);
    remove(before, 'kidney');
    expect(before.options).to.deep.equal(['kidney']);
  });
});
