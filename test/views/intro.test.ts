import { expect } from '@open-wc/testing';
import { protocol } from '../../src/protocol/index.js';
import { version } from '../../src/version.js';
import { onePerOutcome, people } from '../fixtures/people.js';
import { visit } from '../helpers/visitor.js';

describe('the first page', () => {
  it('says what this is and is not, and how long it takes (X15)', async () => {
    const { text } = await visit();
    expect(text).to.match(/decide whether to ask for a referral/);
    expect(text).to.match(/not a diagnosis or a test/);
    expect(text).to.match(/\d+ minutes/);
  });

  it('says that answers stay in this page and are not sent or saved, and so does the outcome (X15, X44)', async () => {
    const line = 'Your answers stay in this page. They are not sent or saved. The website itself may use trackers.';
    const visitor = await visit();
    expect(visitor.text).to.contain(line);
    for (const { answers } of [people.triedTwo, people.chestPain, people.schoolchild]) {
      const other = await visit();
      await other.walks(answers);
      expect(other.text).to.contain(line);
    }
  });

  it('says that the browser’s own Back and a reload lose the answers (X16)', async () => {
    const { text } = await visit();
    expect(text).to.match(/browser’s Back button or a reload erases your answers/);
  });

  it('says plainly who has reviewed the questions, or that nobody has', async () => {
    const { text } = await visit();
    expect(text).to.contain('doctors have not yet reviewed these questions');
    const reviewed = await visit({ 'reviewed-by': 'Dr. Ada Osei', 'reviewed-on': '2026-11-20' });
    expect(reviewed.text).to.contain('Reviewed for this clinic by Dr. Ada Osei on November 20, 2026.');
    expect(reviewed.text).not.to.contain('have not yet reviewed');
  });

  it('says in small print which protocol and widget this is, and so does every outcome (X44)', async () => {
    for (const { answers } of [{ answers: undefined }, ...onePerOutcome]) {
      const visitor = await visit();
      if (answers) await visitor.walks(answers);
      expect(visitor.text).to.contain(visitor.words.review.versions(protocol.version, version));
    }
  });

  it('offers to go on where answers are already given', async () => {
    const visitor = await visit();
    await visitor.walks(people.triedTwo.answers, { to: 'age' });
    await visitor.goesBack();
    await visitor.goesBack();
    expect(visitor.button('Go on with your answers')).to.exist;
    await visitor.starts();
    expect(visitor.page).to.equal('concerns');
    expect(visitor.chosen('concerns')).to.deep.equal(['depression']);
  });
});
