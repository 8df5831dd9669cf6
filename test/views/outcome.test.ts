import { within } from '@testing-library/dom';
import { expect } from '@open-wc/testing';
import { headlineOf } from '../../src/locales/headline.js';
import { type Answers, assess, isAtOnce, outcomeIds } from '../../src/protocol/index.js';
import { onePerOutcome, people, visitor as visitorOf } from '../fixtures/people.js';
import { copies } from '../helpers/clipboard.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { expectSame } from '../helpers/same.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

async function arrive(answers: Answers, attributes = {}): Promise<Visitor> {
  const visitor = await visit({ ...fullClinic, ...attributes });
  await visitor.walks(answers);
  return visitor;
}

/** The same person with an aneurysm. Depression, asked about too, brings up the questions about the body. */
const withAneurysm = (answers: Answers): Answers => ({
  ...answers,
  'heart-brain': ['aneurysm-avm-bleed'],
  ...(answers['concerns']?.includes('ptsd') && { concerns: ['depression', 'ptsd'], medicines: ['none'] }),
});

const ofAdults = onePerOutcome.filter(({ outcome }) => !isAtOnce(outcome));

/** The parts of an outcome for adults are in this order, by their headings. */
function expectOrder(visitor: Visitor): void {
  const { words, outcome, check, headings } = visitor;
  const isSoon = outcome === 'talk-soon';
  const checked = check ? [words.outcome.check] : [];
  const order = [
    ...(isSoon
      ? [words.outcome.next, words.crisis.cardTitle, ...checked, words.outcome.atThatVisit]
      : [...checked, words.outcome.next]),
    words.outcome.whileYouWait,
    words.handoff.title,
    words.outcome.why,
    ...(headings.includes(words.outcome.ask) ? [words.outcome.ask] : []),
    ...(isSoon ? [] : [words.otherChoices.title, words.know.title]),
  ];
  expect(headings.filter((title) => order.includes(title))).to.deep.equal(order);
  // The list has the questions always; a part of their own needs room.
  if (check || isSoon) expect(order).not.to.include(words.outcome.ask);
  for (const question of words.outcome.questionsToAsk) expect(textOf(list(visitor))).to.contain(question);
}

const firstItem = (part: HTMLElement | undefined): string => textOf(within(part!).getAllByRole('listitem')[0]!);
const firstLine = (part: HTMLElement): string => textOf(within(part).getAllByRole('definition')[0]!);
const list = (visitor: Visitor): HTMLElement => visitor.part(visitor.words.handoff.title)!;

