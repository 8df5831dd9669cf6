import { within } from '@testing-library/dom';
import { expect } from '@open-wc/testing';
import { headlineOf } from '../../src/locales/headline.js';
import { assess, isAtOnce, namesNoTreatment } from '../../src/protocol/index.js';
import { everybody, onePerOutcome, people, type Person } from '../fixtures/people.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { expectSame } from '../helpers/same.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

async function arrive({ answers }: Pick<Person, 'answers'>, attributes = {}): Promise<Visitor> {
  const visitor = await visit({ ...fullClinic, ...attributes });
  await visitor.walks(answers);
  return visitor;
}

const everyOther = onePerOutcome.filter(({ outcome }) => outcome !== 'get-help-now');

describe('a whole journey', () => {
  for (const { name, story, answers, outcome, check } of everybody) {
    it(`of ${name}, who ${story}, ends at ${outcome}, with crisis help on every page (X50, X29)`, async () => {
      const visitor = await visit(fullClinic);
      await visitor.walks(answers, {
        onPage: ({ crisisHelp, screener }) => {
          const call = within(crisisHelp).getAllByRole<HTMLAnchorElement>('link', { name: 'Call 988' })[0]!;
          expect(call.getAttribute('href')).to.equal('tel:988');
          expectSame(screener.firstElementChild, crisisHelp, 'the same place: first');
        },
      });
      expect([visitor.outcome, visitor.check]).to.deep.equal([outcome, check === true]);
      expect(textOf(visitor.heading)).to.equal(headlineOf(visitor.words, assess(answers)).title);
    });
  }
});

describe('an outcome', () => {
  for (const { name, answers, outcome } of [...onePerOutcome, { name: 'skipsEverything', ...people.skipsEverything }]) {
    it(`gives its reasons with the answer, the source and its year: ${outcome}, ${name}`, async () => {
      const visitor = await arrive({ answers });
      for (const reason of within(visitor.part(visitor.words.outcome.why)!).getAllByRole('listitem')) {
        expect(textOf(reason)).to.match(/Your answer: \S|You skipped this question\./);
        expect(textOf(reason)).to.match(/Source: .*(\d{4}|year not recorded|our own rule)/);
      }
    });
  }

  it('puts the other half’s own line below the headline, and on talk-soon both', async () => {
    const { screener, words } = await arrive(people.depressedWithNewPain);
    expect(textOf(screener.querySelector('.page > section')!)).to.equal(
      `${words.outcome.below.pain}: ${words.outcomes['own-doctor'].title}.`,
    );
    const soon = await arrive(people.asksForEverything);
    const { mental, pain } = words.outcome.below;
    expect(textOf(soon.part(words.outcome.atThatVisit)!)).to.match(new RegExp(`${mental}: .+${pain}: .+`));
  });

  it('says that some plans ask for two families when all are of one', async () => {
    const visitor = await arrive(people.triedTwoOfOneFamily);
    expect(textOf(visitor.part(visitor.words.outcome.notes)!)).to.contain('Some health plans ask for two families');
    const stricter = await arrive(people.triedTwoOfOneFamily, { 'min-classes': '2' });
    expect(stricter.outcome).to.equal('next-step');
    expect(stricter.text).to.contain('Some health plans ask for two families');
  });

  it('counts what was tried and names what is missing', async () => {
    const { text } = await arrive(people.lowDose);
    expect(text).to.contain('1 medicine tried long enough at a full dose, from 1 family.');
    expect(text).to.contain('What is missing: 1 more medicine tried long enough.');
  });

  it('says on every page to stop no medicine alone, and takes no ketamine at home', async () => {
    for (const person of everyOther) {
      const visitor = await arrive(person);
      const { words } = visitor;
      const always = textOf(visitor.part(words.outcome.always)!);
      const [stop, home] = words.outcome.alwaysItems;
      expect(always, person.outcome).to.contain(stop!.text);
      expect(always, person.outcome).to.contain(namesNoTreatment(person.outcome) ? home!.unnamed : home!.text);
    }
  });

  it('says how to find a doctor wherever the next step is with one', async () => {
    for (const person of onePerOutcome) {
      const visitor = await arrive(person);
      const { words } = visitor;
      expect(visitor.part(words.outcome.noDoctor) !== undefined, person.outcome).to.equal(
        person.outcome !== 'get-help-now',
      );
    }
  });

  it('looks like every other page, without an alarm or a bar, whether it is a referral or not (X13)', async () => {
    const lookOf = ({ screener, heading }: Visitor): readonly string[] =>
      [screener, screener.querySelector('.page')!, heading].flatMap((part) => {
        const { color, backgroundColor, borderTopWidth, borderInlineStartWidth, fontSize } = getComputedStyle(part);
        return [color, backgroundColor, borderTopWidth, borderInlineStartWidth, fontSize];
      });
    const plain = lookOf(await visit(fullClinic));
    for (const person of onePerOutcome) {
      const visitor = await arrive(person);
      expect(lookOf(visitor), person.outcome).to.deep.equal(plain);
      expectSame(visitor.problem, null, person.outcome);
      expectSame(visitor.sees.queryByRole('progressbar'), null, person.outcome);
    }
  });

  it('is there at once: nothing waits for a timer (X13)', async () => {
    const visitor = await visit(fullClinic);
    await visitor.walks(people.triedTwo.answers, { to: 'check' });
    const timers: string[] = [];
    const { setTimeout, setInterval, requestAnimationFrame } = window;
    const heard = (name: string) => () => timers.push(name);
    Object.assign(window, { setTimeout: heard('timeout'), setInterval: heard('interval') });
    window.requestAnimationFrame = heard('frame');
    try {
      await visitor.presses(visitor.words.check.see);
    } finally {
      Object.assign(window, { setTimeout, setInterval, requestAnimationFrame });
    }
    expect(visitor.outcome).to.equal('referral-mental-health');
    expect(timers).to.deep.equal([]);
  });
});

describe('the way to an outcome', () => {
  it('leads by Check your answers, except where help comes first (X10)', async () => {
    for (const { answers, outcome } of onePerOutcome) {
      const seen: string[] = [];
      const visitor = await visit(fullClinic);
      await visitor.walks(answers, { onPage: ({ page }) => void seen.push(page) });
      expect(seen.includes('check'), outcome).to.equal(!isAtOnce(outcome));
    }
  });
});
