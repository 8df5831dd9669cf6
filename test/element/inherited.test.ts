import { expect, fixture, html } from '@open-wc/testing';
import { fullClinic } from '../helpers/page-kinds.js';
import { visit, type Visitor } from '../helpers/visitor.js';

/** Each property takes those of these values that it knows. */
const values = (
  '0|0px|1px|-1em|-99px|99em|1000px|1%|0.01|5|100|none|hidden|collapse|visible|auto|normal|transparent|white|rgb(1 2 3 / 0)|' +
  '5px white|disc|circle|square|vertical-rl|vertical-lr|sideways-lr|upright|all|rtl|break-all|keep-all|break-word|pre|nowrap|' +
  'preserve|no-wrap|justify|center|right|end|under|full-width|uppercase|capitalize|small-caps|all-small-caps|italic|900|ultra-condensed|' +
  'cursive|"●"|"wght" 1|"smcp"|sub|super|anywhere|strict|inert|only dark|dark|crosshair|inside|separate|hide|bottom|stroke|' +
  'evenodd|optimizeSpeed|geometricPrecision|balance|avoid|manual|each-line 9em|9em hanging|0 0 9px red|open "x"|filled sesame|' +
  'left|over right|alternate|exact|read-write|no-drag|drag|weight|from-font|0.1|trim-start|trim-both cap alphabetic'
).split('|');

/** The reader may set these: what harm they do is looked at in a test of its own. */
const passed =
  /^(line-height|letter-spacing|word-spacing|color-scheme|(-(webkit|moz)-)?text-size-adjust|-(webkit|moz-osx)-font-smoothing)$/;
/** What an ancestor makes inert stays inert, as with the attribute `inert`. */
const cannotBeUndone = 'interactivity';

let sheet: HTMLStyleElement;
before(() => document.head.append((sheet = document.createElement('style'))));
afterEach(() => (sheet.textContent = ''));

/** Those that a child has from its parent, with the values that change it. */
async function inheritedProperties(): Promise<[property: string, value: string][]> {
  const parent = await fixture<HTMLElement>(html`<div><i></i></div>`);
  const child = getComputedStyle(parent.firstElementChild!);
  const names = [...child].filter((name) => !name.startsWith('--'));
  return names.flatMap((property) => {
    const before = child.getPropertyValue(property);
    const changing = values.filter((value) => {
      parent.style.setProperty(property, value);
      const changes = child.getPropertyValue(property) !== before;
      parent.removeAttribute('style');
      return changes;
    });
    // A property that only follows from another, such as the width of the child, is left out.
    const isPassedOn = changing.some((value) => {
      parent.style.setProperty(property, value);
      const passedOn = child.getPropertyValue(property) === getComputedStyle(parent).getPropertyValue(property);
      parent.removeAttribute('style');
      return passedOn;
    });
    return isPassedOn ? changing.map((value): [string, string] => [property, value]) : [];
  });
}

const numbers = ({ sees }: Visitor): HTMLElement[] =>
  ['988', '911'].map((number) => sees.getAllByRole('link', { name: new RegExp(number) })[0]!);

/** Everything that is known of how the numbers, their row and the first button look, and where they are in the widget. */
function drawn(visitor: Visitor): string[] {
  const parts = [...numbers(visitor), visitor.crisisHelp, visitor.heading, visitor.button(visitor.words.intro.start)];
  const { left, top } = visitor.screener.getBoundingClientRect();
  return parts.flatMap((part) => {
    const { x, y, width, height } = part.getBoundingClientRect();
    const style = getComputedStyle(part);
    const names = [...style].filter((name) => !passed.test(name) && name !== cannotBeUndone);
    // Chromium 153 keeps the second word of "text-indent" through "all: initial".
    const look = names.map((name) => `${name}: ${style.getPropertyValue(name).replace(/ (each-line|hanging)$/, '')}`);
    return [`place: ${[x - left, y - top, width, height].map(Math.round).join()}`, ...look];
  });
}

/** Numbers that cannot be seen or pressed. */
function outOfReach(visitor: Visitor): string[] {
  return numbers(visitor).flatMap((link) => {
    link.scrollIntoView({ block: 'center', inline: 'center' });
    const { x, y, width, height } = link.getBoundingClientRect();
    const hit = visitor.root.elementFromPoint(x + width / 2, y + height / 2);
    const isVisible = link.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return [
      ...(isVisible && width >= 44 && height >= 44 ? [] : [`${link.textContent} is not seen`]),
      ...(hit && link.contains(hit) ? [] : [`${link.textContent} is not pressed`]),
    ];
  });
}

describe('whatever the page sets in a property that is inherited', () => {
  let properties: readonly (readonly [property: string, value: string])[];
  before(async () => {
    properties = await inheritedProperties();
    expect(properties.length).to.be.greaterThan(100);
  });

  it('crisis help, the heading and Start look the same, and the numbers can be pressed (X26, X91)', async function () {
    this.timeout(120_000);
    const visitor = await visit(fullClinic);
    const before = drawn(visitor);
    const found: string[] = [];
    for (const [property, value] of properties) {
      if (passed.test(property) || property === cannotBeUndone) continue;
      sheet.textContent = `* { ${property}: ${value} !important; }`;
      // In a vertical page a widget is as wide as its content.
      const changed = property.endsWith('writing-mode') ? [] : drawn(visitor).filter((line, at) => line !== before[at]);
      found.push(...[...changed, ...outOfReach(visitor)].map((line) => `${property}: ${value}: ${line}`));
    }
    expect(found).to.deep.equal([]);
  });

  it('and that the reader may set: the letters and lines of crisis help stay apart, and its numbers can be pressed (X26, X91)', async function () {
    this.timeout(60_000);
    const found: string[] = [];
    for (const [property, value] of properties.filter(([name]) => passed.test(name))) {
      sheet.textContent = `* { ${property}: ${value} !important; }`;
      const visitor = await visit(fullClinic);
      const lineHeight = Number.parseFloat(getComputedStyle(visitor.crisisHelp).lineHeight);
      const isReadable = !(lineHeight < 16 || lineHeight > 64) && numbers(visitor).every((link) => areApart(link));
      found.push(
        ...[...(isReadable ? [] : ['not readable']), ...outOfReach(visitor)].map(
          (line) => `${property}: ${value}: ${line}`,
        ),
      );
      visitor.element.remove();
    }
    expect(found).to.deep.equal([]);
  });
});

/** The digits of a number are beside one another. */
function areApart(link: HTMLElement): boolean {
  const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    const digits = [...data.matchAll(/\d/g)].map(({ index }) => {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return range.getBoundingClientRect();
    });
    if (digits.length > 0)
      return digits.every(
        ({ left }, at) => at === 0 || (left - digits[at - 1]!.left > 4 && left - digits[at - 1]!.left < 32),
      );
  }
  return false;
}
