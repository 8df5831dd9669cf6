import { expect } from '@open-wc/testing';
import { people } from '../fixtures/people.js';
import { onEveryPage, pageKinds, fullClinic } from '../helpers/page-kinds.js';
import { visit } from '../helpers/visitor.js';

/** What analytics read, and what a widget has no business changing. */
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

describe('the clinic’s page', () => {
  it('keeps its title, address, history and looks through a whole journey and Clear (X24)', async () => {
    const visitor = await visit(fullClinic);
    const before = pageState();
    await onEveryPage(({ page }) => void expect(pageState(), page).to.deep.equal(before), visitor);
    await visitor.goesBack();
    await visitor.clears();
    expect(pageState()).to.deep.equal(before);
  });

  it('sees no attribute, child or class of the element change with the answers (X24, X41)', async () => {
    const visitor = await visit(fullClinic);
    const before = visitor.element.outerHTML;
    await visitor.walks(people.lowDose.answers, {
      onPage: ({ element, page }) => void expect(element.outerHTML, page).to.equal(before),
    });
  });

  it('is never covered: nothing is fixed, sticky or lifted above it (X24)', async () => {
    await onEveryPage(({ root, page }) => {
      for (const node of root.querySelectorAll('*')) {
        const { position, zIndex } = getComputedStyle(node);
        expect(position, page).not.to.match(/fixed|sticky/);
        expect(zIndex, page).to.equal('auto');
      }
    });
  });

  for (const { name, show } of pageKinds) {
    it(`never has its browser remember a field: ${name} (X24)`, async () => {
      const visitor = await visit(fullClinic);
      await show(visitor);
      for (const field of visitor.root.querySelectorAll('input, select, textarea, form')) {
        expect(field.getAttribute('autocomplete'), field.outerHTML).to.equal('off');
      }
    });
  }
});
