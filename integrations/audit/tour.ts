/** Shows the page that the address asks for, and marks the tag when it is there: scanners wait for the mark. */
import { asked } from './asked.js';
import { pages } from './pages.js';
import { Walker } from './walker.js';

const mark = 'data-audit-page';

export async function showAskedPage(): Promise<void> {
  const host = document.querySelector('referral-screener');
  // A closed root is that of the real widget, which was first on this page.
  if (!host?.shadowRoot) return;
  const lang = asked('lang');
  if (lang !== undefined) host.setAttribute('lang', lang);
  const wanted = asked('page') ?? 'intro';
  const page = pages.find(({ id }) => id === wanted);
  try {
    if (!page) throw new Error(`There is no page “${wanted}”.`);
    if (page.at !== 'failure') {
      const walker = new Walker(host, host.shadowRoot);
      await walker.walks(page.at, page.answers);
      await page.arrived?.(walker);
    }
    host.setAttribute(mark, page.id);
  } catch (error) {
    host.setAttribute(mark, 'not shown');
    console.warn('<referral-screener>, audit copy:', error);
  }
}