describe('the page of an outcome', () => {
  it('is tested for each of the twelve outcomes, and with a check for all but the two that stop the questions', () => {
    expect(onePerOutcome.map(({ outcome }) => outcome)).to.have.members([...outcomeIds]);
    expect([onePerOutcome.length, ofAdults.length]).to.deep.equal([12, 10]);
  });

  for (const { outcome, answers } of ofAdults) {
    it(`has its parts in one order: next steps, help, while you wait, the list, why: ${outcome} (X82)`, async () => {
      expectOrder(await arrive(answers));
    });

    it(`is the same with a check, which comes first, and has no booking link: ${outcome}`, async () => {
      const checked = withAneurysm(answers);
      const visitor = await arrive(checked);
      const { words, heading } = visitor;
      expectOrder(visitor);
      expect([visitor.outcome, visitor.check]).to.deep.equal([outcome, true]);
      expect(textOf(heading)).to.equal(headlineOf(words, assess(checked)).title);
      if (outcome === 'talk-soon') expect(textOf(heading.nextElementSibling!)).to.equal(words.outcome.checkSoon);
      else expect(textOf(heading)).to.match(/own doctor .*check/);
      const check = visitor.part(words.outcome.check);
      expect(firstItem(check)).to.contain('with an aneurysm');
      expect(textOf(check!)).to.contain(words.outcome.otherTreatments);
      expect(firstLine(list(visitor))).to.match(/^Bulging/);
      expectSame(visitor.sees.queryByRole('link', { name: /booking page/ }), null);
    });
  }

  const takesBoth = { ...people.triedTwo.answers, 'other-medicines': ['maoi', 'stimulants'] };
  for (const [name, rule, answers, check] of [
    ['opioids with alcohol', 'pair-opioid-breathing', people.drinksTooMuch.answers, true],
    ['an MAOI with a stimulant', 'pair-maoi-stimulant', takesBoth, false],
  ] as const) {
    it(`says first what is dangerous together, on the page and on the list: ${name}`, async () => {
      const visitor = await arrive(answers);
      expect(visitor.check, 'it is no check by itself').to.equal(check);
      expect(firstItem(visitor.part(visitor.words.outcome.check))).to.contain(visitor.words.rules[rule]);
      expect(firstLine(list(visitor))).to.match(/^May be dangerous together: /);
    });
  }

  it('has the other half’s own line, and on talk-soon asks for both at the visit, below the crisis card (X84)', async () => {
    const { text, words } = await arrive(people.depressedWithNewPain.answers);
    const { below, kinds } = words.outcome;
    expect(text).to.contain(`${below.pain}: ${words.outcomes['own-doctor'].title}.`);
    const soon = await arrive(people.asksForEverything.answers);
    expect(textOf(soon.part(words.outcome.next)!)).to.match(/Today: .*Say: “/);
    const asks = textOf(soon.part(words.outcome.atThatVisit)!);
    for (const kind of [kinds['referral-mental-health'], kinds['referral-pain']]) expect(asks).to.contain(kind);
  });

  it('says that some plans ask for two families when all are of one', async () => {
    const { answers } = people.triedTwoOfOneFamily;
    const visitor = await arrive(answers);
    expect(textOf(visitor.part(visitor.words.outcome.notes)!)).to.contain('Some health plans ask for two families');
    const stricter = await arrive(answers, { 'min-classes': '2' });
    expect(stricter.outcome).to.equal('next-step');
    expect(stricter.text).to.contain('Some health plans ask for two families');
  });

  it('counts nothing for somebody who took nothing, and says what is missing (X83)', async () => {
    const visitor = await arrive(visitorOf());
    expect(visitor.outcome).to.equal('next-step');
    const reasons = textOf(visitor.part(visitor.words.outcome.why)!);
    expect(reasons)
      .to.contain('What is missing: 2 more medicines')
      .and.not.match(/None tried|\b0 medicines/);
  });

  it('copies what to say in a step alone, says so, and leaves it to select where that is refused (X81)', async () => {
    const visitor = await arrive(people.triedTwo.answers);
    const { copySay, copyByHand } = visitor.words.outcome;
    const { copied } = visitor.words.handoff;
    const words = visitor.words.steps['referral-mental-health'].say!;
    for (const [isAllowed, status] of [
      [true, copied],
      [false, copyByHand],
    ] as const) {
      expect(await copies(visitor, isAllowed, copySay(1))).to.equal(words);
      expect(visitor.status).to.equal(status);
    }
    await visitor.goesBack();
    await visitor.presses(visitor.words.check.see);
    expect(visitor.status).to.equal('');
  });

  it('counts what was tried and names what is missing', async () => {
    const { text } = await arrive(people.lowDose.answers);
    expect(text).to.contain('1 medicine tried long enough at a full dose, from 1 family.');
    expect(text).to.contain('What is missing: 1 more medicine tried long enough.');
  });

  it('names a treatment that the visitor has named only in their own answers, where nothing may be promoted', async () => {
    const own = { ...people.safeForNow.answers, health: ['allergy'], 'other-care': ['ketamine'] };
    const { screener } = await arrive(own);
    const rest = screener.cloneNode(true) as HTMLElement;
    for (const part of rest.querySelectorAll('.check-first, .next-steps, .handoff, .sheet')) part.remove();
    expect(textOf(rest)).not.to.match(/ketamine|spravato/i);
  });

  it('has its general information folded, and each fact in it with its source and year', async () => {
    const visitor = await arrive(people.triedTwo.answers);
    for (const { title, sections } of [visitor.words.otherChoices, visitor.words.know]) {
      const part = visitor.part(title)!;
      const details = [...part.querySelectorAll<HTMLDetailsElement>('details details')];
      expect([...part.querySelectorAll('details')].filter(({ open }) => open)).to.deep.equal([]);
      const titles = details.map((section) => textOf(section.querySelector('summary')!));
      expect(titles).to.deep.equal(sections.map((section) => section.title));
      for (const section of details) section.open = true;
      for (const fact of within(part).getAllByRole('listitem')) {
        expect(textOf(fact)).to.match(/Source: .*(\d{4}|year not recorded|our own rule)/);
      }
    }
  });
});

describe('the list on an outcome', () => {
  it('is open in short where there is room, and has its buttons everywhere: below a check, the crisis card, a third step or more safety notes (X80)', async () => {
    const { triedTwo, aneurysm, skipsEverything, depressedWithNewPain, wantsFewerOpioids } = people;
    for (const [person, isOpen] of [
      [triedTwo, true],
      [aneurysm, false],
      [skipsEverything, false],
      [depressedWithNewPain, false],
      [wantsFewerOpioids, false],
    ] as const) {
      const visitor = await arrive(person.answers);
      const { print, asking } = visitor.words.handoff;
      expect(visitor.button(print).checkVisibility(), person.story).to.be.true;
      const rows = within(visitor.part(visitor.words.handoff.title)!).getAllByText(asking);
      expect(
        rows.some((row) => row.checkVisibility()),
        person.story,
      ).to.equal(isOpen);
    }
  });
});

describe('an outcome where a wrong word could hurt', () => {
  it('says nothing that can wait to somebody with chest pain, and that nobody has been called to somebody who might act (X52)', async () => {
    const { text } = await arrive(people.chestPain.answers);
    expect(text).to.contain('Call 911 now').and.contain('Stay on the line');
    expect(text).not.to.match(/questions can wait|hear a menu|Or tell somebody/);
    expect((await arrive(people.mightAct.answers)).text).to.contain('nobody has been called');
  });

  it('has the emergency number beside the crisis line where nobody ruled out an emergency (X50)', async () => {
    const visitor = await arrive({ ...people.triedTwo.answers, emergency: ['unsure'] });
    expect(visitor.outcome).to.equal('referral-mental-health');
    const card = within(visitor.part(visitor.words.crisis.cardTitle)!);
    expect(card.getByRole('link', { name: 'Emergency: 911' }).getAttribute('href')).to.equal('tel:911');
  });

  it('tells somebody who takes an opioid never to stop it suddenly, and that newer treatments are no proven way (X50)', async () => {
    for (const taken of ['prescribed', 'methadone-buprenorphine']) {
      const visitor = await arrive({ ...people.crps.answers, opioids: [taken], 'opioid-goal': 'yes' });
      expect(visitor.outcome).to.equal('referral-pain');
      expect(visitor.text, taken).to.contain('Never stop an opioid suddenly, and never lower the dose quickly');
      expect(visitor.text, taken).to.contain('The newer treatments are not a proven way to stop opioids');
    }
  });
});
