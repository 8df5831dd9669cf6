import { expect, fixture, html } from '@open-wc/testing';
import { type Colour, colourOf, contrast } from '../helpers/contrast.js';
import { nameOf } from '../helpers/drawn.js';
import { fullClinic, onEveryKind } from '../helpers/page-kinds.js';
import { textOf, visit } from '../helpers/visitor.js';

const typeface = 'system-ui, sans-serif';
const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
const schemes = ['light', 'dark'] as const;

const isSeen = ([, , , alpha]: Colour): boolean => alpha > 0;
/** Not black, white or grey, even one with a tinge. */
const isColourful = (colour: Colour): boolean => Math.max(...colour.slice(0, 3)) - Math.min(...colour.slice(0, 3)) > 30;
const isRed = ([red, green, blue]: Colour): boolean => red - Math.max(green, blue) > 50;
const isOnScale = (space: number): boolean => [0, 0.375, 0.75, 1.5, 2.5].some((step) => Math.abs(space - step) < 0.01);

/** What one element looks like; spaces in em. */
function lookOf(node: HTMLElement) {
  const style = getComputedStyle(node);
  const isWritten = [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && textOf(child) !== '');
  const isDrawn = (side: (typeof sides)[number]): boolean =>
    style[`border${side}Style`] !== 'none' && style[`border${side}Width`] !== '0px';
  const colours = [style.backgroundColor, ...sides.filter(isDrawn).map((side) => style[`border${side}Color`])];
  const spaces = [style.marginBlockStart, style.marginBlockEnd, style.rowGap, style.columnGap];
  return {
    style,
    isWritten,
    colours: [...colours, ...(isWritten ? [style.color] : [])].map(colourOf).filter(isSeen),
    spaces: spaces.filter((space) => space !== 'normal').map((space) => Number.parseFloat(space)),
    em: Number.parseFloat(style.fontSize),
    width: node.getBoundingClientRect().width / Number.parseFloat(style.fontSize),
    isEmergency: node.closest('a[href="tel:911"]') !== null,
  };
}

const isFilledButton = (node: HTMLElement): boolean =>
  node.localName === 'button' && isColourful(colourOf(getComputedStyle(node).backgroundColor));

/** Controls have an edge of their own, and so has the row of an answer. */
const isBox = (node: Element): boolean =>
  !node.matches('a, button, input, select, label') &&
  sides.every((side) => getComputedStyle(node)[`border${side}Style`] !== 'none');
const isInBox = ({ parentElement: parent }: Element): boolean => parent !== null && (isBox(parent) || isInBox(parent));

/** Whether an element breaks a rule of the look. */
const rules: Readonly<Record<string, (look: ReturnType<typeof lookOf>, node: HTMLElement) => boolean>> = {
  'is in the system’s typeface, down to buttons and fields': ({ isWritten, style }, node) =>
    (isWritten || node.matches('select, input[type="text"]')) && style.fontFamily !== typeface,
  'has spaces from one scale of four': ({ spaces, em }) => !spaces.every((space) => isOnScale(space / em)),
  'has red for the emergency number, and for nothing else': ({ colours, isEmergency, isWritten }) =>
    colours.some(isRed) !== (isEmergency && isWritten),
  'has lines of about 34 em, however wide the page is': ({ isWritten, width }, node) =>
    isWritten && width > (node.matches('.page p') ? 34.1 : 36.1),
  // A chosen answer has its edge twice as wide, drawn as an inset shadow.
  'has no gradient or shadow': ({ style }) =>
    [style.backgroundImage, style.textShadow, style.filter, style.listStyleImage].some((value) => value !== 'none') ||
    !/^none$|0px 0px 0px [\d.]+px inset$/.test(style.boxShadow),
  'has no box within a box': (_look, node) => isBox(node) && isInBox(node),
  'has no picture, sound, film, frame, icon or emoji (X20)': (_look, node) =>
    node.matches('img, svg, picture, canvas, audio, video, object, embed, iframe, i') ||
    /\p{Extended_Pictographic}|\p{Emoji_Presentation}/u.test(textOf(node)),
};

describe('the look of every page', () => {
  const found = Object.fromEntries(Object.keys(rules).map((rule) => [rule, new Set<string>()]));
  const sizes = new Set<string>();
  const filledButtons: number[] = [];
  const accents = { light: new Set<string>(), dark: new Set<string>() };

  before(async function () {
    this.timeout(120_000);
    const place = await fixture<HTMLElement>(html`<div style="width: 1200px; font-family: Georgia, serif"></div>`);
    await onEveryKind(({ screener }, page) => {
      const nodes = [...screener.querySelectorAll<HTMLElement>('*')];
      const shown = nodes.filter((node) => node.checkVisibility() && !node.closest('.unseen'));
      filledButtons.push(shown.filter(isFilledButton).length);
      for (const scheme of schemes) {
        place.style.colorScheme = scheme;
        for (const node of shown) {
          const look = lookOf(node);
          for (const [rule, isBroken] of Object.entries(rules))
            if (isBroken(look, node)) found[rule]!.add(`${page}, ${scheme}: ${nameOf(node)}`);
          if (look.isWritten) sizes.add(look.style.fontSize);
          if (!look.isEmergency) look.colours.filter(isColourful).forEach((one) => accents[scheme].add(String(one)));
        }
      }
    }, place);
  });

  for (const rule of Object.keys(rules)) it(`${rule} (X34)`, () => expect([...found[rule]!]).to.deep.equal([]));

  it('has three text sizes, and one accent colour in each scheme (X34)', () => {
    expect([...sizes]).to.have.members(['16px', '19px', '24px']);
    expect(schemes.map((scheme) => accents[scheme].size)).to.deep.equal([1, 1]);
  });

  it('has one filled button at most (X34)', () => {
    expect(Math.max(...filledButtons)).to.equal(1);
    expect(filledButtons.filter((count) => count === 1)).to.have.length.above(10);
  });

  it('has answers with a clear edge, and a quiet shade when chosen (X34)', async () => {
    const visitor = await visit(fullClinic);
    await visitor.starts();
    await visitor.ticks('concerns', 'pain');
    const [chosen, other] = ['pain', 'ptsd'].map((option) => getComputedStyle(visitor.row('concerns', option)));
    const paper = visitor.screener;
    for (const row of [chosen!, other!]) expect(contrast(row.borderTopColor, paper)).to.be.at.least(3);
    expect(contrast(chosen!.backgroundColor, paper)).to.be.within(1.02, 1.2);
    expect(isSeen(colourOf(other!.backgroundColor)), 'none where nothing is chosen').to.be.false;
  });
});
