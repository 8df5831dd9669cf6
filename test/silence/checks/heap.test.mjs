import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clinicPage, useSite } from '../../dist/helpers/site.mjs';
import { clientOf } from '../../dist/helpers/tree.mjs';
import { visitor, words } from '../../dist/helpers/visitor.mjs';

/** In no script of the page. */
const typed = 'Zebrazepam';

/** All strings of the page's JavaScript, after what nothing refers to is gone. */
async function heapOf(page) {
  const client = await clientOf(page);
  const parts = [];
  const take = ({ chunk }) => parts.push(chunk);
  client.on('HeapProfiler.addHeapSnapshotChunk', take);
  for (let times = 0; times < 2; times += 1) await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  client.off('HeapProfiler.addHeapSnapshotChunk', take);
  return JSON.parse(parts.join('')).strings.filter((text) => text.includes(typed));
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
      assert.notEqual((await heapOf(page)).length, 0, 'it is there before');
      await end(person, page);
      // The browser reports what was pressed a moment later.
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.deepEqual(await heapOf(page), []);
      await close();
    });
});
