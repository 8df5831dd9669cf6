import { expect } from 'chai';
import { describe, it } from 'node:test';
import { assess, defaultSettings, type KnownAnswers, type Question, questions } from '../../src/protocol/index.js';
import {
  assessAnything,
  bothMet,
  naming,
  outcomeOf,
  painOnly,
  tried,
  twoTried,
  visitor,
  visitorWith,
} from '../fixtures/answers.js';
import { escalatableTable, questionTable } from '../fixtures/protocol-table.js';
import { expectAsTables } from '../helpers/expect-tables.js';

const sixFamilies = ['sertraline', 'venlafaxine', 'bupropion', 'mirtazapine', 'amitriptyline', 'phenelzine'];
const sixTwins = ['sertraline', 'citalopram', 'escitalopram', 'fluoxetine', 'fluvoxamine', 'paroxetine'];
const notEnough = (ids: readonly string[]) => visitor(tried(Object.fromEntries(ids.map((id) => [id, 'not-enough']))));

const numbers: readonly (readonly [given: unknown, medicines: number, families: number])[] = [
  [2, 2, 2],
  [3, 3, 3],
  [6, 6, 6],
  [1.5, 2, 2],
  [2.5, 3, 3],
  [7, 6, 6],
  [1000, 6, 6],
  [Number.POSITIVE_INFINITY, 6, 6],
  [1, 2, 1],
  [0, 2, 1],
  [-4, 2, 1],
  [Number.NEGATIVE_INFINITY, 2, 1],
  ['5', 2, 1],
  [null, 2, 1],
  [undefined, 2, 1],
  [true, 2, 1],
  [[5], 2, 1],
  [{}, 2, 1],
  [Number.NaN, 2, 1],
];

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

  for (const [given, medicines, families] of numbers) {
    const shown = `${JSON.stringify(given) ?? given} (${typeof given})`;
    it(`takes ${shown} as ${medicines} medicines or ${families} families`, () => {
      const met = (count: number, ids: readonly string[], settings: unknown) =>
        outcomeOf(notEnough(ids.slice(0, count)), settings) === 'referral-mental-health';
      expect(met(medicines, sixTwins, { minMedicines: given }), 'as many medicines').to.equal(true);
      expect(met(medicines - 1, sixTwins, { minMedicines: given }), 'one medicine fewer').to.equal(false);
      const enough = [...sixTwins, ...sixFamilies.slice(1, families)];
      expect(outcomeOf(notEnough(enough), { minClasses: given }), 'as many families').to.equal(
        'referral-mental-health',
      );
      if (families > 1) {
        expect(outcomeOf(notEnough(enough.slice(0, -1)), { minClasses: given }), 'one fewer').to.equal('next-step');
      }
    });
  }

  for (const settings of [
    null,
    undefined,
    0,
    7,
    'strict',
    true,
    [],
    () => ({}),
    { weather: 'rain' },
    { concerns: null },
    { fullTrialsOnly: 'true' },
    { fullTrialsOnly: 1 },
  ]) {
    it(`falls back to the defaults for ${JSON.stringify(settings)}`, () => {
      for (const answers of [
        {},
        visitor(bothMet),
        visitor(tried({ sertraline: 'not-enough', citalopram: 'side-effects' })),
        visitor(painOnly),
      ]) {
        expect(assessAnything(answers, settings)).to.deep.equal(assess(answers));
      }
    });
  }
});

