import { expect } from '@open-wc/testing';
import { isChromium } from '../helpers/engine.js';
import { nameOf } from '../helpers/drawn.js';
import { onEveryKind } from '../helpers/page-kinds.js';
import { textOf, type Visitor } from '../helpers/visitor.js';

/** The first page has no answer; a reader may want to copy the outcome, and the numbers of help. */
const isForCopying = ({ page, crisisHelp }: Visitor, node: Element): boolean =>
  ['intro', 'outcome'].includes(page) || crisisHelp.contains(node) || node.closest('.ways, .clinic-line') !== null;

const isWritten = (node: Element): boolean =>
  [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && textOf(child) !== '');

function canBeSelected(node: Element): boolean {
  const style = getComputedStyle(node);
  return (style.userSelect || style.webkitUserSelect) !== 'none';
}

/** What a script of the page reads after *Select all*. */
function selectedText(): string {
  document.execCommand('selectAll');
  const text = getSelection()!.toString();
  getSelection()!.removeAllRanges();
  return text;
}

describe('selecting and dragging', () => {
  const found: string[] = [];
  const selected = new Map<string, { text: string; heading: string; help: string }>();
  const draggable: string[] = [];
  const lost: string[] = [];

  before(async function () {
    this.timeout(120_000);
    await onEveryKind((visitor, name) => {
      const { root, screener, heading, crisisHelp } = visitor;
      for (const node of [...screener.querySelectorAll('*')].filter((one) => isWritten(one) && one.checkVisibility()))
        if (canBeSelected(node) && !isForCopying(visitor, node)) found.push(`${name}: ${nameOf(node)}`);
      const needed = [crisisHelp, ...root.querySelectorAll('input[type="text"], .ways, pre, .list-rows')];
      lost.push(...needed.filter((node) => !canBeSelected(node)).map((node) => `${name}: ${nameOf(node)}`));
      draggable.push(
        ...[...root.querySelectorAll('a')].filter((link) => link.draggable).map((link) => `${name}: ${nameOf(link)}`),
      );
      if (['intro', 'outcome'].includes(visitor.page)) return;
      selected.set(name, {
        text: selectedText(),
        heading: textOf(heading),
        help: textOf(crisisHelp.querySelector('strong')!),
      });
    });
  });

  it('are off for every text of a question, of help and of the check, so that the page reads none of it (X41)', () => {
    expect(found).to.deep.equal([]);
    for (const [name, { text, heading, help }] of selected) {
      // Other engines give no text of a shadow root.
      if (!isChromium) expect(text, name).to.contain(help);
      expect(text, name).not.to.contain(heading);
    }
    expect(selected.size).to.be.above(20);
  });

  it('stay possible for numbers, text fields, and the list to take along (X41)', () => expect(lost).to.deep.equal([]));

  it('are off for links, whose addresses differ with the answers (X41)', () => expect(draggable).to.deep.equal([]));
});
