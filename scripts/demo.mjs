// A Chromium and the server of the demo, for the scripts that look at its pages.
import * as puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { findChromium } from './browsers.mjs';
import { ROOT } from './run.mjs';

/** @returns the browser, the address of the demo, and what closes both */
export async function openDemo() {
  process.chdir(ROOT);
  const server = await createServer({ logLevel: 'error' });
  await server.listen();
  const [origin] = server.resolvedUrls.local;
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--hide-scrollbars'] : ['--hide-scrollbars'];
  const browser = await puppeteer.launch({ ...(await findChromium()), args });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { browser, origin, close };
}
