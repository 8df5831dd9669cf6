import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { behind, colourOf, contrast } from '../helpers/colour.js';
import { nameOf, targets } from '../helpers/drawn.js';
import { isChromium } from '../helpers/engine.js';
import { faintEdges, faintMarks, faintTexts } from '../helpers/faint.js';
import { fullClinic, pageKinds } from '../helpers/page-kinds.js';
import { bringAllInto, bringInto, offerStates, tickAll } from '../helpers/states.js';
import { visit, type Visitor } from '../helpers/visitor.js';

const force = (value: 'active' | 'none'): Promise<{ supported: boolean }> =>
  executeServerCommand('forced-colors', value);

/** Only Chromium can be asked to force its colours; the other engines run the part that needs none. */
describe('forced colours', () => {
  afterEach(() => force('none'));

  it('show what is chosen by a thick edge, because shades are gone, and the focus beside it (X20, X27)', async () => {
    const visitor = await visit({ country: 'US' });
    await visitor.starts();
    await visitor.ticks('concerns', 'pain');
    const look = (option: string): CSSStyleDeclaration => getComputedStyle(visitor.row('concerns', option));
    const { height } = visitor.row('concerns', 'pain').getBoundingClientRect();
    const { supported } = await force('active');
    expect(matchMedia('(forced-colors: active)').matches).to.equal(supported);
    expect(look('pain').borderTopWidth).to.equal(supported ? '3px' : '1px');
    expect(look('depression').borderTopWidth).to.equal('1px');
    expect(visitor.row('concerns', 'pain').getBoundingClientRect().height, 'nothing moves').to.equal(height);
    // A row that is chosen and has the focus differs from one that is only chosen.
    offerStates(visitor);
    for (const state of ['as it stands', 'focus-visible'] as const) {
      bringInto(state, [visitor.field('concerns', 'pain')], visitor);
      (visitor.focused as HTMLElement | null)?.blur();
      expect(look('pain').outlineStyle, state).to.equal(state === 'focus-visible' ? 'solid' : 'none');
    }
  });

  it('show which suggestion the arrows stand on (X27)', async () => {
    const visitor = await visit();
    await visitor.walks({ concerns: ['depression'] }, { to: 'medicines' });
    await visitor.types('amitri');
    visitor.searchBox.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await visitor.settles();
    await force('active');
    const outlines = visitor.suggestions.map((option) => getComputedStyle(option).outlineStyle);
    expect(outlines.slice(0, 2)).to.deep.equal(['solid', 'none']);
  });

  it('leave every control a border or a line of its own (X27)', async () => {
    const visitor = await visit();
    await visitor.starts();
    await force('active');
    for (const part of [visitor.row('concerns', 'pain'), visitor.button('Continue')]) {
      expect(getComputedStyle(part).borderTopStyle).to.equal('solid');
    }
    expect(getComputedStyle(visitor.button('Skip this question')).textDecorationLine).to.equal('underline');
  });

  // The other engines cannot be asked.
  for (const { name, show } of isChromium ? pageKinds : []) {
    it(`leave every text, edge, mark and focus clear: ${name} (X20, X27)`, async () => {
      const visitor = await visit(fullClinic);
      await show(visitor);
      tickAll(visitor);
      offerStates(visitor);
      await force('active');
      for (const scheme of ['light', 'dark']) {
        document.documentElement.style.colorScheme = scheme;
        for (const state of ['as it stands', 'hover', 'focus-visible'] as const) {
          bringAllInto(state, visitor);
          const wrong = { texts: faintTexts(visitor), edges: faintEdges(visitor), marks: faintMarks(visitor) };
          expect(wrong, `${scheme}, ${state}`).to.deep.equal({ texts: [], edges: [], marks: [] });
        }
        expect(withoutLine(visitor), scheme).to.deep.equal([]);
      }
      document.documentElement.style.colorScheme = '';
    });
  }
});

/** What has the focus now, in all places, and shows no line that can be told from what is around it. */
const withoutLine = (visitor: Visitor): string[] =>
  targets(visitor)
    .filter((target) => target.role !== 'option')
    .filter((target) => {
      const { outlineStyle, outlineColor } = getComputedStyle(target);
      return outlineStyle !== 'solid' || contrast(colourOf(outlineColor), behind(target.parentElement!)) < 3;
    })
    .map(nameOf);
