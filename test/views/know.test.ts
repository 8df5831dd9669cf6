import { within } from '@testing-library/dom';
import { expect } from '@open-wc/testing';
import { namesNoTreatment } from '../../src/protocol/index.js';
import { everybody, people } from '../fixtures/people.js';
import { textOf, visit } from '../helpers/visitor.js';

describe('What to know and Other choices', () => {
  it('is the same for everybody, and stands apart from the personal result', async () => {
    const texts = new Set<string>();
    for (const { answers, outcome } of everybody) {
      const visitor = await visit();
      await visitor.walks(answers);
      const parts = [visitor.words.otherChoices.title, visitor.words.know.title].map((title) => visitor.part(title));
      if (namesNoTreatment(outcome)) expect(parts, outcome).to.deep.equal([undefined, undefined]);
      else texts.add(parts.map((part) => textOf(part!)).join());
    }
    expect(texts).to.have.length(1);
    expect([...texts][0]!.match(/does not depend on your answers/g)).to.have.length(2);
  });

  it('is folded, and each fact in it has its source and year', async () => {
    const visitor = await visit();
    await visitor.walks(people.triedTwo.answers);
    for (const { title, sections } of [visitor.words.otherChoices, visitor.words.know]) {
      const part = visitor.part(title)!;
      const details = [...part.querySelectorAll('details')];
      expect(details.filter(({ open }) => open)).to.deep.equal([]);
      expect(details.map((section) => textOf(section.querySelector('summary')!))).to.deep.equal(
        sections.map((section) => section.title),
      );
      for (const section of details) section.open = true;
      for (const fact of within(part).getAllByRole('listitem')) {
        expect(textOf(fact)).to.match(/Source: .*(\d{4}|year not recorded|our own rule)/);
      }
    }
  });

  it('names no drug in the headline or in the reasons of a referral', async () => {
    for (const { answers, name } of everybody.filter(({ outcome }) =>
      /referral|clinic|care|next|gather/.test(outcome),
    )) {
      const visitor = await visit();
      await visitor.walks(answers);
      // The titles of sources may name one.
      const reasons = within(visitor.part(visitor.words.outcome.why)!).getAllByRole('listitem');
      const said = [visitor.heading, ...reasons].map((part) => textOf(part).replace(/Source: .*$/, ''));
      expect(said.join(' '), name).not.to.match(/ketamine|spravato/i);
    }
  });
});
