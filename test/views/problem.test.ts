import { within } from '@testing-library/dom';
import { expect, fixture, html } from '@open-wc/testing';
import { fullClinic, onEveryPage } from '../helpers/page-kinds.js';
import { expectSame } from '../helpers/same.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

const isQuestion = (visitor: Visitor): boolean => visitor.fields(visitor.page).length > 0;

describe('a problem', () => {
  it('is said on Continue only, in a summary that has the focus, and again beside the question (X12)', async () => {
    await onEveryPage(async (visitor) => {
      if (!isQuestion(visitor)) return;
      const { page } = visitor;
      expectSame(visitor.problem, null, page);
      await visitor.continues();
      expect(visitor.page).to.equal(page);
      const summary = visitor.problem!;
      expectSame(visitor.focused, summary, page);
      expect(textOf(summary)).to.match(/^There is a problem (Choose|Add)/);
      const [link] = within(summary).getAllByRole('button');
      const words = textOf(link!);
      expect(visitor.sees.getAllByText(words), 'the same words inline').to.have.length(2);
      const group = visitor.sees.getByRole('group', { name: textOf(visitor.heading) });
      const described = (group.getAttribute('aria-describedby') ?? '').split(' ');
      expect(described.map((id) => textOf(visitor.root.getElementById(id)!)).join(' ')).to.contain(words);
    });
  });

  it('leads to the first answer and brings its question into view (X12)', async () => {
    const page = await fixture(html`<div><div></div><p style="height: 3000px"></p></div>`);
    const onLongPage = await visit(fullClinic, page.querySelector('div')!);
    await onEveryPage(async (visitor) => {
      if (!isQuestion(visitor)) return;
      await visitor.continues();
      scrollTo(0, 2500);
      within(visitor.problem!).getByRole('button').click();
      await visitor.settles();
      const [first] = [...visitor.screener.querySelectorAll('fieldset input')];
      expectSame(visitor.focused, first, visitor.page);
      const { top, bottom } = visitor.heading.getBoundingClientRect();
      expect(bottom, visitor.page).to.be.within(0, innerHeight);
      expect(top, visitor.page).to.be.at.least(0);
    }, onLongPage);
  });

  it('goes when the visitor goes on, or back', async () => {
    const visitor = await visit();
    await visitor.starts();
    await visitor.continues();
    await visitor.answers('concerns', 'pain');
    await visitor.continues();
    expect(visitor.page).to.equal('age');
    expectSame(visitor.problem, null);
    await visitor.continues();
    await visitor.goesBack();
    expectSame(visitor.problem, null);
  });

  it('keeps what was typed and chosen: a name left in the search box (X12)', async () => {
    const visitor = await visit();
    await visitor.walks({ concerns: ['depression'] }, { to: 'medicines' });
    await visitor.finds('zoloft', 'sertraline');
    await visitor.types('brandless');
    await visitor.continues();
    expect(visitor.page).to.equal('medicines');
    expect(textOf(visitor.problem!)).to.contain('Add the name that you typed to your list, or clear the box');
    expect(visitor.searchBox.value).to.equal('brandless');
    expect(visitor.listed).to.deep.equal(['sertraline (Zoloft)']);
    within(visitor.problem!).getByRole('button').click();
    await visitor.settles();
    expectSame(visitor.focused, visitor.searchBox);
    await visitor.types('');
    await visitor.continues();
    expect(visitor.page).to.equal('trial:sertraline');
  });
});
