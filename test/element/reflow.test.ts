import { expect, fixture, html } from '@open-wc/testing';
import { fullClinic, pageKinds } from '../helpers/page-kinds.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

const longest = {
  ...fullClinic,
  'clinic-name': 'Donaudampfschifffahrtsgesellschaftskrankenhaus of Llanfairpwllgwyngyllgogery',
};

/** A box of this width, as a sidebar, or as the page at 400 %. */
async function inBox(width: number, style = ''): Promise<{ box: HTMLElement; visitor: Visitor }> {
  const box = await fixture<HTMLElement>(html`<div style=${`width: ${width}px; overflow-x: auto; ${style}`}></div>`);
  return { box, visitor: await visit(longest, box) };
}

/** Everything that is drawn beyond the box, by what it says. */
const beyond = (box: HTMLElement, { screener }: Visitor): string[] => {
  const { left, right } = box.getBoundingClientRect();
  return [...screener.querySelectorAll('*')]
    .filter((node) => node.checkVisibility())
    .filter((node) => {
      const at = node.getBoundingClientRect();
      return at.width > 0 && (at.right > right + 1 || at.left < left - 1);
    })
    .map((node) => `${node.localName}: ${node.textContent}`);
};

describe('in a box of 256 px', function () {
  this.timeout(20_000);

  for (const { name, show } of pageKinds) {
    it(`nothing has to be scrolled sideways: ${name} (X25)`, async () => {
      const { box, visitor } = await inBox(256);
      await show(visitor);
      expect(beyond(box, visitor)).to.deep.equal([]);
      expect(box.scrollWidth).to.be.at.most(box.clientWidth);
    });
  }

  it('nor with text of twice the size and the reader’s own spacing (X20, X25, X26)', async () => {
    const spacing = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em;';
    const pages = [
      'intro',
      'told',
      'medicines with the list open and names on it',
      'check',
      'an outcome with everything open',
    ];
    for (const { name, show } of pageKinds.filter((kind) => pages.includes(kind.name))) {
      const { box, visitor } = await inBox(360, spacing);
      visitor.screener.style.fontSize = '200%';
      await show(visitor);
      expect(box.scrollWidth, name).to.be.at.most(box.clientWidth);
    }
  });
});

/** What can be pressed and is lower than 44 px. A link within a sentence is as high as its line, and may be. */
function lowTargets({ screener }: Visitor): string[] {
  const controls = [
    ...screener.querySelectorAll<HTMLElement>(
      'button, summary, select, label:has(input, select), input[type="text"], a',
    ),
  ];
  const isInSentence = (node: HTMLElement): boolean =>
    node.localName === 'a' && textOf(node.parentElement!) !== textOf(node) && !node.closest('ul');
  return controls
    .filter((node) => node.checkVisibility() && !isInSentence(node) && node.getBoundingClientRect().height < 43.9)
    .map((node) => textOf(node));
}

describe('targets', () => {
  it('are 44 px high on every page (X20)', async function () {
    this.timeout(60_000);
    const low = new Set<string>();
    for (const { show } of pageKinds) {
      const { visitor } = await inBox(360);
      await show(visitor);
      for (const name of lowTargets(visitor)) low.add(name);
      visitor.element.remove();
    }
    expect([...low]).to.deep.equal([]);
  });
});
