// A website on this machine with the built drop-ins, and one Chromium that opens its pages as a visitor does.
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before } from 'node:test';
import { launch } from 'puppeteer-core';
import { findChromium } from '../../../scripts/browsers.mjs';

const types = { '.js': 'text/javascript', '.css': 'text/css' };
const dist = new URL('../../../dist/', import.meta.url);

/**
 * For all tests of a group: started before them, closed after them.
 *
 * @param files the text at each path: a script or a style sheet where it ends so, else HTML
 * @param headers sent with every answer, such as a content security policy
 */
export function useSite(files = {}, headers = {}) {
  const site = {};
  let browser;
  before(async () => {
    const found = await findChromium();
    if (!found) throw new Error('no Chromium on this machine: install one, or set CHROME_PATH');
    browser = await launch({ ...found, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
    Object.assign(site, await serve(files, headers));
  });
  after(async () => {
    await browser?.close();
    await site.close?.();
  });

  /** A page in a profile of its own, with its console messages and uncaught errors. */
  site.open = async (path = '/', { viewport, prepare } = {}) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const messages = [];
    page.on('console', (message) => messages.push({ type: message.type(), text: message.text() }));
    page.on('pageerror', (error) => messages.push({ type: 'error', text: error.message }));
    if (viewport) await page.setViewport(viewport);
    await prepare?.(page);
    await page.goto(new URL(path, site.origin).href, { waitUntil: 'load' });
    return { page, context, messages, close: () => context.close() };
  };
  return site;
}

export async function serve(files, headers = {}) {
  const dropIns = (await readdir(dist)).filter((name) => /^referral-screener.*\.js$/.test(name));
  const answers = new Map(Object.entries(files));
  for (const name of dropIns) answers.set(`/${name}`, await readFile(new URL(name, dist), 'utf8'));
  const requests = [];
  const server = createServer((request, response) => {
    const [path] = request.url.split('?', 1);
    requests.push(request.url);
    const type = types[extname(path)] ?? 'text/html';
    response.writeHead(answers.has(path) ? 200 : 404, { ...headers, 'content-type': `${type}; charset=utf-8` });
    response.end(answers.get(path) ?? 'not found');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${server.address().port}`, requests, close };
}

/** All that a page can keep or tell, apart from requests. */
export const traces = (page) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    windowName: window.name,
    title: document.title,
    address: location.href,
    history: history.length,
    historyState: history.state,
  }));

/** A page as a clinic has it, with the drop-in. */
export const clinicPage = ({ head = '', body = '<referral-screener></referral-screener>', attributes = '' } = {}) =>
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Harbor Street Clinic</title>
    ${head}
    <script src="/referral-screener.js" defer></script>
  </head>
  <body>
    <header><p>Clinic header text</p></header>
    <main>
      <h1>Clinic page heading</h1>
      ${body.replace('<referral-screener', `<referral-screener ${attributes}`)}
      <p>Clinic text after the questions</p>
    </main>
    <footer><p>Clinic footer text</p></footer>
  </body>
</html>`;
