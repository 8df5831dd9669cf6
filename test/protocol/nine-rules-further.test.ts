import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { assess, type Rule, rules, type Source, sources } from '../../src/protocol/index.js';
import { assessAnything } from '../fixtures/answers.js';
import { adding, chosen, nearnessOf, questionOf, someAnswers, someSettings } from '../fixtures/arbitraries.js';
import { choices, gravity, oneOf, runs } from '../fixtures/choices.js';
import { escalatableTable, outcomeTable, questionTable } from '../fixtures/protocol-table.js';

describe('whatever is answered and whatever a clinic sets, further', function () {
  this.timeout(60_000);

  it('5: what is only told or noted never changes the outcome', () => {
    const soft = choices.filter(
      ({ effects, question }) =>
        effects.length > 0 && effects.every(({ does }) => ['tell', 'note'].includes(does)) && question !== 'self-harm',
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
    const one = choices.filter(({ question }) => questionOf(question)?.kind === 'one');
    const raisable = one.filter(({ option, question }) => escalatableTable.includes(`${question}:${option}`));
    const ofOne = one.filter(({ question }) => raisable.some((choice) => choice.question === question));
    fc.assert(
      fc.property(someAnswers, someSettings, oneOf(raisable), oneOf(ofOne), (answers, settings, milder, graver) => {
        const { option, question } = milder;
        if (graver.question !== question || gravity(question, graver.option) <= gravity(question, option)) return;
        const raised = { ...settings, escalate: [`${question}:${option}`] };
        const more = nearnessOf({ ...answers, [question]: graver.option }, raised);
        expect(more).to.be.at.most(nearnessOf({ ...answers, [question]: option }, raised));
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
        for (const { options, question, rule } of [...reasons, ...tell, ...notes]) {
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
