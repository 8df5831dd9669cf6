/** What is measured for this widget alone: the search, and how costs grow. */
import { antidepressantClasses, medicines } from '../../src/protocol/index.ts';
import { answers, typed } from './journey.mjs';
import { click } from './in-page.mjs';
import { metrics, open, settled } from './measure.mjs';
import { median, worst } from './stats.mjs';

/** Medicines that have a question each. */
const asked = medicines
  .filter((row) => row.countsAs !== null && antidepressantClasses.includes(row.class))
  .map(({ id }) => id);
export const counts = [1, 2, 10, 20, 40];
export const instances = [1, 2, 5, 10, 20];
const next = 'button[type=submit]';
const input = (question, option) => `input[name="${question}"][value="${option}"]`;

/** Processor time of the page's main thread, slowed, for what `act` does. */
async function cost({ page, client }, act) {
  const before = (await metrics(client)).TaskDuration;
  await act();
  await settled(page);
  return ((await metrics(client)).TaskDuration - before) * 1000;
}

async function toMedicines(page) {
  await page.evaluate(click, 'button.primary');
  for (const [question, answer] of Object.entries(answers)) {
    if (question === 'medicines') return;
    for (const option of [answer].flat()) await page.evaluate(click, input(question, option));
    await page.evaluate(click, next);
  }
}

/** Milliseconds from each key of the names to the list. */
export async function search(browser, origin, ours) {
  const opened = await open(browser, origin, ours);
  const { page } = opened;
  await toMedicines(page);
  const took = [];
  for (const name of [...Object.keys(typed), 'sertraline']) {
    await page.evaluate(() => window.bench.find('#medicine-search').focus());
    for (const key of name) {
      await page.evaluate(() =>
        window.bench.expect('keydown', () => window.bench.find('#medicine-results').textContent),
      );
      await page.keyboard.press(key);
      await page.waitForFunction(() => window.bench.took !== undefined, { polling: 50 });
      took.push(await page.evaluate(() => window.bench.took));
      await settled(page);
    }
    for (const _ of name) await page.keyboard.press('Backspace');
    await settled(page);
  }
  await opened.close();
  return { median: median(took), worst: worst(took) };
}

/** Of the n-th medicine: to add it, and to go on from a question about one while n are chosen. */
export async function growth(browser, origin, ours) {
  const rows = [];
  for (const count of counts) {
    const opened = await open(browser, origin, ours);
    const { page } = opened;
    await toMedicines(page);
    for (const id of asked.slice(0, count - 1)) await page.evaluate(click, input('medicines', id));
    const add = await cost(opened, () => page.evaluate(click, input('medicines', asked[count - 1])));
    await page.evaluate(click, next);
    await page.evaluate(click, input(`trial:${asked[0]}`, 'not-enough'));
    const goOn = await cost(opened, () => page.evaluate(click, next));
    rows.push({ add, goOn });
    await opened.close();
  }
  return rows;
}

/** Of each instance that is added to a page, until it is painted. */
export async function instanceCosts(browser, origin, ours) {
  const opened = await open(browser, origin, ours);
  const costs = [opened.first.main];
  for (let number = 2; number <= worst(instances); number += 1)
    costs.push(
      await cost(opened, () =>
        opened.page.evaluate(() => {
          const first = document.querySelector('referral-screener');
          first.parentElement.append(first.cloneNode(false));
        }),
      ),
    );
  await opened.close();
  return costs;
}
