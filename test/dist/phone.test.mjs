import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { keepRoot, phone, visits, walk } from '../../scripts/phone.mjs';
import { useSite } from './helpers/site.mjs';

const demo = (file) => readFile(new URL(`../../demo/${file}`, import.meta.url), 'utf8');
/** The clinic's page of the demo, with its style inside. */
const clinic = (await demo('index.html')).replace(
  /<link rel="stylesheet".*>/,
  `<style>${await demo('clinic.css')}</style>`,
);

describe('four visits on a phone, on the page of a clinic', () => {
  const site = useSite({ '/': clinic });
  const walked = {};
  const pages = () => Object.values(walked).flat();

  before(async () => {
    for (const [name, visit] of Object.entries(visits)) {
      const opened = { viewport: phone, prepare: (page) => page.evaluateOnNewDocument(keepRoot) };
      const { page, close } = await site.open('/', opened);
      await page.waitForFunction(() => globalThis.root?.querySelector('.screener'));
      walked[name.slice(0, 1)] = await walk(page, name, visit);
      await close();
    }
  });

  /** Pages that break a bound, with the number that breaks it. */
  const beyond = (rows, bound) => rows.filter((row) => !bound(row)).map((row) => JSON.stringify(row));

  it('lead to their outcomes, so that each tap did what it should', () => {
    const outcomes = Object.values(walked).map((rows) => rows.at(-1).outcome);
    assert.deepEqual(outcomes, ['referral-mental-health', 'pain-clinic', 'talk-soon', 'next-step']);
    const told = walked.b.find(({ page }) => page === 'told');
    assert.equal(told.taps, 1, 'none takes one tap');
  });

  it('take at most 28 taps for depression and two medicines (X19)', () => {
    const taps = walked.a.reduce((sum, row) => sum + row.taps, 0);
    assert.ok(taps <= 28, `${taps} taps`);
  });

  it('have Start in the first screen (X15)', () =>
    assert.deepEqual(
      beyond([walked.a[0]], ({ button }) => button <= phone.height),
      [],
    ));

  it('have the heading of each page at the same height, near the top of the screen (X9)', () => {
    const headings = pages()
      .filter(({ page }) => page !== 'intro')
      .map(({ heading }) => heading);
    assert.ok(Math.max(...headings) - Math.min(...headings) <= 8, headings.join());
    assert.ok(Math.max(...headings) <= 220, headings.join());
  });

  it('have crisis help in one line of at most 64 pixels (X86)', () =>
    assert.deepEqual(
      beyond(pages(), ({ strip }) => strip <= 64),
      [],
    ));

  it('have Continue in the first screen of each question (X19)', () =>
    assert.deepEqual(
      beyond(
        pages().filter(({ page }) => !/intro|help|check|outcome/.test(page)),
        ({ button }) => button <= phone.height,
      ),
      [],
    ));

  it('show three suggestions above the keyboard, or all if there are fewer (X14)', () => {
    const lists = pages().flatMap((row) => row.lists ?? []);
    assert.equal(lists.length, 2);
    for (const { shown, listed } of lists)
      assert.ok(listed > 1 && shown >= Math.min(3, listed), `${shown} of ${listed}`);
  });

  it('have Check your answers on two screens (X10)', () =>
    assert.deepEqual(
      beyond(
        walked.a.filter(({ page }) => page === 'check'),
        ({ height }) => height <= 1700,
      ),
      [],
    ));

  it('have the first step in the first screen of the outcome, which is at most 2,000 pixels high (X80)', () =>
    assert.deepEqual(
      beyond(
        pages().filter(({ page }) => page === 'outcome'),
        ({ step, height }) => step <= phone.height && height <= 2000,
      ),
      [],
    ));
});
