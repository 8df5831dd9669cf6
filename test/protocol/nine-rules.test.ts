import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { assess, type Rule, rules, type Source, sources } from '../../src/protocol/index.js';
import { assessAnything } from '../fixtures/answers.js';
import { adding, chosen, nearnessOf, questionOf, someAnswers, someSettings } from '../fixtures/arbitraries.js';
import {
  type Effect,
  escalatableTable,
  type OptionRow,
  outcomeTable,
  questionTable,
} from '../fixtures/protocol-table.js';

const runs = { numRuns: 1500 };
interface Choice {
  readonly question: string;
  readonly option: string;
  readonly effects: readonly Effect[];
}

const choices: readonly Choice[] = questionTable.flatMap(({ id, options }) =>
  options.map((row: OptionRow) => ({ question: id, option: row.id, effects: row.effects })),
);
const doing = (...kinds: readonly string[]) =>
  choices.filter(({ effects }) => effects.some(({ does }) => kinds.includes(does)));
const oneOf = (some: readonly Choice[]) => fc.constantFrom(...some);

/** How grave an answer to a *one* question is, so that only graver answers take its place. */
function gravity(question: string, option: string | undefined): number {
  const effects = choices.find((choice) => choice.question === question && choice.option === option)?.effects ?? [];
  return Math.max(0, ...effects.map(({ does }) => ['sort-first', 'clear-first', 'urgent'].indexOf(does) + 1));
}

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

  it('5: what is only told or noted never changes the outcome', () => {
    const soft = choices.filter(
      ({ effects, option, question }) =>
        effects.length > 0 &&
        effects.every(({ does }) => ['tell', 'note', 'cites'].includes(does)) &&
        !['crps', 'spinal-cord-injury'].includes(option) &&
        question !== 'self-harm',
    );
    fc.assert(
      fc.property(someAnswers, someSettings, oneOf(soft), (answers, settings, { question, option }) => {
        const allowed = { ...settings, escalate: [] };
        const instead = questionOf(question)?.kind === 'one';
        const given = chosen(answers, question);
        if (instead && (given[0] === 'under-18' || gravity(question, given[0]) > 0)) return;
        // Without low mood or pain, these concerns are something to sort out first.
        if (question === 'concerns' && !['depression', 'pain'].some((id) => given.includes(id))) return;
        if (question === 'concerns' && settings.concerns !== undefined) return;
        expect(assess(adding(answers, question, option), allowed).outcome).to.equal(assess(answers, allowed).outcome);
      }),
      runs,
    );
  });

  it('6: no setting moves the outcome towards a referral', () => {
    fc.assert(
      fc.property(someAnswers, someSettings, (answers, settings) => {
        const offered: unknown = settings.concerns;
        const isOffered = (id: string) => !Array.isArray(offered) || [...offered, 'none', 'unsure'].includes(id);
        const given = Array.isArray(answers.concerns)
          ? { ...answers, concerns: chosen(answers, 'concerns').filter(isOffered) }
          : answers;
        expect(nearnessOf(given, settings)).to.be.at.most(nearnessOf(given));
      }),
      runs,
    );
  });

  it('6: raising an answer raises the graver answers to the same question', () => {
    fc.assert(
      fc.property(someAnswers, someSettings, oneOf(doing('tell', 'sort-first')), (answers, settings, choice) => {
        const entry = `${choice.question}:${choice.option}`;
        if (!escalatableTable.includes(entry) || questionOf(choice.question)?.kind !== 'one') return;
        const raised = { ...settings, escalate: [entry] };
        const now = nearnessOf({ ...answers, [choice.question]: 'now' }, raised);
        expect(now).to.be.at.most(nearnessOf({ ...answers, [choice.question]: choice.option }, raised));
      }),
      runs,
    );
  });

  it('7: there is exactly one outcome', () => {
    fc.assert(
      fc.property(someAnswers, someSettings, (answers, settings) => {
        expect(assess(answers, settings).outcome).to.be.oneOf([...outcomeTable]);
        expect(assess(answers, settings)).to.deep.equal(assess(answers, settings));
      }),
      runs,
    );
  });

  it('7: with everything skipped or open it is no referral, and the crisis card shows', () => {
    fc.assert(
      fc.property(someAnswers, someSettings, fc.boolean(), (answers, settings, open) => {
        const skipped = Object.fromEntries(Object.keys(answers).map((id) => [id, open ? undefined : null]));
        const { crisisCard, outcome } = assess(skipped, settings);
        expect(outcome).to.equal('own-doctor');
        expect(crisisCard).to.equal(true);
      }),
      runs,
    );
  });

  it('8: answers that are off the path change nothing', () => {
    fc.assert(
      fc.property(someAnswers, someAnswers, someSettings, (answers, others, settings) => {
        const before = assess(answers, settings);
        const onPath = (id: string) => before.path.includes(id);
        const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => onPath(id)));
        const stray = Object.fromEntries(Object.entries(others).filter(([id]) => !onPath(id)));
        expect(assess(kept, settings)).to.deep.equal(before);
        expect(assess({ ...kept, ...stray }, settings)).to.deep.equal(before);
      }),
      runs,
    );
  });

  it('9: every outcome has a reason, and each names the answer, the rule, the source and its year', () => {
    const known: Readonly<Record<string, Source>> = sources;
    fc.assert(
      fc.property(someAnswers, someSettings, (answers, settings) => {
        const { notes, path, reasons, tell } = assess(answers, settings);
        expect(reasons).not.to.be.empty;
        for (const { options, question, rule } of reasons) {
          const isOffered = question !== 'concerns' || settings.concerns === undefined;
          if (options.length === 0 && isOffered)
            expect(chosen(answers, question), `${rule} names the answer`).to.deep.equal([]);
        }
        for (const item of [...reasons, ...tell, ...notes]) {
          const rule = (rules as readonly Rule[]).find(({ id }) => id === item.rule);
          expect(rule, item.rule).not.to.equal(undefined);
          expect(path, item.rule).to.include(item.question);
          expect(chosen(answers, item.question), item.rule).to.include.members([...item.options]);
          for (const source of item.sources) {
            expect(known[source]?.title, source).to.be.a('string').that.is.not.empty;
            expect(known[source]?.year === null || /\d{4}/.test(known[source]?.year ?? ''), source).to.equal(true);
          }
          if (item.sources.length === 0) expect(rule?.marks, `${item.rule} is our own`).to.include('CS');
        }
      }),
      runs,
    );
  });

  it('nothing is ever thrown', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), fc.anything(), (answers, settings) => {
        expect(assessAnything(answers, settings).outcome).to.be.oneOf([...outcomeTable]);
      }),
      runs,
    );
    const keys = questionTable.map(({ id }) => id);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys, 'trial:sertraline'), fc.anything()), (answers) => {
        expect(assessAnything(answers).outcome).to.be.oneOf([...outcomeTable]);
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
