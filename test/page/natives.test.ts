import { expect } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { visit } from '../helpers/visitor.js';

describe('functions that the page replaces after the script has loaded', () => {
  const restore: (() => void)[] = [];
  afterEach(() => restore.splice(0).forEach((undo) => undo()));

  /** What the page's function is called with, and on. */
  function replaces<Owner extends object>(owner: Owner, name: keyof Owner & string): unknown[] {
    const before = Object.getOwnPropertyDescriptor(owner, name);
    const own = owner[name] as (...given: unknown[]) => unknown;
    const seen: unknown[] = [];
    function spy(this: unknown, ...given: unknown[]): unknown {
      seen.push(this, ...given);
      return Reflect.apply(own, this, given);
    }
    Object.defineProperty(owner, name, { value: spy, configurable: true, writable: true });
    restore.push(() => (before ? Object.defineProperty(owner, name, before) : Reflect.deleteProperty(owner, name)));
    return seen;
  }

  it('do not get the root of a screener that is made later (X41)', async () => {
    const { prototype } = customElements.get('referral-screener')!;
    const seen = [Element.prototype, HTMLElement.prototype, prototype as Element].map((owner) =>
      replaces(owner, 'attachShadow'),
    );
    await visit();
    expect(seen).to.deep.equal(seen.map(() => []));
  });

  it('get neither the copied list nor the saved file (X41)', async () => {
    const visitor = await visit();
    await visitor.walks(people.depressedAndCrps.answers, { to: 'outcome' });
    window.__instead.writeText = () => Promise.resolve();
    window.__instead.createObjectURL = () => 'blob:file';
    const saved: unknown[] = [];
    window.__instead.click = function () {
      saved.push(this);
    };
    restore.push(() => {
      for (const name of Object.keys(window.__instead)) Reflect.deleteProperty(window.__instead, name);
    });
    const { handoff } = visitor.words;
    const seen = [
      replaces(navigator.clipboard, 'writeText'),
      replaces(window, 'Blob'),
      replaces(URL, 'createObjectURL'),
      replaces(document, 'createElement'),
      replaces(HTMLAnchorElement.prototype, 'click'),
    ];
    await visitor.presses(handoff.copy);
    await visitor.presses(handoff.download);
    expect(saved.length, 'a file is saved').to.equal(1);
    expect(seen).to.deep.equal(seen.map(() => []));
  });
});
