import { within } from '@testing-library/dom';
import { expect } from '@open-wc/testing';
import { headlineOf } from '../../src/locales/headline.js';
import { type Answers, assess, isAtOnce, namesNoTreatment, outcomeIds } from '../../src/protocol/index.js';
import { everybody, onePerOutcome, people } from '../fixtures/people.js';
import { fullClinic } from '../helpers/page-kinds.js';
import { expectSame } from '../helpers/same.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

async function arrive(answers: Answers): Promise<Visitor> {
  const visitor = await visit(fullClinic);
  await visitor.walks(answers);
  return visitor;
}

/** The same visitor with an aneurysm. Depression, asked about too, brings up the questions about the body. */
const withAneurysm = (answers: Answers): Answers => ({
  ...answers,
  'heart-brain': ['aneurysm-avm-bleed'],
  ...(answers['concerns']?.includes('ptsd') && { concerns: ['depression', 'ptsd'], medicines: ['none'] }),
});

const ofAdults = onePerOutcome.filter(({ outcome }) => !isAtOnce(outcome));
const withCheck = ofAdults.map(({ outcome, answers }) => ({ outcome, answers: withAneurysm(answers) }));

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

function expectOrder(visitor: Visitor): void {
  const { headings, words } = visitor;
  // Not everybody has something that is good to know.
  const all = orderOf(visitor).filter((title) => title !== words.outcome.notes || headings.includes(title));
  expect(headings.filter((title) => all.includes(title))).to.deep.equal(all);
}

const firstItem = (part: HTMLElement | undefined): string => textOf(within(part!).getAllByRole('listitem')[0]!);

describe('the page of an outcome', () => {
  it('is there for each of the twelve outcomes, and with a check for all but the two that stop the questions', () => {
    expect(onePerOutcome.map(({ outcome }) => outcome)).to.have.members([...outcomeIds]);
    expect([onePerOutcome.length, withCheck.length]).to.deep.equal([12, 10]);
  });

  for (const { outcome, answers } of ofAdults) {
    it(`has its parts in one order: next steps, help, while you wait, the list, why: ${outcome}`, async () => {
      expectOrder(await arrive(answers));
    });
  }

  for (const { outcome, answers } of withCheck) {
    it(`is the same with a check, which comes first, and has no booking link: ${outcome}`, async () => {
      const visitor = await arrive(answers);
      const { words, heading } = visitor;
      expectOrder(visitor);
      expect([visitor.outcome, visitor.check]).to.deep.equal([outcome, true]);
      expect(textOf(heading)).to.equal(headlineOf(words, assess(answers)).title);
      if (outcome === 'talk-soon') expect(textOf(heading.nextElementSibling!)).to.equal(words.outcome.checkSoon);
      else expect(textOf(heading)).to.match(/own doctor .*check/);
      const check = visitor.part(words.outcome.check);
      expect(firstItem(check)).to.contain('with an aneurysm');
      expect(textOf(check!)).to.contain(words.outcome.otherTreatments);
      const list = textOf(visitor.screener.querySelector('.handoff')!);
      expect(list).to.match(/^My answers for my visit Check first Heart, blood vessels and brain: A bulging/);
      expectSame(visitor.sees.queryByRole('link', { name: /booking page/ }), null);
    });
  }

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
      const visitor = await arrive(answers);
      expect(visitor.check, 'it is no check by itself').to.equal(check);
      expect(firstItem(visitor.part(visitor.words.outcome.check))).to.contain(visitor.words.rules[rule]);
      expect(firstItem(visitor.screener.querySelector<HTMLElement>('.handoff')!)).to.match(
        /^May be dangerous together: /,
      );
    });
  }

  it('numbers what to do next, at most three steps, with words to say', async () => {
    for (const { answers, outcome, name } of everybody) {
      const visitor = await arrive(answers);
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
      const { screener } = await arrive(answers);
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
});
