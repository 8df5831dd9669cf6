// The engines of this machine, each with a window that has a history. The pages load test/helpers/open-roots.js first:
// no engine but Chromium finds anything in a closed root by role and name.
import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from 'puppeteer-core';
import { findChromium, findFirefox } from '../../../scripts/browsers.mjs';
import { WebKitDriver } from '../../../scripts/webkit-driver.mjs';
import { findWebKit } from '../../../scripts/webkit.mjs';
import { words } from './visitor.mjs';

const WAIT = 15_000;
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
// Puppeteer switches the back/forward cache off. Visitors have it.
const withCache = { args, ignoreDefaultArgs: ['--disable-back-forward-cache'] };
const finders = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };
const starters = {
  chromium: (found) => startPuppeteer({ ...found, ...withCache }),
  firefox: (executablePath) => startPuppeteer({ browser: 'firefox', executablePath }),
  webkit: startWebKit,
};

/** All that BROWSERS names, or else Chromium and what is installed. */
export async function findEngines() {
  const named = process.env.BROWSERS?.split(',').map((name) => name.trim());
  const engines = [];
  for (const name of named ?? Object.keys(finders)) {
    const found = await finders[name]();
    if (found) engines.push({ name, start: () => starters[name](found) });
    else if (named || name === 'chromium') throw new Error(`${name} is not on this machine`);
  }
  return engines;
}

class Window {
  #engine;
  constructor(engine) {
    this.#engine = engine;
    this.goto = engine.goto;
    this.press = engine.press;
    /** The driver of WebKitGTK 2.50 cannot print. */
    this.pdf = engine.pdf;
  }

  /** Runs these lines of script in the page. While one page replaces another this may fail, and is tried again. */
  async run(script) {
    for (const end = Date.now() + WAIT; ; await sleep(50)) {
      try {
        return await this.#engine.run(script);
      } catch (error) {
        if (Date.now() > end) throw error;
      }
    }
  }

  /** Waits until this expression is true in whatever page is there. */
  async until(expression) {
    for (const end = Date.now() + WAIT; !(await this.run(`return Boolean(${expression})`)); await sleep(20)) {
      if (Date.now() < end) continue;
      throw new Error(
        `never true: ${expression}, at ${await this.run('return location.href + document.body.innerText')}`,
      );
    }
  }

  async arrives(url) {
    for (const end = Date.now() + WAIT; (await this.#url()) !== url; await sleep(20))
      if (Date.now() > end) throw new Error(`it is not at ${url}, but at ${await this.#url()}`);
    await this.until(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`);
  }

  /** By the browser's history, as its own Back and Forward do. */
  async travel(steps, url) {
    await this.run(`setTimeout(() => history.go(${steps})); return true;`);
    await this.arrives(url);
  }

  #url = () => this.#engine.url?.() ?? this.run('return location.href');

  /** What a visitor does in the screener with this id. */
  screener(id = 'id0') {
    const root = `window.__rootOf(document.getElementById('${id}'))`;
    const button = (name) =>
      `[...(${root}?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent.trim() === ${JSON.stringify(name)})`;
    const isAt = (page) => `${root}?.querySelector('[data-page="${page}"]')`;
    const option = (question, value) => `${root}.querySelector('input[name="${question}"][value="${value}"]')`;
    const press = async (name) => {
      await this.until(button(name));
      await this.run(`${button(name)}.click()`);
    };
    const answer = async (question, value) => {
      await this.until(isAt(question));
      await this.run(`${option(question, value)}.click()`);
      await press(words.frame.continue);
    };
    const answerTwo = async () => {
      await press(words.intro.start);
      await answer('concerns', 'depression');
      await answer('age', '25-64');
      await this.until(isAt('emergency'));
    };
    return { root, button, isAt, press, answerTwo, isChosen: (...place) => `${option(...place)}.checked` };
  }
}

/** A new window for each visit. */
async function startPuppeteer(options) {
  const browser = await launch(options);
  const open = async () => {
    const page = await browser.newPage();
    return new Window({
      goto: (url) => page.goto(url, { waitUntil: 'load' }),
      run: (script) => page.evaluate(`(() => { ${script} })()`),
      press: (key) => page.keyboard.press(key),
      pdf: (options) => page.pdf(options),
    });
  };
  return { open, close: () => browser.close() };
}

/** One window for all visits: it has no other. */
async function startWebKit(found) {
  const driver = new WebKitDriver();
  await driver.start(found);
  const act = (type, key) => ({ type, value: { Shift: '\uE008' }[key] ?? key });
  const window = new Window({
    goto: (url) => driver.post('/url', { url }),
    // A script that runs while another page loads gets no answer, so ask the window.
    url: () => driver.get('/url'),
    run: (script) => driver.post('/execute/sync', { script, args: [] }),
    press: (key) => {
      const actions = [act('keyDown', key), act('keyUp', key)];
      return driver.post('/actions', { actions: [{ type: 'key', id: 'key', actions }] });
    },
  });
  return { open: async () => window, close: () => driver.stop() };
}
