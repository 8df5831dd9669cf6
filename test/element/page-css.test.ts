import { expect } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { visit, type Visitor } from '../helpers/visitor.js';

let sheet: HTMLStyleElement | undefined;

/** Puts rules on the clinic's page for the length of a test. */
function pageSays(css: string): void {
  sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
}

afterEach(() => sheet?.remove());

const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

async function question(): Promise<Visitor> {
  const visitor = await visit(fullClinic);
  await visitor.starts();
  return visitor;
}

const properties = (
  'color backgroundColor fontSize fontWeight fontStyle textTransform textAlign textIndent ' +
  'textShadow whiteSpace display visibility borderTopWidth'
).split(' ') as readonly (keyof CSSStyleDeclaration)[];

/** The look of the parts that a visitor needs most. */
function look(visitor: Visitor): Record<string, unknown> {
  const parts = {
    screener: visitor.screener,
    heading: visitor.heading,
    row: visitor.row('concerns', 'pain'),
    box: visitor.field('concerns', 'pain'),
    next: visitor.button('Continue'),
    skip: visitor.button('Skip this question'),
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, properties.map((property) => styleOf(part)[property])]),
  );
}

describe('rules of the clinic’s page', () => {
  for (const [name, css] of Object.entries({
    'reset everything': '* { all: revert !important; }',
    'unset everything': '* { all: unset !important; }',
    'set color, size and weight':
      '* { color: red !important; font-size: 3px !important; font-weight: 900 !important; }',
    'hide buttons and fields': 'button, input, fieldset, legend, label, details { display: none !important; }',
    'set rem': 'html { font-size: 62.5%; }',
    'set capitals, alignment, slant and indent':
      '* { text-transform: uppercase !important; text-align: center !important; font-style: italic !important; text-indent: 4em !important; }',
    'set our custom properties': '* { --ink: red !important; --paper: red !important; --accent: red !important; }',
    'stop text from wrapping': 'body { white-space: nowrap; text-shadow: 0 0 9px red; }',
  })) {
    it(`do not change the widget: they ${name} (X26)`, async () => {
      const before = look(await question());
      pageSays(css);
      expect(look(await question())).to.deep.equal(before);
    });
  }

  it('leave the reader’s own spacing alone, also on buttons and fields (X26)', async () => {
    pageSays('body { line-height: 2; letter-spacing: 3px; word-spacing: 7px; }');
    const visitor = await visit(fullClinic);
    await visitor.walks(people.triedTwo.answers, { to: 'medicines' });
    const parts = [visitor.screener, visitor.button('Continue'), visitor.searchBox, visitor.row('medicines', 'none')];
    for (const part of parts) {
      expect(styleOf(part).letterSpacing, part.outerHTML).to.equal('3px');
      expect(styleOf(part).wordSpacing, part.outerHTML).to.equal('7px');
    }
    expect(styleOf(visitor.row('medicines', 'none')).lineHeight).to.equal('32px');
  });

  it('lend the widget their typeface (X34)', async () => {
    pageSays('body { font-family: Georgia, serif; }');
    const visitor = await question();
    expect(styleOf(visitor.screener).fontFamily).to.contain('Georgia');
    expect(styleOf(visitor.button('Continue')).fontFamily).to.contain('Georgia');
  });

  it('say whether it is dark: it follows color-scheme, and is light without one (X27)', async () => {
    const visitor = await question();
    const light = styleOf(visitor.screener).backgroundColor;
    expect(light).to.equal('rgb(255, 255, 255)');
    pageSays(':root { color-scheme: dark; }');
    expect(styleOf(visitor.screener).backgroundColor).not.to.equal(light);
    expect(styleOf(visitor.heading).color).to.equal('rgb(238, 241, 242)');
  });
});
