// Makes demo/picture.png for the README from the built drop-in: `npm run build && npm run picture`.
import { createServer } from 'node:http';
import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import * as puppeteer from 'puppeteer-core';
import { findChromium } from './browsers.mjs';

const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };
const server = createServer(({ url }, response) => {
  const name = url === '/' ? 'index.html' : url.slice(1);
  const folder = name === 'referral-screener.js' ? 'dist' : 'demo';
  response.setHeader('content-type', types[extname(name)] ?? 'text/plain');
  readFile(new URL(`../${folder}/${name}`, import.meta.url)).then(
    (file) => response.end(file),
    () => response.writeHead(404).end(),
  );
}).listen(0, '127.0.0.1');

const args = process.getuid?.() === 0 ? ['--no-sandbox', '--hide-scrollbars'] : ['--hide-scrollbars'];
const browser = await puppeteer.launch({ ...(await findChromium()), args });
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 390, height: 800 });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);

  const press = async (name) => (await page.waitForSelector(`::-p-aria(${name})`)).click();
  const isAt = (heading) => page.waitForSelector(`::-p-aria(${heading}[role="heading"])`);
  const pictures = [];
  const take = async (heading) => {
    await isAt(heading);
    const element = await page.$('referral-screener');
    await page.mouse.move(0, 0); // no option looks pointed at
    const { width } = await element.boundingBox();
    pictures.push(await element.screenshot({ clip: { x: 0, y: 0, width, height: 760 }, encoding: 'base64' }));
  };
  const answer = async (...options) => {
    for (const option of options) await press(option);
    await press('Continue');
  };

  await take('Does it make sense to ask for a specialist?');
  await press('Start');
  await answer('Pain that does not go away');
  await isAt('How old are you?');
  await answer('25 to 64');
  await take('Is any of this happening right now?');
  await answer('No, none of this is happening now');
  await isAt('Right now, are you thinking about ending your life or hurting yourself?');
  await answer('No');
  const answers = {
    'What kind of pain is it?': 'CRPS (burning pain in an arm or leg, often after an injury)',
    'Which is closest to the care you have had for this pain?':
      'I have had it for 3 months or longer, and tried two or more kinds of care with a doctor',
  };
  for (let pages = 0; !(await page.$('::-p-aria(Check your answers[role="heading"])')); pages += 1) {
    if (pages > 20) throw new Error('The check page was never reached');
    const heading = Object.keys(answers);
    const found = [];
    for (const text of heading) if (await page.$(`::-p-aria(${text}[role="heading"])`)) found.push(answers[text]);
    await (found.length > 0 ? answer(...found) : press('Skip this question'));
  }
  await press('See what this means');
  await take('It makes sense to ask for a referral to a pain specialist');

  await page.setViewport({ width: 366 * 3 + 96, height: 808 });
  const images = pictures.map((data) => `<img src="data:image/png;base64,${data}">`).join('');
  await page.setContent(
    `<style>body{margin:24px;display:flex;gap:24px;background:#e3e6e6}img{border-radius:8px}</style>${images}`,
  );
  await writeFile(new URL('../demo/picture.png', import.meta.url), await page.screenshot());
} finally {
  await browser.close();
  server.close();
}
