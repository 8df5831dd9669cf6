import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { visit } from '../helpers/visitor.js';

const force = (value: 'active' | 'none'): Promise<{ supported: boolean }> =>
  executeServerCommand('forced-colors', value);

/** Only Chromium can be asked to force its colours; the other engines run the part that needs none. */
describe('forced colours', () => {
  afterEach(() => force('none'));

  it('show what is chosen by an outline, because shades are gone (X27)', async () => {
    const visitor = await visit({ country: 'US' });
    await visitor.starts();
    await visitor.ticks('concerns', 'pain');
    const outline = (option: string): string => getComputedStyle(visitor.row('concerns', option)).outlineStyle;
    const { supported } = await force('active');
    expect(matchMedia('(forced-colors: active)').matches).to.equal(supported);
    visitor.focused?.dispatchEvent(new Event('blur'));
    (visitor.focused as HTMLElement | null)?.blur();
    expect(outline('pain')).to.equal(supported ? 'solid' : 'none');
    expect(outline('depression')).to.equal('none');
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
});
