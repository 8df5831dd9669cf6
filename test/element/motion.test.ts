import { expect } from '@open-wc/testing';
import { onEveryPage } from '../helpers/page-kinds.js';

/** Notes what is called on the way, and lets it happen. */
function listen<Holder extends object>(holder: Holder, name: keyof Holder & string, calls: unknown[][]): () => void {
  const before = holder[name] as (...given: unknown[]) => unknown;
  Object.assign(holder, {
    [name](this: unknown, ...given: unknown[]) {
      calls.push([name, ...given]);
      return before.apply(this, given);
    },
  });
  return () => Object.assign(holder, { [name]: before });
}

describe('nothing moves', () => {
  it('by itself, on any page: no transition, no animation, no gliding to a place (X20, X27)', async () => {
    const pages = new Set<string>();
    await onEveryPage(({ root, screener, page }) => {
      pages.add(page);
      expect(root.getAnimations?.() ?? [], page).to.deep.equal([]);
      for (const element of screener.querySelectorAll('*')) {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        expect([animationName, transitionDuration, scrollBehavior], page).to.deep.equal(['none', '0s', 'auto']);
      }
    });
    expect(pages.size).to.be.greaterThan(20);
  });

  it('in any style, whatever the theme or the reader’s wish (X20, X27)', async () => {
    const { root } = await onEveryPage(() => undefined);
    const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    expect(rules.length).to.be.greaterThan(50);
    expect(rules.filter((rule) => /transition|animation|keyframes|scroll-behavior/.test(rule))).to.deep.equal([]);
  });

  it('nor does any clock run, and no script glides or animates, on the way through all pages (X13, X20)', async () => {
    const calls: unknown[][] = [];
    const undo = [
      listen(window, 'setTimeout', calls),
      listen(window, 'setInterval', calls),
      listen(Element.prototype, 'animate', calls),
      listen(Element.prototype, 'scrollIntoView', calls),
    ];
    try {
      await onEveryPage(() => undefined);
    } finally {
      for (const back of undo) back();
    }
    const glides = ([name, options]: unknown[]): boolean =>
      name !== 'scrollIntoView' || (options as ScrollIntoViewOptions).behavior !== 'instant';
    expect(calls.length, 'each page is brought into view').to.be.greaterThan(20);
    expect(calls.filter(glides)).to.deep.equal([]);
  });
});
