/** How much of an outcome a phone shows at once. The letters are as wide as those of a phone's own typeface. */
import { expect, fixture, html } from '@open-wc/testing';
import { people, type Person } from '../fixtures/people.js';
import { isChromium } from '../helpers/engine.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { visit, type Visitor } from '../helpers/visitor.js';

const phone = { width: 390, height: 844 };
const longest = 2000;

async function arrive({ answers }: Person): Promise<Visitor> {
  const style = `width: ${phone.width}px; line-height: 1.5; --referral-screener-font: 'Nimbus Sans', Arial, sans-serif`;
  const visitor = await visit(fullClinic, await fixture(html`<div style=${style}></div>`));
  await visitor.walks(answers);
  return visitor;
}

const endOf = ({ element }: Visitor, part: Element): number =>
  part.getBoundingClientRect().bottom - element.getBoundingClientRect().top;

// Where lines break depends on the engine's fonts: one engine is enough.
(isChromium ? describe : describe.skip)('an outcome on a phone', () => {
  for (const [name, person] of Object.entries(people)) {
    it(`has its first step in the first screen, and ends within ${longest} px: ${name} (X80)`, async () => {
      const visitor = await arrive(person);
      const { screener, words, sees } = visitor;
      const first =
        visitor.outcome === 'get-help-now'
          ? sees.getAllByRole('link', { name: /Call/ }).find((link) => link.closest('.page'))!
          : visitor.part(words.outcome.next)!.querySelector('ol > li')!;
      expect(endOf(visitor, first), 'the end of the first step').to.be.below(phone.height);
      expect(endOf(visitor, screener), 'the end of the page').to.be.below(longest);
    });
  }
});
