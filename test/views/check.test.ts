import { expect } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

async function checkPage(answers = people.asksForEverything.answers as object) {
  const visitor = await visit({ country: 'US' });
  const path: string[] = [];
  const onPage = (at: Visitor): void => {
    if (at.fields(at.page).length > 0) path.push(textOf(at.heading));
  };
  await visitor.walks({ ...answers }, { to: 'check', onPage });
  return { visitor, path };
}

describe('Check your answers', () => {
  it('lists the questions that were asked, in order; Change names its question, leads to its answer, and back (X10)', async function () {
    this.timeout(30_000);
    const { visitor, path } = await checkPage();
    expect(visitor.sees.getAllByRole('term').map(textOf)).to.deep.equal(path);
    expect(visitor.sees.getAllByRole('button', { name: /^Change/ })).to.have.length(path.length);
    for (const heading of path) {
      await visitor.changes(heading);
      expect(textOf(visitor.heading)).to.equal(heading);
      expect(visitor.chosen(visitor.page), heading).to.have.length.at.least(1);
      await visitor.continues();
      if (visitor.page === 'help') await visitor.presses('Go on with the questions');
      expect(visitor.page, heading).to.equal('check');
    }
  });

  it('shows every answer in the words in which it was given, and a skip, which can be answered there (X6, X10)', async () => {
    const { visitor } = await checkPage({ ...people.lowDose.answers, pregnancy: null });
    for (const answer of [
      'Depression, or low mood that lasts',
      '25 to 64',
      'amitriptyline (Elavil)',
      'Brandlessin',
      'Low dose, many missed doses, or taken for sleep, pain or something else',
    ]) {
      expect(visitor.sees.getAllByText(answer), answer).to.have.length.at.least(1);
    }
    const asked = visitor.sees.getAllByRole('term').find((term) => /pregnant/.test(textOf(term)))!;
    expect(textOf(asked.nextElementSibling!)).to.equal('Skipped');
    await visitor.changes(textOf(asked));
    await visitor.answers('pregnancy', 'no');
    await visitor.continues();
    expect(visitor.text).not.to.contain('Skipped');
  });
});
