import { expect } from 'chai';
import { describe, it } from 'node:test';
import { assess, defaultSettings, type KnownAnswers, type Question, questions } from '../../src/protocol/index.js';
import { bothMet, painOnly, tried, twoTried, visitor, visitorWith } from '../fixtures/people.js';
import { escalatableTable, questionTable } from '../fixtures/protocol-table.js';
import { assessAnything, expectAsTables, naming, outcomeOf } from './expect.js';

describe('what a clinic sets', () => {
  it('asks for two medicines of one family, offers every concern and raises nothing unless it says so', () => {
    expect(defaultSettings).to.deep.equal({
      concerns: ['depression', 'pain', 'anxiety', 'ptsd', 'opioid-reduction'],
      minMedicines: 2,
      minClasses: 1,
      fullTrialsOnly: false,
      escalate: [],
    });
  });

  it('takes a number as the next whole one from 2 to 6 medicines and 1 to 6 families, and all else as the least', () => {
    const sixFamilies = ['sertraline', 'venlafaxine', 'bupropion', 'mirtazapine', 'amitriptyline', 'phenelzine'];
    const sixOfOne = ['sertraline', 'citalopram', 'escitalopram', 'fluoxetine', 'fluvoxamine', 'paroxetine'];
    const isMet = (ids: readonly string[], settings: unknown) => {
      const answers = visitor(tried(Object.fromEntries(ids.map((id) => [id, 'not-enough']))));
      return outcomeOf(answers, settings) === 'referral-mental-health';
    };
    const numbers: readonly (readonly [given: unknown, medicines: number, families: number])[] = [
      ...[2, 3, 6].map((given) => [given, given, given] as const),
      ...[1.5, 2.5].map((given) => [given, Math.ceil(given), Math.ceil(given)] as const),
      ...[7, 1000, Number.POSITIVE_INFINITY].map((given) => [given, 6, 6] as const),
      ...[1, 0, -4, Number.NEGATIVE_INFINITY, NaN, '5', null, undefined, true, [5], {}].map(
        (given) => [given, 2, 1] as const,
      ),
    ];
    for (const [given, medicines, families] of numbers) {
      const minMedicines = { minMedicines: given };
      const minClasses = { minClasses: given };
      const enough = [...sixOfOne, ...sixFamilies.slice(1, families)];
      expect(isMet(sixOfOne.slice(0, medicines), minMedicines), `${String(given)} medicines`).to.equal(true);
      expect(isMet(sixOfOne.slice(0, medicines - 1), minMedicines), `fewer than ${String(given)}`).to.equal(false);
      expect(isMet(enough, minClasses), `${String(given)} families`).to.equal(true);
      if (families > 1) expect(isMet(enough.slice(0, -1), minClasses), `fewer than ${String(given)}`).to.equal(false);
    }
  });

  it('falls back to the defaults for what is no setting', () => {
    const people = [{}, bothMet, tried({ sertraline: 'not-enough', citalopram: 'side-effects' }), painOnly];
    const odd = [{ weather: 'rain' }, { concerns: null }, { fullTrialsOnly: 'true' }, { fullTrialsOnly: 1 }];
    for (const settings of [null, undefined, 0, 7, 'strict', true, [], () => ({}), ...odd])
      for (const answers of [{}, ...people.map(visitor)])
        expect(assessAnything(answers, settings), JSON.stringify(settings)).to.deep.equal(assess(answers));
  });
});

