// One Chromium for a test file, as a visitor has it: nothing of ours runs in the page.
import { launch } from 'puppeteer-core';
import { findChromium } from '../../../scripts/browsers.mjs';

export async function startBrowser() {
  const found = await findChromium();
  if (!found) throw new Error('no Chromium on this machine: install one, or set CHROME_PATH');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return launch({ ...found, args });
}

/** A page in a profile of its own, with what it said on the console and the errors that nobody caught. */
export async function openPage(browser, url) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const said = [];
  page.on('console', (message) => said.push({ type: message.type(), text: message.text() }));
  page.on('pageerror', (error) => said.push({ type: 'error', text: error.message }));
  if (url) await page.goto(url, { waitUntil: 'load' });
  const errors = () => said.filter(({ type }) => type === 'error').map(({ text }) => text);
  return { page, context, said, errors };
}
