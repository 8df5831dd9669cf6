import { expect, fixture, html } from '@open-wc/testing';
import { languagesUnderTest, loadLanguages } from '../fixtures/languages-under-test.js';
import { linesOf, nameOf, overlap, texts, wordsOf } from '../helpers/drawn.js';
import { isChromium } from '../helpers/engine.js';
import { fullClinic, pageKinds } from '../helpers/page-kinds.js';
import { visit, type Visitor } from '../helpers/visitor.js';

const longest = {
  ...fullClinic,
  'clinic-name': 'Donaudampfschifffahrtsgesellschaftskrankenhaus of Llanfairpwllgwyngyllgogery',
};

/** How a reader may see the page. A width of 320 px is that of a window of 1280 px at 400 %. */
const looks = {
  'a very narrow phone': 'width: 256px',
  'a narrow phone': 'width: 280px',
  'a phone, or a window at 400 %': 'width: 320px',
  'a phone, with the reader’s own spacing':
    'width: 320px; line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em',
  'text of twice the size, with the reader’s own spacing':
    'width: 360px; --size: 200%; line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em',
  'a window of text of four times the size': 'width: 1280px; --size: 400%',
};

/** Where Chromium sees every look, the others see the two that leave the least room. */
const seen = Object.entries(looks).filter(([look]) => isChromium || /very narrow|twice the size/.test(look));

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

/** A line that can be scrolled to in a box of its own is nowhere else. */
function isScrolledAway({ top, bottom }: DOMRect, text: Text): boolean {
  const box = text.parentElement!.closest('pre')?.getBoundingClientRect();
  return box !== undefined && (top < box.top || bottom > box.bottom);
}

/** Lines of text, each with what it belongs to, less the room above and below its letters. */
const lines = (visitor: Visitor): { at: DOMRect; text: Text }[] =>
  texts(visitor).flatMap((text) => {
    const drawn = linesOf(text).filter((line) => !isScrolledAway(line, text));
    return drawn.map((line) => ({ at: lettersIn(line), text }));
  });

const lettersIn = ({ x, y, width, height }: DOMRect): DOMRect => new DOMRect(x, y + height / 4, width, height / 2);

/** Texts that leave the button or the row that they name, and texts that lie on one another. */
function unreadable(visitor: Visitor): string[] {
  const all = lines(visitor);
  const left = all.filter(({ at, text }) => {
    const holder = text.parentElement!.closest('button, summary, label, li, dd, dt, .screener')!;
    const box = holder.getBoundingClientRect();
    // The space at the end of a line may hang out: beside a number that reads from left to right in a text that does not,
    // Firefox 153 and WebKitGTK 2.50 give it a box of its own.
    return isOutOf(box, at) && wordsOf(text).some((word) => isOutOf(box, lettersIn(word)));
  });
  const covered = all.filter(({ at, text }, index) =>
    all.slice(index + 1).some((other) => other.text !== text && overlap(at, other.at)),
  );
  return [
    ...left.map(({ text }) => `out of ${nameOf(text.parentElement!)}: ${text.data.trim()}`),
    ...covered.map(({ text }) => `covered: ${text.data.trim()}`),
  ];
}

const isOutOf = ({ left, right, top, bottom }: DOMRect, at: DOMRect): boolean =>
  at.left < left - 1 || at.right > right + 1 || at.top < top - 1 || at.bottom > bottom + 1;

describe('however narrow the box or large the text', () => {
  before(loadLanguages);

  for (const { name, show } of pageKinds) {
    it(`nothing is cut, covered, or to be scrolled to sideways, in any language: ${name} (X20, X25, X26)`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const visitor = await visit(longest, box);
      await show(visitor);
      for (const { lang } of languagesUnderTest) {
        visitor.element.lang = lang;
        await visitor.settles();
        for (const [look, style] of seen) {
          box.style.cssText = `overflow-x: auto; ${style}`;
          visitor.screener.style.fontSize = box.style.getPropertyValue('--size');
          const where = `${lang}, ${look}`;
          expect(beyond(box, visitor), where).to.deep.equal([]);
          expect(box.scrollWidth, where).to.be.at.most(box.clientWidth);
          expect(unreadable(visitor), where).to.deep.equal([]);
        }
      }
    });
  }

  it('no style asks how wide, high or turned the window is: it may sit in a sidebar (X25)', async () => {
    const { root } = await visit();
    const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const asked = rules.filter((rule) => rule instanceof CSSMediaRule).map(({ media }) => media.mediaText);
    expect(asked).to.have.members(['(forced-colors: active)', 'print']);
    expect(rules.some((rule) => rule instanceof CSSContainerRule)).to.be.true;
  });
});
