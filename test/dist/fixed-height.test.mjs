import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepRoot } from '../../scripts/phone.mjs';
import { printed } from './helpers/pdf.mjs';
import { clinicPage, useSite } from './helpers/site.mjs';
import { es, referred, visitor, words } from './helpers/visitor.mjs';

const head = '<script src="/referral-screener.es.js" defer></script>';
const tag = (more) => clinicPage({ head, attributes: `country="US" quick-exit ${more}` });

describe('with fixed-height', () => {
  const site = useSite({
    '/': tag('fixed-height="40rem"'),
    '/es/': tag('fixed-height="40rem" lang="es"'),
    '/without/': tag(''),
  });
  const prepare = (page) => page.evaluateOnNewDocument(keepRoot);

  /** Where the widget, its heading and what is below it are, in the window. */
  const measure = (page) =>
    page.evaluate(() => {
      const box = globalThis.root.querySelector('.screener').parentElement;
      const { top, bottom, height } = globalThis.root.host.getBoundingClientRect();
      const heading = globalThis.root.querySelector('#page-heading').getBoundingClientRect();
      const isSideways =
        box.scrollWidth > box.clientWidth || document.documentElement.scrollWidth > document.documentElement.clientWidth;
      return { top, bottom, height, heading: heading.top, end: heading.bottom, isSideways };
    });

  // A window of 1280 × 1024 px at 400 %, and a telephone on its side.
  for (const { width, height, path = '/', catalogue = words } of [
    { width: 320, height: 256 },
    { width: 320, height: 256, path: '/es/', catalogue: es },
    { width: 844, height: 390 },
  ])
    it(`is as high as a window of ${width} × ${height} px, with each heading in it and nothing sideways (X20, X25, X46): ${catalogue.lang}`, async () => {
      const { page, close } = await site.open(path, { viewport: { width, height }, prepare });
      const seen = [];
      await visitor(page, catalogue).walk(referred, async () => seen.push(await measure(page)));
      assert.ok(seen.length > 8);
      for (const at of seen) {
        assert.equal(at.isSideways, false);
        assert.equal(at.height, height);
        assert.ok(Math.abs(at.top) < 1, `all of it is in the window: ${JSON.stringify(at)}`);
        assert.ok(at.heading >= 0 && at.end <= height, `the heading is in the window: ${JSON.stringify(at)}`);
      }
      const headings = seen.map(({ heading }) => heading);
      assert.ok(Math.max(...headings) - Math.min(...headings) <= 8, headings.join());
      await close();
    });

  it('prints all of a page, as without it (X46, X71)', async () => {
    const texts = [];
    for (const path of ['/', '/without/']) {
      const { page, close } = await site.open(path, { viewport: { width: 800, height: 600 } });
      await visitor(page).walk(referred);
      texts.push((await printed(page, 'Letter')).map(({ text }) => text));
      await close();
    }
    assert.ok(texts[1].join('').length > 500);
    assert.deepEqual(texts[0], texts[1]);
  });
});
