// The folder that a build has written, as a website on this machine, and one Chromium that opens its pages.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { launch } from 'puppeteer-core';
import { findChromium } from '../../scripts/browsers.mjs';

const types = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.txt': 'text/plain' };

async function answer({ url }, response, folder) {
  const path = `.${url.replace(/[?#].*/, '').replace(/\/$/, '/index.html')}`;
  try {
    const body = await readFile(new URL(path, folder));
    const type = types[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

/** @returns {Promise<{ origin: string, close(): Promise<void> }>} */
export async function serve(folder) {
  const server = createServer((request, response) => void answer(request, response, folder));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

/** Next's development server, the only one whose React complains about hydration. */
export async function serveNext(folder) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'development' };
  const next = new URL('node_modules/next/dist/bin/next', folder);
  const args = [next.pathname, 'dev', '--hostname', '127.0.0.1', '--port', '0'];
  const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.on('close', resolve));
  let output = '';
  const origin = await new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        output += text;
        const [, found] = /Local:\s+(http:\S+)/.exec(output) ?? [];
        if (found) resolve(found);
      });
    child.on('close', () => reject(new Error(`next dev ended:\n${output}`)));
  });
  const close = async () => {
    child.kill();
    await ended;
  };
  return { origin, close };
}

export async function startBrowser() {
  const found = await findChromium();
  if (!found) throw new Error('no Chromium on this machine: install one, or set CHROME_PATH');
  const browser = await launch({ ...found, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });

  /** A page in a profile of its own, with all warnings and errors of its console. */
  const open = async (url) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const complaints = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.setViewport({ width: 390, height: 844 });
    await page.goto(url, { waitUntil: 'load' });
    return { page, complaints, close: () => context.close() };
  };
  return { open, close: () => browser.close() };
}
