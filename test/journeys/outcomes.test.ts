/** Each person of the fixtures walks to their outcome once; the tests look at the pages that they come to. */
import { within } from '@testing-library/dom';
import { expect } from '@open-wc/testing';
import { headlineOf } from '../../src/locales/headline.js';
import { assess, isAtOnce, namesNoTreatment, protocol } from '../../src/protocol/index.js';
import { version } from '../../src/version.js';
import { everybody, people } from '../fixtures/people.js';
import { type Arrival, everybodyArrives } from '../helpers/arrivals.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { expectSame } from '../helpers/same.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

let arrivals: readonly Arrival[] = [];
const arrivalOf = (wanted: string): Arrival => arrivals.find(({ name }) => name === wanted)!;
const place = document.createElement('main');

before(async function () {
  this.timeout(60_000);
  document.body.append(place);
  arrivals = await everybodyArrives(place);
});
after(() => place.remove());

describe('a whole journey', () => {
  for (const { name, story, outcome, check } of everybody) {
    it(`of ${name}, who ${story}, ends at ${outcome}, with crisis help on every page (X50, X29)`, () => {
      const { visitor, answers, withoutHelp } = arrivalOf(name);
      expect([visitor.outcome, visitor.check]).to.deep.equal([outcome, check === true]);
      expect(textOf(visitor.heading)).to.equal(headlineOf(visitor.words, assess(answers)).title);
      expect(withoutHelp).to.deep.equal([]);
    });
  }

  it('fires one start and one finish, the same for every outcome (X42)', () => {
    for (const { name, visitor, events } of arrivals) {
      expect(
        events.map(({ type }) => type),
        name,
      ).to.deep.equal(['screener-start', 'screener-finish']);
      for (const event of events) {
        const { detail } = event as CustomEvent;
        expect([detail, Object.isFrozen(detail)]).to.deep.equal([{ version: protocol.version }, true]);
        expectSame(event.target, visitor.element);
        expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
      }
    }
  });

  it('leads by Check your answers, except where help comes first (X10)', () => {
    for (const { name, pages, outcome } of arrivals) expect(pages.includes('check'), name).to.equal(!isAtOnce(outcome));
  });
});

const partsOf = ({ visitor }: Arrival, ...titles: readonly string[]): (string | undefined)[] =>
  titles.map((title) => visitor.part(title)).map((part) => part && textOf(part));
const itemsOf = (part: HTMLElement | undefined): HTMLElement[] => within(part!).getAllByRole('listitem');

describe('every outcome', () => {
  it('gives its reasons with the answer, the source and its year', () => {
    for (const { name, visitor } of arrivals) {
      for (const reason of itemsOf(visitor.part(visitor.words.outcome.why)).map(textOf)) {
        expect(reason, name).to.match(/Your answer: \S|You skipped this question\./);
        expect(reason, name).to.match(/Source: .*(\d{4}|year not recorded|our own rule)/);
      }
    }
  });

  it('numbers two or three next steps with words to say, but where the questions stop', () => {
    for (const { name, visitor, outcome } of arrivals) {
      const part = visitor.part(visitor.words.outcome.next);
      expect(part === undefined, name).to.equal(isAtOnce(outcome));
      if (!part) continue;
      const list = within(part).getByRole('list');
      expect(list.localName).to.equal('ol');
      expect(list.children.length, name).to.be.within(2, 3);
      expect(textOf(list.children[0]!), name).to.match(/\. Say: “.+[.?]”$/);
    }
  });

  it('says to stop no medicine alone, to take no ketamine at home, and how to find a doctor, but in an emergency', () => {
    for (const arrival of arrivals) {
      const { always, alwaysItems, noDoctor } = arrival.visitor.words.outcome;
      const [items, doctor] = partsOf(arrival, always, noDoctor);
      expect(doctor === undefined, arrival.name).to.equal(arrival.outcome === 'get-help-now');
      if (doctor === undefined) continue;
      const [stop, home] = alwaysItems;
      expect(items, arrival.name).to.contain(stop!.text);
      expect(items, arrival.name).to.contain(namesNoTreatment(arrival.outcome) ? home!.unnamed : home!.text);
    }
  });

  it('has a list to take along that the patient told and nobody verified, but in an emergency (X70)', () => {
    for (const arrival of arrivals) {
      const [list] = partsOf(arrival, arrival.visitor.words.handoff.title);
      if (arrival.outcome === 'get-help-now') expect(list, arrival.name).to.equal(undefined);
      else expect(list, arrival.name).to.match(/Told by the patient, not verified.*protocol \d+\.\d+\.\d+/);
    }
  });

  it('says that answers are not sent or saved, and which protocol and widget this is (X15, X44)', () => {
    for (const { name, visitor } of arrivals) {
      const { privacy, review } = visitor.words;
      expect(privacy, name).to.match(/not sent or saved.*may use trackers/);
      expect(visitor.text, name).to.contain(privacy).and.contain(review.versions(protocol.version, version));
    }
  });

  it('looks like every other page, without an alarm or a bar, whether it is a referral or not (X13)', async () => {
    const lookOf = ({ screener, heading }: Visitor): readonly string[] =>
      [screener, screener.querySelector('.page')!, heading].flatMap((part) => {
        const { color, backgroundColor, borderTopWidth, borderInlineStartWidth, fontSize } = getComputedStyle(part);
        return [color, backgroundColor, borderTopWidth, borderInlineStartWidth, fontSize];
      });
    const plain = lookOf(await visit(fullClinic));
    for (const { name, visitor } of arrivals) {
      expect(lookOf(visitor), name).to.deep.equal(plain);
      expectSame(visitor.problem, null, name);
      expectSame(visitor.sees.queryByRole('progressbar'), null, name);
    }
  });
});

