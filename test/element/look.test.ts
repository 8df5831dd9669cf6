import { expect, fixture, html } from '@open-wc/testing';
import { type Colour, colourOf, contrast } from '../helpers/contrast.js';
import { fullClinic, onEveryKind, pageKinds } from '../helpers/page-kinds.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

const typeface = 'Georgia, serif';
const borders = ['Top', 'Right', 'Bottom', 'Left'] as const;

const isSeen = ([, , , alpha]: Colour): boolean => alpha > 0;
/** Not black, white or grey, even one with a tinge. */
const isColourful = (colour: Colour): boolean =>
  isSeen(colour) && Math.max(...colour.slice(0, 3)) - Math.min(...colour.slice(0, 3)) > 30;
const isRed = ([red, green, blue]: Colour): boolean => red - Math.max(green, blue) > 50;

/** A box with a border all around; controls and options are boxes by nature. */
function isBox(node: Element): boolean {
  const style = getComputedStyle(node);
  return (
    !node.matches('a, button, input, select, label') && borders.every((side) => style[`border${side}Style`] !== 'none')
  );
}
const isInBox = ({ parentElement: parent }: Element): boolean => parent !== null && (isBox(parent) || isInBox(parent));

/** What one element looks like; sizes in em. */
function partOf(node: HTMLElement, page: string, scheme: string) {
  const style = getComputedStyle(node);
  const em = Number.parseFloat(style.fontSize);
  const isWritten = [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && textOf(child) !== '');
  const drawn = borders.filter(
    (side) => style[`border${side}Style`] !== 'none' && style[`border${side}Width`] !== '0px',
  );
  const colours = [...(isWritten ? [style.color] : []), style.backgroundColor];
  const spaces = [style.marginBlockStart, style.marginBlockEnd, style.rowGap, style.columnGap];
  return {
    page,
    scheme,
    name: `${node.localName}: ${textOf(node).slice(0, 40)}`,
    tag: node.localName,
    text: isWritten ? textOf(node) : '',
    colours: [...colours, ...drawn.map((side) => style[`border${side}Color`])].map(colourOf).filter(isSeen),
    color: colourOf(style.color),
    fontFamily: style.fontFamily,
    fontSize: style.fontSize,
    decorations: [style.backgroundImage, style.textShadow, style.filter, style.listStyleImage],
    boxShadow: style.boxShadow,
    spaces: spaces.filter((space) => space !== 'normal').map((space) => Number.parseFloat(space) / em),
    width: node.getBoundingClientRect().width / em,
    isProse: node.matches('.page p'),
    isField: node.matches('select, input[type="text"]'),
    isEmergency: node.matches('a[href="tel:911"]'),
    isFilledButton: node.localName === 'button' && isColourful(colourOf(style.backgroundColor)),
    isBoxInBox: isBox(node) && isInBox(node),
  };
}
type Part = ReturnType<typeof partOf>;

const partsOf = ({ screener }: Visitor, page: string, scheme: string): Part[] =>
  [...screener.querySelectorAll<HTMLElement>('*')]
    .filter((node) => node.checkVisibility() && !node.closest('.unseen'))
    .map((node) => partOf(node, page, scheme));

