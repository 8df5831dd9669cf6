import { within } from '@testing-library/dom';
import { expect } from '@open-wc/testing';
import { everybody, onePerOutcome, people } from '../fixtures/people.js';
import { textOf, visit } from '../helpers/visitor.js';

describe('What to know', () => {
  it('is the same for everybody, and stands apart from the personal result', async () => {
    const texts = new Set<string>();
    for (const { answers, outcome } of everybody.filter((person) => !/^(get-help|adult)/.test(person.outcome))) {
      const visitor = await visit();
      await visitor.walks(answers);
      const part = visitor.part('What to know');
      expect(part, outcome).to.exist;
      texts.add(textOf(part!));
    }
    expect(texts).to.have.length(1);
    expect([...texts][0]).to.contain('does not depend on your answers');
  });

  it('is folded, and each fact in it has its source and year', async () => {
    const visitor = await visit();
    await visitor.walks(people.triedTwo.answers);
    const part = visitor.part('What to know')!;
    expect(part.querySelectorAll('details[open]')).to.have.length(0);
    await visitor.opens('How well it works');
    for (const fact of within(part).getAllByRole('listitem')) {
      expect(textOf(fact)).to.match(/Source: .*\d{4}|year not recorded|our own rule/);
    }
  });

  it('names no drug in the headline or in the reasons of a referral', async () => {
    for (const { answers, outcome } of onePerOutcome.filter((person) =>
      /referral|pain-clinic|next|gather/.test(person.outcome),
    )) {
      const visitor = await visit();
      await visitor.walks(answers);
      // The titles of sources may name one.
      const reasons = within(visitor.part('Why we say this')!).getAllByRole('listitem');
      const said = [visitor.heading, ...reasons].map((part) => textOf(part).replace(/Source: .*$/, ''));
      expect(said.join(' '), outcome).not.to.match(/ketamine|spravato/i);
    }
  });
});
