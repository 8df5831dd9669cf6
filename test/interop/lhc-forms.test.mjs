import { expect } from 'chai';
import { after, before, describe, it } from 'node:test';
import { languages, questionnaire, questionnaireResponse, readResponse } from '../../src/fhir/index.ts';
import { assess, questions, rules, typedName } from '../../src/protocol/index.ts';
import { itemsIn } from './items.mjs';
import { openForms } from './lhc-forms.mjs';
import { branches, everyBranch, required, sets } from './sets.mjs';

const form = questionnaire(languages.en, [languages.es]);
const items = new Map(itemsIn(form.item).map((item) => [item.linkId, item]));
const isQuestion = (linkId) =>
  questions.some(({ id }) => id === linkId.split(':')[0]) && items.get(linkId)?.answerOption !== undefined;
const labelOf = (linkId, code) =>
  items.get(linkId).answerOption.find(({ valueCoding }) => valueCoding.code === code).valueCoding.display;
const listed = (answer) => [answer ?? []].flat();
const decided = (answers) => ({ ...assess(answers), next: undefined });

/** Options that show help at once. */
const showsHelp = (id, option) =>
  rules.some((rule) => rule.effect === 'urgent' && rule.question === id && rule.options.includes(option)) ||
  questions.some(
    (question) => question.id === id && question.options.some((one) => one.id === option && one.showsHelp),
  );

describe('LHC-Forms of the National Library of Medicine (X73)', () => {
  let forms;
  before(async () => {
    forms = await openForms();
  });
  after(() => forms?.close());

  it(`gets ${sets.length} answer sets that together take every branch (X73)`, () => {
    expect(sets.length).to.be.at.least(60);
    const taken = new Set(sets.flatMap(branches));
    expect([...new Set([...required, ...everyBranch])].filter((branch) => !taken.has(branch))).to.deep.equal([]);
  });

  it('gets sets that make each test of the Questionnaire true and false (X73)', () => {
    const holds = ({ question, operator, answerCoding }, answers) =>
      operator === 'exists'
        ? (answers[question] ?? null) === null
        : listed(answers[question]).includes(answerCoding.code);
    for (const { linkId, enableWhen = [] } of items.values())
      for (const test of enableWhen)
        expect(
          new Set(sets.map((answers) => holds(test, answers))),
          `${linkId}: ${JSON.stringify(test)}`,
        ).to.have.length(2);
  });

  it('asks the same questions after each answer, shows help at once, and gives the same answers back (X73)', async () => {
    for (const answers of sets) {
      const story = JSON.stringify(answers);
      await forms.show(form);
      const given = {};
      for (const id of assess(answers).path) {
        if ((answers[id] ?? null) === null) continue; // left open, as software without a button to skip does
        given[id] = answers[id];
        const names = listed(answers[id])
          .map(typedName)
          .filter((name) => name !== undefined);
        const options = listed(answers[id]).filter((option) => typedName(option) === undefined);
        await forms.answer(
          id,
          options.map((option) => labelOf(id, option)),
          names[0],
        );
        const inView = await forms.visible();
        expect(inView.filter(isQuestion), story).to.deep.equal(assess(given).path);
        expect(inView.includes(`${id}:help`), `${id} in ${story}`).to.equal(
          options.some((option) => showsHelp(id, option)),
        );
      }
      const read = readResponse(await forms.response());
      expect(read.problems, story).to.deep.equal([]);
      expect(read.answers, story).to.deep.equal(given);
      expect(decided(read.answers), story).to.deep.equal(decided(answers));
    }
  });

  it('reads our responses, shows the same questions and gives the same answers back (X73)', async () => {
    for (const answers of sets) {
      const story = JSON.stringify(answers);
      const response = questionnaireResponse({
        answers,
        words: languages.en,
        authored: '2026-11-30',
        includeSelfHarm: true,
      });
      await forms.showResponse(form, response);
      expect((await forms.visible()).filter(isQuestion), story).to.deep.equal(assess(answers).path);
      const read = readResponse(await forms.response());
      expect(read.problems, story).to.deep.equal([]);
      expect(decided(read.answers), story).to.deep.equal(decided(answers));
    }
  });

  it('works without an error and without a request to another address (X73)', () => {
    expect(forms.trouble).to.deep.equal([]);
  });
});
