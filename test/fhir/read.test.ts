import { expect } from 'chai';
import * as fc from 'fast-check';
import { describe, it } from 'node:test';
import { languages, questionnaireResponse, readResponse } from '../../src/fhir/index.js';
import { rxnorm } from '../../src/fhir/rxnorm.js';
import { type Answers, assess } from '../../src/protocol/index.js';
import { everybody, heavy, people, visitor } from '../fixtures/people.js';
import { someAnswers } from '../fixtures/random.js';

type Json = any; // oxlint-disable-line typescript/no-explicit-any -- broken on purpose, in any way

const json = (value: unknown): Json => JSON.parse(JSON.stringify(value));
const written = (answers: Answers, more: object = {}): Json =>
  json(questionnaireResponse({ answers, words: languages.en, authored: '2026-11-30', includeSelfHarm: true, ...more }));

/** What `assess` says, but for the question that comes next. */
const assessed = (answers: Answers) => ({ ...assess(answers), next: undefined });

function expectRoundTrip(answers: Answers, name = ''): void {
  const { answers: read, problems, leftOut } = readResponse(written(answers));
  expect(problems, name).to.deep.equal([]);
  expect(leftOut, name).to.deep.equal([]);
  expect(assessed(read), name).to.deep.equal(assessed(answers));
}

describe('a response that is read back', () => {
  it('means the same to assess, for 5,000 random sets of answers and for everybody (X72, X73)', () => {
    for (const { name, answers } of everybody) expectRoundTrip(answers, name);
    expectRoundTrip(heavy(), 'heavy');
    fc.assert(
      fc.property(someAnswers, (answers) => expectRoundTrip(answers)),
      { numRuns: 5000, seed: 73 },
    );
  });

  it('tells a skipped question from one that was not reached (X72)', () => {
    const { answers } = readResponse(written({ concerns: ['pain'], age: null }));
    expect(answers).to.deep.equal({ concerns: ['pain'], age: null });
  });

  it('has the history, who answered and the visitor’s own questions (X72, X73)', () => {
    const history = {
      sertraline: {
        'taken-now': 'no',
        dose: '150',
        unit: 'mg',
        'from-year': '2019',
        'to-year': '2021',
        weeks: 'over-8',
        stopped: ['not-enough', 'cost'],
        'this-time': 'unsure',
      },
      'other:Brandlessin': { dose: 'unsure', 'from-year': 'unsure' },
      'care:talk-therapy': { visits: '12', 'taken-now': 'yes' },
    };
    const more = { history, answeredBy: 'helped', questions: ['How long does it take?', ' '] };
    const read = readResponse(written(people.lowDose.answers, more));
    expect(read.problems).to.deep.equal([]);
    expect(read.history).to.deep.equal(history);
    expect([read.answeredBy, read.questions]).to.deep.equal(['helped', ['How long does it take?']]);
  });

  it('says what was left out, and does not take it for skipped (X72, X73, X51)', () => {
    const read = readResponse(
      written(people.lowDose.answers, { includeSelfHarm: false, leftOut: ['medicines:sertraline'] }),
    );
    expect(read.problems).to.deep.equal([]);
    expect(read.leftOut).to.deep.equal(['self-harm', 'medicines']);
    expect(read.answers).not.to.have.property('self-harm');
    expect(read.answers.medicines).to.deep.equal(['amitriptyline', 'other:Brandlessin']);
  });
});

const answers = visitor({ medicines: ['sertraline'], 'trial:sertraline': 'short' });
const find = (items: Json[], linkId: string): Json => {
  for (const item of items) {
    const found = item.linkId === linkId ? item : find(item.item ?? [], linkId);
    if (found) return found;
  }
  return undefined;
};
const at = (response: Json, linkId: string): Json => find(response.item, linkId);
const inside = (response: Json): Json[] => at(response, 'if:age').item;
const coding = (code: string) => ({ valueCoding: { ...at(written(answers), 'age').answer[0].valueCoding, code } });

