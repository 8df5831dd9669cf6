import { expect } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { expectSame } from '../helpers/same.js';
import { textOf, visit } from '../helpers/visitor.js';

const { triedTwo } = people;

describe('a skip', () => {
  it('is offered on every question, is never a problem, and leads to an outcome with crisis help (X6)', async () => {
    const visitor = await visit({ country: 'US' });
    await visitor.walks({}, { onPage: ({ problem, page }) => expectSame(problem, null, page) });
    expect(visitor.outcome).to.equal('own-doctor');
    expect(visitor.part(visitor.words.crisis.cardTitle)).to.exist;
  });

  it('is no error, and neither is "not sure" or "rather not say": each stays on the list as not known (X6)', async () => {
    const visitor = await visit();
    const honest = ['unsure', 'prefer-not', 'names-unknown'];
    await visitor.walks(
      { concerns: ['depression'] },
      {
        onPage: async (at) => {
          const { page } = at;
          const [way] = at.fields(page).filter(({ value }) => honest.includes(value));
          if (!way || page === 'concerns') return;
          await at.ticks(page, way.value);
          await at.continues();
          expectSame(at.problem, null, page);
          expect(at.page, 'it goes on').not.to.equal(page);
        },
      },
    );
    const list = textOf(visitor.part(visitor.words.handoff.title)!);
    expect(list).to.match(/Not sure or not answered.*Pregnancy and breastfeeding.*Alcohol and drugs.*Other medicines/);
    expect(list).not.to.match(/: No\b|none of these/);
  });

  it('is shown as skipped on Check your answers, and can be answered there (X10)', async () => {
    const visitor = await visit();
    await visitor.walks({ ...triedTwo.answers, pregnancy: null }, { to: 'check' });
    const asked = visitor.sees.getAllByRole('term').find((term) => /pregnant/.test(textOf(term)))!;
    expect(textOf(asked.nextElementSibling!)).to.equal('Skipped');
    await visitor.changes('Are you pregnant, trying to become pregnant, or breastfeeding?');
    await visitor.answers('pregnancy', 'no');
    await visitor.continues();
    expect(visitor.text).not.to.contain('Skipped');
  });

  it('of a question that was answered takes the answer away', async () => {
    const visitor = await visit();
    await visitor.walks(triedTwo.answers, { to: 'emergency' });
    await visitor.goesBack();
    await visitor.skips();
    await visitor.goesBack();
    expect(visitor.chosen('age')).to.deep.equal([]);
  });
});
