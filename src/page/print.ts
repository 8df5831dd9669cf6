/**
 * Prints only this element, also under a strict CSP. While printing, an adopted style sheet hides everything else on
 * the page and resets the styles of the element's ancestors.
 */

import { isBoxed } from './boxed.js';
import { fitToPage } from './fit.js';

const mark = 'data-referral-screener-print';

/** `@page` has no effect in a shadow root. The page may have margins and a size of its own. */
export const pages = `@page { margin: 10mm !important; size: auto !important; }
@page referral-screener-wide { size: landscape !important; }`;

const rules = `${pages}
@media print {
  [${mark}] { all: initial !important; display: block !important; font-size: 0 !important; color: transparent !important; }
  [${mark}] > :not([${mark}]) { display: none !important; }
}`;

/**
 * Opens the browser's print dialogue for this element, and restores the page afterwards.
 *
 * @param widget where its sheets are
 * @returns false if the browser does not print: a sandbox ignores `print()`, without an error and without `beforeprint`
 */
export function printOnly(host: HTMLElement, widget: ParentNode): boolean {
  fitToPage(widget);
  const chain = ancestorsOf(host);
  const roots = new Set(chain.map((element) => element.getRootNode() as Document | ShadowRoot));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);

  const undo = (): void => {
    for (const element of chain) element.removeAttribute(mark);
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  for (const element of chain) element.setAttribute(mark, '');
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  addEventListener('afterprint', undo, { once: true });
  let prints = !isBoxed();
  const noticed = (): void => void (prints = true);
  addEventListener('beforeprint', noticed);
  try {
    print();
  } catch {
    // Web views inside apps may have no print().
    prints = false;
  }
  removeEventListener('beforeprint', noticed);
  if (!prints) {
    removeEventListener('afterprint', undo);
    undo();
  }
  return prints;
}

/**
 * The element and its ancestors in the flat tree. A slot in a closed root is not found: `assignedSlot` is null there.
 */
function ancestorsOf(host: Element): readonly Element[] {
  const above = host.assignedSlot ?? host.parentElement ?? (host.getRootNode() as Partial<ShadowRoot>).host;
  return above ? [host, ...ancestorsOf(above)] : [host];
}
