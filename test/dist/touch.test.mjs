import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPage, startBrowser } from './helpers/browser.mjs';
import { clinicPage, serve } from './helpers/server.mjs';
import { accessibilityTree } from './helpers/tree.mjs';
import { referred, visitor } from './helpers/visitor.mjs';
import { words } from './helpers/words.mjs';

const { medicineSearch, problem } = words;
const phone = { width: 390, height: 844, isMobile: true, hasTouch: true };

describe('the medicine search under a finger (X14)', () => {
  let browser;
  let site;
  before(async () => {
    browser = await startBrowser();
    site = await serve({
      '/': clinicPage({ head: '<meta name="viewport" content="width=device-width, initial-scale=1">' }),
    });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** On a phone, at the medicine question, with something typed. */
  async function searching(typed) {
    const { page } = await openPage(browser);
    await page.setViewport(phone);
    await page.goto(`${site.origin}/`);
    const person = visitor(page);
    await person.start();
    for (const id of ['concerns', 'age', 'emergency', 'self-harm', 'told']) await person.answer(id, referred[id]);
    const box = await person.find('combobox', medicineSearch.label);
    await box.tap();
    await page.keyboard.type(typed);
    const option = await page.waitForSelector('aria/[role="option"]');
    const lines = async () => (await accessibilityTree(page)).lines.map(({ text }) => text);
    const has = async (pattern) => (await lines()).some((line) => pattern.test(line));
    return { page, person, option, has };
  }

  it('a tap takes the suggestion, and the box keeps the focus, and the phone its keyboard', async () => {
    const { person, option, has } = await searching('zolof');
    await option.tap();
    await person.find('button', `${medicineSearch.remove} sertraline (Zoloft)`);
    await person.reads(medicineSearch.added('sertraline (Zoloft)'));
    assert.ok(await has(/^combobox .*focused=true/));
  });

  it('scrolling with a finger on the list takes nothing, and leaves it open', async () => {
    const { page, option, has } = await searching('amitri');
    await option.scrollIntoView();
    const { x, y } = await option.clickablePoint();
    const scrolled = await page.evaluate(() => scrollY);
    const finger = await page.touchscreen.touchStart(x, y);
    for (let step = 1; step <= 10; step += 1) await finger.move(x, y - 15 * step);
    await finger.end();
    assert.notEqual(await page.evaluate(() => scrollY), scrolled, 'the page has scrolled');
    assert.ok(!(await has(new RegExp(`^button "${medicineSearch.remove}`))), 'nothing was taken');
    assert.ok(await has(/^combobox .*expanded=true/), 'the list is open');
  });

  it('a tap on Continue below the open list does what it says', async () => {
    const { person, has } = await searching('zolof');
    const next = await person.find('button', words.frame.continue);
    await next.tap();
    await person.find('button', problem.typedName);
    assert.ok(await has(/^combobox .*expanded=false/), 'and the list has closed');
  });
});