describe('What to know and Other choices', () => {
  it('is the same for everybody, and apart from the personal result', () => {
    const texts = new Set<string>();
    for (const arrival of arrivals) {
      const { otherChoices, know } = arrival.visitor.words;
      const parts = partsOf(arrival, otherChoices.title, know.title);
      if (namesNoTreatment(arrival.outcome)) expect(parts, arrival.name).to.deep.equal([undefined, undefined]);
      else texts.add(parts.join());
    }
    expect(texts).to.have.length(1);
    expect([...texts][0]!.match(/does not depend on your answers/g)).to.have.length(2);
  });

  it('names no drug in the headline or in the reasons of a referral', () => {
    for (const { name, visitor } of arrivals.filter(({ outcome }) => !isAtOnce(outcome))) {
      // Titles of sources may name one.
      const parts = [visitor.heading, ...itemsOf(visitor.part(visitor.words.outcome.why))];
      const texts = parts.map((part) => textOf(part).replace(/Source: .*$/, ''));
      expect(texts.join(' '), name).not.to.match(/ketamine|spravato/i);
    }
  });

  it('names no treatment where help comes first, nor to a minor, but in a check (X51)', () => {
    for (const { name, visitor } of arrivals.filter(({ outcome }) => namesNoTreatment(outcome))) {
      const rest = visitor.screener.cloneNode(true) as HTMLElement;
      for (const part of rest.querySelectorAll('.check-first')) part.remove();
      expect(textOf(rest), name).not.to.match(/ketamin|spravato/i);
    }
  });
});

describe('the clinic on the outcome', () => {
  const linkOf = ({ visitor }: Arrival) =>
    visitor.sees.queryByRole<HTMLAnchorElement>('link', { name: /booking page/ });

  it('has the same link, with the same words, on every outcome; none where crisis help comes first (X42)', () => {
    const links = new Set<string>();
    for (const arrival of arrivals) {
      const link = linkOf(arrival);
      expect(link === null, arrival.name).to.equal(arrival.crisisCard === true || arrival.check === true);
      if (link) links.add(link.outerHTML.replace(/<!--.*?-->/g, ''));
    }
    expect(links.size).to.equal(1);
    for (const part of [
      `href="${fullClinic['booking-url']}"`,
      'referrerpolicy="no-referrer"',
      'rel="noopener noreferrer"',
    ])
      expect([...links][0]).to.contain(part);
  });

  it('names the clinic and links its number wherever it is shown, and in an emergency sells and prints nothing (X71)', () => {
    for (const { name, visitor, outcome } of arrivals) {
      const clinic = visitor.part('Riverside Clinic');
      expect(clinic === undefined, name).to.equal(outcome === 'get-help-now');
      if (clinic) {
        const call = within(clinic).getByRole('link', { name: '+1 555 010 0199' });
        expect(call.getAttribute('href'), name).to.equal('tel:+15550100199');
      } else {
        const { print, copy } = visitor.words.handoff;
        expect([visitor.hasButton(print), visitor.hasButton(copy)]).to.deep.equal([false, false]);
      }
    }
  });

  it('has no part, and no link, where the clinic gives nothing', async () => {
    const visitor = await visit();
    await visitor.walks(people.triedTwo.answers);
    expectSame(visitor.part(visitor.words.outcome.clinic), undefined);
    expectSame(visitor.sees.queryByRole('link', { name: /booking page/ }), null);
  });
});

// Last: it changes the pages of the others.
describe('preparation-only', () => {
  const keepsTitle = ['get-help-now', 'adult-with-you', 'talk-soon'];

  it('leaves out headline and referral wording, and no help', async () => {
    for (const { name, visitor, answers, outcome } of arrivals) {
      visitor.element.setAttribute('preparation-only', '');
      await visitor.settles();
      const { outcomes, outcome: words, preparation } = { ...visitor.words, ...visitor.words.outcome };
      const keeps = keepsTitle.includes(outcome);
      const title = keeps ? headlineOf(visitor.words, assess(answers)).title : preparation.title;
      expect(textOf(visitor.heading), name).to.equal(title);
      for (const [id, { title: headline }] of Object.entries(outcomes)) {
        if (id !== outcome || !keeps) expect(visitor.text, name).not.to.contain(headline);
      }
      const personal = [words.next, words.why, words.notes].map((part) => visitor.part(part));
      expect(personal.map((part) => (part ? textOf(part) : '')).join(' '), name).not.to.match(/referral|makes? sense/i);
    }
  });

  it('never takes away a line that says what a doctor must clear first', () => {
    const { visitor } = arrivalOf('aneurysm');
    const check = textOf(visitor.part(visitor.words.outcome.check)!);
    expect(check).to.contain('The label says not to give esketamine with an aneurysm');
    expect(check).to.contain(visitor.words.outcome.otherTreatments);
    expect(textOf(visitor.part(visitor.words.outcome.next)!)).to.contain('ask for a check first');
  });
});
