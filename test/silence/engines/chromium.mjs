// Chromium. The driver is in an isolated world: the page sees nothing of it, and its patches do not reach it.
import { launch } from 'puppeteer-core';
import { findChromium } from '../../../scripts/browsers.mjs';

export const find = findChromium;

export async function start(found) {
  const browser = await launch({ ...found, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  return { open: (size) => open(browser, size), stop: () => browser.close() };
}

async function open(browser, viewport) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(viewport);
  const client = await page.createCDPSession();
  const trouble = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  let root;

  /** The closed root as the browser's own tools have it. */
  async function findRoot(frameId) {
    const { executionContextId } = await client.send('Page.createIsolatedWorld', { frameId, worldName: 'visitor' });
    const { result } = await client.send('Runtime.evaluate', {
      expression: 'document.querySelector("referral-screener")',
      contextId: executionContextId,
    });
    if (!result.objectId) return undefined;
    const { node } = await client.send('DOM.describeNode', { objectId: result.objectId, depth: 1, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (!backendNodeId) return undefined;
    const { object } = await client.send('DOM.resolveNode', { backendNodeId, executionContextId });
    return object.objectId;
  }
  const framesOf = ({ frame, childFrames = [] }) => [frame.id, ...childFrames.flatMap(framesOf)];

  return {
    trouble,
    goto: async (url, origins) => {
      // Without a window, Chromium asks before it copies.
      for (const origin of origins)
        await context.overridePermissions(origin, ['clipboard-write', 'clipboard-sanitized-write']);
      await page.goto(url, { waitUntil: 'load' });
      root = undefined;
    },
    /** Runs a function of the text `script` in the page. */
    run: (script, ...args) => page.evaluate(`(${script})(...${JSON.stringify(args)})`),
    /** Runs it with the closed root, or without where there is none yet. */
    async ask(script, ...args) {
      if (!root) {
        const { frameTree } = await client.send('Page.getFrameTree');
        for (const id of framesOf(frameTree)) root ??= await findRoot(id);
        if (!root) return null;
      }
      const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
        functionDeclaration: `function (...args) { return (${script})(this, ...args); }`,
        objectId: root,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    click: async (x, y) => {
      await Promise.all([page.mouse.move(x, y), page.mouse.down(), page.mouse.up()]);
    },
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
