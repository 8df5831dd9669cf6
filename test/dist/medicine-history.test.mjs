import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tried, visitor as withAnswers } from '../fixtures/people.ts';
import { keyboard } from './helpers/keyboard.mjs';
import { clinicPage, useSite } from './helpers/site.mjs';
import { eventually, find, linesOf, pointOf, treeOf } from './helpers/tree.mjs';
import { visitor, words } from './helpers/visitor.mjs';

const own = words.history;
const answers = withAnswers(tried({ sertraline: 'not-enough', venlafaxine: 'wore-off', bupropion: 'unsure' }));
const names = ['Sertraline (Zoloft)', 'Venlafaxine (Effexor)', 'Bupropion (Wellbutrin)'];
/** The pace of a tired person, in milliseconds: a key, and a choice or a tap with its thought. */
const pace = { key: 250, choice: 1200 };
const limit = 120_000;

/** @returns the milliseconds that this many keys and choices take */
const timeOf = ({ keys, choices }) => keys * pace.key + choices * pace.choice;

/** Nothing that health plans usually ask for is missing on the outcome. */
async function assertTold(page) {
  await eventually(
    async () => (await treeOf(page)).texts.filter((text) => text.includes(own.there(Object.values(own.facts)))).length,
    async () => (await treeOf(page)).texts.join('\n'),
  );
  const { texts } = await treeOf(page);
  const told = texts.filter((text) => text.includes(own.there(Object.values(own.facts))));
  assert.equal(told.length, names.length);
}

describe('the medicine history of three medicines, every field filled, in two minutes (X74)', () => {
  const head =
    '<meta name="viewport" content="width=device-width, initial-scale=1"><script src="/referral-screener.history.js" defer></script>';
  const site = useSite({ '/': clinicPage({ head, attributes: 'country="US"' }) });

  async function atOutcome(options) {
    const { page } = await site.open('/', options);
    const person = visitor(page);
    await person.walk(answers);
    await person.press('button', words.check.see);
    await person.press('DisclosureTriangle', own.title);
    await find(page, 'button', own.open);
    return { page, person };
  }

  it('is filled by keyboard alone', async (t) => {
    const { page } = await atOutcome({});
    const keys = keyboard(page);
    await keys.press('button', own.open);
    const sum = { keys: 0, choices: 0 };
    const press = async (...all) => {
      for (const key of all) await page.keyboard.press(key);
      sum.keys += all.length;
    };
    const type = async (text) => {
      await page.keyboard.type(text);
      sum.keys += text.length;
      sum.choices += 1;
    };
    const choose = async (...all) => {
      await press(...all);
      sum.choices += 1;
    };
    for (const name of names) {
      await keys.heading(name);
      await choose('Tab', 'ArrowDown'); // no, it is not taken now
      await press('Tab');
      await type('37.5');
      await choose('Tab', 'Space'); // mg
      await press('Tab', 'Tab');
      await type('2019');
      await press('Tab');
      await type('2020');
      await press('Tab');
      await choose('Tab', 'Space'); // weeks
      await choose('Tab', 'Space'); // a reason
      const reasons = (await linesOf(page)).filter(({ role, name: label }) =>
        role === 'checkbox' ? Object.values(own.options).includes(label) : false,
      );
      await press(...reasons.map(() => 'Tab')); // past the other reasons, to "not sure"
      await choose('Tab', 'Space'); // in this time
      await choose('Enter'); // next
    }
    await assertTold(page);
    t.diagnostic(`${sum.keys} keys, ${sum.choices} choices: ${timeOf(sum) / 1000} s`);
    assert.ok(timeOf(sum) < limit, `${timeOf(sum)} ms`);
  });

  it('is filled on a phone', async (t) => {
    const { page } = await atOutcome({ viewport: { width: 390, height: 844, isMobile: true, hasTouch: true } });
    const sum = { keys: 0, choices: 0 };
    /** The first line of this role and name in the group with this name. */
    const within = (group, role, name) =>
      eventually(
        async () => {
          const lines = await linesOf(page);
          const from = lines.findIndex((line) => line.role === 'group' && line.name === group);
          return lines.find((line, at) => at > from && from >= 0 && line.role === role && line.name === name);
        },
        async () => `no ${role} “${name}” in “${group}”`,
      );
    const tap = async (line) => {
      await page.touchscreen.tap(...(await pointOf(page, line)));
      sum.choices += 1;
    };
    const type = async (group, name, text) => {
      await tap(await within(group, 'textbox', name));
      await page.keyboard.type(text);
      sum.keys += text.length;
    };
    await tap(await find(page, 'button', own.open));
    for (const [at, name] of names.entries()) {
      await find(page, 'heading', name);
      await tap(await within(own.takenNow, 'radio', words.check.no));
      await type(own.dose, own.dose, '37.5');
      await tap(await within(own.dose, 'radio', 'mg'));
      await type(own.years, own.from, '2019');
      await type(own.years, own.to, '2020');
      await tap(await within(own.weeks, 'radio', own.options['over-8']));
      await tap(await within(own.stopped, 'checkbox', own.options.cost));
      await tap(await within(own.thisTime, 'radio', words.handoff.yes));
      await tap(await find(page, 'button', at < names.length - 1 ? own.next : own.finish));
    }
    await assertTold(page);
    t.diagnostic(`${sum.keys} keys, ${sum.choices} taps: ${timeOf(sum) / 1000} s`);
    assert.ok(timeOf(sum) < limit, `${timeOf(sum)} ms`);
  });
});
