// Visits on a phone, with a finger: what is tapped, and where everything is on each page. For `npm run journeys` and its test.
import { join } from 'node:path';
import { visitor } from '../test/fixtures/people.ts';

/** The screen of a common phone, in pixels; its keyboard leaves the upper part. */
export const phone = { width: 390, height: 844, isMobile: true, hasTouch: true };
const ABOVE_KEYBOARD = 508;

/** Answers by question: a person of the tests, and what differs. `null` skips; names of medicines are typed. */
export const visits = {
  'a: depression, two medicines typed with mistakes': {
    answers: {
      ...visitor(),
      medicines: { type: ['zolof', 'welbutrin'] },
      trial: 'not-enough',
    },
  },
  'b: back pain, takes oxycodone and wants less': {
    answers: {
      ...visitor(),
      concerns: ['pain', 'opioid-reduction'],
      told: ['none'],
      'pain-kinds': ['back-neck'],
      'pain-care': 'two-or-more',
      opioids: ['prescribed'],
      'opioid-goal': 'yes',
    },
  },
  'c: thoughts of suicide, safe right now': { answers: { ...visitor(), 'self-harm': 'safe-now' } },
  'd: back twice, changes the first answer, skips four': {
    answers: {
      ...visitor(),
      concerns: ['anxiety'],
      told: ['depression', 'anxiety-disorder'],
      emergency: null,
      opioids: null,
      health: null,
      'alcohol-drugs': null,
    },
    backFrom: 'emergency',
    changed: { concerns: ['depression'] },
  },
};

/** Keeps the closed root at `window.root`. For `page.evaluateOnNewDocument`. */
export function keepRoot() {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachAndKeep(init) {
    const root = attach.call(this, init);
    if (this.localName === 'referral-screener') window.root = root;
    return root;
  };
}

/** Waits until the page is drawn and scrolled. */
const settle = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60)))),
  );

const measure = (page) =>
  page.evaluate(() => {
    const { root } = window;
    const box = (selector) => root.querySelector(selector)?.getBoundingClientRect();
    const screener = root.querySelector('.screener');
    const next = root.querySelector('.next-steps li');
    const words = screener.innerText.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
    return {
      page: screener.dataset.page,
      outcome: screener.dataset.outcome,
      height: Math.round(screener.getBoundingClientRect().height),
      heading: Math.round(box('.page-heading').top),
      button: box('button.primary') && Math.round(box('button.primary').bottom),
      strip: Math.round(box('.crisis').height),
      step: next ? Math.round(next.getBoundingClientRect().bottom) : undefined,
      words,
    };
  });

class Walk {
  rows = [];

  constructor(page, name, pictures) {
    this.page = page;
    this.name = name;
    this.pictures = pictures;
  }

  async arrive() {
    await settle(this.page);
    this.row = { ...(await measure(this.page)), taps: 0, swipes: 0, keys: 0 };
    this.rows.push(this.row);
    if (this.pictures) {
      const file = `${this.name}-${String(this.rows.length).padStart(2, '0')}-${this.row.page.replace(':', '-')}`;
      await this.page.screenshot({ path: join(this.pictures, `${file}.png`) });
      if (['check', 'outcome', 'intro'].includes(this.row.page)) {
        await this.page.screenshot({ path: join(this.pictures, `${file}-whole.png`), fullPage: true });
        await settle(this.page);
      }
    }
  }

  /** Taps what `find` returns in the page, after a swipe if it is out of view or covered. */
  async tap(find, given) {
    const handle = await this.page.evaluateHandle(find, given);
    const element = handle.asElement();
    if (!element) throw new Error(`${this.row.page}: nothing to tap for ${JSON.stringify(given)}`);
    const swiped = await element.evaluate((node) => {
      const { top, bottom, left, width } = node.getBoundingClientRect();
      const seen = window.root.elementFromPoint(left + Math.min(width / 2, 60), (top + bottom) / 2);
      // *Continue* may cover what is below it.
      if (top >= 0 && bottom <= innerHeight && (node.contains(seen) || seen?.contains(node))) return false;
      node.scrollIntoView({ block: 'center', behavior: 'instant' });
      return true;
    });
    if (swiped) this.row.swipes += 1;
    await settle(this.page);
    const { x, y, width, height } = await element.boundingBox();
    await this.page.touchscreen.tap(x + Math.min(width / 2, 60), y + height / 2);
    this.row.taps += 1;
    await settle(this.page);
  }