describe('the concerns that a clinic offers', () => {
  it('are the only ones that count', () => {
    expect(assess(visitor(bothMet), { concerns: ['depression'] })).to.deep.equal(assess(visitor(twoTried)));
    expect(assess(visitor(bothMet), { concerns: ['pain', 'ptsd'] }).path).not.to.include('medicines');
    expect(outcomeOf(visitor(bothMet), { concerns: ['pain', 'ptsd'] })).to.equal('referral-pain');
  });

  it('leave the question open when none of the answers is offered', () => {
    const { next, outcome } = assess(visitor(bothMet), { concerns: ['ptsd'] });
    expect(next).to.equal('concerns');
    expect(outcome).to.equal('own-doctor');
  });

  it('never take away "something else" and "not sure"', () => {
    for (const id of ['none', 'unsure'] as const) {
      const answers = visitor({ concerns: [id] });
      expect(assess(answers, { concerns: ['pain'] })).to.deep.equal(assess(answers));
    }
  });

  it('are all of them when the setting is of another type, and an unknown one is ignored', () => {
    for (const concerns of ['pain', 7, {}, null]) {
      expect(assessAnything(visitor(bothMet), { concerns }), JSON.stringify(concerns)).to.deep.equal(
        assess(visitor(bothMet)),
      );
    }
    const known = assess(visitor(bothMet), { concerns: ['pain'] });
    expect(assessAnything(visitor(bothMet), { concerns: ['pain', 'weather', '__proto__', 7] })).to.deep.equal(known);
  });
});

describe('an answer that a clinic raises', () => {
  for (const entry of escalatableTable) {
    const [question = '', option = ''] = entry.split(':');
    const isMany = questionTable.some(({ id, kind }) => id === question && kind === 'many');
    const chosen = question === 'told' ? ['depression', option] : [option];
    const answers = visitorWith({ ...bothMet, [question]: isMany ? chosen : option });

    it(`has to be checked first, and moves neither outcome nor halves: ${entry}`, () => {
      const before = assess(answers);
      const { check, mental, outcome, pain, reasons, tell } = expectAsTables(answers, { escalate: [entry] });
      expect(check).to.equal(true);
      expect({ mental, outcome, pain }).to.deep.equal({
        mental: before.mental,
        outcome: before.outcome,
        pain: before.pain,
      });
      expect(naming(reasons, question, option).map(({ effect }) => effect)).to.include('clear-first');
      expect(naming(tell, question, option), 'said once').to.deep.equal([]);
    });

    it(`matters only where it was given: ${entry}`, () => {
      const others = escalatableTable.filter((other) => other !== entry);
      expect(assess(answers, { escalate: others })).to.deep.equal(assess(answers));
      expect(assess(visitor(bothMet), { escalate: [entry] })).to.deep.equal(assess(visitor(bothMet)));
    });
  }

  it('leaves another answer to the same question what it was', () => {
    const answers = visitor({ ...twoTried, health: ['liver', 'lungs'] });
    const { reasons, tell } = assess(answers, { escalate: ['health:liver'] });
    expect(naming(reasons, 'health', 'liver')).to.have.lengthOf(1);
    expect(naming(tell, 'health', 'lungs')).to.have.lengthOf(1);
  });

  it('is of a question that says so in its row, and of no other', () => {
    const isOf = ({ id }: Question) => escalatableTable.some((entry) => entry.startsWith(`${id}:`));
    const all = questions as readonly Question[];
    expect(all.filter((question) => question.escalatable)).to.deep.equal(all.filter(isOf));
  });

  it('can be no exclusive answer, no seasonal low mood, no other question and nothing unknown', () => {
    const ignored = questionTable
      .flatMap(({ id, options }) => options.map((option) => `${id}:${option.id}`))
      .filter((entry) => !escalatableTable.includes(entry))
      .concat(
        'medicines:lithium',
        'health:junk',
        'junk:junk',
        'health',
        'liver',
        '',
        ':',
        '__proto__:x',
        'health:__proto__',
      );
    const junk = [...ignored, 7, null, {}, ['health:liver']];
    for (const given of [
      bothMet,
      { ...bothMet, told: ['seasonal'] },
      { ...bothMet, health: ['unsure'], opioids: null },
    ] as const satisfies readonly KnownAnswers[]) {
      const answers = visitor({ ...given, pregnancy: 'prefer-not', age: '65-plus', 'other-care': ['tms'] });
      expect(assessAnything(answers, { escalate: junk })).to.deep.equal(assess(answers));
    }
  });

  it('is none when the setting is of another type', () => {
    const answers = visitor({ ...bothMet, health: ['liver'] });
    for (const escalate of ['health:liver', { 'health:liver': true }, 7, null]) {
      expect(assessAnything(answers, { escalate })).to.deep.equal(assess(answers));
    }
  });
});
