import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess } from 'referral-screener/protocol';
import { people } from '../fixtures/people.ts';
import { clinicPage, useSite } from './helpers/site.mjs';
import { assertSound, clinicPhone, zoomedIn } from './helpers/sound.mjs';
import { linesOf } from './helpers/tree.mjs';
import { headlineOf, medicineLabel, questionWords, visitor, words } from './helpers/visitor.mjs';

const { questions, frame, handoff, medicineSearch, problem } = words;
const { concerns, age } = questions;
const focusedName = (lines) => lines.find(({ isFocused }) => isFocused)?.name;
const amitriptyline = medicineLabel(words, 'amitriptyline');

/** What some pages have, in this order, after help; other lines may be between. */
const parts = {
  concerns: [
    `group "${concerns.legend}" (${concerns.hint})`,
    `heading "${concerns.legend}" (${frame.question(1)}) focused=true level=2`,
    `checkbox "${concerns.options.depression}" checked=false`,
  ],
  problem: [
    /^alert .*live=assertive/,
    `button "${problem.chooseMany}"`,
    `group "${concerns.legend}" (${concerns.hint} ${problem.chooseMany})`,
  ],
  age: [`group "${age.legend}" (${words.why.age})`, `radio "${age.options['under-18']}" checked=false`],
  medicines: [/^combobox .*hasPopup=listbox expanded=false/],
  suggestions: [
    /^combobox .*hasPopup=listbox expanded=true/,
    /^listbox /,
    /^option "amitriptyline.* selected=true/,
    `option "${medicineSearch.addTyped('amitri')}" selected=false`,
  ],
  added: [/^combobox /, /^status /, `button "${medicineSearch.remove} ${amitriptyline}"`],
  outcome: [/^heading .* level=3/, `region "${handoff.title}"`, `DisclosureTriangle "${handoff.whole}" expanded=false`],
};

describe('every page of the real build, in Chromium’s accessibility tree (X31)', () => {
  const attributes = `country="US" clinic-name="Riverside Clinic" clinic-phone="${clinicPhone}"`;
  const site = useSite({ '/': clinicPage({ attributes }) });

  it('is sound and in order, from the first page to the outcome, at 400 % zoom (X12, X14, X25)', async () => {
    const { page } = await site.open('/', { viewport: zoomedIn });
    const person = visitor(page);
    const look = async (where, focus) => {
      const lines = await assertSound(page, where, words);
      if (focus !== undefined) assert.equal(focusedName(lines), focus, `${where}: the focus`);
      const texts = lines.map(({ text }) => text);
      let at = -1;
      for (const part of ['link "Call 988"', 'link "Emergency: 911"', ...(parts[where] ?? [])]) {
        const found = texts.findIndex((text, line) => line > at && (part.test?.(text) ?? text === part));
        assert.ok(found > at, `${where}: ${part} in its place in:\n${texts.join('\n')}`);
        at = found;
      }
    };
    const seen = [];
    await person.find('button', words.intro.start);
    await look('the first page');
    const { path } = await person.walk(people.asksForEverything.answers, async (id) => {
      seen.push(id);
      await look(id, id === 'help' ? words.help.title : questionWords(words, id).legend);
      if (id === 'concerns') await makesAProblem();
      if (id === 'medicines') await searches();
    });
    const asked = seen.filter((id) => id !== 'help');
    assert.deepEqual(asked, path);
    assert.ok(path.length > 15 && seen.includes('help'));
    await person.heading(words.check.title);
    await look('check', words.check.title);
    await person.press('button', frame.clear);
    await person.find('button', frame.clearYes);
    await look('the question whether to clear');
    await person.press('button', frame.clearNo);
    await person.press('button', words.check.see);
    await person.heading(headlineOf(words, assess(people.asksForEverything.answers)).title);
    await look('outcome');

    async function makesAProblem() {
      await person.next();
      await person.find('button', problem.chooseMany);
      await look('problem', '');
      const { chooseMany } = problem;
      const call = words.crisis.call(clinicPhone);
      const order = [chooseMany, ...Object.values(concerns.options), frame.continue, frame.skip, call, frame.clear];
      for (const name of order) {
        await page.keyboard.press('Tab');
        assert.equal(focusedName(await linesOf(page)), name, 'the order of Tab is that of reading');
      }
    }

    async function searches() {
      await person.press('combobox', medicineSearch.label);
      await page.keyboard.type('amitri');
      await page.keyboard.press('ArrowDown');
      await person.reads(medicineSearch.results(4));
      await look('suggestions', medicineSearch.label);
      await page.keyboard.press('Enter');
      await person.reads(medicineSearch.added(amitriptyline));
      await look('added', medicineSearch.label);
      await person.press('button', `${medicineSearch.remove} ${amitriptyline}`);
    }
  });
});
