import { within } from '@testing-library/dom';
import { expect } from '@open-wc/testing';
import { everybody, onePerOutcome, people } from '../fixtures/people.js';
import { expectSame } from '../helpers/same.js';
import { textOf, visit } from '../helpers/visitor.js';

const clinic = {
  country: 'US',
  'clinic-name': 'Riverside Clinic',
  'clinic-phone': '+1 555 010 0199',
  'booking-url': 'https://riverside.example/book',
};

const bookingLink = /booking page/;

describe('the clinic on the outcome', () => {
  it('has the same link, with the same words, on every outcome; none where crisis help comes first (X42)', async () => {
    const links = new Set<string>();
    for (const { answers, outcome, crisisCard, name } of everybody) {
      const visitor = await visit(clinic);
      await visitor.walks(answers);
      const link = visitor.sees.queryByRole<HTMLAnchorElement>('link', { name: bookingLink });
      expect(link === null, `${name}, ${outcome}`).to.equal(crisisCard === true);
      if (link) links.add(link.outerHTML.replace(/<!--.*?-->/g, ''));
    }
    expect(links.size).to.equal(1);
    const [link] = links;
    expect(link).to.contain('href="https://riverside.example/book"');
    expect(link).to.contain('referrerpolicy="no-referrer"');
    expect(link).to.contain('rel="noopener noreferrer"');
  });

  it('sells nothing on get-help-now: no clinic and nothing to hand over (X71)', async () => {
    for (const { answers } of [people.chestPain, people.mightAct]) {
      const visitor = await visit(clinic);
      await visitor.walks(answers);
      expectSame(visitor.part('Riverside Clinic'), undefined);
      expect(visitor.hasButton('Print this list')).to.be.false;
      expect(visitor.hasButton('Copy as text')).to.be.false;
      expectSame(visitor.part('What to know'), undefined);
    }
  });

  it('names the clinic and links its number wherever it is shown', async () => {
    for (const { answers, outcome } of onePerOutcome.filter((person) => person.outcome !== 'get-help-now')) {
      const visitor = await visit(clinic);
      await visitor.walks(answers);
      const part = visitor.part('Riverside Clinic')!;
      const call = within(part).getByRole('link', { name: '+1 555 010 0199' });
      expect(call.getAttribute('href'), outcome).to.equal('tel:+15550100199');
    }
  });

  it('shows no empty part where the clinic has given nothing', async () => {
    const visitor = await visit();
    await visitor.walks(people.triedTwo.answers);
    expectSame(visitor.part('This clinic'), undefined);
    expectSame(visitor.sees.queryByRole('link', { name: bookingLink }), null);
  });
});

describe('preparation-only', () => {
  const prepared = { ...clinic, 'preparation-only': '' };
  const keepTheirs = ['get-help-now', 'adult-with-you'];

  for (const { name, answers, outcome } of everybody.filter((person) => !keepTheirs.includes(person.outcome))) {
    it(`leaves out headline and referral wording: ${outcome}, ${name}`, async () => {
      const visitor = await visit(prepared);
      await visitor.walks(answers);
      expect(textOf(visitor.heading)).to.equal('Your summary, ready to take along');
      const personal = [visitor.part('Why we say this'), visitor.part(/^About your/), visitor.part('Good to know')];
      const said = personal.map((part) => (part ? textOf(part) : '')).join(' ');
      expect(said).not.to.match(/referral|makes? sense|own doctor first/i);
    });
  }

  for (const { name, answers, outcome } of everybody.filter((person) => keepTheirs.includes(person.outcome))) {
    it(`never takes away ${outcome}: ${name}`, async () => {
      const visitor = await visit(prepared);
      await visitor.walks(answers);
      expect(textOf(visitor.heading)).to.match(outcome === 'get-help-now' ? /Get help now/ : /adult you trust/);
    });
  }

  it('never takes away a line that says what a doctor must clear first', async () => {
    const visitor = await visit(prepared);
    await visitor.walks(people.aneurysm.answers);
    const why = textOf(visitor.part('Why we say this')!);
    expect(why).to.contain('The label says not to give esketamine with an aneurysm');
    expect(why).to.contain('Other treatments exist');
  });
});
