import { within } from '@testing-library/dom';
import { expect } from '@open-wc/testing';
import { outcomes } from '../../src/protocol/index.js';
import { everybody, onePerOutcome, people, type Person } from '../fixtures/people.js';
import { expectSame } from '../helpers/same.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

const clinic = { country: 'US', 'clinic-name': 'Riverside Clinic', 'clinic-phone': '+1 555 010 0199' };
const bookable = { ...clinic, 'booking-url': 'https://riverside.example/book' };

const headlines: Readonly<Record<string, RegExp>> = {
  'get-help-now': /^Get help now$/,
  'adult-with-you': /adult you trust.*own doctor/,
  'own-doctor-clear': /own doctor first: something needs a check/,
  'own-doctor': /^Talk with your own doctor first$/,
  'referral-both': /two referrals: a mental-health specialist and a pain specialist/,
  'referral-mental-health': /makes sense to ask for a referral to a mental-health specialist/,
  'referral-pain': /makes sense to ask for a referral to a pain specialist/,
  'pain-clinic': /can make sense to ask about a pain clinic/,
  'gather-history': /Gather your medicine list first/,
  'next-step': /own doctor about the next step/,
};

async function arrive({ answers }: Pick<Person, 'answers'>, attributes = {}): Promise<Visitor> {
  const visitor = await visit({ ...bookable, ...attributes });
  await visitor.walks(answers);
  return visitor;
}

describe('a whole journey', () => {
  it('has a person for each of the ten outcomes', () => {
    expect(onePerOutcome.map(({ outcome }) => outcome)).to.have.members(outcomes.map(({ id }) => id));
    expect(onePerOutcome).to.have.length(10);
  });

  for (const { name, story, answers, outcome } of everybody) {
    it(`of ${name}, who ${story}, ends at ${outcome}, with crisis help on every page (X50, X29)`, async () => {
      const visitor = await visit(bookable);
      await visitor.walks(answers, {
        onPage: ({ crisisHelp, screener }) => {
          const call = within(crisisHelp).getAllByRole<HTMLAnchorElement>('link', { name: 'Call 988' })[0]!;
          expect(call.getAttribute('href')).to.equal('tel:988');
          expectSame(screener.firstElementChild, crisisHelp, 'the same place: first');
        },
      });
      expect(visitor.outcome).to.equal(outcome);
      expect(textOf(visitor.heading)).to.match(headlines[outcome]!);
    });
  }
});

describe('an outcome', () => {
  for (const { name, answers, outcome } of onePerOutcome) {
    it(`gives its reasons with the answer, the source and its year: ${outcome}, ${name}`, async () => {
      const visitor = await arrive({ answers });
      const reasons = within(visitor.part('Why we say this')!).getAllByRole('listitem');
      for (const reason of reasons) {
        expect(textOf(reason)).to.match(/Your answer: \S|You skipped this question\./);
        expect(textOf(reason)).to.match(/Source: .*(\d{4}|year not recorded|our own rule)/);
      }
    });
  }

  it('says that a skipped question was skipped', async () => {
    const visitor = await arrive(people.skipsEverything);
    expect(textOf(visitor.part('Why we say this')!)).to.contain('You skipped this question.');
  });

  it('says pain clinic for the pain half of two referrals where the pain is of another kind', async () => {
    const answers = { ...people.depressedAndCrps.answers, 'pain-kinds': ['fibromyalgia'] };
    const visitor = await arrive({ answers });
    expect(textOf(visitor.heading)).to.match(/two referrals: a mental-health specialist and a pain clinic/);
  });

  it('puts the other concern’s own line below the headline', async () => {
    const visitor = await arrive(people.depressedWithNewPain);
    expect(textOf(visitor.part('About your pain')!)).to.contain('Talk with your own doctor first');
  });

  it('says that some plans ask for two families when all are of one', async () => {
    const visitor = await arrive(people.triedTwoOfOneFamily);
    expect(textOf(visitor.part('Good to know')!)).to.contain('Some health plans ask for two families');
    const stricter = await arrive(people.triedTwoOfOneFamily, { 'min-classes': '2' });
    expect(stricter.outcome).to.equal('next-step');
    expect(stricter.text).to.contain('Some health plans ask for two families');
  });

  it('counts what was tried and names what is missing', async () => {
    const visitor = await arrive(people.lowDose);
    expect(visitor.text).to.contain('1 medicine with a full try, of 1 family.');
    expect(visitor.text).to.contain('What is missing: 1 more medicine with a full try.');
  });

  it('says on every page to stop no medicine alone, and takes no ketamine at home', async () => {
    for (const { answers, outcome } of onePerOutcome.filter((person) => person.outcome !== 'get-help-now')) {
      const visitor = await arrive({ answers });
      const always = textOf(visitor.part('Whatever you do next')!);
      expect(always, outcome).to.match(/Do not stop or change any medicine on your own.*Do not use ketamine at home/);
    }
  });

  it('says how to find a doctor wherever the next step is with one', async () => {
    for (const { answers, outcome } of onePerOutcome) {
      const visitor = await arrive({ answers });
      const needsDoctor = /^(own-doctor|next-step|gather-history|adult)/.test(outcome);
      expect(visitor.part('If you have no doctor') !== undefined, outcome).to.equal(needsDoctor);
    }
  });

  it('is a plain page, without an alarm, a timer or a word about calculating (X13)', async () => {
    for (const { answers, outcome } of onePerOutcome) {
      const visitor = await arrive({ answers });
      expectSame(visitor.problem, null, outcome);
      expectSame(visitor.sees.queryByRole('progressbar'), null, outcome);
      expect(visitor.text, outcome).not.to.match(/calculat|score|qualif|eligib/i);
    }
  });

  it('looks like every other page, whether it is a referral or not (X13)', async () => {
    const lookOf = ({ screener, heading }: Visitor): readonly string[] =>
      [screener, screener.querySelector('.page')!, heading].flatMap((part) => {
        const { color, backgroundColor, borderTopWidth, borderInlineStartWidth, fontSize } = getComputedStyle(part);
        return [color, backgroundColor, borderTopWidth, borderInlineStartWidth, fontSize];
      });
    const plain = lookOf(await visit(bookable));
    for (const { answers, outcome } of onePerOutcome) {
      expect(lookOf(await arrive({ answers })), outcome).to.deep.equal(plain);
    }
  });

  it('is there at once: nothing waits for a timer (X13)', async () => {
    const visitor = await visit(bookable);
    await visitor.walks(people.triedTwo.answers, { to: 'check' });
    const timers: string[] = [];
    const { setTimeout, setInterval, requestAnimationFrame } = window;
    const heard = (name: string) => () => timers.push(name);
    Object.assign(window, { setTimeout: heard('timeout'), setInterval: heard('interval') });
    window.requestAnimationFrame = heard('frame');
    try {
      await visitor.presses('See what this means');
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
      const visitor = await visit(bookable);
      await visitor.walks(answers, { onPage: ({ page }) => void seen.push(page) });
      const isAtOnce = outcome === 'get-help-now' || outcome === 'adult-with-you';
      expect(seen.includes('check'), outcome).to.equal(!isAtOnce);
    }
  });

  it('ends after self-harm for somebody under 18', async () => {
    const seen: string[] = [];
    const visitor = await visit();
    await visitor.walks(people.schoolchild.answers, { onPage: ({ page }) => void seen.push(page) });
    expect(seen).to.deep.equal(['intro', 'concerns', 'age', 'emergency', 'self-harm', 'outcome']);
  });
});
