import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heavy } from '../fixtures/people.ts';
import { dense, printed, printStub } from './helpers/pdf.mjs';
import { clinicPage, useSite } from './helpers/site.mjs';
import { referred, visitor, words } from './helpers/visitor.mjs';

const { history, letter, handoff } = words;

describe('printing the medicine history and the letter (X71)', () => {
  const site = useSite({ '/': clinicPage({ head: '<script src="/stub.js"></script><script src="/referral-screener.history.js" defer></script>' }), '/stub.js': printStub });

  async function atOutcome(answers) {
    const { page } = await site.open();
    const person = visitor(page);
    await person.finish(answers);
    return { page, person };
  }

  it('prints the history after the list, on wide pages of its own, each with the header row (X74)', async () => {
    const trials = Object.entries(heavy()).filter(([id]) => id === 'medicines' || id.startsWith('trial:'));
    const { page, person } = await atOutcome({ ...referred, ...Object.fromEntries(trials) });
    await person.press('DisclosureTriangle', history.title);
    await person.press('button', history.open);
    await person.press('textbox', history.from);
    await page.keyboard.type('2019');
    await person.press('button', history.finishNow);
    for (const format of ['Letter', 'A4']) {
      await person.press('button', handoff.print);
      const [list, ...wide] = await printed(page, format);
      assert.ok(list.width < list.height && list.text.includes(dense(handoff.asking)), 'the list comes first');
      assert.ok(wide.length === 1 || wide.length === 2, `${wide.length} pages of the history`);
      for (const { text, width, height } of wide) {
        assert.ok(width > height, `${width} by ${height}`);
        assert.ok(text.includes(dense(history.confirmed)), `no header row in: ${text}`);
      }
      assert.ok(wide[0].text.includes('2019'));
    }
  });

  it('prints the letter alone, on one page, without any answer (X76)', async () => {
    const { page, person } = await atOutcome(referred);
    await person.press('DisclosureTriangle', history.title);
    await person.press('DisclosureTriangle', history.whom);
    await person.press('button', history.printLetter);
    const pages = await printed(page, 'Letter');
    assert.equal(pages.length, 1);
    const [{ text, points }] = pages;
    assert.ok(text.includes(dense(letter.title)) && points >= 10.9, `${points} points`);
    assert.doesNotMatch(text, /sertraline|bupropion|Clinic/);
  });
});