  button(name) {
    return this.tap(
      (label) =>
        [...window.root.querySelectorAll('button')].find(({ textContent }) => textContent.trim().startsWith(label)),
      name,
    );
  }

  /** @returns whether one button both answers with this option and goes on */
  async answerAtOnce(question, option) {
    const find = ([name, value]) => {
      const row = window.root.querySelector(`input[name="${name}"][value="${value}"]`).closest('.option');
      return [row, row.parentElement].map((part) => part.querySelector(':scope > button')).find(Boolean) ?? null;
    };
    const handle = await this.page.evaluateHandle(find, [question, option]);
    if (!handle.asElement()) return false;
    await this.tap(find, [question, option]);
    return true;
  }

  option(question, option) {
    return this.tap(
      ([name, value]) => window.root.querySelector(`input[name="${name}"][value="${value}"]`).closest('label'),
      [question, option],
    );
  }

  /** Types a name and presses Go; taps the first suggestion if that added nothing. */
  async type(name) {
    const isFocused = () => this.page.evaluate(() => window.root.activeElement?.id === 'medicine-search');
    if (!(await isFocused())) await this.tap(() => window.root.querySelector('#medicine-search'));
    await this.page.keyboard.type(name);
    await settle(this.page);
    const list = await this.page.evaluate((above) => {
      const boxes = [...window.root.querySelectorAll('[role=option]')].map((node) => node.getBoundingClientRect());
      const shown = boxes.filter(({ top, bottom }) => top >= 0 && bottom <= above);
      return { shown: shown.length, listed: boxes.length };
    }, ABOVE_KEYBOARD);
    this.row.lists = [...(this.row.lists ?? []), list];
    if (this.pictures) await this.page.screenshot({ path: join(this.pictures, `${this.name}-typed-${name}.png`) });
    const added = () => this.page.evaluate(() => window.root.querySelector('#medicine-search').value === '');
    await this.page.keyboard.press('Enter');
    this.row.keys += 1;
    await settle(this.page);
    if (!(await added())) {
      this.row.keys -= 1;
      await this.tap(() => window.root.querySelector('[role=option]'));
    }
  }

  async answer(answer) {
    const question = this.row.page;
    if (answer === null || answer === undefined) return this.button('Skip this question');
    if (answer.type) for (const name of answer.type) await this.type(name);
    else {
      const options = [answer].flat();
      if (options.length === 1 && (await this.answerAtOnce(question, options[0]))) return undefined;
      for (const option of options) {
        const isChosen = await this.page.evaluate(
          ([name, value]) => window.root.querySelector(`input[name="${name}"][value="${value}"]`).checked,
          [question, option],
        );
        if (!isChosen) await this.option(question, option);
      }
    }
    return this.button('Continue');
  }
}

export async function walk(page, name, { answers, backFrom, changed = {} }, pictures) {
  const visit = new Walk(page, name.slice(0, 1), pictures);
  let known = answers;
  let back = 0;
  await visit.arrive();
  await visit.button('Start');
  for (;;) {
    await visit.arrive();
    const { page: place } = visit.row;
    if (place === 'outcome') break;
    if (place === 'check') await visit.button('See what this means');
    else if (place === 'help') await visit.button('Go on with the questions');
    else if (place === backFrom && back < 2) {
      back += 1;
      await visit.button('Back');
    } else if (back === 1) {
      back += 1;
      known = { ...answers, ...changed };
      await visit.button('Back');
    } else {
      // One who changes an answer unticks the earlier one first.
      const earlier = changed[place] ? answers[place] : undefined;
      if (known !== answers && earlier) for (const option of earlier) await visit.option(place, option);
      await visit.answer(place.startsWith('trial:') ? known.trial : known[place]);
    }
  }
  return visit.rows;
}
