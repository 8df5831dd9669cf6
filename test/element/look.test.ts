import { expect, fixture, html } from '@open-wc/testing';
import { fullClinic, pageKinds } from '../helpers/page-kinds.js';
import { visit } from '../helpers/visitor.js';
import { colourOf, contrast } from '../helpers/colour.js';
import { isColourful, isRed, isSeen, lookOf, type Part } from '../helpers/look.js';

const typeface = 'Georgia, serif';
const schemes = ['light', 'dark'] as const;
const parts: Part[] = [];
const texts = (): Part[] => parts.filter(({ text }) => text !== '');
const inScheme = (scheme: string): Part[] => parts.filter((part) => part.scheme === scheme);

/** The parts of which this is true, a line each. */
const those = (isSo: (part: Part) => boolean, among = parts): string[] => [
  ...new Set(among.filter(isSo).map(({ page, name }) => `${page}: ${name}`)),
];

describe('the look of every page', () => {
  before(async function () {
    this.timeout(120_000);
    for (const { name, show } of pageKinds) {
      const place = await fixture<HTMLElement>(html`<div style=${`width: 1200px; font-family: ${typeface}`}></div>`);
      const visitor = await visit(fullClinic, place);
      await show(visitor);
      for (const scheme of schemes) {
        place.style.colorScheme = scheme;
        parts.push(...lookOf(visitor, name, scheme));
      }
      place.remove();
    }
  });

  it('was looked at: many parts of many pages, in light and dark', () => {
    expect(new Set(parts.map(({ page }) => page)).size).to.equal(pageKinds.length);
    expect(texts().length).to.be.above(1000);
    expect(new Set(inScheme('dark').map(({ style }) => style.backgroundColor)).size).to.be.above(2);
  });

  it('is in the page’s own typeface, down to buttons and fields (X34)', () => {
    const written = parts.filter(({ text, isField }) => text !== '' || isField);
    expect(those(({ style }) => style.fontFamily !== typeface, written)).to.deep.equal([]);
  });

  it('has three text sizes (X34)', () => {
    const sizes = new Set(texts().map(({ style }) => style.fontSize));
    expect([...sizes]).to.have.members(['16px', '19px', '24px']);
  });

  it('has one accent colour, and is otherwise ink on paper (X34)', () => {
    for (const scheme of schemes) {
      const own = inScheme(scheme).filter(({ isEmergency }) => !isEmergency);
      const colours = own.flatMap(({ colours: all }) => all).filter((colour) => isColourful(colour));
      expect([...new Set(colours.map(String))], scheme).to.have.length(1);
    }
  });

  it('has red for the emergency number, and for nothing else (X34)', () => {
    expect(those(({ colours, isEmergency }) => !isEmergency && colours.some((colour) => isRed(colour)))).to.deep.equal(
      [],
    );
    const numbers = texts().filter(({ isEmergency }) => isEmergency);
    expect(numbers.length).to.be.at.least(pageKinds.length);
    expect(those(({ style }) => !isRed(style.color), numbers)).to.deep.equal([]);
  });

  it('has its spaces from one scale of four (X34)', () => {
    const scale = [0, 0.375, 0.75, 1.5, 2.5];
    const isOff = ({ spaces }: Part): boolean =>
      spaces.some((space) => !scale.some((step) => Math.abs(space - step) < 0.01));
    expect(those(isOff)).to.deep.equal([]);
  });

  it('has lines of about 34 em, however wide the page is (X34)', () => {
    expect(those(({ width }) => width > 36.1, texts())).to.deep.equal([]);
    expect(those(({ width, isProse }) => isProse && width > 34.1, texts())).to.deep.equal([]);
    expect(Math.max(...texts().map(({ width }) => width)), 'it uses the room').to.be.above(32);
  });

  it('has no picture, sound, film, frame, gradient, icon, emoji or shadow (X20, X34)', () => {
    const isImage = ({ name }: Part): boolean =>
      /^(img|svg|picture|canvas|audio|video|object|embed|iframe|i):/.test(name);
    expect(those(isImage)).to.deep.equal([]);
    const decorations = ({ style }: Part): boolean =>
      [style.backgroundImage, style.textShadow, style.filter, style.listStyleImage].some((value) => value !== 'none') ||
      // What is chosen has its edge drawn twice as wide: that is no shadow.
      !/^none$|0px 0px 0px [\d.]+px inset$/.test(style.boxShadow);
    expect(those(decorations)).to.deep.equal([]);
    expect(those(({ text }) => /\p{Extended_Pictographic}|\p{Emoji_Presentation}/u.test(text))).to.deep.equal([]);
  });

  it('has no box within a box (X34)', () => {
    expect(those(({ isBoxInBox }) => isBoxInBox)).to.deep.equal([]);
  });

  it('has one filled button at most (X34)', () => {
    for (const { name } of pageKinds) {
      const filled = inScheme('light').filter(({ page, isFilledButton }) => page === name && isFilledButton);
      expect(filled.length, name).to.be.at.most(1);
    }
    expect(parts.filter(({ isFilledButton }) => isFilledButton)).to.have.length.above(10);
  });

  it('has answers with a clear edge, and a quiet shade when chosen (X34)', async () => {
    const visitor = await visit(fullClinic);
    await visitor.starts();
    await visitor.ticks('concerns', 'pain');
    const [chosen, other] = ['pain', 'ptsd'].map((option) => getComputedStyle(visitor.row('concerns', option)));
    const paper = colourOf(getComputedStyle(visitor.screener).backgroundColor);
    for (const { borderTopColor, borderInlineEndStyle } of [chosen!, other!]) {
      expect(borderInlineEndStyle).to.equal('solid');
      expect(contrast(colourOf(borderTopColor), paper)).to.be.at.least(3);
    }
    const shade = colourOf(chosen!.backgroundColor);
    expect(contrast(shade, paper)).to.be.within(1.02, 1.2);
    expect(isSeen(colourOf(other!.backgroundColor)), 'none where nothing is chosen').to.be.false;
    expect(chosen!.borderTopColor).not.to.equal(other!.borderTopColor);
  });
});
