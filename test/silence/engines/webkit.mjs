// WebKitGTK. WebDriver finds nothing in a closed root: test/helpers/open-roots.js is loaded first, before all listeners.
import { WebKitDriver } from '../../../scripts/webkit-driver.mjs';
import { findWebKit } from '../../../scripts/webkit.mjs';

export const find = findWebKit;
export const needsHook = true;

const KEYS = { Control: '\uE009', Shift: '\uE008', Escape: '\uE00C' };

export async function start(found) {
  const driver = new WebKitDriver();
  await driver.start(found);
  return { open: (size) => open(driver, size), stop: () => driver.stop() };
}

const shadow = 'window.__rootOf?.(document.querySelector("referral-screener"))';

/** One window for all visits: it has no other. */
async function open(driver, { width, height }) {
  await driver.post('/window/rect', { width, height: height + 100 });
  const execute = (script) => driver.post('/execute/sync', { script, args: [] });
  const act = (type, ...actions) => driver.post('/actions', { actions: [{ type, id: type, actions }] });
  const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const pressed = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const key = (type, name) => ({ type, value: KEYS[name] ?? name });
  let isFrame;

  /** In the frame of the widget, if it is in one. */
  async function inFrame(work) {
    if (!isFrame) return work();
    const [frame] = await driver.post('/elements', { using: 'css selector', value: 'iframe' });
    await driver.post('/frame', { id: frame });
    try {
      return await work();
    } finally {
      await driver.post('/frame', { id: null });
    }
  }

  return {
    trouble: [],
    goto: async (url) => {
      await driver.post('/url', { url });
      isFrame = await execute('return Boolean(document.querySelector("iframe[data-referral-screener-frame]"))');
    },
    run: (script, ...args) => execute(`return (${script})(...${JSON.stringify(args)})`),
    ask: (script, ...args) =>
      inFrame(() =>
        execute(`const root = ${shadow}; return root ? (${script})(root, ...${JSON.stringify(args)}) : null`),
      ),
    click: (x, y) => act('pointer', moveTo(x, y), ...pressed),
    doubleClick: (x, y) => act('pointer', moveTo(x, y), ...pressed, ...pressed),
    move: (x, y) => act('pointer', moveTo(x, y)),
    down: () => act('pointer', { type: 'pointerDown', button: 0 }),
    up: () => act('pointer', { type: 'pointerUp', button: 0 }),
    type: (text) => act('key', ...[...text].flatMap((one) => [key('keyDown', one), key('keyUp', one)])),
    hold: (name) => act('key', key('keyDown', name)),
    release: (name) => act('key', key('keyUp', name)),
    close: () => driver.post('/url', { url: 'about:blank' }),
  };
}
