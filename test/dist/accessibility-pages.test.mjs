import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPage, startBrowser } from './helpers/browser.mjs';
import { importSource } from './helpers/bundle.mjs';
import { clinicPage, serve } from './helpers/server.mjs';
import { assertFits, assertReferences, assertSound, clinicPhone, zoomedIn } from './helpers/structure.mjs';
import { visitor } from './helpers/visitor.mjs';
import { medicineLabel, questionWords, words } from './helpers/words.mjs';

const { people } = await importSource('test/fixtures/people.ts');

const focusedName = (lines) => lines.find(({ text }) => text.includes(' focused=true'))?.name;

describe('every page of the real build, in Chromium’s accessibility tree', () => {
  let browser;
  let site;
  before(async () => {
    browser = await startBrowser();
    const attributes = `country="US" clinic-name="Riverside Clinic" clinic-phone="${clinicPhone}"`;
    site = await serve({ '/': clinicPage({ attributes }) });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open() {
    const { page, context } = await openPage(browser, `${site.origin}/`);
    await page.setViewport(zoomedIn);
    return { page, context, person: visitor(page) };
  }

  /** Sound, and no wider than the window at 400 %. */
  async function look(page, where, focus) {
    const lines = await assertSound(page, where);
    if (focus !== undefined) assert.equal(focusedName(lines), focus, `${where}: what has the focus`);
    await assertReferences(page, where);
    await assertFits(page, where);
  }

  it('is sound and in order, from the first page to the check page, at 400 % zoom (X25, X31)', async () => {
    const { page, context, person } = await open();
    const { answers } = people.asksForEverything;
    const seen = [];
    await look(page, 'the first page');
    await person.start();
    const { path } = await walkEverything(answers);
    assert.equal(path.length, 19);
    await person.heading(words.check.title);
    await look(page, 'the check page', words.check.title);
    assert.equal(seen.length, 19);
    await person.click('button', words.frame.clear);
    await person.find('button', words.frame.clearYes);
    await look(page, 'the question whether to clear');
    await context.close();

    /** Each question as it comes, with nothing chosen, and once with a problem. */
    async function walkEverything(given) {
      const { assess } = await import('referral-screener/protocol');
      const soFar = {};
      for (let id = assess(soFar).next; id !== undefined; id = assess(soFar).next) {
        const { legend } = questionWords(words, id);
        await person.heading(legend);
        await look(page, id, legend);
        seen.push(id);
        if (id === 'told') {
          await person.next();
          await person.find('button', words.problem.chooseMany);
          await look(page, 'a problem', '');
          await person.click('button', words.problem.chooseMany);
        }
        if (id === 'medicines') await searches(given[id]);
        soFar[id] = given[id] ?? null;
        await person.answer(id, soFar[id]);
        if (soFar[id] === 'safe-now') {
          await person.heading(words.help.title);
          await look(page, 'help', words.help.title);
          await person.click('button', words.help.goOn);
        }
      }
      return assess(soFar);
    }

    async function searches() {
      const box = await person.find('combobox', words.medicineSearch.label);
      await box.type('amitri');
      await page.keyboard.press('ArrowDown');
      await person.reads(words.medicineSearch.results(4));
      await look(page, 'the search with its list open', words.medicineSearch.label);
      await page.keyboard.press('Enter');
      const taken = `${words.medicineSearch.remove} ${medicineLabel(words, 'amitriptyline')}`;
      await person.find('button', taken);
      await look(page, 'the search with a name on the list', words.medicineSearch.label);
      await person.click('button', taken);
    }
  });

  it('is gone through by Tab in the order in which it is read (X31)', async () => {
    const { page, context, person } = await open();
    await person.start();
    await person.heading(questionWords(words, 'concerns').legend);
    await person.next();
    await person.find('button', words.problem.chooseMany);
    const passed = [];
    for (let stops = 0; stops < 15; stops += 1) {
      await page.keyboard.press('Tab');
      passed.push(focusedName(await assertSound(page, 'on the way')));
    }
    const { options } = words.questions.concerns;
    const { chooseMany } = words.problem;
    const order = [
      chooseMany,
      ...Object.values(options),
      words.frame.continue,
      words.frame.skip,
      words.crisis.call(clinicPhone),
      words.frame.clear,
    ];
    assert.deepEqual(passed.slice(0, order.length), order);
    await context.close();
  });
});
