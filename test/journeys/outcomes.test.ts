import { within } from '@testing-library/dom';
import { expect } from '@open-wc/testing';
import { headlineOf } from '../../src/locales/headline.js';
import { type Answers, assess, isAtOnce, namesNoTreatment, outcomeIds } from '../../src/protocol/index.js';
import { everybody, onePerOutcome, people, type Person } from '../fixtures/people.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { expectSame } from '../helpers/same.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

type Arriving = Pick<Person, 'answers'>;

async function arrive({ answers }: Arriving, attributes = {}): Promise<Visitor> {
  const visitor = await visit({ ...fullClinic, ...attributes });
  await visitor.walks(answers);
  return visitor;
}

/** The same visitor with an aneurysm. Depression, asked about too, brings up the questions about the body. */
const withAneurysm = (answers: Answers): Answers => ({
  ...answers,
  'heart-brain': ['aneurysm-avm-bleed'],
  ...(answers['concerns']?.includes('ptsd') && { concerns: ['depression', 'ptsd'], medicines: ['none'] }),
});

const everyOther = onePerOutcome.filter(({ outcome }) => outcome !== 'get-help-now');
const withCheck = everyOther
  .filter(({ outcome }) => outcome !== 'adult-with-you')
  .map((person) => ({ ...person, answers: withAneurysm(person.answers), check: true as const }));

/** The parts of an outcome for adults, in their order, by their headings. */
const orderOf = ({ words, outcome, check }: Visitor): readonly string[] => {
  const isSoon = outcome === 'talk-soon';
  const checked = check ? [words.outcome.check] : [];
  return [
    ...(isSoon
      ? [words.outcome.next, words.crisis.cardTitle, ...checked, words.outcome.atThatVisit]
      : [...checked, words.outcome.next]),
    words.outcome.whileYouWait,
    words.handoff.title,
    words.outcome.why,
    words.outcome.notes,
    words.outcome.ask,
    words.outcome.always,
    words.outcome.noDoctor,
    fullClinic['clinic-name'],
    ...(isSoon ? [] : [words.otherChoices.title, words.know.title]),
  ];
};

const firstItem = (part: HTMLElement | undefined): string => textOf(within(part!).getAllByRole('listitem')[0]!);

describe('a whole journey', () => {
  it('has a person for each of the twelve outcomes, and one with a check for all but two', () => {
    expect(onePerOutcome.map(({ outcome }) => outcome)).to.have.members([...outcomeIds]);
    expect([onePerOutcome.length, withCheck.length]).to.deep.equal([12, 10]);
  });

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

describe('an outcome with a check', () => {
  for (const { outcome, answers } of withCheck) {
    it(`is the same outcome, says the check first, and has no booking link: ${outcome}`, async () => {
      const visitor = await arrive({ answers });
      expect([visitor.outcome, visitor.check]).to.deep.equal([outcome, true]);
      expect(textOf(visitor.heading)).to.equal(headlineOf(visitor.words, assess(answers)).title);
      expect(firstItem(visitor.part(visitor.words.outcome.check))).to.contain('with an aneurysm');
      expect(textOf(visitor.part(visitor.words.outcome.check)!)).to.contain(visitor.words.outcome.otherTreatments);
      const list = visitor.screener.querySelector('.handoff')!;
      expect(textOf(list)).to.match(/^My answers for my visit Check first Heart, blood vessels and brain: A bulging/);
      expectSame(visitor.sees.queryByRole('link', { name: visitor.words.outcome.clinicLink }), null);
    });
  }

  it('on talk-soon is the first line below the headline', async () => {
    const { heading, words } = await arrive(people.safeWithLiverDisease);
    expect(textOf(heading.nextElementSibling!)).to.equal(words.outcome.checkSoon);
  });
});

describe('an outcome', () => {
  it('has its parts in one order: check, next steps, help, while you wait, the list, why', async () => {
    for (const { answers, outcome } of [...everyOther, ...withCheck].filter(
      (one) => one.outcome !== 'adult-with-you',
    )) {
      const visitor = await arrive({ answers });
      const all = orderOf(visitor);
      const isThere = (title: string): boolean => visitor.headings.includes(title);
      const parts = visitor.headings.filter((title) => all.includes(title));
      // Not everybody has something that is good to know.
      expect(parts, outcome).to.deep.equal(
        all.filter((title) => title !== visitor.words.outcome.notes || isThere(title)),
      );
    }
  });

  for (const [name, rule, answers, check] of [
    ['opioids with alcohol', 'pair-opioid-breathing', people.drinksTooMuch.answers, true],
    [
      'an MAOI with a stimulant',
      'pair-maoi-stimulant',
      { ...people.triedTwo.answers, 'other-medicines': ['maoi', 'stimulants'] },
      false,
    ],
  ] as const) {
    it(`says first what is dangerous together, on the page and on the list: ${name}`, async () => {
      const visitor = await arrive({ answers });
      expect(visitor.check, 'it is no check by itself').to.equal(check);
      expect(firstItem(visitor.part(visitor.words.outcome.check))).to.contain(visitor.words.rules[rule]);
      expect(firstItem(visitor.screener.querySelector<HTMLElement>('.handoff')!)).to.match(
        /^May be dangerous together: /,
      );
    });
  }

  it('numbers what to do next, at most three steps, with words to say', async () => {
    for (const { answers, outcome, name } of everybody) {
      const visitor = await arrive({ answers });
      const part = visitor.part(visitor.words.outcome.next);
      const isStopped = isAtOnce(outcome);
      expect(part === undefined, name).to.equal(isStopped);
      if (!part) continue;
      const list = within(part).getByRole('list');
      expect(list.localName).to.equal('ol');
      expect(list.children.length, name).to.be.within(2, 3);
      expect(textOf(list.children[0]!), name).to.match(/\. Say: “.+[.?]”$/);
    }
  });

  it('names no treatment where nothing may be promoted, but in the visitor’s own answers and a check', async () => {
    const drug = /ketamine|spravato/i;
    const without = async (answers: Answers, ...parts: readonly string[]): Promise<string> => {
      const { screener } = await arrive({ answers });
      const rest = screener.cloneNode(true) as HTMLElement;
      for (const part of rest.querySelectorAll(parts.join())) part.remove();
      return textOf(rest);
    };
    for (const { answers, name } of everybody.filter(({ outcome }) => namesNoTreatment(outcome))) {
      expect(await without(answers, '.check-first'), name).not.to.match(drug);
    }
    const own = { ...people.safeForNow.answers, health: ['allergy'], 'other-care': ['ketamine'] };
    expect(await without(own, '.check-first', '.next-steps', '.handoff')).not.to.match(drug);
  });

  for (const { name, answers, outcome } of onePerOutcome) {
    it(`gives its reasons with the answer, the source and its year: ${outcome}, ${name}`, async () => {
      const visitor = await arrive({ answers });
      for (const reason of within(visitor.part(visitor.words.outcome.why)!).getAllByRole('listitem')) {
        expect(textOf(reason)).to.match(/Your answer: \S|You skipped this question\./);
        expect(textOf(reason)).to.match(/Source: .*(\d{4}|year not recorded|our own rule)/);
      }
    });
  }

  it('says that a skipped question was skipped', async () => {
    const visitor = await arrive(people.skipsEverything);
    expect(textOf(visitor.part(visitor.words.outcome.why)!)).to.contain(visitor.words.outcome.skippedAnswer);
  });

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
