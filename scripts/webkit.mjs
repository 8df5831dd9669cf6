// A launcher of @web/test-runner for WebKitGTK, the engine on Linux that is closest to Safari, over WebDriver.
//
// Its type is "playwright", and its page has the methods of a Playwright page that the runner's commands (sendKeys,
// sendMouse, setViewport) call.
import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { findOnPath } from './executables.mjs';
import { WebKitDriver } from './webkit-driver.mjs';

const VIEWPORT = { width: 800, height: 600 }; // as in the other engines

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** @returns {{driver: string, browser: string} | undefined} */
export function findWebKit() {
  const driver = findOnPath('WebKitWebDriver');
  const browser = findMiniBrowser();
  const hasDisplay = process.env.DISPLAY || process.env.WAYLAND_DISPLAY || findOnPath('Xvfb');
  return driver && browser && hasDisplay ? { driver, browser } : undefined;
}

/** MiniBrowser is not on the PATH, but in /usr/lib/<machine>/webkit2gtk-4.1/ or, on Fedora, in /usr/libexec. */
function findMiniBrowser() {
  const list = (folder) => {
    try {
      return readdirSync(folder).map((name) => `${folder}/${name}`);
    } catch {
      return [];
    }
  };
  const places = [
    ...list('/usr/libexec'),
    ...list('/usr/lib64'),
    ...list('/usr/lib').flatMap((folder) => [folder, ...list(folder)]),
  ];
  const homes = places
    .filter((place) => /\/webkit(2gtk|gtk)-[\d.]+$/.test(place))
    .sort()
    .reverse();
  return homes.flatMap(list).find((file) => file.endsWith('/MiniBrowser'));
}

/** A BrowserLauncher for @web/test-runner. */
export function webkitLauncher(found) {
  const webkit = new WebKitDriver();
  let starting;
  let active;
  process.on('exit', () => webkit.kill());

  return {
    name: 'WebKitGTK',
    type: 'playwright',
    concurrency: 1,
    async startSession(id, url) {
      await (starting ??= webkit.start(found));
      active = id;
      await createPage(webkit).setViewportSize(VIEWPORT); // an earlier test file may have changed it
      await webkit.post('/url', { url });
    },
    async stopSession() {
      active = undefined;
      await webkit.post('/url', { url: 'about:blank' });
      return { testCoverage: undefined };
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => webkit.get('/url'),
    getPage: () => createPage(webkit),
    startDebugSession: () => Promise.reject(new Error('WebKitGTK has no debug session')),
    stop: () => webkit.stop(),
  };
}

/** The part of a Playwright page that the runner's commands use. */
function createPage(webkit) {
  const act = (type, actions) => webkit.post('/actions', { actions: [{ type, id: type, actions }] });
  const down = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
  const up = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });
  const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  const button = (type, name = 'left') => ({ type, button: BUTTONS[name] });
  return {
    keyboard: {
      type: (text) =>
        act(
          'key',
          [...text].flatMap((key) => [down(key), up(key)]),
        ),
      press: (combination) => {
        const keys = combination.split(/(?<=.)\+/);
        return act('key', [...keys.map(down), ...keys.reverse().map(up)]);
      },
      down: (key) => act('key', [down(key)]),
      up: (key) => act('key', [up(key)]),
    },
    mouse: {
      move: (x, y) => act('pointer', [moveTo(x, y)]),
      click: (x, y, options) =>
        act('pointer', [moveTo(x, y), button('pointerDown', options?.button), button('pointerUp', options?.button)]),
      down: (options) => act('pointer', [button('pointerDown', options?.button)]),
      up: (options) => act('pointer', [button('pointerUp', options?.button)]),
    },
    /**
     * Sets the inner size of the window. It cannot be narrower than about 447 px: test narrow layouts in a container.
     */
    async setViewportSize({ width, height }) {
      const outer = await webkit.get('/window/rect');
      const inner = await measureInside(webkit);
      const frame = { width: Math.max(0, outer.width - inner.width), height: Math.max(0, outer.height - inner.height) };
      await webkit.post('/window/rect', { width: width + frame.width, height: height + frame.height });
      // WebDriver answers before the new layout, and a size that the window cannot have is never reached.
      for (let waited = 0; waited < 1000; waited += 50) {
        const now = await measureInside(webkit);
        if (now.width === width && now.height === height) return;
        await sleep(50);
      }
    },
    emulateMedia: () => Promise.reject(new Error('WebKitGTK cannot emulate media features')),
  };
}

async function measureInside(webkit) {
  return webkit.post('/execute/sync', { script: 'return { width: innerWidth, height: innerHeight }', args: [] });
}
