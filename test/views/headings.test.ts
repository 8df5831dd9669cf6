import { expect } from '@open-wc/testing';
import { questions } from '../../src/protocol/index.js';
import { onePerOutcome } from '../fixtures/people.js';
import { onEveryPage } from '../helpers/page-kinds.js';
import { kindOf, textOf, visit } from '../helpers/visitor.js';

describe('headings', () => {
  it('are one a question, in its legend (X1)', async () => {
    const seen = new Set<string>();
    await onEveryPage((visitor) => {
      const legend = visitor.screener.querySelector('legend');
      if (!legend) return;
      seen.add(kindOf(visitor));
      expect(visitor.sees.getAllByRole('heading'), visitor.page).to.have.length(1);
      expect(legend.contains(visitor.heading), visitor.page).to.be.true;
      const group = visitor.sees.getByRole('group', { name: textOf(visitor.heading) });
      expect(group.contains(visitor.fields(visitor.page)[0]!), visitor.page).to.be.true;
    });
    expect([...seen]).to.have.members(questions.map(({ id }) => id));
  });

  it('are never the same on two pages (X1)', async () => {
    const headings = new Map<string, string>();
    const note = (page: string, heading: string): void => {
      expect(headings.get(heading) ?? page, heading).to.equal(page);
      headings.set(heading, page);
    };
    await onEveryPage(({ outcome, page, heading }) => note(outcome ?? page, textOf(heading)));
    for (const { answers, outcome } of onePerOutcome) {
      const visitor = await visit();
      await visitor.walks(answers, { onPage: (at) => note(at.outcome ?? at.page, textOf(at.heading)) });
      expect(headings.get(textOf(visitor.heading))).to.equal(outcome);
    }
    expect(headings.size).to.be.greaterThan(28);
  });

  it('never skip a level, and start at the level that the clinic gives (X30)', async () => {
    for (const start of [1, 2, 4]) {
      const visitor = await visit({ 'heading-level': String(start) });
      await onEveryPage(({ screener, page }) => {
        const levels = [...screener.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
          Number(tagName[1]),
        );
        expect(levels[0], page).to.equal(start);
        levels.forEach((level, at) => expect(level - (levels[at - 1] ?? start), page).to.be.at.most(1));
        expect(Math.min(...levels), page).to.equal(start);
      }, visitor);
    }
  });
});
