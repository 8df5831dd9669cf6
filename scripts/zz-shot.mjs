import * as puppeteer from 'puppeteer-core';
import { findChromium } from './browsers.mjs';
import { readFile } from 'node:fs/promises';
const js = await readFile('dist/referral-screener.js', 'utf8');
const browser = await puppeteer.launch({ ...(await findChromium()), args: ['--no-sandbox', '--hide-scrollbars'] });
const cases = {
  default: ['', ''],
  darkpage: ['body{background:#1a1a2e;color:#eee}', ''],
  darkscheme: [':root{color-scheme:dark} body{background:#1b2a22;color:#eee}', ''],
  gradient: ['body{background:linear-gradient(#141e30,#243b55);color:#fff}', ''],
  cream: [
    'body{background:#faf3e3;color:#333} referral-screener{--referral-screener-background:transparent;--referral-screener-accent:#8a1c4a;--referral-screener-radius:1.2em;--referral-screener-font:Georgia,serif}',
    '',
  ],
  yellow: ['referral-screener{--referral-screener-accent:yellow;--referral-screener-text-size:30px}', ''],
  grey: ['referral-screener{--referral-screener-background:#808080;--referral-screener-accent:#808080}', ''],
  navy: [
    'body{background:#f4f6fa} referral-screener{--referral-screener-background:#10233f;--referral-screener-accent:#f5c518;--referral-screener-radius:0px}',
    '',
  ],
  themedark: ['', 'theme="dark"'],
};
const only = process.argv.slice(2);
for (const [name, [css, attrs]] of Object.entries(cases)) {
  if (only.length && !only.includes(name)) continue;
  const page = await browser.newPage();
  await page.setViewport({ width: 560, height: 900 });
  const logs = [];
  page.on('console', (m) => logs.push(m.text()));
  await page.setContent(
    `<!doctype html><html lang=en><style>body{font-family:system-ui;margin:24px}${css}</style><h1>Our clinic</h1><p>Some words of the clinic's page.</p><referral-screener country="US" clinic-name="Riverside" clinic-phone="+1 555 010 0199" ${attrs}></referral-screener><p>After it.</p>`,
  );
  await page.addScriptTag({ content: js });
  await new Promise((r) => setTimeout(r, 200));
  await page.focus('body');
  const b = (await page.$('aria/Start[role="button"]').catch(() => null)) ?? (await page.$('aria/Start now'));
  const btn = await page.evaluateHandle(() => 0);
  const start = await page.$$('aria/[role="button"]');
  for (const s of start) {
    const n = await page.evaluate((e) => e.textContent.trim(), s);
    if (/start/i.test(n)) {
      await s.click();
      break;
    }
  }
  await new Promise((r) => setTimeout(r, 200));
  const boxes = await page.$$('aria/[role="checkbox"]');
  if (boxes[0]) await boxes[0].click();
  await new Promise((r) => setTimeout(r, 100));
  await page.screenshot({ path: `/tmp/th/${name}.png` });
  console.log(name, logs.join(' | '));
  await page.close();
}
await browser.close();
