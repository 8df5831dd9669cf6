// Which browser engines this machine has, and how @web/test-runner starts each.
//
// Chromium is always there: the system's, or the one that ships inside the npm package @sparticuz/chromium.
// Firefox and WebKitGTK are used where they are installed; nothing is downloaded for them.
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
 * The engines to test in. Those named in BROWSERS must all be there; when none is named, those that are installed are
 * taken, and Chromium must be one of them.
 * @returns {Promise<{launchers: Record<string, object>, missing: string[]}>} launchers by the engine's name, and one
 * message for each engine that is required and absent
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
      missing.push(`"${name}" is no engine; BROWSERS takes ${Object.keys(ENGINES).join(', ')}`);
      continue;
    }
    const found = await engine.find();
    if (found) launchers[name] = engine.launcher(found);
    else if (named.length > 0 || name === 'chromium') missing.push(`${name} is not on this machine: ${engine.install}`);
  }
  return { launchers, missing };
}

// ---- Chromium ------------------------------------------------------------------------------------------------------

/** @returns the part of puppeteer's launch options that says which Chromium, or undefined */
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
 * Unpacks the Chromium of @sparticuz/chromium once, into this project's own cache. The package's own executablePath()
 * unpacks into the system's temporary folder, which other projects share, and its args are meant for a cloud function.
 */
async function inflateShippedChromium() {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packed = join(dirname(entry), '../bin');
  const cache = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url));
  const executablePath = join(cache, 'chromium');
  if (!existsSync(executablePath)) {
    console.log('Unpacking Chromium (once) …');
    const { extract } = createRequire(entry)('tar-fs');
    await rm(cache, { recursive: true, force: true });
    await mkdir(cache, { recursive: true });
    const unpack = (file, to) => pipeline(createReadStream(join(packed, file)), createBrotliDecompress(), to);
    await unpack('al2023.tar.br', extract(join(cache, 'libs')));
    await unpack('fonts.tar.br', extract(join(cache, 'fonts')));
    await unpack('swiftshader.tar.br', extract(cache));
    // Under its own name only when whole, so that a run that was cut off is not taken for a browser.
    await unpack('chromium.br', createWriteStream(`${executablePath}.part`, { mode: 0o755 }));
    await rename(`${executablePath}.part`, executablePath);
  }
  const env = { ...process.env };
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_FILE = await writeFontConfiguration(cache);
  // A bare machine has no NSS libraries; where the system's own fit, they are the better choice.
  const starts = spawnSync(executablePath, ['--version', '--no-sandbox'], { timeout: 20_000, env }).status === 0;
  if (!starts)
    env.LD_LIBRARY_PATH = [join(cache, 'libs/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return { executablePath, env };
}

/** Without any font configuration this Chromium crashes at its first text: point it at the font it ships with. */
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
  const isRoot = process.getuid?.() === 0; // Chromium refuses to start as root with its sandbox on
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
 * Makes sendKeys() mean the same in every engine: puppeteer's press() takes one key only, here also `Shift+Tab`; and
 * Firefox knows no key `Space`.
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
