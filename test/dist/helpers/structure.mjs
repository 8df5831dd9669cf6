// What must hold on every page of the widget for somebody who cannot see it, from Chromium's own trees of the closed root.
import assert from 'node:assert/strict';
import { accessibilityTree } from './tree.mjs';
import { words as english } from './words.mjs';

/** What must have a name. A `details` is a group without one: its summary has it. */
const used = 'button link checkbox radio combobox textbox listbox option heading region DisclosureTriangle'.split(' ');

export const clinicPhone = '+1 555 010 0199';

/** The lines of the widget, without those of the page around it. */
async function ownLines(page, words) {
  const { lines } = await accessibilityTree(page);
  const first = lines.findIndex(({ role, name }) => role === 'region' && name === words.frame.region);
  const last = lines.findIndex(({ role }, at) => at > first && role === 'contentinfo');
  assert.ok(first >= 0, 'the widget is a region with a name');
  return lines.slice(first, last < 0 ? undefined : last);
}

/** @returns the lines of the widget, after all has been asserted */
export async function assertSound(page, where, words = english) {
  const lines = await ownLines(page, words);
  const of = (...roles) => lines.filter(({ role }) => roles.includes(role));
  const texts = lines.map(({ text }) => text).join('\n');

  const [, crisis] = of('region');
  assert.equal(of('region').filter(({ name }) => name === words.frame.region).length, 1, where);
  assert.equal(of('main').length, 0, where);
  assert.equal(crisis?.name, words.crisis.label, where);
  assert.ok(lines.indexOf(crisis) < lines.indexOf(of('heading')[0]), `${where}: crisis help stands before the page`);

  const [phone, another] = of('link').filter(({ name }) => name === words.crisis.call(clinicPhone));
  assert.ok(phone && !another, `${where}: the clinic's telephone, once`);
  assert.ok(lines.indexOf(phone) > lines.indexOf(of('heading').at(-1)), `${where}: and below the page`);

  for (const { role, name, text } of lines) {
    if (used.includes(role)) assert.notEqual(name.trim(), '', `${where}: ${text} has no name`);
    if (['checkbox', 'radio'].includes(role)) assert.match(text, /checked=(true|false)/, where);
  }
  const buttons = of('button').map(({ name }) => name);
  assert.deepEqual(buttons, [...new Set(buttons)], `${where}: two buttons of one name`);

  const levels = of('heading').map(({ text }) => Number(/level=(\d)/.exec(text)[1]));
  assert.equal(levels[0], 2, `${where}: the page's heading`);
  levels.forEach((level, at) => assert.ok(level - (levels[at - 1] ?? 2) <= 1, `${where}: ${levels}`));
  assert.equal(levels.filter((level) => level === 2).length, 1, `${where}: one heading of the page`);

  if (of('radio', 'checkbox').length > 0 && !texts.includes(words.handoff.includeSelfHarm)) {
    const [heading] = of('heading');
    assert.ok(
      of('group').some(({ name }) => name === heading.name),
      `${where}: the answers are a group with the name of the question`,
    );
  }
  return lines;
}

/** A window of 1280 × 1024 at 400 %: a quarter of the width is left, and each pixel is drawn as sixteen. */
export const zoomedIn = { width: 320, height: 256, deviceScaleFactor: 4 };

/** Nothing has to be scrolled sideways at 400 %. */
export async function assertFits(page, where) {
  const [inside, window] = await page.evaluate(() => [document.scrollingElement.scrollWidth, innerWidth]);
  assert.equal(window, zoomedIn.width);
  assert.ok(inside <= window, `${where}: ${inside} px wide in a window of ${window}`);
}

/** Ids are there once, and what refers to one finds it. */
export async function assertReferences(page, where) {
  const client = await page.createCDPSession();
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  await client.detach();
  const attributes = [...nodesOf(root)].flatMap(({ attributes: list = [] }) =>
    list.flatMap((name, at) => (at % 2 === 0 ? [{ name, value: list[at + 1] }] : [])),
  );
  const ids = attributes.filter(({ name }) => name === 'id').map(({ value }) => value);
  assert.deepEqual(ids, [...new Set(ids)], `${where}: an id stands twice`);
  const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-activedescendant'];
  for (const { name, value } of attributes.filter((each) => references.includes(each.name))) {
    for (const id of value.split(' '))
      assert.ok(ids.includes(id), `${where}: ${name} refers to ${id}, which is not there`);
  }
}

/** All nodes, those of closed roots too; the browser's own insides of its controls aside. */
function* nodesOf(node) {
  yield node;
  const roots = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType !== 'user-agent');
  for (const child of [...roots, ...(node.children ?? [])]) yield* nodesOf(child);
}
