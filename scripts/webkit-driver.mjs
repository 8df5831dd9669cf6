// A WebDriver client for WebKitWebDriver over fetch(), with the calls that webkit.mjs needs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const STARTS = 3; // about one start in ten fails for an unknown reason; a start may be repeated, a test never

/** One WebKitWebDriver with one window, on a virtual display if there is no real one. */
export class WebKitDriver {
  #processes = [];
  #address;
  #session;

  async start(found) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#startOnce(found);
      } catch (error) {
        await this.stop();
        if (attempt === STARTS) throw error;
        console.warn(`WebKitGTK did not start (${error.message}); trying again`);
      }
    }
  }

  async #startOnce({ driver, browser }) {
    const env = { ...process.env };
    // X11 with Xvfb, because GTK's broadway backend leaks memory.
    if (!env.DISPLAY && !env.WAYLAND_DISPLAY) env.DISPLAY = await this.#startXvfb();
    const port = await findFreePort();
    this.#address = `http://127.0.0.1:${port}`;
    this.#spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
    await untilReady(async () => (await this.#call('GET', '/status')).ready);
    const options = { binary: browser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    this.#session = (await this.#call('POST', '/session', { capabilities })).sessionId;
  }

  async stop() {
    if (this.#session) await this.#call('DELETE', `/session/${this.#session}`).catch(() => {});
    this.#session = undefined;
    this.kill();
  }

  kill() {
    for (const child of this.#processes.splice(0).reverse()) child.kill();
  }

  get(path) {
    return this.#call('GET', `/session/${this.#session}${path}`);
  }

  post(path, body) {
    return this.#call('POST', `/session/${this.#session}${path}`, body);
  }

  async #call(method, path, body) {
    const request = { method, signal: AbortSignal.timeout(60_000), headers: { 'content-type': 'application/json' } };
    if (body) request.body = JSON.stringify(body);
    const response = await fetch(this.#address + path, request);
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver: ${value.error}: ${value.message}`);
    return value;
  }

  #spawn(command, args, options) {
    const child = spawn(command, args, options);
    child.on('error', () => {}); // untilReady() reports it
    this.#processes.push(child);
    return child;
  }

  /** Xvfb chooses a free display and writes its number to the given file descriptor. */
  async #startXvfb() {
    const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
    const xvfb = this.#spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const [number] = await once(xvfb.stdio[3], 'data', { signal: AbortSignal.timeout(10_000) });
    return `:${String(number).trim()}`;
  }
}

async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function untilReady(isReady) {
  let reason;
  for (let waited = 0; waited < 5000; waited += 100) {
    try {
      if (await isReady()) return;
    } catch (error) {
      reason = error; // nothing listens yet
    }
    await sleep(100);
  }
  throw new Error('WebKitWebDriver did not become ready in 5 s', { cause: reason });
}
