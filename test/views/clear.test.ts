import { expect } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { expectSame } from '../helpers/same.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

const { lowDose } = people;
/** The page without the comments of lit. */
const drawn = ({ root }: Visitor): string => root.innerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');

// That it is on every page after the first is in every-page.test.ts.
describe('Clear my answers', () => {
  it('asks once, in the page, moves the focus there and back, and keeps everything on No (X16)', async () => {
    const visitor = await visit();
    await visitor.walks(lowDose.answers, { to: 'check' });
    await visitor.presses('Clear my answers');
    expect(textOf(visitor.focused!)).to.equal('Clear all your answers and go back to the start?');
    expect(visitor.sees.getByRole('group', { name: /^Clear all your answers/ })).to.exist;
    await visitor.presses('No, keep them');
    expectSame(visitor.focused, visitor.button('Clear my answers'));
    expect(visitor.page).to.equal('check');
    expect(visitor.text).to.contain('Brandlessin');
  });

  it('leaves the page as if nobody had been there, from wherever it is pressed (X16)', async function () {
    this.timeout(30_000);
    const untouched = drawn(await visit(fullClinic));
    const onPage = (at: Visitor): void => {
      expect(at.chosen(at.page), at.page).to.deep.equal([]);
      if (at.page === 'medicines') expect(at.searchBox.value).to.equal('');
    };
    for (const to of ['medicines', 'trial:sertraline', 'check', 'outcome']) {
      const visitor = await visit(fullClinic);
      await visitor.walks(lowDose.answers, { to });
      if (to === 'medicines') {
        await visitor.finds('zoloft', 'sertraline');
        await visitor.types('secretol');
      }
      await visitor.clears();
      expect(visitor.page).to.equal('intro');
      expect(drawn(visitor), to).to.equal(untouched);
      await visitor.walks({ concerns: ['depression'] }, { to: 'other-care', onPage });
    }
  });
});
