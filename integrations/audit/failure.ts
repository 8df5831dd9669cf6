/** In place of `src/views/failure.ts`: the same page below the banner. */
import { failurePage as realPage } from '../../src/views/failure.js';
import { banner } from './banner.js';

export function failurePage(facts: Parameters<typeof realPage>[0]): HTMLElement {
  const page = realPage(facts);
  page.prepend(banner());
  return page;
}
