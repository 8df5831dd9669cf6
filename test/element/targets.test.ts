import { expect, fixture, html } from '@open-wc/testing';
import { languagesUnderTest, loadLanguages } from '../fixtures/languages-under-test.js';
import { nameOf, overlap, targets } from '../helpers/drawn.js';
import { fullClinic, pageKinds } from '../helpers/page-kinds.js';
import { visit, type Visitor } from '../helpers/visitor.js';

/** What can be pressed, and is lower or narrower than 44 px. No link is let off for standing in a sentence. */
const small = (visitor: Visitor): string[] =>
  targets(visitor).flatMap((target) => {
    const { width, height } = target.getBoundingClientRect();
    return width < 43.95 || height < 43.95 ? [`${nameOf(target)}: ${width.toFixed(1)} × ${height.toFixed(1)}`] : [];
  });

/** What lies under one another: pressing one might be taken for the other. */
function overlapping(visitor: Visitor): string[] {
  const all = targets(visitor).map((target) => ({ target, at: target.getBoundingClientRect() }));
  return all.flatMap(({ target, at }, index) =>
    all
      .slice(index + 1)
      .filter(({ target: other, at: theirs }) => !target.contains(other) && overlap(at, theirs))
      .map(({ target: other }) => `${nameOf(target)} and ${nameOf(other)}`),
  );
}

describe('targets', () => {
  before(loadLanguages);

  for (const { name, show } of pageKinds) {
    it(`are 44 px high and wide, and apart, in a phone’s width and a desk’s, in every language: ${name} (X20)`, async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const visitor = await visit(fullClinic, box);
      await show(visitor);
      for (const { lang } of languagesUnderTest) {
        visitor.element.lang = lang;
        await visitor.settles();
        expect(visitor.screener.lang).to.equal(lang);
        for (const width of [320, 700]) {
          box.style.width = `${width}px`;
          expect(small(visitor), `${lang}, ${width} px`).to.deep.equal([]);
          expect(overlapping(visitor), `${lang}, ${width} px`).to.deep.equal([]);
        }
      }
    });
  }
});
