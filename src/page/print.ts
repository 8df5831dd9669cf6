/**
 * Prints the widget alone, from inside a closed root and under a strict CSP: for the length of the print, everything beside
 * the element is hidden by a sheet that the document adopts, and its ancestors lose their looks.
 */

const mark = 'data-referral-screener-print';

const rules = `@media print {
  [${mark}] { all: initial !important; display: block !important; font-size: 0 !important; color: transparent !important; }
  [${mark}] > :not([${mark}]) { display: none !important; }
}`;

/** Opens the browser's print dialogue for this element only, and undoes everything afterwards. */
export function printOnly(host: HTMLElement): void {
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
  try {
    print();
  } catch {
    // Some web views inside apps have no print().
    removeEventListener('afterprint', undo);
    undo();
  }
}

/** The element and its ancestors as they are drawn: through slots and shadow roots. A closed root hides its slots. */
function ancestorsOf(host: Element): readonly Element[] {
  const above = host.assignedSlot ?? host.parentElement ?? (host.getRootNode() as Partial<ShadowRoot>).host;
  return above ? [host, ...ancestorsOf(above)] : [host];
}
