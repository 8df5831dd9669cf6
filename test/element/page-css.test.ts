import { expect } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { visit, type Visitor } from '../helpers/visitor.js';

let sheet: HTMLStyleElement | undefined;
afterEach(() => sheet?.remove());

/** Puts rules on the clinic's page for the length of a test. */
function addToPage(css: string): void {
  sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
}

const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

async function question(): Promise<Visitor> {
  const visitor = await visit(fullClinic);
  await visitor.starts();
  return visitor;
}

const properties = (
  'color background-color font-size font-weight font-style text-transform text-align text-indent ' +
  'text-shadow white-space display visibility border-top-width'
).split(' ');

/** The look of the parts that a visitor needs most. */
function look(visitor: Visitor): readonly unknown[] {
  const { screener, heading } = visitor;
  const option = [visitor.row('concerns', 'pain'), visitor.field('concerns', 'pain')];
  const buttons = ['Continue', 'Skip this question'].map((name) => visitor.button(name));
  return [screener, heading, ...option, ...buttons].map((part) =>
    properties.map((property) => `${part.localName}: ${styleOf(part).getPropertyValue(property)}`),
  );
}

describe('rules of the clinic’s page', () => {
  for (const [name, css] of Object.entries({
    'reset everything': '* { all: revert !important; }',
    'unset everything': '* { all: unset !important; }',
    'hide buttons and fields': 'button, input, fieldset, legend, label, details { display: none !important; }',
    'set our custom properties': '* { --ink: red !important; --paper: red !important; --accent: red !important; }',
    'set the size, color and weight of text':
      'html { font-size: 62.5%; } * { color: red !important; font-size: 3px !important; font-weight: 900 !important; }',
    'set capitals, alignment, slant, indent and shadow, and stop text from wrapping':
      'body { white-space: nowrap; text-shadow: 0 0 9px red; } * { text-transform: uppercase !important; ' +
      'text-align: center !important; font-style: italic !important; text-indent: 4em !important; }',
  })) {
    it(`do not change the widget: they ${name} (X26)`, async () => {
      const before = look(await question());
      addToPage(css);
      expect(look(await question())).to.deep.equal(before);
    });
  }

  it('draw no line around the whole widget while something in it has the focus (X26)', async () => {
    addToPage('*:focus { outline: 2px solid; }');
    const visitor = await question();
    expect(visitor.focused).to.equal(visitor.heading);
    expect(styleOf(visitor.element).outlineStyle).to.equal('none');
  });

  it('of the reader for spacing reach the widget, its buttons and fields too (X26)', async () => {
    addToPage('body { line-height: 2; letter-spacing: 3px; word-spacing: 7px; }');
    const visitor = await visit(fullClinic);
    await visitor.walks(people.triedTwo.answers, { to: 'medicines' });
    const parts = [visitor.screener, visitor.button('Continue'), visitor.searchBox, visitor.row('medicines', 'none')];
    for (const part of parts) {
      expect(styleOf(part).letterSpacing, part.outerHTML).to.equal('3px');
      expect(styleOf(part).wordSpacing, part.outerHTML).to.equal('7px');
    }
    expect(styleOf(visitor.row('medicines', 'none')).lineHeight).to.equal('32px');
  });

  it('make it dark by color-scheme only; without one it is light (X27)', async () => {
    const visitor = await question();
    const light = styleOf(visitor.screener).backgroundColor;
    expect(light).to.equal('rgb(255, 255, 255)');
    addToPage(':root { color-scheme: dark; }');
    expect(styleOf(visitor.screener).backgroundColor).not.to.equal(light);
    expect(styleOf(visitor.heading).color).to.equal('rgb(238, 241, 242)');
  });
});
