/** Everybody of the fixtures walks to their outcome once; the tests look at the pages. */
import { within } from '@testing-library/dom';
import { expect } from '@open-wc/testing';
import { headlineOf } from '../../src/locales/headline.js';
import { assess, isAtOnce, namesNoTreatment, protocol } from '../../src/protocol/index.js';
import { version } from '../../src/version.js';
import { everybody, people } from '../fixtures/people.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { expectSame } from '../helpers/same.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

type Person = (typeof everybody)[number];
interface Arrival extends Person {
  readonly visitor: Visitor;
  /** Pages that do not begin with crisis help and its number. */
  readonly withoutHelp: readonly string[];
  readonly events: readonly Event[];
}

const arrivals: Arrival[] = [];
const arrivalOf = (wanted: string): Arrival => arrivals.find(({ name }) => name === wanted)!;
const place = document.createElement('main');

async function arrive(person: Person): Promise<Arrival> {
  const [withoutHelp, events]: [string[], Event[]] = [[], []];
  const listening = new AbortController();
  for (const name of ['screener-start', 'screener-finish', 'screener-link'])
    addEventListener(name, (event) => events.push(event), listening);
  const visitor = await visit(fullClinic, place);
  await visitor.walks(person.answers, {
    onPage: ({ page, crisisHelp, screener }) => {
      const call = within(crisisHelp).getAllByRole('link', { name: 'Call 988' })[0]!;
      if (call.getAttribute('href') !== 'tel:988' || screener.firstElementChild !== crisisHelp) withoutHelp.push(page);
    },
  });
  listening.abort();
  return { ...person, visitor, withoutHelp, events };
}

before(async function () {
  this.timeout(60_000);
  document.body.append(place);
  for (const person of everybody) arrivals.push(await arrive(person));
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
    const detail = { version: protocol.version };
    const same = { detail, isFrozen: true, isOurs: true, bubbles: true, composed: true, cancelable: false };
    for (const { name, visitor, events } of arrivals) {
      const seen = events.map((event) => {
        const { type, target, bubbles, composed, cancelable, detail: own } = event as CustomEvent<unknown>;
        const isOurs = target === visitor.element;
        return { type, detail: own, isFrozen: Object.isFrozen(own), isOurs, bubbles, composed, cancelable };
      });
      expect(seen, name).to.deep.equal(['screener-start', 'screener-finish'].map((type) => ({ type, ...same })));
    }
  });
});

const partsOf = ({ visitor }: Arrival, ...titles: readonly string[]): (string | undefined)[] =>
  titles.map((title) => visitor.part(title)).map((part) => part && textOf(part));
const itemsOf = (part: HTMLElement | undefined): HTMLElement[] => within(part!).getAllByRole('listitem');