describe('the look of every page', () => {
  const parts: Part[] = [];
  const texts = (): Part[] => parts.filter(({ text }) => text !== '');
  /** The parts of which this is true, a line each. */
  const those = (isSo: (part: Part) => boolean, among = parts): string[] => [
    ...new Set(among.filter(isSo).map(({ page, name }) => `${page}: ${name}`)),
  ];

  before(async function () {
    this.timeout(120_000);
    const place = await fixture<HTMLElement>(html`<div style=${`width: 1200px; font-family: ${typeface}`}></div>`);
    await onEveryKind((visitor, page) => {
      for (const scheme of ['light', 'dark']) {
        place.style.colorScheme = scheme;
        parts.push(...partsOf(visitor, page, scheme));
      }
    }, place);
    expect(texts().length).to.be.above(1000);
  });

  it('is in the page’s typeface, down to buttons and fields (X34)', () => {
    expect(those(({ text, isField, fontFamily }) => (text !== '' || isField) && fontFamily !== typeface)).to.deep.equal(
      [],
    );
  });

  it('has three text sizes (X34)', () => {
    expect([...new Set(texts().map(({ fontSize }) => fontSize))]).to.have.members(['16px', '19px', '24px']);
  });

  it('has one accent colour in each scheme (X34)', () => {
    for (const scheme of ['light', 'dark']) {
      const own = parts.filter((part) => part.scheme === scheme && !part.isEmergency);
      const colours = own.flatMap(({ colours: all }) => all).filter(isColourful);
      expect([...new Set(colours.map(String))], scheme).to.have.length(1);
    }
  });

  it('has red for the emergency number, and for nothing else (X34)', () => {
    expect(those(({ colours, isEmergency }) => !isEmergency && colours.some(isRed))).to.deep.equal([]);
    const numbers = texts().filter(({ isEmergency }) => isEmergency);
    expect(numbers.length).to.be.at.least(pageKinds.length);
    expect(those(({ color }) => !isRed(color), numbers)).to.deep.equal([]);
  });

  it('has its spaces from one scale of four (X34)', () => {
    const isOnScale = (space: number): boolean =>
      [0, 0.375, 0.75, 1.5, 2.5].some((step) => Math.abs(space - step) < 0.01);
    expect(those(({ spaces }) => !spaces.every(isOnScale))).to.deep.equal([]);
  });

  it('has lines of about 34 em, however wide the page is (X34)', () => {
    expect(those(({ width, isProse }) => width > (isProse ? 34.1 : 36.1), texts())).to.deep.equal([]);
    expect(Math.max(...texts().map(({ width }) => width)), 'it uses the room').to.be.above(32);
  });

  it('has no picture, sound, film, frame, gradient, icon, emoji or shadow (X20, X34)', () => {
    expect(those(({ tag }) => /^(img|svg|picture|canvas|audio|video|object|embed|iframe|i)$/.test(tag))).to.deep.equal(
      [],
    );
    // The border of what is chosen is drawn twice as wide by an inset of no blur.
    const isShadow = ({ boxShadow }: Part): boolean => !/^none$|0px 0px 0px [\d.]+px inset$/.test(boxShadow);
    expect(those((part) => isShadow(part) || part.decorations.some((value) => value !== 'none'))).to.deep.equal([]);
    expect(those(({ text }) => /\p{Extended_Pictographic}|\p{Emoji_Presentation}/u.test(text))).to.deep.equal([]);
  });

  it('has no box in a box, and one filled button at most (X34)', () => {
    expect(those(({ isBoxInBox }) => isBoxInBox)).to.deep.equal([]);
    const filled = parts.filter(({ scheme, isFilledButton }) => scheme === 'light' && isFilledButton);
    expect(filled.length).to.be.above(10);
    expect(new Set(filled.map(({ page }) => page)).size).to.equal(filled.length);
  });
});

describe('an option', () => {
  it('has a clear border, and a quiet shade when it is chosen (X34)', async () => {
    const visitor = await visit(fullClinic);
    await visitor.starts();
    await visitor.ticks('concerns', 'pain');
    const rows = ['pain', 'ptsd'].map((option) => visitor.row('concerns', option));
    const [chosen, other] = rows.map((row) => getComputedStyle(row));
    for (const { borderTopColor, borderInlineEndStyle } of [chosen!, other!]) {
      expect(borderInlineEndStyle).to.equal('solid');
      expect(contrast(borderTopColor, visitor.screener)).to.be.at.least(3);
    }
    expect(contrast(chosen!.backgroundColor, visitor.screener)).to.be.within(1.02, 1.2);
    expect(isSeen(colourOf(other!.backgroundColor)), 'no shade where nothing is chosen').to.be.false;
    expect(chosen!.borderTopColor).not.to.equal(other!.borderTopColor);
  });
});
