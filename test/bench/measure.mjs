/** One visit of one contestant, in a browser context of its own. */
import { bytesIn, heapOf } from '../dist/helpers/heap.mjs';
import { place, settle, watch } from './in-page.mjs';
import { categories, scriptUntil } from './trace.mjs';

export const phone = { width: 390, height: 844, isMobile: true, hasTouch: true };
export const slowdown = 4;
/** In bytes a second and milliseconds: 1.6 Mbit/s down, 750 kbit/s up. */
export const slow4G = { download: 200_000, upload: 93_750, latency: 150 };

/** Opens a page, and waits until its first page can be used. */
export async function open(browser, origin, { name, usable, shown, root }, { network, before } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  let requests = 0;
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests += 1;
  });
  await page.setViewport(phone);
  await page.emulateCPUThrottling(slowdown);
  const client = await page.createCDPSession();
  // Of the processor, not of the clock: other work on the machine does not count.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (network) await page.emulateNetworkConditions(network);
  const isUsable = new Promise((resolve, reject) => {
    void page.exposeFunction('noteUsable', resolve);
    setTimeout(() => reject(new Error(`${name}: no first page within 60 s. ${errors}`)), 60_000).unref();
  });
  await before?.(page);
  await page.evaluateOnNewDocument(`(${watch})(${JSON.stringify(usable)}, ${shown}, ${root})`);
  await page.goto(`${origin}/${name}/`, { waitUntil: 'domcontentloaded' });
  await isUsable;
  const { TaskDuration } = await metrics(client);
  await settled(page);
  return {
    page,
    client,
    errors,
    first: { usable: await page.evaluate(() => window.bench.usable), main: TaskDuration * 1000 },
    requests: () => requests,
    close: () => context.close(),
  };
}

export const metrics = async (client) =>
  Object.fromEntries((await client.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));

export const settled = (page) => page.evaluate(settle);

const TRIES = 50;

/** Where a step is tapped, once it is there: a peer may still draw what an earlier tap asked for. */
async function find(page, step, name) {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const at = await page.evaluate(place, step);
    if (at) return at;
    await settled(page);
  }
  throw new Error(`${name}: nothing to tap for ${JSON.stringify(step)} on ${await shownOn(page)}`);
}

/** Taps, and gives the milliseconds until something else is painted. */
export async function tap(page, step, name) {
  const at = await find(page, step, name);
  if (at.isMoved) await settled(page);
  const before = await shownOn(page);
  if (step.next) await page.evaluate(() => window.bench.expect('click'));
  await page.touchscreen.tap(at.x, at.y);
  await settled(page);
  if (!step.next) return undefined;
  const isSame = async () => (await shownOn(page)) === before;
  if (step.next === 'maybe' && (await isSame())) return undefined;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const took = await page.evaluate(() => window.bench.took);
    if (took !== undefined) return took;
    await settled(page);
  }
  throw new Error(`${name}: nothing else after ${JSON.stringify(step)} on ${before}`);
}

const shownOn = (page) => page.evaluate(() => window.bench.shownNow());

/** Walks the whole visit. */
export async function walk(browser, origin, contestant) {
  const { page, errors, first, requests, close } = await open(browser, origin, contestant);
  try {
    const taps = [];
    for (const step of contestant.steps) {
      if (step.type) await typeName(page, step);
      else {
        const took = await tap(page, step, contestant.name);
        if (took !== undefined) taps.push({ to: await shownOn(page), took });
      }
    }
    if (errors.length > 0) throw new Error(`${contestant.name}: ${errors}`);
    const { longTasks, shift } = await page.evaluate(() => window.bench);
    const blocking = (tasks) => tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
    return { ...first, taps, blocked: blocking(longTasks), shift, requests: requests(), ...(await memory(page)) };
  } finally {
    await close();
  }
}

export async function typeName(page, { type, into }) {
  const { x, y } = await page.evaluate(place, { tap: into });
  await page.touchscreen.tap(x, y);
  await settled(page);
  await page.keyboard.type(type);
  await settled(page);
  await page.keyboard.press('Enter');
  await settled(page);
}

/** After a garbage collection: the heap, what of it is code that V8 has compiled, in bytes, and the number of nodes. */
export async function memory(page) {
  const client = await page.createCDPSession();
  const { code } = bytesIn(await heapOf(client));
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { nodes } = await client.send('Memory.getDOMCounters');
  return { heap: usedSize, code, nodes };
}

/** Only until the first page, on a slow network, with a trace. */
export async function load(browser, origin, contestant) {
  const before = (page) => page.tracing.start({ categories });
  const { page, first, close } = await open(browser, origin, contestant, { network: slow4G, before });
  const script = scriptUntil('usable', await page.tracing.stop());
  await close();
  return { slow: first.usable, script };
}
