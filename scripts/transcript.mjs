// Writes test/transcript.txt: the output of a simulated screen reader for a whole visit. Run `npm run transcript` after
// a change of words or pages, and read the diff as a visitor who cannot see the page.
import { build } from 'esbuild';
import { readFile, writeFile } from 'node:fs/promises';
import * as puppeteer from 'puppeteer-core';
import { findChromium } from './browsers.mjs';
import { ROOT } from './run.mjs';

const { outputFiles } = await build({
  stdin: {
    contents: `import { readAloud } from './test/journeys/read-aloud.js'; globalThis.readAloud = readAloud;`,
    loader: 'ts',
    resolveDir: ROOT,
  },
  bundle: true,
  write: false,
  format: 'iife',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
});

const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ ...(await findChromium()), args });
try {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><body></body></html>');
  await page.addScriptTag({
    content: await readFile(new URL('../test/helpers/open-roots.js', import.meta.url), 'utf8'),
  });
  await page.addScriptTag({ content: outputFiles[0].text });
  const transcript = await page.evaluate('readAloud()');
  await writeFile(new URL('../test/transcript.txt', import.meta.url), transcript);
  console.log(`test/transcript.txt: ${transcript.split('\n').length} lines`);
} finally {
  await browser.close();
}
