import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import { clausesOf } from '../../src/fhir/enable.js';
import { languages, questionnaire } from '../../src/fhir/index.js';
import { readAnswer } from '../../src/protocol/answers.js';
import { all, any, atLeast, has, holds, not } from '../../src/protocol/condition.js';
import { type Answers, assess, questionOf } from '../../src/protocol/index.js';
import { everybody } from '../fixtures/people.js';
import { questionTable } from '../fixtures/protocol-table.js';
import { someAnswers } from '../fixtures/random.js';
import { shown } from './form.js';

const form = questionnaire(languages.en);

/** Without what a form would not let a visitor answer. */
function valid(answers: Answers): Answers {
  const entries = Object.entries(answers).flatMap(([id, answer]) => {
    const question = questionOf(id);
    const { options } = question
      ? readAnswer(
          question,
          answer,
          question.options.map((option) => option.id),
        )
      : { options: [] };
    return options.length > 0 ? [[id, question?.kind === 'one' ? options[0] : options]] : [];
  });
  return Object.fromEntries(entries) as Answers;
}

/** The questions that the form shows, those of the medicines in any order. */
const asks = (answers: Answers): readonly string[] =>
  shown(form, answers)
    .filter((linkId) => questionTable.some(({ id }) => id === linkId.split(':')[0]) && !/:(hint|help|if)/.test(linkId))
    .toSorted();

describe('enableWhen', () => {
  it('shows the questions that assess asks, for everybody and for 3,000 random sets of answers (X72)', () => {
    for (const { name, answers } of everybody)
      expect(asks(valid(answers)), name).to.deep.equal(assess(valid(answers)).path.toSorted());
    const property = fc.property(someAnswers, (answers) => {
      const kept = valid(answers);
      expect(asks(kept)).to.deep.equal(assess(kept).path.toSorted());
    });
    fc.assert(property, { numRuns: 3000, seed: 72 });
  });

  it('shows help at each answer that ends the questions or shows help, and at no other (X72, X50)', () => {
    const helpAt = (answers: Answers): boolean => shown(form, answers).some((linkId) => linkId.endsWith(':help'));
    for (const { id, options } of questionTable.filter(({ id: one }) => ['emergency', 'self-harm'].includes(one)))
      for (const { id: option } of options) {
        const isHelp = !['none', 'no', 'unsure', 'prefer-not'].includes(option);
        expect(helpAt({ [id]: option }), `${id} ${option}`).to.equal(isHelp);
      }
  });

  it('is made of positive tests, because software differs in how it reads others (X72)', () => {
    expect(JSON.stringify(form)).not.to.contain('"operator":"!="').and.not.to.contain('"answerBoolean":true');
  });

  it('is made of clauses, of which each has to hold (X72)', () => {
    const text = (clauses: ReturnType<typeof clausesOf>) =>
      clauses.map((clause) => clause.map(({ question, option }) => `${question} ${option ?? 'open'}`));
    expect(text(clausesOf(any(has('age', '18-24'), has('pregnancy', 'no'))))).to.deep.equal([
      ['age 18-24', 'concerns depression', 'concerns pain'], // where pregnancy is asked
      ['age 18-24', 'pregnancy no'],
    ]);
    // What follows from another clause is left out.
    expect(text(clausesOf(all(has('concerns', 'pain'), has('pregnancy', 'no'))))).to.deep.equal([
      ['concerns pain'],
      ['pregnancy no'],
    ]);
    expect(text(clausesOf(not(has('age', 'under-18'))))).to.deep.equal([
      ['age 18-24', 'age 25-64', 'age 65-plus', 'age prefer-not', 'age open'],
    ]);
    // A skip counts as "not sure".
    expect(text(clausesOf(has('emergency', 'unsure')))).to.deep.equal([['emergency unsure', 'emergency open']]);
    expect(text(clausesOf(not(has('age', 'prefer-not', 'under-18'))))).to.deep.equal([
      ['age 18-24', 'age 25-64', 'age 65-plus'],
    ]);
    expect(clausesOf(all())).to.deep.equal([]);
    expect(clausesOf(any())).to.deep.equal([[]]);
  });

  it('fails on a condition that it cannot express (X72)', () => {
    const beyond = [atLeast('triedMedicines', 2), holds('tell'), not(has('told', 'bipolar')), has('trial', 'short')];
    for (const condition of beyond)
      expect(() => clausesOf(condition), JSON.stringify(condition)).to.throw('cannot express');
  });
});
