import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { people } from '../fixtures/people.ts';
import { clinicPage, useSite } from './helpers/site.mjs';
import { assertSound, clinicPhone, zoomedIn } from './helpers/sound.mjs';
import { linesOf } from './helpers/tree.mjs';
import { medicineLabel, questionWords, visitor, words } from './helpers/visitor.mjs';

const focusedName = (lines) => lines.find(({ isFocused }) => isFocused)?.name;

describe('every page of the real build, in Chromium’s accessibility tree', () => {
  const attributes = `country="US" clinic-name="Riverside Clinic" clinic-phone="${clinicPhone}"`;
  const site = useSite({ '/': clinicPage({ attributes }) });

  it('is sound and in order, from the first page to the check page, at 400 % zoom (X25, X31)', async () => {
    const { page } = await site.open('/', { viewport: zoomedIn });
    const person = visitor(page, words);
    const look = async (where, focus) => {
      const lines = await assertSound(page, where, words);
      if (focus !== undefined) assert.equal(focusedName(lines), focus, `${where}: the focus`);
    };
    const seen = [];
    await look('the first page');
    const { path } = await person.walk(people.asksForEverything.answers, async (id) => {
      seen.push(id);
      await look(id, id === 'help' ? words.help.title : questionWords(words, id).legend);
      if (id === 'told') await makesAProblem();
      if (id === 'medicines') await searches();
    });
    assert.deepEqual(
      seen.filter((id) => id !== 'help'),
      path,
    );
    assert.ok(path.length > 15 && seen.includes('help'));
    await person.heading(words.check.title);
    await look('the check page', words.check.title);
    await person.click('button', words.frame.clear);
    await person.find('button', words.frame.clearYes);
    await look('the question whether to clear');

    async function makesAProblem() {
      await person.next();
      await person.find('button', words.problem.chooseMany);
      await look('a problem', '');
      await person.click('button', words.problem.chooseMany);
    }

    async function searches() {
      await person.click('combobox', words.medicineSearch.label);
      await page.keyboard.type('amitri');
      await page.keyboard.press('ArrowDown');
      await person.reads(words.medicineSearch.results(4));
      await look('the search with its list open', words.medicineSearch.label);
      await page.keyboard.press('Enter');
      const remove = `${words.medicineSearch.remove} ${medicineLabel(words, 'amitriptyline')}`;
      await person.find('button', remove);
      await look('the search with a name on the list', words.medicineSearch.label);
      await person.click('button', remove);
    }
  });

  it('has the order of Tab in which it is read (X31)', async () => {
    const { page } = await site.open('/');
    const person = visitor(page, words);
    await person.start();
    await person.heading(words.questions.concerns.legend);
    await person.next();
    await person.find('button', words.problem.chooseMany);
    const order = [
      words.problem.chooseMany,
      ...Object.values(words.questions.concerns.options),
      words.frame.continue,
      words.frame.skip,
      words.crisis.call(clinicPhone),
      words.frame.clear,
    ];
    for (const name of order) {
      await page.keyboard.press('Tab');
      assert.equal(focusedName(await linesOf(page)), name);
    }
  });
});