/** Each is broken in one way: what is not an answer then, and the message. */
// biome-ignore format: a table is read by its columns
const broken: readonly (readonly [title: string, harm: (response: Json) => unknown, lost: readonly string[], message: RegExp])[] = [
  ['a linkId that is not in the questionnaire', (r) => r.item.push({ linkId: 'weight', answer: [{ valueString: '70' }] }), [], /“weight” is not in the questionnaire/],
  ['an item without a linkId', (r) => r.item.push({}), [], /nothing is not in the questionnaire/],
  ['an item that is no object', (r) => r.item.push('age'), [], /not an object/],
  ['a linkId twice', (r) => r.item.push({ linkId: 'age', answer: [coding('18-24')] }), ['age'], /age is there more than once/],
  ['a question outside its group', (r) => r.item.push(inside(r).splice(0, 1)[0]), ['told'], /“told” belongs into if:age/],
  ['an option that is not among the options', (r) => (at(r, 'age').answer = [coding('90')]), ['age'], /“90” .* is not among the options/],
  ['an option of another code system', (r) => (at(r, 'age').answer[0].valueCoding.system = 'http://snomed.info/sct'), ['age'], /snomed.* is not among the options/],
  ['an option without a code system', (r) => delete at(r, 'age').answer[0].valueCoding.system, ['age'], /of nothing is not among/],
  ['two answers where one is allowed', (r) => at(r, 'age').answer.push(coding('18-24')), ['age'], /2 answers, and can have one/],
  ['two values in one answer', (r) => (at(r, 'age').answer[0].valueString = '30'), ['age'], /2 values, and needs one/],
  ['an answer without a value', (r) => (at(r, 'age').answer = [{}]), ['age'], /0 values/],
  ['an answer that is no object', (r) => (at(r, 'age').answer = ['25-64']), ['age'], /not an object/],
  ['an answer that is no list', (r) => (at(r, 'age').answer = coding('25-64')), ['age'], /not a list/],
  ['a value of the wrong type', (r) => (at(r, 'age').answer = [{ valueString: '25-64' }]), ['age'], /valueString is not of the type/],
  ['a typed name that is empty', (r) => at(r, 'medicines').answer.push({ valueString: ' ' }), [], /valueString is not a text/],
  ['“none” beside something that is not an option', (r) => at(r, 'emergency').answer.push(coding('overdosed')), ['emergency'], /“overdosed”/],
  ['an answer and a reason for none', (r) => (at(r, 'self-harm').extension = at(written({ ...answers, age: null }), 'age').extension), ['self-harm'], /an answer, and a reason/],
  ['an unknown reason for no answer', (r) => Object.assign(at(r, 'age'), { answer: undefined, extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'error' }] }), ['age'], /the reason for no answer is “error”/],
  ['an answer of a group', (r) => (at(r, 'if:age').answer = [coding('no')]), [], /no question, and can have no answer/],
  ['a question inside a question', (r) => (at(r, 'age').item = [{ linkId: 'told' }]), [], /no question inside/],
  ['an answer to a question that is not asked then', (r) => (at(r, 'concerns').answer = [coding('none')]), ['told', 'medicines', 'trial:sertraline', 'other-care', 'opioids', 'heart-brain', 'health', 'pregnancy', 'alcohol-drugs', 'other-medicines'], /do not lead to/],
];

/** These have no answers. */
// biome-ignore format: a table is read by its columns
const unreadable: readonly (readonly [title: string, harm: (response: Json) => unknown, message: RegExp])[] = [
  ['answers another questionnaire', (r) => (r.questionnaire = 'http://example.org/Questionnaire/phq-9|1.0'), /phq-9/],
  ['answers another version', (r) => (r.questionnaire = r.questionnaire.replace(/\|.*/, '|1.0.0')), /\|1\.0\.0/],
  ['names no version', (r) => (r.questionnaire = r.questionnaire.replace(/\|.*/, '')), /answers “http/],
  ['names no questionnaire', (r) => delete r.questionnaire, /answers nothing/],
  ['is another resource', (r) => (r.resourceType = 'Observation'), /“Observation”, and not a QuestionnaireResponse/],
  ['says that it is an error', (r) => (r.status = 'entered-in-error'), /“entered-in-error” is not read/],
  ['has items that are no list', (r) => (r.item = {}), /not a list/],
];

