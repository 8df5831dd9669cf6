// What every page of the widget has for a visitor who cannot see it, and for one who zooms in.
import assert from 'node:assert/strict';
import { linesOf } from './tree.mjs';

/** What must have a name. A `details` is a group without one: its summary has it. */
const named = 'button link checkbox radio combobox textbox listbox option heading region DisclosureTriangle'.split(' ');

export const clinicPhone = '+1 555 010 0199';

/** A window of 1280 × 1024 at 400 %: a quarter of the width is left. */
export const zoomedIn = { width: 320, height: 256, deviceScaleFactor: 4 };

/** @returns the lines of the widget, after all has been asserted */
export async function assertSound(page, where, words) {
  const lines = ownLines(await linesOf(page), words);
  const of = (...roles) => lines.filter(({ role }) => roles.includes(role));
  const [heading] = of('heading');

  const [widget, crisis] = of('region');
  assert.deepEqual([widget.name, crisis?.name], [words.frame.region, words.crisis.label], where);
  assert.equal(of('region').filter(({ name }) => name === words.frame.region).length, 1, where);
  assert.equal(of('main').length, 0, where);
  assert.ok(lines.indexOf(crisis) < lines.indexOf(heading), `${where}: crisis help is before the page`);
  const [phone, another] = of('link').filter(({ name }) => name === words.crisis.call(clinicPhone));
  assert.ok(phone && !another, `${where}: the clinic's telephone, once`);
  assert.ok(lines.indexOf(phone) > lines.indexOf(of('heading').at(-1)), `${where}: the telephone is after the page`);

  for (const { role, name, text } of lines) {
    if (named.includes(role)) assert.notEqual(name.trim(), '', `${where}: ${text} has no name`);
    if (['checkbox', 'radio'].includes(role)) assert.match(text, /checked=(true|false)/, where);
  }
  const buttons = of('button').map(({ name }) => name);
  assert.deepEqual(buttons, [...new Set(buttons)], `${where}: two buttons of one name`);

  const levels = of('heading').map(({ text }) => Number(/level=(\d)/.exec(text)[1]));
  assert.equal(levels[0], 2, `${where}: the page's heading`);
  levels.forEach((level, at) => assert.ok(level - (levels[at - 1] ?? 2) <= 1, `${where}: levels ${levels}`));
  assert.equal(levels.filter((level) => level === 2).length, 1, `${where}: one heading of the page`);

  const noAnswers = [words.handoff.includeSelfHarm, words.intro.isHelping];
  const isQuestion = of('radio', 'checkbox').some(({ name }) => !noAnswers.includes(name));
  const hasGroup = of('group').some(({ name }) => name === heading.name);
  assert.ok(!isQuestion || hasGroup, `${where}: the answers are a group with the name of the question`);
  const [inside, outside] = await page.evaluate(() => [document.scrollingElement.scrollWidth, innerWidth]);
  assert.ok(inside <= outside, `${where}: ${inside} px wide in a window of ${outside}`);
  return lines;
}

/** Without those of the page around it. */
function ownLines(lines, words) {
  const first = lines.findIndex(({ role, name }) => role === 'region' && name === words.frame.region);
  const last = lines.findIndex(({ role }, at) => at > first && role === 'contentinfo');
  assert.ok(first >= 0, 'the widget is a region with a name');
  return lines.slice(first, last < 0 ? undefined : last);
}
