import { expect } from '@open-wc/testing';
import { fullClinic, onEveryPage, pageKinds } from '../helpers/page-kinds.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

/** What stands around every page, from the top. */
function around(visitor: Visitor): readonly (HTMLElement | null)[] {
  const { crisisHelp, heading, sees } = visitor;
  const telephone = sees.getByRole('link', { name: 'Call +1 555 010 0199' });
  const clear = sees.queryByRole('button', { name: 'Clear my answers' });
  const yes = sees.queryByRole('button', { name: 'Yes, clear them' });
  return [crisisHelp, sees.queryByRole('button', { name: 'Back' }), heading, telephone, clear ?? yes];
}

/** What happens on another day. */
async function on(day: string, happening: () => Promise<unknown>): Promise<void> {
  const { Date: before } = globalThis;
  const now = new before(`${day}T12:00:00Z`).getTime();
  globalThis.Date = class extends before {
    constructor(...given: readonly [] | ConstructorParameters<DateConstructor>) {
      super(...((given.length === 0 ? [now] : given) as [number]));
    }
  } as DateConstructor;
  try {
    await happening();
  } finally {
    globalThis.Date = before;
  }
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

  it('stands at the foot, once the day of the review is over, that the questions were due for a check', async () => {
    for (const [day, isSaid] of [
      ['2027-05-28', false],
      ['2027-05-29', true],
    ] as const) {
      await on(day, () =>
        onEveryPage(({ screener, words, page }) => {
          const due = words.review.due('May 28, 2027');
          expect(textOf(screener.lastElementChild!) === due, `${page}, ${day}`).to.equal(isSaid);
        }),
      );
    }
  });
});
