// Firefox. The driver is in a sandbox: the page sees nothing of it, and its patches do not reach it.
import { launch } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browsers.mjs';

export const find = findFirefox;

export async function start(executablePath) {
  const browser = await launch({ browser: 'firefox', executablePath });
  return { open: (size) => open(browser, size), stop: () => browser.close() };
}

const valueOf = ({ type, value }) => {
  if (type === 'undefined' || type === 'null') return null;
  return JSON.parse(value);
};

async function open(browser, viewport) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  const trouble = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  const send = async (method, params) => (await browser.connection.send(method, params)).result;
  let root;

  async function findRoot(id) {
    const target = { context: id, sandbox: 'visitor' };
    const { result } = await send('script.evaluate', {
      expression: 'document.querySelector("referral-screener")',
      target,
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    const sharedId = result?.value?.shadowRoot?.sharedId;
    return sharedId && { target, shadow: { sharedId } };
  }
  const framesOf = ({ context: id, children }) => [id, ...(children ?? []).flatMap(framesOf)];

  return {
    trouble,
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
      root = undefined;
    },
    run: (script, ...args) => page.evaluate(`(${script})(...${JSON.stringify(args)})`),
    async ask(script, ...args) {
      if (!root) {
        const { contexts } = await send('browsingContext.getTree', { root: page.mainFrame()._id });
        for (const id of contexts.flatMap(framesOf)) root ??= await findRoot(id);
        if (!root) return null;
      }
      const answer = await send('script.callFunction', {
        functionDeclaration: `(root) => JSON.stringify((${script})(root, ...${JSON.stringify(args)}))`,
        target: root.target,
        arguments: [root.shadow],
        awaitPromise: false,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return valueOf(answer.result);
    },
    click: (x, y) => page.mouse.click(x, y),
    doubleClick: (x, y) => page.mouse.click(x, y, { count: 2 }),
    move: (x, y) => page.mouse.move(x, y),
    down: (options) => page.mouse.down(options),
    up: (options) => page.mouse.up(options),
    type: (text) => page.keyboard.type(text),
    hold: (key) => page.keyboard.down(key),
    release: (key) => page.keyboard.up(key),
    close: () => context.close(),
  };
}
