import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heapOf } from '../../dist/helpers/heap.mjs';
import { clinicPage, useSite } from '../../dist/helpers/site.mjs';
import { clientOf } from '../../dist/helpers/tree.mjs';
import { visitor, words } from '../../dist/helpers/visitor.mjs';

/** In no script of the page. */
const typed = 'Zebrazepam';

async function foundIn(page) {
  const { strings } = await heapOf(await clientOf(page));
  return strings.filter((text) => text.includes(typed));
}

/** What ends a visit. */
const ends = {
  'Clear my answers': (person) => person.clear(),
  'Exit this page': async (person, page) => {
    const left = page.waitForNavigation();
    await person.press('button', words.exit.leave);
    await left;
  },
  'the element is taken off the page, and nothing refers to it': (_, page) =>
    page.evaluate(() => document.querySelector('referral-screener').remove()),
};

describe('the memory of the page, as the tools of Chromium read it', () => {
  const attributes = 'country="US" quick-exit="/elsewhere/"';
  const site = useSite({ '/': clinicPage({ attributes }), '/elsewhere/': '<!doctype html><title>Elsewhere</title>' });

  for (const [name, end] of Object.entries(ends))
    it(`has no typed word after this: ${name} (X16, X18, X41)`, async () => {
      const { page, close } = await site.open();
      const person = visitor(page);
      await person.walk({ concerns: ['depression'], medicines: [`other:${typed}`] });
      await person.press('button', words.check.see);
      assert.notEqual((await foundIn(page)).length, 0, 'it is there before');
      await end(person, page);
      // The browser reports what was pressed a moment later.
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.deepEqual(await foundIn(page), []);
      await close();
    });
});
