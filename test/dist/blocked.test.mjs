import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { reserve } from '../../demo/configurator/reserve.ts';
import { useSite } from './helpers/site.mjs';
import { find, linesOf } from './helpers/tree.mjs';
import { visitor, words } from './helpers/visitor.mjs';

const dropIn = readFileSync(new URL('../../dist/referral-screener.js', import.meta.url));
const half = dropIn.subarray(0, dropIn.length / 2);
const LATE = 3000;

/** Two widgets, each with what the clinic wrote inside the tag. */
const page = (script, head = '') => `<!doctype html><html lang="en"><head><title>Clinic</title>${head}
  <script defer ${script}></script></head><body>${['First clinic', 'Second clinic']
    .map(
      (name) => `<referral-screener style="${reserve}" country="US" clinic-name="${name}">
        <p>${name}: <a href="tel:+15550100199">Call ${name}</a>. In a crisis, call or text <a href="tel:988">988</a>.</p>
      </referral-screener>`,
    )
    .join('')}</body></html>`;
const own = 'src="/referral-screener.js"';
const javascript = (response, length) =>
  response.writeHead(200, { 'content-type': 'text/javascript', ...(length && { 'content-length': length }) });

const pages = {
  'does not run': page(own),
  'is not there': page('src="/missing.js"'),
  'ends half-way, when the connection breaks': page('src="/broken.js"'),
  'ends half-way, without an error of the network': page('src="/half.js"'),
  'is forbidden by the page’s policy': page(
    own,
    `<meta http-equiv="content-security-policy" content="script-src 'none'">`,
  ),
  'has another hash than the page names': page(
    `${own} integrity="sha384-${Buffer.alloc(48).toString('base64')}" crossorigin="anonymous"`,
  ),
};
const path = (name) => `/${encodeURIComponent(name)}/`;

describe('a page whose script', () => {
  const site = useSite({
    ...Object.fromEntries(Object.entries(pages).map(([name, html]) => [path(name), html])),
    '/empty/': '<!doctype html><title>Clinic</title>',
    '/late/': page('src="/late.js"'),
    '/broken.js': (response) => {
      javascript(response, dropIn.length).write(half, () => response.destroy());
    },
    '/half.js': (response) => javascript(response).end(half),
    '/late.js': (response) => void setTimeout(() => javascript(response).end(dropIn), LATE),
  });
  const shown = (opened) =>
    opened.$$eval('referral-screener > p', (all) => all.map((child) => child.checkVisibility()));

  async function assertFallback(opened) {
    assert.deepEqual(await shown(opened), [true, true]);
    const lines = await linesOf(opened);
    const links = lines.filter(({ role }) => role === 'link').map(({ name }) => name);
    assert.deepEqual(links, ['Call First clinic', '988', 'Call Second clinic', '988']);
    assert.ok(lines.every(({ name }) => name !== words.intro.start));
  }

  for (const name of Object.keys(pages))
    it(`${name} shows what the clinic wrote inside each tag (X64)`, async () => {
      const prepare = (one) => one.setJavaScriptEnabled(name !== 'does not run');
      const { page: opened } = await site.open(path(name), { prepare });
      await assertFallback(opened);
    });

  it('comes three seconds late shows what the clinic wrote, and then the questions in its place (X64)', async () => {
    const { page: opened, messages } = await site.open('/empty/');
    const loaded = opened.goto(`${site.origin}/late/`);
    await find(opened, 'link', 'Call Second clinic');
    await assertFallback(opened);
    await loaded;
    await visitor(opened).start();
    await visitor(opened).heading(words.questions.concerns.legend);
    assert.deepEqual(await shown(opened), [false, false]);
    assert.deepEqual(messages, []);
  });
});
