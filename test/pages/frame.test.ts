import { expect } from '@open-wc/testing';
import { fullClinic, pageKinds } from '../helpers/page-kinds.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

/** What stands around every page, from the top. */
function around(visitor: Visitor): readonly (HTMLElement | null)[] {
  const { crisisHelp, heading, sees } = visitor;
  const telephone = sees.getByRole('link', { name: 'Call +1 555 010 0199' });
  const clear = sees.queryByRole('button', { name: 'Clear my answers' });
  const yes = sees.queryByRole('button', { name: 'Yes, clear them' });
  return [crisisHelp, sees.queryByRole('button', { name: 'Back' }), heading, telephone, clear ?? yes];
}

/** How far below the top of the widget help begins. */
const topOf = ({ crisisHelp, element }: Visitor): number =>
  crisisHelp.getBoundingClientRect().top - element.getBoundingClientRect().top;

const attributesOf = ({ element }: Visitor) =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

describe('around every page', () => {
  for (const { name, show } of pageKinds) {
    it(`stand help, Back, the page, the clinic’s telephone and Clear, in this order: ${name} (X2, X29)`, async () => {
      const visitor = await visit(fullClinic);
      await show(visitor);
      const firstPage = await visit(attributesOf(visitor));
      expect(topOf(visitor), 'where it is on the first page').to.be.closeTo(topOf(firstPage), 0.5);
      const stood = around(visitor);
      const isThere = stood.map((part) => part !== null);
      expect(isThere).to.deep.equal([true, visitor.page !== 'intro', true, true, visitor.page !== 'intro']);
      const there = stood.filter((part) => part !== null);
      there.forEach((part, at) => {
        const above = there[at - 1];
        if (!above) return;
        expect(above.getBoundingClientRect().bottom, textOf(part)).to.be.at.most(part.getBoundingClientRect().top + 1);
        const follows = above.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING;
        expect(follows, 'read in the order in which it is seen').to.be.above(0);
      });
    });
  }
});
