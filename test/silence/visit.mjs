// A visitor with a mouse and a keyboard, who finds things in the closed root.
import { setTimeout as sleep } from 'node:timers/promises';

const WAIT = 20_000;

export async function until(isTrue, complain) {
  for (const end = Date.now() + WAIT; !(await isTrue()); await sleep(20))
    if (Date.now() > end) throw new Error(await complain());
}

/**
 * Runs in the document of the widget.
 * @returns the middle of what is wanted, in view of this document; nothing while it is not there
 */
function locate(root, { page, button, option, medicine, result, text }) {
  const at = root.querySelector('[data-page]')?.dataset.page;
  if (page !== undefined && at !== page) return null;
  const name = (one) => one.textContent.trim().replace(/\s+/g, ' ');
  const wanted = () => {
    if (button) return [...root.querySelectorAll('button')].find((one) => name(one) === button);
    if (option) return [...root.querySelectorAll('input')].find((one) => one.value === option[1]);
    if (medicine) return root.querySelector('[role="combobox"]');
    if (result !== undefined) return root.querySelectorAll('[role="option"]')[result];
    return text ? root.querySelector(text) : root.querySelector('[data-page]');
  };
  const found = wanted();
  if (!found) return null;
  const middle = () => {
    const { left, top, width, height } = found.getBoundingClientRect();
    return { left, width, height, x: left + Math.min(width / 2, 40), y: top + height / 2 };
  };
  const { x, y } = middle();
  const hit = root.elementFromPoint(x, y);
  if (!found.contains(hit) && !hit?.contains(found)) found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const content = Math.ceil(document.documentElement.getBoundingClientRect().height);
  return { ...middle(), content };
}

/** Runs in the page. @returns where the frame is, scrolled so that this height of it is in view; nothing while it gets its height */
function bringIntoView(y, content, isFixed) {
  const frame = document.querySelector('iframe[data-referral-screener-frame]');
  if (!isFixed && frame.clientHeight !== content) return null;
  const inPage = frame.getBoundingClientRect().top + y;
  if (inPage < 5 || inPage > innerHeight - 5) scrollBy({ top: inPage - innerHeight / 2, behavior: 'instant' });
  const { left, top } = frame.getBoundingClientRect();
  return [left, top];
}

/** @param isFramed whether the widget is in a frame, and isFixed whether with one height */
export const visitor = (tab, { isFramed, isFixed }) => {
  /** @returns the middle, in view of the window, and the size, when they stay the same: a frame gets its height late */
  async function find(wanted) {
    let before;
    for (const end = Date.now() + WAIT; ; await sleep(10)) {
      const box = await tab.ask(locate.toString(), wanted);
      const place = box && (isFramed ? await tab.run(bringIntoView.toString(), box.y, box.content, isFixed) : [0, 0]);
      const now = place && { ...box, left: box.left + place[0], x: box.x + place[0], y: box.y + place[1] };
      if (now && JSON.stringify(now) === JSON.stringify(before)) return now;
      before = now;
      if (Date.now() > end) {
        const text = await tab.ask('(root) => root.querySelector(".page, [data-page]").textContent');
        throw new Error(`there is no ${JSON.stringify(wanted)} in: ${text}; ${tab.trouble}`);
      }
    }
  }
  async function press(wanted) {
    const { x, y } = await find(wanted);
    await tab.click(x, y);
  }
  async function act(step) {
    await press(step);
    if (step.medicine) await tab.type(step.medicine);
  }
  /** `each` is called on each page once. */
  async function walk(steps, each) {
    let at;
    for (const step of steps) {
      if (each && step.page !== at) {
        await find({ page: step.page });
        await each(step.page);
      }
      at = step.page;
      await act(step);
    }
  }
  return { tab, find, press, act, walk };
};