describe('a response that is wrong', () => {
  it('has no problem before it is broken (X72)', () => {
    const read = readResponse(written(answers));
    expect([read.answers, read.problems]).to.deep.equal([answers, []]);
  });

  for (const [title, harm, lost, message] of broken)
    it(`says where it has ${title}, and leaves only that out (X72, X73)`, () => {
      const response = written(answers);
      harm(response);
      const read = readResponse(json(response));
      expect(read.problems.map((problem) => problem.message).join('\n')).to.match(message);
      for (const { path } of read.problems) expect(path).to.match(/^item/);
      const rest = Object.entries(answers).filter(([id]) => !lost.includes(id) && id !== 'concerns');
      expect({ ...read.answers, concerns: undefined }).to.deep.equal({
        ...Object.fromEntries(rest),
        concerns: undefined,
      });
    });

  it('takes the others for the answer where “none” is beside them (X72, X73)', () => {
    const response = written(answers);
    at(response, 'emergency').answer.push(coding('overdose'));
    const read = readResponse(response);
    expect(read.answers.emergency).to.deep.equal(['overdose']);
    expect(read.problems[0]?.message).to.contain('excludes others');
    expect(assess(read.answers).outcome).to.equal('get-help-now');
  });

  for (const [title, harm, message] of unreadable)
    it(`has no answers if it ${title} (X72)`, () => {
      const response = written(answers);
      harm(response);
      const read = readResponse(response);
      expect(read.answers).to.deep.equal({});
      expect(read.problems.map((problem) => problem.message).join('\n')).to.match(message);
    });

  it('has no page of the history that is twice, of nothing, or of another ingredient (X72)', () => {
    const history = { sertraline: { dose: '50' } };
    const pages = (harm: (page: Json, response: Json) => unknown) => {
      const response = written(answers, { history });
      harm(at(response, 'medicine-history'), response);
      const { history: read, problems } = readResponse(response);
      return [Object.keys(read), problems.map(({ message }) => message).join('\n')] as const;
    };
    expect(pages(() => undefined)).to.deep.equal([['sertraline'], '']);
    const twice = pages((page, response) => inside(response).push(page));
    expect(twice[0]).to.deep.equal([]);
    expect(twice[1]).to.contain('more than one history of sertraline');
    const nameless = pages((page) => page.item.shift());
    expect(nameless[0]).to.deep.equal([]);
    expect(nameless[1]).to.contain('does not say which');
    const other = pages((page) => (page.item[1].answer[0].valueCoding.code = rxnorm.fluoxetine?.code));
    expect(other[0]).to.deep.equal([]);
    expect(other[1]).to.contain('is not that of sertraline');
    const badYear = pages((page) =>
      page.item.push({ linkId: 'medicine-history:from-year', answer: [{ valueDate: '2019-05' }] }),
    );
    expect(badYear).to.deep.equal([['sertraline'], 'the date is not a year of four digits']);
  });

  it('throws nothing, whatever it is (X72)', () => {
    const deep = Array.from({ length: 50_000 }).reduce((inner) => [{ linkId: 'if:age', item: inner }], []);
    const hostile = { toString: 1, linkId: { toString: 1 }, resourceType: { toString: 1 } };
    for (const value of [undefined, null, 7, 'text', [], [[]], {}, hostile, { ...written(answers), item: deep }])
      expect(readResponse(value).problems, typeof value).not.to.have.length(0);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readResponse(value).answers).to.deep.equal({});
      }),
      { seed: 1 },
    );
    const places = fc.constantFrom(
      'concerns',
      'emergency',
      'self-harm',
      'if:age',
      'medicines',
      'if:emergency',
      'my-questions',
    );
    const keys = fc.constantFrom('answer', 'item', 'extension', 'linkId');
    const property = fc.property(places, keys, fc.jsonValue(), (linkId, key, value) => {
      const response = written(answers, { questions: ['Why?'] });
      at(response, linkId)[key] = value;
      assess(readResponse(response).answers);
    });
    fc.assert(property, { numRuns: 1000, seed: 2 });
  });
});
