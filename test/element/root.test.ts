import { expect } from '@open-wc/testing';
import { fullClinic, onEveryPage, pageKinds } from '../helpers/page-kinds.js';
import { expectSame } from '../helpers/same.js';
import { visit } from '../helpers/visitor.js';

const references = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-activedescendant',
  'aria-owns',
];

describe('the widget', () => {
  it('is one shadow root, with no element of its own inside (X21)', async () => {
    await onEveryPage(({ root, page }) => {
      for (const node of root.querySelectorAll('*')) {
        expect(node.localName, page).not.to.contain('-');
        expect(window.__rootOf(node), page).to.be.undefined;
      }
    });
  });

  for (const { name, show } of pageKinds) {
    it(`refers only to ids that are there, each of them once: ${name} (X21)`, async () => {
      const visitor = await visit(fullClinic);
      await show(visitor);
      const ids = [...visitor.root.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids)).to.have.length(ids.length);
      for (const reference of references) {
        for (const node of visitor.root.querySelectorAll(`[${reference}]`)) {
          expect(ids).to.include.members(node.getAttribute(reference)!.split(' '));
        }
      }
    });
  }

  it('is a region with a name, and never main (X30)', async () => {
    await onEveryPage(({ screener, root, page }) => {
      expect(screener.getAttribute('role'), page).to.equal('region');
      expect(screener.getAttribute('aria-label'), page).to.match(/\w{4,}/);
      expectSame(root.querySelector('main, [role="main"]'), null, page);
    });
  });

  it('shows only itself: what stood in the tag before is no longer shown (X64)', async () => {
    const visitor = await visit();
    visitor.element.innerHTML = '<p>Call 555 0199</p>';
    await visitor.settles();
    expect(visitor.element.querySelector('p')!.checkVisibility()).to.be.false;
    expect(visitor.element.querySelector('p'), 'but it is still there').to.exist;
  });
});
