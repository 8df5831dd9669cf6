import { expect } from '@open-wc/testing';
import { nameOf } from '../helpers/drawn.js';
import { onEveryKind } from '../helpers/page-kinds.js';
import { textOf, type Visitor } from '../helpers/visitor.js';

/** The first page has no answer; a reader may want to copy the outcome, and the numbers of help. */
const isForCopying = ({ page, crisisHelp }: Visitor, node: Element): boolean =>
  ['intro', 'outcome'].includes(page) || crisisHelp.contains(node) || node.closest('.ways, .clinic-line') !== null;

const isWritten = (node: Element): boolean =>
  [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && textOf(child) !== '');

/** Firefox computes `auto` where the parent decides. */
function canBeSelected(node: Element): boolean {
  const { userSelect, webkitUserSelect } = getComputedStyle(node);
  const value = userSelect || webkitUserSelect;
  return value === 'auto' && node.parentElement ? canBeSelected(node.parentElement) : value !== 'none';
}

describe('selecting and dragging', () => {
  const found: string[] = [];
  const draggable: string[] = [];
  const lost: string[] = [];

  before(async function () {
    this.timeout(120_000);
    await onEveryKind((visitor, name) => {
      const { root, screener, crisisHelp } = visitor;
      for (const node of [...screener.querySelectorAll('*')].filter((one) => isWritten(one) && one.checkVisibility()))
        if (canBeSelected(node) && !isForCopying(visitor, node)) found.push(`${name}: ${nameOf(node)}`);
      const needed = [crisisHelp, ...root.querySelectorAll('input[type="text"], .ways, pre, .list-rows')];
      lost.push(...needed.filter((node) => !canBeSelected(node)).map((node) => `${name}: ${nameOf(node)}`));
      draggable.push(
        ...[...root.querySelectorAll('a')].filter((link) => link.draggable).map((link) => `${name}: ${nameOf(link)}`),
      );
    });
  });

  it('are off for every text of a question, of help and of the check (X41)', () => {
    expect(found).to.deep.equal([]);
  });

  it('stay possible for numbers, text fields, and the list to take along (X41)', () => expect(lost).to.deep.equal([]));

  it('are off for links, whose addresses differ with the answers (X41)', () => expect(draggable).to.deep.equal([]));
});