describe('the concerns that a clinic offers', () => {
  it('are the only ones that count', () => {
    expect(assess(visitor(bothMet), { concerns: ['depression'] })).to.deep.equal(assess(visitor(twoTried)));
    const { outcome, path } = assess(visitor(bothMet), { concerns: ['pain', 'ptsd'] });
    expect(path).not.to.include('medicines');
    expect(outcome).to.equal('referral-pain');
  });

  it('leave the question open when none of the answers is offered, but for "something else" and "not sure"', () => {
    const none = assess(visitor(bothMet), { concerns: ['ptsd'] });
    expect(none).to.include({ next: 'concerns', outcome: 'own-doctor' });
    for (const id of ['none', 'unsure'] as const) {
      const answers = visitor({ concerns: [id] });
      expect(assess(answers, { concerns: ['pain'] })).to.deep.equal(assess(answers));
    }
  });

  it('are all of them when the setting is of another type, and an unknown one is ignored', () => {
    const answers = visitor(bothMet);
    for (const concerns of ['pain', 7, {}, null])
      expect(assessAnything(answers, { concerns }), JSON.stringify(concerns)).to.deep.equal(assess(answers));
    const known = assess(answers, { concerns: ['pain'] });
    expect(assessAnything(answers, { concerns: ['pain', 'weather', '__proto__', 7] })).to.deep.equal(known);
  });
});

describe('an answer that a clinic raises', () => {
  const raised = escalatableTable.map((entry) => {
    const [question = '', option = ''] = entry.split(':');
    const isMany = questionTable.some(({ id, kind }) => id === question && kind === 'many');
    const chosen = question === 'told' ? ['depression', option] : [option];
    return { entry, question, option, answers: visitorWith({ ...bothMet, [question]: isMany ? chosen : option }) };
  });

  it('has to be checked first, is told once, and moves neither outcome nor halves', () => {
    for (const { answers, entry, option, question } of raised) {
      const { mental, outcome, pain } = assess(answers);
      const { reasons, tell, ...after } = expectAsTables(answers, { escalate: [entry] });
      expect(after, entry).to.include({ check: true, mental, outcome, pain });
      expect(naming(reasons, question, option).map(({ effect }) => effect)).to.include('clear-first');
      expect(naming(tell, question, option), 'told once').to.deep.equal([]);
    }
  });

  it('matters only where it was given', () => {
    for (const { answers, entry } of raised) {
      const others = escalatableTable.filter((other) => other !== entry);
      expect(assess(answers, { escalate: others }), entry).to.deep.equal(assess(answers));
      expect(assess(visitor(bothMet), { escalate: [entry] }), entry).to.deep.equal(assess(visitor(bothMet)));
    }
    const { reasons, tell } = assess(visitor({ ...twoTried, health: ['liver', 'lungs'] }), {
      escalate: ['health:liver'],
    });
    expect(naming(reasons, 'health', 'liver')).to.have.lengthOf(1);
    expect(naming(tell, 'health', 'lungs'), 'beside it').to.have.lengthOf(1);
  });

  it('is of a question that says so in its row, and of no other', () => {
    const isOf = ({ id }: Question) => escalatableTable.some((entry) => entry.startsWith(`${id}:`));
    const all = questions as readonly Question[];
    expect(all.filter((question) => question.escalatable)).to.deep.equal(all.filter(isOf));
  });

  it('can be no exclusive answer, no seasonal low mood, no other question and nothing unknown', () => {
    const entries = questionTable.flatMap(({ id, options }) => options.map((option) => `${id}:${option.id}`));
    const unknown = ['medicines:lithium', 'health:junk', 'junk:junk', 'health', 'liver', '', ':', '__proto__:x'];
    const others = entries.filter((entry) => !escalatableTable.includes(entry));
    const escalate = [...others, ...unknown, 'health:__proto__', 7, null, {}, ['health:liver']];
    for (const given of [{}, { told: ['seasonal'] }, { health: ['unsure'], opioids: null }] as const) {
      const more: KnownAnswers = { pregnancy: 'prefer-not', age: '65-plus', 'other-care': ['tms'] };
      const answers = visitor({ ...bothMet, ...given, ...more });
      expect(assessAnything(answers, { escalate })).to.deep.equal(assess(answers));
    }
    const answers = visitor({ ...bothMet, health: ['liver'] });
    for (const escalated of ['health:liver', { 'health:liver': true }, 7, null])
      expect(assessAnything(answers, { escalate: escalated }), 'another type').to.deep.equal(assess(answers));
  });
});
