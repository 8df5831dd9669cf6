import { executeServerCommand } from '@web/test-runner-commands';
import { expect, fixture, html } from '@open-wc/testing';
import { faintBorders, faintMarks, faintOutline, faintTexts } from '../helpers/contrast.js';
import { targets } from '../helpers/drawn.js';
import { collect, onEveryKind } from '../helpers/page-kinds.js';
import { bringInto, offerStates, tickAll } from '../helpers/states.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

const schemes = ['light', 'dark'];
const draw = (scheme: string): string => (document.documentElement.style.colorScheme = scheme);

/** Only Chromium can force its colours. */
const force = (value: 'active' | 'none'): Promise<{ supported: boolean }> =>
  executeServerCommand('forced-colors', value);

const outlined = (visitor: Visitor): HTMLElement[] => targets(visitor).filter(({ role }) => role !== 'option');

/** What is faint in any scheme and state: as it is, if asked for, and with everything ticked. */
function faint(visitor: Visitor, isUnticked: boolean): string[] {
  const states = offerStates(visitor);
  const ticked = [...visitor.screener.querySelectorAll('input')].map((input) => [input, input.checked] as const);
  const found: string[] = [];
  const look = (): void => {
    for (const scheme of schemes) {
      draw(scheme);
      for (const state of states) {
        bringInto(state, visitor);
        const outlines = state === 'focus-visible' ? outlined(visitor).flatMap((target) => faintOutline(target)) : [];
        const faults = [...faintTexts(visitor), ...faintBorders(visitor), ...faintMarks(visitor), ...outlines];
        found.push(...faults.map((fault) => `${scheme}, ${state}: ${fault}`));
      }
    }
  };
  if (isUnticked) look();
  tickAll(visitor);
  look();
  for (const [input, isTicked] of ticked) input.checked = isTicked;
  bringInto('at rest', visitor);
  draw('');
  return found;
}

/** Links and buttons that only their colour tells from text. */
const plain = (visitor: Visitor): string[] =>
  targets(visitor)
    .filter((target) => target.matches('a, button:not([aria-pressed="true"])'))
    .filter((target) => {
      const { borderTopStyle, textDecorationLine } = getComputedStyle(target);
      return borderTopStyle === 'none' && textDecorationLine !== 'underline';
    })
    .map(textOf);

describe('on every page', () => {
  const checks = {
    faint: (visitor: Visitor) => faint(visitor, true),
    plain,
    async forced(visitor: Visitor): Promise<string[]> {
      const { supported } = await force('active');
      const found = supported ? [...faint(visitor, false), ...plain(visitor)] : [];
      await force('none');
      return found;
    },
  };
  const { found, look } = collect(checks);

  before(async function () {
    this.timeout(120_000);
    await onEveryKind(look, await fixture(html`<div></div>`));
  });

  it('texts have 7:1, borders, marks and the outline of the focus 3:1, in light, dark and each state (X20)', () => {
    expect(found.faint).to.deep.equal([]);
  });

  it('all this and an edge for each control is so with forced colours too; Chromium only (X20, X27)', () => {
    expect(found.forced).to.deep.equal([]);
  });

  it('links and buttons have a border or an underline, not a colour alone (X20)', () => {
    expect(found.plain).to.deep.equal([]);
  });
});

describe('colours', () => {
  it('are all that a pointer changes (X20)', async () => {
    const { root } = await visit();
    const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const pointed = rules.filter((rule) => rule instanceof CSSStyleRule && rule.selectorText.includes(':hover'));
    expect(pointed).to.have.length(2);
    for (const { style } of pointed as CSSStyleRule[]) {
      for (const property of style) expect(property).to.match(/^(background|border-[a-z-]*color)/);
    }
  });
});

describe('forced colours', () => {
  afterEach(() => force('none'));

  it('show what is chosen by a thick border, and the focus beside it (X20, X27)', async () => {
    const visitor = await visit({ country: 'US' });
    await visitor.starts();
    await visitor.ticks('concerns', 'pain');
    const [chosen, other] = ['pain', 'depression'].map((option) => visitor.row('concerns', option));
    const { height } = chosen!.getBoundingClientRect();
    const { supported } = await force('active');
    expect(matchMedia('(forced-colors: active)').matches).to.equal(supported);
    expect(getComputedStyle(chosen!).borderTopWidth).to.equal(supported ? '3px' : '1px');
    expect(getComputedStyle(other!).borderTopWidth).to.equal('1px');
    expect(chosen!.getBoundingClientRect().height, 'nothing moves').to.equal(height);
    offerStates(visitor);
    (visitor.focused as HTMLElement | null)?.blur();
    for (const [state, outline] of Object.entries({ 'at rest': 'none', 'focus-visible': 'solid' })) {
      bringInto(state, visitor, [visitor.field('concerns', 'pain')]);
      expect(getComputedStyle(chosen!).outlineStyle, state).to.equal(outline);
    }
  });
});