describe('every outcome', () => {
  it('gives its reasons with the answer, the source and its year', () => {
    for (const { name, visitor } of arrivals) {
      const reason =
        /(^While you wait|Your answer: \S|You skipped this question\.).*Source: .*(\d{4}|year not recorded|our own rule)/;
      for (const item of itemsOf(visitor.part(visitor.words.outcome.why))) expect(textOf(item), name).to.match(reason);
    }
  });

  it('numbers two or three next steps with the time and words to say, except where help comes first (X81)', () => {
    for (const { name, visitor, outcome } of arrivals) {
      const { next, atThatVisit, when } = visitor.words.outcome;
      const parts = [next, atThatVisit].flatMap((title) => visitor.part(title) ?? []);
      expect(parts.length, name).to.equal({ 'get-help-now': 0, 'talk-soon': 2 }[outcome as string] ?? 1);
      const steps = parts.flatMap((part) => [...part.querySelectorAll('ol > li')].map(textOf));
      expect(steps.length, name).to.be.within(0, 3);
      for (const step of steps)
        expect(step, name).to.satisfy(() => Object.values(when).some((at) => step.startsWith(at)));
      if (outcome === 'talk-soon') expect(textOf(parts[1]!), name).to.match(/Say: “.+[.?]”$/);
      if (parts.length > 0) expect(steps[0], name).to.match(/\. Say: “.+[.?]” Copy$/);
    }
  });

  it('says to stop no medicine alone, to take no ketamine at home, and how to find a doctor, but in an emergency', () => {
    for (const arrival of arrivals) {
      const { outcome: words, safety } = arrival.visitor.words;
      const [items, next] = partsOf(arrival, words.whileYouWait, words.next);
      expect(items === undefined, arrival.name).to.equal(arrival.outcome === 'get-help-now');
      if (items === undefined) continue;
      expect(items, arrival.name).to.contain(safety['any-medicine']);
      const home = namesNoTreatment(arrival.outcome) ? 'at-home-unnamed' : 'at-home';
      expect(items, arrival.name).to.contain(safety[home]);
      expect(next, arrival.name).to.contain(words.noDoctor);
    }
  });

  it('says that answers are not sent or saved, and gives the versions of protocol and widget (X15, X44)', () => {
    for (const { name, visitor } of arrivals) {
      const { privacy, review } = visitor.words;
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
  const linkOf = ({ sees }: Visitor) => sees.queryByRole<HTMLAnchorElement>('link', { name: /booking page/ });

  it('has the same link, with the same words, on every outcome; none where crisis help comes first (X42)', () => {
    const links = new Set<string>();
    for (const { name, visitor, crisisCard, check } of arrivals) {
      const link = linkOf(visitor);
      expect(link === null, name).to.equal(crisisCard === true || check === true);
      if (link) links.add(link.outerHTML.replace(/<!--.*?-->/g, ''));
    }
    expect(links.size).to.equal(1);
    const href = `href="${fullClinic['booking-url']}"`;
    for (const part of [href, 'referrerpolicy="no-referrer"', 'rel="noopener noreferrer"'])
      expect([...links][0]).to.contain(part);
  });

  it('is named, with a link to its number, and there is a list to take along, but in an emergency (X70, X71)', () => {
    for (const { name, visitor, outcome } of arrivals) {
      const { title, print, copy } = visitor.words.handoff;
      const list = visitor.part(title);
      for (const isThere of [list, visitor.hasButton(print), visitor.hasButton(copy)])
        expect(Boolean(isThere), name).to.equal(outcome !== 'get-help-now');
      const call = visitor.sees.getByRole('link', { name: /\+1 555 010 0199/ });
      expect(call.getAttribute('href'), name).to.equal('tel:+15550100199');
      expect(visitor.text, name).to.contain('Questions that can wait: Riverside Clinic.');
      if (!list) continue;
      expect(textOf(list), name).to.match(/Told by the patient, not verified.*protocol \d+\.\d+\.\d+/);
    }
  });

  it('has no link where the clinic gives none', async () => {
    const visitor = await visit();
    await visitor.walks(people.triedTwo.answers);
    expectSame(linkOf(visitor), null);
  });
});

// Last: it changes the pages of the others.
describe('preparation-only', () => {
  it('leaves out headline and referral wording, and no help', async () => {
    for (const { name, visitor, answers, outcome } of arrivals) {
      visitor.element.setAttribute('preparation-only', '');
      await visitor.settles();
      const { outcomes, outcome: words, preparation } = { ...visitor.words, ...visitor.words.outcome };
      const keeps = ['get-help-now', 'adult-with-you', 'talk-soon'].includes(outcome);
      const title = keeps ? headlineOf(visitor.words, assess(answers)).title : preparation.title;
      expect(textOf(visitor.heading), name).to.equal(title);
      for (const [id, { title: headline }] of Object.entries(outcomes)) {
        if (id !== outcome || !keeps) expect(visitor.text, name).not.to.contain(headline);
      }
      const personal = [words.next, words.atThatVisit, words.why].map((part) => visitor.part(part));
      const texts = personal.map((part) => (part ? textOf(part) : '')).join(' ');
      const product = visitor.words.review.versions(protocol.version, version);
      expect(texts.replace(product, ''), name).not.to.match(/referral|makes? sense/i);
    }
  });

  it('never leaves out what a doctor must clear first', () => {
    const { visitor } = arrivalOf('aneurysm');
    const check = textOf(visitor.part(visitor.words.outcome.check)!);
    expect(check).to.contain('The label says not to give esketamine with an aneurysm');
    expect(check).to.contain(visitor.words.outcome.otherTreatments);
    expect(textOf(visitor.part(visitor.words.outcome.next)!)).to.contain('for a check first');
  });
});
