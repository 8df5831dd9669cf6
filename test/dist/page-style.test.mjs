// By the pixels: what a rule of the page draws over the text, or does to the tag, is in no computed style of the widget.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clinicPage, useSite } from './helpers/site.mjs';

const page = clinicPage({ head: '<style></style>', attributes: 'country="US"' });

describe('the pixels of the widget', () => {
  const site = useSite({ '/': page });
  for (const [what, css] of Object.entries({
    'a line through all text': 'body { text-decoration: line-through; }',
    'dots over all text': 'body { text-emphasis: filled red; -webkit-text-stroke: 3px red; }',
    'text without colour': '* { -webkit-text-fill-color: transparent !important; }',
    'text of bullets': '* { -webkit-text-security: disc !important; }',
    'what animations do before they begin':
      'referral-screener { opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important; ' +
      'translate: 99vw !important; rotate: 90deg !important; scale: 0.1 !important; }',
    'effects on the tag':
      'referral-screener { filter: blur(9px) !important; mask: linear-gradient(transparent, transparent) !important; ' +
      'clip-path: inset(50%) !important; mix-blend-mode: difference !important; zoom: 0.1 !important; ' +
      'content-visibility: hidden !important; }',
  }))
    it(`are the same with ${what} (X26, X91)`, async () => {
      const { page: opened, close } = await site.open('/', { viewport: { width: 800, height: 900 } });
      const tag = await opened.waitForSelector('referral-screener');
      const before = await tag.screenshot();
      await opened.evaluate((rules) => {
        document.querySelector('style').textContent = rules;
      }, css);
      assert.ok(Buffer.from(before).equals(await tag.screenshot()));
      await close();
    });
});
