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
    const odd = [1, 0, -4, Number.NEGATIVE_INFINITY, NaN, '5', null, undefined, true, [5], {}];
    for (const [given, medicines, families] of [
      ...[2, 3, 6, 1.5, 2.5].map((number) => [number, Math.ceil(number), Math.ceil(number)] as const),
      ...[7, 1000, Number.POSITIVE_INFINITY].map((number) => [number, 6, 6] as const),
      ...odd.map((value) => [value, 2, 1] as const),
    ]) {
      const ofFamilies = [...sixOfOne, ...sixFamilies.slice(1, families)];
      const settings = { minClasses: given };
      expect(isMet(sixOfOne.slice(0, medicines), { minMedicines: given }), JSON.stringify(given)).to.equal(true);
      expect(isMet(sixOfOne.slice(0, medicines - 1), { minMedicines: given }), JSON.stringify(given)).to.equal(false);
      expect(isMet(ofFamilies, settings), JSON.stringify(given)).to.equal(true);
      if (families > 1) expect(isMet(ofFamilies.slice(0, -1), settings), JSON.stringify(given)).to.equal(false);
    }
  });

  it('falls back to the defaults for what is no setting', () => {
    const people = [{}, bothMet, tried({ sertraline: 'not-enough', citalopram: 'side-effects' }), painOnly];
    const odd = [{ weather: 'rain' }, { fullTrialsOnly: 'true' }, { fullTrialsOnly: 1 }];
    const oddConcerns = ['pain', 7, {}, null].map((concerns) => ({ concerns }));
    for (const settings of [null, undefined, 0, 7, 'strict', true, [], () => ({}), ...odd, ...oddConcerns])
      for (const answers of [{}, ...people.map(visitor)])
        expect(assessAnything(answers, settings), JSON.stringify(settings)).to.deep.equal(assess(answers));
  });
});

describe('the concerns that a clinic offers', () => {
  it('are the only ones that count, and an unknown one is ignored', () => {
    const depression = assessAnything(visitor(bothMet), { concerns: ['depression', 'weather', '__proto__', 7] });
    expect(depression).to.deep.equal(assess(visitor(twoTried)));
  });

  it('leave the question open when none of the answers is offered, but for "something else" and "not sure"', () => {
    const none = assess(visitor(bothMet), { concerns: ['ptsd'] });
    expect(none).to.include({ next: 'concerns', outcome: 'own-doctor' });
    for (const id of ['none', 'unsure'] as const) {
      const answers = visitor({ concerns: [id] });
      expect(assess(answers, { concerns: ['pain'] })).to.deep.equal(assess(answers));
    }
  });
});

describe('an answer that a clinic raises', () => {
  it('has to be checked first, is told once, moves neither outcome nor halves, and matters only where it was given', () => {
    for (const entry of escalatableTable) {
      const [question = '', option = ''] = entry.split(':');
      const isMany = questionTable.some(({ id, kind }) => id === question && kind === 'many');
      const chosen = question === 'told' ? ['depression', option] : [option];
      const answers = visitorWith({ ...bothMet, [question]: isMany ? chosen : option });
      const before = assess(answers);
      const { mental, outcome, pain } = before;
      const { reasons, tell, ...after } = expectAsTables(answers, { escalate: [entry] });
      expect(after, entry).to.include({ check: true, mental, outcome, pain });
      expect(naming(reasons, question, option).map(({ effect }) => effect)).to.include('clear-first');
      expect(naming(tell, question, option), 'told once').to.deep.equal([]);
      const others = escalatableTable.filter((other) => other !== entry);
      expect(assess(answers, { escalate: others }), entry).to.deep.equal(before);
    }
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
    const lists = [[...others, ...unknown, 'health:__proto__', 7, null, {}, ['health:liver']]];
    const more: KnownAnswers = { pregnancy: 'prefer-not', age: '65-plus', 'other-care': ['tms'] };
    for (const given of [{ health: ['liver'] }, { told: ['seasonal'] }, { health: ['unsure'], opioids: null }] as const)
      for (const escalate of [...lists, 'health:liver', { 'health:liver': true }, 7, null]) {
        const answers = visitor({ ...bothMet, ...given, ...more });
        expect(assessAnything(answers, { escalate }), JSON.stringify(escalate)).to.deep.equal(assess(answers));
      }
  });
});
