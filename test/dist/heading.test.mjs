import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepRoot, phone } from '../../scripts/phone.mjs';
import { useSite } from './helpers/site.mjs';
import { visitor, words } from './helpers/visitor.mjs';

const page = `<!doctype html><meta name="viewport" content="width=device-width"><body style="margin: 0">
  <div style="height: 400px"></div>
  <referral-screener country="US"></referral-screener>
  <script src="referral-screener.js"></script>`;

describe('the heading, where nothing of the page follows the questions', () => {
  const site = useSite({ '/': page });
  const open = async () => {
    const prepare = (opened) => opened.evaluateOnNewDocument(keepRoot);
    const { page: opened } = await site.open('/', { viewport: phone, prepare });
    return { opened, person: visitor(opened) };
  };
  const inPage = (opened, selector) =>
    opened.evaluate((wanted) => {
      const { top, height } = globalThis.root.querySelector(wanted).getBoundingClientRect();
      return { top: Math.round(top), height };
    }, selector);

  it('is at the same height on a short page too (X9)', async () => {
    const { opened, person } = await open();
    const tops = {};
    await person.walk({ 'self-harm': 'safe-now' }, async (id) => {
      tops[id] = (await inPage(opened, '.page-heading')).top;
    });
    await person.heading(words.check.title);
    tops.check = (await inPage(opened, '.page-heading')).top;
    const all = Object.values(tops);
    assert.ok(all.length === 6 && Math.max(...all) - Math.min(...all) <= 8, JSON.stringify(tops));
  });

  it('makes no page endless in a frame that is as high as its page (X9)', async () => {
    const { opened, person } = await open();
    await person.press('button', words.intro.start);
    await opened.setViewport({ ...phone, height: 5000 });
    assert.ok((await inPage(opened, '.screener')).height < 1300);
  });
});
