import { within } from '@testing-library/dom';
import { expect } from '@open-wc/testing';
import { headlineOf } from '../../src/locales/headline.js';
import { assess } from '../../src/protocol/index.js';
import { everybody, onePerOutcome, people } from '../fixtures/people.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { expectSame } from '../helpers/same.js';
import { textOf, visit } from '../helpers/visitor.js';

const bookingLink = /booking page/;

describe('the clinic on the outcome', () => {
  it('has the same link, with the same words, on every outcome; none where crisis help comes first (X42)', async () => {
    const links = new Set<string>();
    for (const { answers, outcome, crisisCard, check, name } of everybody) {
      const visitor = await visit(fullClinic);
      await visitor.walks(answers);
      const link = visitor.sees.queryByRole<HTMLAnchorElement>('link', { name: bookingLink });
      expect(link === null, `${name}, ${outcome}`).to.equal(crisisCard === true || check === true);
      if (link) links.add(link.outerHTML.replace(/<!--.*?-->/g, ''));
    }
    expect(links.size).to.equal(1);
    const [link] = links;
    expect(link).to.contain(`href="${fullClinic['booking-url']}"`);
    expect(link).to.contain('referrerpolicy="no-referrer"');
    expect(link).to.contain('rel="noopener noreferrer"');
  });

  it('sells nothing on get-help-now: no clinic and nothing to hand over (X71)', async () => {
    for (const { answers } of [people.chestPain, people.mightAct]) {
      const visitor = await visit(fullClinic);
      await visitor.walks(answers);
      const { words } = visitor;
      for (const part of ['Riverside Clinic', words.know.title, words.otherChoices.title])
        expectSame(visitor.part(part), undefined, part);
      for (const button of [words.handoff.print, words.handoff.copy]) expect(visitor.hasButton(button)).to.be.false;
    }
  });

  it('names the clinic and links its number wherever it is shown', async () => {
    for (const { answers, outcome } of onePerOutcome.filter((person) => person.outcome !== 'get-help-now')) {
      const visitor = await visit(fullClinic);
      await visitor.walks(answers);
      const call = within(visitor.part('Riverside Clinic')!).getByRole('link', { name: '+1 555 010 0199' });
      expect(call.getAttribute('href'), outcome).to.equal('tel:+15550100199');
    }
  });

  it('shows no empty part where the clinic has given nothing', async () => {
    const visitor = await visit();
    await visitor.walks(people.triedTwo.answers);
    expectSame(visitor.part(visitor.words.outcome.clinic), undefined);
    expectSame(visitor.sees.queryByRole('link', { name: bookingLink }), null);
  });
});

describe('preparation-only', () => {
  const prepared = { ...fullClinic, 'preparation-only': '' };
  const keepTheirs = ['get-help-now', 'adult-with-you', 'talk-soon'];

  for (const { name, answers, outcome } of everybody) {
    it(`leaves out headline and referral wording, and no help: ${outcome}, ${name}`, async () => {
      const visitor = await visit(prepared);
      await visitor.walks(answers);
      const { outcomes, outcome: words } = visitor.words;
      const keeps = keepTheirs.includes(outcome);
      const title = keeps ? headlineOf(visitor.words, assess(answers)).title : words.preparation.title;
      expect(textOf(visitor.heading)).to.equal(title);
      const own = Object.entries(outcomes).flatMap(([id, { title: headline }]) =>
        id === outcome && keeps ? [] : [headline],
      );
      for (const headline of own) expect(visitor.text).not.to.contain(headline);
      const personal = [words.next, words.why, words.notes].map((part) => visitor.part(part));
      expect(personal.map((part) => (part ? textOf(part) : '')).join(' ')).not.to.match(/referral|makes? sense/i);
    });
  }

  it('never takes away a line that says what a doctor must clear first', async () => {
    const visitor = await visit(prepared);
    await visitor.walks(people.aneurysm.answers);
    const check = textOf(visitor.part(visitor.words.outcome.check)!);
    expect(check).to.contain('The label says not to give esketamine with an aneurysm');
    expect(check).to.contain(visitor.words.outcome.otherTreatments);
    expect(textOf(visitor.part(visitor.words.outcome.next)!)).to.contain('ask for a check first');
  });
});
