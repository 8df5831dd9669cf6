import { expect } from '@open-wc/testing';
import { type Layout, layouts } from '../fixtures/layouts.js';
import type { ReferralScreener } from '../../src/referral-screener.js';
import { settled } from '../helpers/settled.js';

type Frame = Window & typeof globalThis;

/** A page of its own, as wide as a window. */
async function openPage(width: number): Promise<Frame> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 800px; border: 0;`;
  frame.srcdoc = `<!doctype html><html lang="en"><script src="/test/helpers/open-roots.js"></script>
    <script type="module" src="/src/define.ts"></script><body></body></html>`;
  document.body.append(frame);
  const page = frame.contentWindow as Frame;
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  await page.customElements.whenDefined('referral-screener');
  return page;
}

const tag = '<referral-screener id="it" country="US" clinic-name="Riverside Clinic"></referral-screener>';

async function show({ document: page }: Frame, { html, css = '', sheet }: Layout): Promise<ReferralScreener> {
  page.head.innerHTML = `<style>body { margin: 0; } ${css}</style>`;
  if (sheet !== undefined) {
    const link = Object.assign(page.createElement('link'), { rel: 'stylesheet', href: sheet });
    await new Promise((resolve, reject) => {
      link.addEventListener('load', resolve);
      link.addEventListener('error', reject);
      page.head.prepend(link);
    });
  }
  page.body.innerHTML = html.includes('SCREENER') ? html.replace('SCREENER', tag) : tag + html;
  const element = page.querySelector('referral-screener')!;
  await settled();
  return element;
}

/** What is wrong with the width of the widget, and what of it or of the page is too wide. */
function wrong({ document: page, __rootOf }: Frame, element: ReferralScreener, least: number): string[] {
  const screener = __rootOf(element)!.querySelector<HTMLElement>('.screener')!;
  const { width, left, right } = screener.getBoundingClientRect();
  const around = ['td', 'div', 'aside', 'dialog', 'details'].map((box) => element.closest(box));
  const wide = [page.documentElement, ...around].filter(
    (box) => box && box.scrollWidth > box.clientWidth && box.clientWidth > 0,
  );
  const parts = [...screener.querySelectorAll('*')].filter((part) => {
    const at = part.getBoundingClientRect();
    return part.checkVisibility() && (at.left < left - 1 || at.right > right + 1);
  });
  return [
    ...(width < least ? [`${width} and not ${least} px wide`] : []),
    ...wide.map((box) => `${box!.localName} scrolls sideways`),
    ...parts.map((part) => `${part.localName} is beyond the widget`),
  ];
}

describe('the widget takes the width that is there, up to its measure', () => {
  for (const [at, width] of [390, 1200].entries()) {
    it(`in a window of ${width} px, in each of ${layouts.length} layouts (X90)`, async function () {
      this.timeout(60_000);
      const page = await openPage(width);
      const found: string[] = [];
      for (const layout of layouts) {
        const element = await show(page, layout);
        found.push(...wrong(page, element, layout.least[at]!).map((what) => `${layout.name}: ${what}`));
      }
      expect(found).to.deep.equal([]);
    });
  }
});
