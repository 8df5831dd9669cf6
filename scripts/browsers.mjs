// Finds the browser engines for the tests, and makes a launcher of @web/test-runner for each.
//
// Chromium is the system's, or the one in the npm package @sparticuz/chromium. Firefox and WebKitGTK are used if
// installed.
import { chromeLauncher } from '@web/test-runner-chrome';
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import * as puppeteer from 'puppeteer-core';
import { findOnPath, isExecutable } from './executables.mjs';
import { findWebKit, webkitLauncher } from './webkit.mjs';

const ENGINES = {
  chromium: {
    find: findChromium,
    launcher: chromiumLauncher,
    install: 'install Chrome or Chromium, or set CHROME_PATH',
  },
  firefox: { find: findFirefox, launcher: firefoxLauncher, install: 'install Firefox or set FIREFOX_PATH' },
  webkit: { find: findWebKit, launcher: webkitLauncher, install: 'install WebKitWebDriver, MiniBrowser and Xvfb' },
};

/**
 * The engines to test in: all that BROWSERS names, or else all that are installed. Chromium is always required, unless
 * BROWSERS names others.
 * @returns {Promise<{launchers: Record<string, object>, missing: string[]}>} launchers by engine, and a message for
 * each required engine that is missing
 */
export async function selectEngines(names = process.env.BROWSERS) {
  const named =
    names
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean) ?? [];
  const launchers = {};
  const missing = [];
  for (const name of named.length > 0 ? named : Object.keys(ENGINES)) {
    const engine = ENGINES[name];
    if (!engine) {
      missing.push(`"${name}" is not an engine; BROWSERS takes ${Object.keys(ENGINES).join(', ')}`);
      continue;
    }
    const found = await engine.find();
    if (found) launchers[name] = engine.launcher(found);
    else if (named.length > 0 || name === 'chromium') missing.push(`${name} was not found: ${engine.install}`);
  }
  return { launchers, missing };
}

// ---- Chromium ------------------------------------------------------------------------------------------------------

/** @returns puppeteer's launch options for this Chromium, or undefined */
export async function findChromium() {
  if (process.env.CHROME_PATH)
    return isExecutable(process.env.CHROME_PATH) && { executablePath: process.env.CHROME_PATH };
  const windows = join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google/Chrome/Application/chrome.exe');
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const system =
    findOnPath('google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser') ??
    [mac, windows].find(isExecutable);
  if (system) return { executablePath: system };
  return process.platform === 'linux' && process.arch === 'x64' ? inflateShippedChromium() : undefined;
}

/**
 * Unpacks the Chromium of @sparticuz/chromium once, into this project's cache. The package's own executablePath()
 * unpacks into the system's temporary folder, which other projects share.
 */
async function inflateShippedChromium() {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packed = join(dirname(entry), '../bin');
  const cache = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url));
  const executablePath = join(cache, 'chromium');
  if (!existsSync(executablePath)) {
    console.log('Unpacking Chromium (once) …');
    const { extract } = createRequire(entry)('tar-fs');
    // Each process unpacks into a folder of its own, which gets the final name when it is complete: tests run side by side,
    // and a run that was cut off must not leave half a browser.
    const part = `${cache}.${process.pid}`;
    const unpack = (file, to) => pipeline(createReadStream(join(packed, file)), createBrotliDecompress(), to);
    await mkdir(part, { recursive: true });
    await unpack('al2023.tar.br', extract(join(part, 'libs')));
    await unpack('fonts.tar.br', extract(join(part, 'fonts')));
    await unpack('swiftshader.tar.br', extract(part));
    await unpack('chromium.br', createWriteStream(join(part, 'chromium'), { mode: 0o755 }));
    await rename(part, cache).catch((error) => {
      if (!existsSync(executablePath)) throw error;
    });
    await rm(part, { recursive: true, force: true });
  }
  const env = { ...process.env };
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = await writeFontConfiguration(cache);
  // Uses the NSS libraries of the package only if the system has none.
  const starts = spawnSync(executablePath, ['--version', '--no-sandbox'], { timeout: 20_000, env }).status === 0;
  if (!starts)
    env.LD_LIBRARY_PATH = [join(cache, 'libs/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return { executablePath, env };
}

/** Without a font configuration this Chromium crashes at its first text: use the font in the package. */
async function writeFontConfiguration(cache) {
  const file = join(cache, 'fonts.conf');
  const folders = `<dir>${join(cache, 'fonts')}</dir><cachedir>${join(cache, 'font-cache')}</cachedir>`;
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}</fontconfig>`,
  );
  return file;
}

function chromiumLauncher(found) {
  const isRoot = process.getuid?.() === 0; // as root, Chromium does not start with its sandbox
  const args = isRoot ? ['--no-sandbox'] : [];
  return chromeLauncher({ createPage, launchOptions: { ...found, args } });
}

// ---- Firefox -------------------------------------------------------------------------------------------------------

export function findFirefox() {
  if (process.env.FIREFOX_PATH) return isExecutable(process.env.FIREFOX_PATH) && process.env.FIREFOX_PATH;
  return (
    findOnPath('firefox', 'firefox-esr') ?? ['/Applications/Firefox.app/Contents/MacOS/firefox'].find(isExecutable)
  );
}

function firefoxLauncher(executablePath) {
  return chromeLauncher({
    puppeteer,
    createPage,
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath },
  });
}

// ---- Both ----------------------------------------------------------------------------------------------------------

/**
 * Makes sendKeys() work the same in every engine: puppeteer's press() takes only one key, this one also `Shift+Tab`,
 * and Firefox has no key `Space`.
 */
async function createPage({ context }) {
  const page = await context.newPage();
  const { keyboard } = page;
  const [pressOne, downOne, upOne] = [keyboard.press, keyboard.down, keyboard.up].map((method) =>
    method.bind(keyboard),
  );
  const named = (key) => (key === 'Space' ? ' ' : key);
  keyboard.down = (key, options) => downOne(named(key), options);
  keyboard.up = (key) => upOne(named(key));
  keyboard.press = async (combination, options) => {
    const modifiers = combination.split(/(?<=.)\+/);
    const key = modifiers.pop();
    for (const modifier of modifiers) await downOne(modifier);
    await pressOne(named(key), options);
    for (const modifier of modifiers.reverse()) await upOne(modifier);
  };
  return page;
}
