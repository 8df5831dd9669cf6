import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clinicPage, useSite } from './helpers/site.mjs';
import { clientOf, find, linesOf, pointOf } from './helpers/tree.mjs';
import { referred, visitor, words } from './helpers/visitor.mjs';

const { medicineSearch, problem } = words;
const viewport = { width: 390, height: 844, isMobile: true, hasTouch: true };

describe('the medicine search on a phone (X14)', () => {
  const head = '<meta name="viewport" content="width=device-width, initial-scale=1">';
  const site = useSite({ '/': clinicPage({ head }) });

  it('is used by touch: a tap takes a suggestion or presses Continue, and scrolling takes nothing', async () => {
    const { page } = await site.open('/', { viewport });
    const person = visitor(page);
    const tap = async (role, name) => page.touchscreen.tap(...(await pointOf(page, await find(page, role, name))));
    const has = async (pattern) => (await linesOf(page)).some(({ text }) => pattern.test(text));
    await person.start();
    for (const id of ['concerns', 'age', 'emergency', 'self-harm', 'told']) await person.answer(id, referred[id]);

    await tap('combobox', medicineSearch.label);
    await page.keyboard.type('zolof');
    await find(page, 'option');
    await tap('button', words.frame.continue);
    await person.find('button', problem.typedName);
    assert.ok(await has(/^combobox .*expanded=false/), 'the list is closed');

    await tap('combobox', medicineSearch.label);
    await tap('option');
    await person.reads(medicineSearch.added('sertraline (Zoloft)'));
    assert.ok(await has(/^combobox .*focused=true/), 'the box keeps the focus, and the phone its keyboard');

    await page.keyboard.type('amitri');
    const [x, y] = await pointOf(page, await find(page, 'option'));
    const before = await page.evaluate(() => scrollY);
    const finger = await page.touchscreen.touchStart(x, y);
    for (let step = 1; step <= 10; step += 1) await finger.move(x, y - 15 * step);
    await finger.end();
    assert.notEqual(await page.evaluate(() => scrollY), before, 'the page has scrolled');
    assert.ok(!(await has(new RegExp(`^button "${medicineSearch.remove} ami`))), 'no medicine is taken');
    assert.ok(await has(/^combobox .*expanded=true/), 'the list is open');
  });

  // A browser under test shows no keyboard: 508 px of 844 is what an iPhone's leaves.
  it('shows its label and three suggestions above the keyboard of a phone, which opens with the box', async () => {
    const { page } = await site.open('/', { viewport });
    const person = visitor(page);
    await person.start();
    for (const id of ['concerns', 'age', 'emergency', 'self-harm', 'told']) await person.answer(id, referred[id]);
    const edges = async ({ node }) => {
      const client = await clientOf(page);
      const { quads } = await client.send('DOM.getContentQuads', { backendNodeId: node });
      return [quads[0][1], quads[0][5]];
    };
    const box = await find(page, 'combobox', medicineSearch.label);
    await page.touchscreen.tap(...(await pointOf(page, box)));
    await page.keyboard.type('amitri');
    await find(page, 'option');
    const options = (await linesOf(page)).filter(({ role }) => role === 'option').slice(0, 3);
    assert.equal(options.length, 3);
    for (const option of options) {
      const [, bottom] = await edges(option);
      assert.ok(bottom <= 508, `${option.name} ends at ${bottom}`);
    }
    const [top] = await edges(box);
    assert.ok(top >= 40, `the box is at ${top}, without room for its label`);
  });
});
