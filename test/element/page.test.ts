import { expect } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { fullClinic, onEveryPage } from '../helpers/page-kinds.js';
import { visit } from '../helpers/visitor.js';

/** What analytics read, and what a widget must not change. */
const pageState = (): Record<string, unknown> => ({
  title: document.title,
  url: location.href,
  history: history.length,
  state: JSON.stringify(history.state),
  name: window.name,
  cookie: document.cookie,
  stored: localStorage.length + sessionStorage.length,
  html: document.documentElement.getAttributeNames().join(),
  body: document.body.getAttributeNames().join(),
  head: document.head.childNodes.length,
  sheets: document.adoptedStyleSheets.length,
  overflow: getComputedStyle(document.body).overflow,
});

/** Notes the calls of a function, and lets them happen. */
function listen<Holder extends object>(holder: Holder, name: keyof Holder & string, calls: unknown[][]): () => void {
  const before = holder[name] as (...given: unknown[]) => unknown;
  const noting = function (this: unknown, ...given: unknown[]) {
    calls.push([name, ...given]);
    return before.apply(this, given);
  };
  Object.assign(holder, { [name]: noting });
  return () => Object.assign(holder, { [name]: before });
}

describe('the clinic’s page', () => {
  it('keeps its title, address, history and styles through a whole journey and Clear, and the tag its attributes (X24, X41)', async () => {
    const visitor = await visit(fullClinic);
    const page = pageState();
    const state = () => ({ ...pageState(), element: visitor.element.outerHTML });
    // *Start* adds what asks session recorders to leave the element out.
    await visitor.starts();
    await visitor.goesBack();
    const before = { ...state(), ...page };
    await onEveryPage((at) => void expect(state(), at.page).to.deep.equal(before), visitor);
    await visitor.goesBack();
    await visitor.clears();
    expect(state()).to.deep.equal(before);
  });

  it('has no timer of the widget: nobody waits, nothing scrolls smoothly or is animated (X13, X20)', async () => {
    const visitors = [await visit(fullClinic), await visit()] as const;
    const calls: unknown[][] = [];
    const undo = [
      ...(['setTimeout', 'setInterval', 'requestAnimationFrame'] as const).map((name) => listen(window, name, calls)),
      ...(['animate', 'scrollIntoView'] as const).map((name) => listen(Element.prototype, name, calls)),
    ];
    try {
      await onEveryPage(() => undefined, visitors[0]);
      await visitors[1].walks(people.triedTwo.answers);
    } finally {
      for (const back of undo) back();
    }
    const isAtOnce = ([name, options]: unknown[]): boolean =>
      name === 'scrollIntoView' && (options as ScrollIntoViewOptions).behavior === 'instant';
    expect(calls.length, 'each page is brought into view').to.be.greaterThan(20);
    // After Start the widget tries a visit of its own once the page is painted; WebKit has no requestIdleCallback.
    const isSelfTest = ([name, , delay]: unknown[]): boolean =>
      name === 'requestAnimationFrame' || (name === 'setTimeout' && delay === 50);
    expect(calls.filter(isSelfTest).length, 'self-tests').to.be.at.most(2 * visitors.length);
    expect(calls.filter((call) => !isAtOnce(call) && !isSelfTest(call))).to.deep.equal([]);
  });

  it('gets no style with motion from the widget, whatever the scheme or the wish of the reader (X20, X27)', async () => {
    const { root } = await visit();
    // Firefox and Chromium write "all: initial" as every property.
    const own = ({ cssText }: CSSRule): string => cssText.replaceAll(/[\w-]+: initial;/g, '');
    const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(own));
    expect(rules.length).to.be.greaterThan(50);
    expect(rules.filter((rule) => /transition|animation|keyframes|scroll-behavior/.test(rule))).to.deep.equal([]);
  });
});
