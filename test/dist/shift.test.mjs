import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reserve, reservedFor } from '../../demo/configurator/reserve.ts';
import { useSite } from './helpers/site.mjs';
import { clientOf, find } from './helpers/tree.mjs';
import { es, words } from './helpers/visitor.mjs';

/** As Chromium's developer tools name it: 400 kbit/s and 400 ms. */
const slow3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const screens = {
  'a phone': { width: 390, height: 844 },
  'a small phone': { width: 320, height: 568 },
  'a tablet': { width: 768, height: 1024 },
  'a desktop': { width: 1200, height: 800 },
  'a high desktop': { width: 1440, height: 1400 },
};

const long = '<p>What the clinic writes about itself, its rooms and its hours.</p>'.repeat(40);
const short = '<footer><p>Harbor Street 12, open from Monday to Friday.</p></footer>';
/** With all that makes the first page long. */
const page = ({ style = '', below = long, lang = 'en', fixed = '' }) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><title>Clinic</title>
  <script src="/referral-screener.es.js" defer></script><script src="/referral-screener.js" defer></script></head>
  <body><header><p>Harbor Street Clinic</p></header><main><h1>Is a referral right for me?</h1>
  <referral-screener style="${style}" lang="${lang}" country="US" clinic-name="Harbor Street Clinic"
    clinic-phone="+1 555 010 0199" booking-url="/visits" quick-exit="/" ${fixed}>
    <p>Call us: <a href="tel:+15550100199">+1 555 010 0199</a>. In a crisis, call or text <a href="tel:988">988</a>.</p>
  </referral-screener></main>${below}</body></html>`;

// Most of the time is the network's.
describe('the layout of the page around the widget', { concurrency: 4 }, () => {
  const site = useSite({
    '/empty/': '<!doctype html><title>Clinic</title>',
    '/es/': page({ style: reserve, lang: 'es' }),
    '/fixed/': page({ style: `display:block;min-height:${reservedFor('40rem')}`, fixed: 'fixed-height="40rem"', below: short }),
    '/without/': page({ below: short }),
  });

  /** The sum of all layout shifts, from the first paint to the widget; the fallback was painted before. */
  async function shiftOf(path, viewport, { start }) {
    const prepare = (one) =>
      one.evaluateOnNewDocument(() => {
        globalThis.shifts = [];
        new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries())).observe({
          type: 'layout-shift',
          buffered: true,
        });
      });
    const { page: opened, close } = await site.open('/empty/', { viewport, prepare });
    await (await clientOf(opened)).send('Network.emulateNetworkConditions', slow3G);
    const loaded = opened.goto(site.origin + path, { timeout: 60_000 });
    await find(opened, 'link', '988');
    await opened.screenshot(); // waits for a frame
    await loaded;
    await find(opened, 'button', start);
    await opened.screenshot();
    const shifts = await opened.evaluate(() => globalThis.shifts.map(({ value }) => value));
    await close();
    return shifts.reduce((sum, value) => sum + value, 0);
  }

  // The first page is longer in Spanish.
  for (const [name, viewport] of Object.entries(screens))
    it(`does not shift with the snippet’s height on ${name}, on slow 3G (X64)`, async () => {
      assert.equal(await shiftOf('/es/', viewport, es.intro), 0);
    });

  for (const name of ['a small phone', 'a high desktop'])
    it(`does not shift with fixed-height and its snippet on ${name}, also below it (X46, X64)`, async () => {
      assert.equal(await shiftOf('/fixed/', screens[name], words.intro), 0);
      const { page: opened, close } = await site.open('/fixed/', { viewport: screens[name] });
      await find(opened, 'button', words.intro.start);
      const height = await opened.$eval('referral-screener', (one) => one.getBoundingClientRect().height);
      assert.equal(height, Math.min(40 * 16, screens[name].height), 'with nothing empty below the box');
      await close();
    });

  for (const name of ['a phone', 'a desktop'])
    it(`shifts by less than 0.1 without it, where a footer is below, on ${name} (X64)`, async () => {
      const shift = await shiftOf('/without/', screens[name], words.intro);
      assert.ok(shift < 0.1, `${shift}`);
      assert.ok(shift > 0, 'the footer moves, so a shift is measured');
    });
});
