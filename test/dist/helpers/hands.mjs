// Two ways to use a page, both through the accessibility tree: by pointer, and by keyboard alone.
import assert from 'node:assert/strict';
import { accessibilityTree } from './tree.mjs';

const WAIT = 10_000;

export const pointer = (page) => {
  const find = (role, name = '') => page.waitForSelector(`aria/${name}[role="${role}"]`, { timeout: WAIT });
  return {
    /** Without a name: the first of its role. */
    async press(role, name) {
      const target = await find(role, name);
      await target.click();
      await target.dispose();
    },
    type: async (role, name, text) => (await find(role, name)).type(text),
    isAt: (heading) => find('heading', heading),
  };
};

/**
 * Tab, arrows, Space, Enter and letters. How often a key is pressed is counted in the tree, as somebody who knows the page
 * would; what has the focus then must be the right one.
 */
export const keyboard = (page) => {
  const lines = async () => (await accessibilityTree(page)).lines;
  const isFocused = ({ text }) => text.includes(' focused=true');
  const focused = async () => (await lines()).find(isFocused);

  async function pressTo(forward, backward, isStop, isTarget) {
    const all = await lines();
    const stops = all.filter((line) => isStop(line) || isFocused(line));
    const from = stops.findIndex(isFocused);
    const to = stops.findIndex(isTarget);
    assert.ok(to >= 0, `nothing to go to by ${forward} in:\n${all.map(({ text }) => text).join('\n')}`);
    const [key, shift] = to < from ? backward : [forward];
    if (shift) await page.keyboard.down(shift);
    for (let step = 0; step < Math.abs(to - from); step += 1) await page.keyboard.press(key);
    if (shift) await page.keyboard.up(shift);
    const line = await focused();
    assert.ok(line && isTarget(line), `${to - from} times ${forward} leads to ${line?.text}, not to ${stops[to].text}`);
  }
  /** To Tab, the radio buttons of a question are one stop, and a heading is none. */
  const tabTo = (role, name) => {
    let before;
    const isStop = (line) => {
      const isFirst = line.role !== 'radio' || before?.role !== 'radio';
      before = line;
      return isFirst && line.isFocusable && line.role !== 'heading';
    };
    const isTarget = (line) => line.role === role && (name === undefined || line.name === name);
    return pressTo('Tab', ['Tab', 'Shift'], isStop, isTarget);
  };

  /** The focus stays in the box, and the list says which is meant. */
  async function takeOption(name) {
    const options = (await lines()).filter(({ role }) => role === 'option');
    const at = name === undefined ? 0 : options.findIndex((option) => option.name === name);
    for (let step = 0; step <= at; step += 1) await page.keyboard.press('ArrowDown');
    const meant = (await lines()).find(({ role, text }) => role === 'option' && text.includes(' selected=true'));
    assert.equal(meant?.name, options[at]?.name);
    await page.keyboard.press('Enter');
  }

  return {
    async press(role, name) {
      if (role === 'option') return takeOption(name);
      await tabTo(role, role === 'radio' ? undefined : name);
      if (role === 'radio' && (await focused()).name !== name) {
        // An arrow chooses.
        return pressTo(
          'ArrowDown',
          ['ArrowUp'],
          (line) => line.role === role,
          (line) => line.name === name,
        );
      }
      return page.keyboard.press(['checkbox', 'radio'].includes(role) ? 'Space' : 'Enter');
    },

    async type(role, name, text) {
      await tabTo(role, name);
      await page.keyboard.type(text);
    },

    /** The heading of a new page has the focus. */
    async isAt(heading) {
      for (const until = Date.now() + WAIT; ; ) {
        const line = await focused();
        if (line?.role === 'heading' && line.name === heading) return;
        if (Date.now() > until) throw new Error(`the focus is at ${line?.text}, not at the heading “${heading}”`);
      }
    },
  };
};
