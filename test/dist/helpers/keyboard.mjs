// A keyboard alone: Tab, arrows, Space, Enter and letters.
import assert from 'node:assert/strict';
import { eventually, linesOf } from './tree.mjs';

export const keyboard = (page) => {
  const focused = async () => (await linesOf(page)).find(({ isFocused }) => isFocused);

  /** Presses a key as often as there are stops between the focus and the target, which must have the focus then. */
  async function goTo(forward, backward, isStop, isTarget) {
    const all = await linesOf(page);
    const stops = all.filter((line) => isStop(line) || line.isFocused);
    const from = stops.findIndex(({ isFocused }) => isFocused);
    const to = stops.findIndex(isTarget);
    assert.ok(to >= 0, `nothing to go to by ${forward} in:\n${all.map(({ text }) => text).join('\n')}`);
    const [key, modifier] = to < from ? backward : [forward];
    if (modifier) await page.keyboard.down(modifier);
    for (let step = 0; step < Math.abs(to - from); step += 1) await page.keyboard.press(key);
    if (modifier) await page.keyboard.up(modifier);
    const line = await focused();
    assert.ok(line && isTarget(line), `${to - from} times ${forward} leads to ${line?.text}, not to ${stops[to].text}`);
  }

  /** For Tab, the radio buttons of a question are one stop, and a heading is none. */
  function tabTo(role, name) {
    let before;
    const isStop = (line) => {
      const isFirst = line.role !== 'radio' || before?.role !== 'radio';
      before = line;
      return isFirst && line.isFocusable && line.role !== 'heading';
    };
    return goTo('Tab', ['Tab', 'Shift'], isStop, (line) => line.role === role && (name ?? line.name) === line.name);
  }

  /** The focus stays in the box, and the list marks the option. */
  async function takeOption(name) {
    const options = (await linesOf(page)).filter(({ role }) => role === 'option');
    const at = name === undefined ? 0 : options.findIndex((option) => option.name === name);
    for (let step = 0; step <= at; step += 1) await page.keyboard.press('ArrowDown');
    const marked = (await linesOf(page)).find(({ role, text }) => role === 'option' && text.includes(' selected=true'));
    assert.equal(marked?.name, options[at]?.name);
    await page.keyboard.press('Enter');
  }

  return {
    async press(role, name) {
      if (role === 'option') return takeOption(name);
      await tabTo(role, role === 'radio' ? undefined : name);
      if (role === 'combobox') return undefined;
      if (role === 'radio' && (await focused()).name !== name) {
        // An arrow key chooses.
        return goTo(
          'ArrowDown',
          ['ArrowUp'],
          (line) => line.role === role,
          (line) => line.name === name,
        );
      }
      return page.keyboard.press(['checkbox', 'radio'].includes(role) ? 'Space' : 'Enter');
    },

    /** The heading of a new page has the focus. */
    heading: (name) =>
      eventually(
        async () =>
          (await linesOf(page)).find((line) => line.isFocused && line.role === 'heading' && line.name === name),
        async () => `the focus is at ${(await focused())?.text}, not at the heading “${name}”`,
      ),
  };
};
