import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { assess } from '../../src/protocol/index.js';
import { adding, chosen, nearnessOf, questionOf, someAnswers, someSettings } from '../fixtures/arbitraries.js';
import { choices, doing, gravity, oneOf, runs } from '../fixtures/choices.js';
import { outcomeTable } from '../fixtures/protocol-table.js';

/** Worst last. */
const trials = [
  ['not-enough', 'wore-off'],
  ['unsure', null, undefined],
  ['short', 'side-effects', 'low-dose'],
  ['helping-now'],
];
const remembered = ['3-plus', '2', '1', '0'];

describe('whatever is answered and whatever a clinic sets', function () {
  this.timeout(60_000);

  it('1: an emergency always gets help now', () => {
    const urgent = doing('urgent');
    fc.assert(
      fc.property(someAnswers, someSettings, oneOf(urgent), (answers, settings, { question, option }) => {
        expect(assess(adding(answers, question, option), settings).outcome).to.equal('get-help-now');
      }),
      runs,
    );
  });

  it('2: what a doctor must clear first never comes with a referral', () => {
    fc.assert(
      fc.property(someAnswers, someSettings, oneOf(doing('clear-first')), (answers, settings, { question, option }) => {
        const added = adding(answers, question, option);
        const { outcome, path } = assess(added, settings);
        if (!path.includes(question)) return;
        expect(outcome).to.be.oneOf(['get-help-now', 'adult-with-you', 'own-doctor-clear']);
      }),
      runs,
    );
  });

  it('3: something more to sort out never moves the outcome towards a referral', () => {
    const worse = doing('urgent', 'clear-first', 'sort-first').filter(
      ({ question }) => !['told', 'trial'].includes(question),
    );
    fc.assert(
      fc.property(someAnswers, someSettings, oneOf(worse), (answers, settings, { question, option }) => {
        const instead = questionOf(question)?.kind === 'one';
        if (instead && gravity(question, chosen(answers, question)[0]) > gravity(question, option)) return;
        expect(nearnessOf(adding(answers, question, option), settings)).to.be.at.most(nearnessOf(answers, settings));
      }),
      runs,
    );
  });

  it('3: a lesser trial never moves the outcome towards a referral', () => {
    fc.assert(
      fc.property(someAnswers, someSettings, fc.nat(), fc.nat(), (answers, settings, which, lower) => {
        const asked = assess(answers, settings).path.filter((id) => id.startsWith('trial:'));
        const id = asked[which % asked.length];
        if (id === undefined) return;
        const now = trials.findIndex((some) => some.includes(chosen(answers, id)[0]));
        const lesser = trials.slice(now + 1).flat();
        if (lesser.length === 0) return;
        const lowered = { ...answers, [id]: lesser[lower % lesser.length] };
        expect(nearnessOf(lowered, settings)).to.be.at.most(nearnessOf(answers, settings));
      }),
      runs,
    );
  });

  it('3: fewer remembered medicines never move the outcome towards a referral', () => {
    const lowering = fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(someAnswers, someSettings, lowering, (answers, settings, [from, by]) => {
        const named = adding(answers, 'medicines', 'names-unknown');
        const more = { ...named, remembered: remembered[from] };
        const fewer = { ...named, remembered: remembered[Math.min(from + by, 3)] };
        expect(nearnessOf(fewer, settings)).to.be.at.most(nearnessOf(more, settings));
      }),
      runs,
    );
  });

  it('4: the wish to take less opioid medicine changes nothing', () => {
    const goals = choices.filter(({ question }) => question === 'opioid-goal');
    fc.assert(
      fc.property(someAnswers, someSettings, oneOf(goals), (answers, settings, { question, option }) => {
        const wishing = assess({ ...answers, [question]: option }, settings);
        expect(wishing.outcome).to.equal(assess({ ...answers, [question]: null }, settings).outcome);
      }),
      runs,
    );
  });

  it('4: no answer about opioids moves the outcome towards a referral', () => {
    const opioids = choices.filter(({ question }) => question === 'opioids');
    fc.assert(
      fc.property(someAnswers, someSettings, oneOf(opioids), (answers, settings, { option }) => {
        const given = nearnessOf({ ...answers, opioids: [option] }, settings);
        expect(given).to.be.at.most(nearnessOf({ ...answers, opioids: ['none'] }, settings));
        expect(nearnessOf(adding(answers, 'opioids', option), settings)).to.be.at.most(nearnessOf(answers, settings));
      }),
      runs,
    );
  });

  it('4: no kind of pain but CRPS, spinal cord injury and cancer changes the outcome', () => {
    const kinds = choices.filter(
      ({ option, question }) => question === 'pain-kinds' && !['crps', 'spinal-cord-injury', 'cancer'].includes(option),
    );
    fc.assert(
      fc.property(someAnswers, someSettings, oneOf(kinds), (answers, settings, { question, option }) => {
        const added = assess(adding(answers, question, option), settings);
        expect(added.outcome).to.equal(assess(answers, settings).outcome);
      }),
      runs,
    );
  });

  it('4: earlier ketamine changes nothing', () => {
    const ketamine = fc.constantFrom(
      ['medicines', 'ketamine'],
      ['medicines', 'esketamine'],
      ['other-care', 'ketamine'],
    );
    fc.assert(
      fc.property(someAnswers, someSettings, ketamine, (answers, settings, [question = '', option = '']) => {
        const added = assess(adding(answers, question, option), settings);
        expect(added.outcome).to.equal(assess(answers, settings).outcome);
      }),
      runs,
    );
  });
});

describe('the random answers of these properties', () => {
  it('come to every outcome, so that no property holds of nothing', () => {
    const reached = new Set(
      fc.sample(someAnswers, { numRuns: 1500, seed: 7 }).map((answers) => assess(answers).outcome),
    );
    expect([...reached]).to.have.members([...outcomeTable]);
  });
});
