import { expect } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

const { asksForEverything, lowDose, triedTwo } = people;

async function checkPage(answers = asksForEverything.answers as object): Promise<{ visitor: Visitor; path: string[] }> {
  const visitor = await visit({ country: 'US' });
  const path: string[] = [];
  const onPage = (at: Visitor): void => {
    if (at.fields(at.page).length > 0) path.push(textOf(at.heading));
  };
  await visitor.walks({ ...answers }, { to: 'check', onPage });
  return { visitor, path };
}

describe('Check your answers', () => {
  it('lists every question that was asked, in order, and no other (X10)', async () => {
    const { visitor, path } = await checkPage();
    expect(visitor.sees.getAllByRole('term').map(textOf)).to.deep.equal(path);
  });

  it('shows every answer in the words in which it was given (X10)', async () => {
    const { visitor } = await checkPage(lowDose.answers);
    for (const answer of [
      'Depression, or low mood that lasts',
      '25 to 64',
      'amitriptyline (Elavil)',
      'Brandlessin',
      'I took a low dose, missed many doses, or took it for sleep, pain or something else',
    ]) {
      expect(visitor.sees.getAllByText(answer), answer).to.have.length.at.least(1);
    }
  });

  it('has a Change for each that names its question, leads there with the answer still there, and back (X10)', async function () {
    this.timeout(30_000);
    const { visitor, path } = await checkPage();
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

  it('shows a skipped question as skipped, and it can be answered there (X6, X10)', async () => {
    const visitor = await visit();
    await visitor.walks({ ...triedTwo.answers, pregnancy: null }, { to: 'check' });
    const asked = visitor.sees.getAllByRole('term').find((term) => /pregnant/.test(textOf(term)))!;
    expect(textOf(asked.nextElementSibling!)).to.equal('Skipped');
    await visitor.changes('Are you pregnant, trying to become pregnant, or breastfeeding?');
    await visitor.answers('pregnancy', 'no');
    await visitor.continues();
    expect(visitor.text).not.to.contain('Skipped');
  });
});
