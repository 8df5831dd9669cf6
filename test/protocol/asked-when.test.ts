import { expect } from '@open-wc/testing';
import { assess, type Item, type Question, questions } from '../../src/protocol/index.js';
import { bothMet, tried, visitor } from '../fixtures/answers.js';
import { medicineTable } from '../fixtures/medicine-table.js';
import { questionTable } from '../fixtures/protocol-table.js';

const medicineIds = medicineTable.map(([id]) => id);
const row = (id: string) => questionTable.find((question) => question.id === id);

describe('when a question is asked', () => {
  for (const question of questionTable) {
    const { askedFor } = question;
    if (askedFor === 'always') {
      it(`asks "${question.id}" of everybody`, () => {
        expect(assess({}).path).to.include(question.id);
        for (const { id } of row('concerns')?.options ?? []) {
          expect(assess(visitor({ concerns: [id] })).path, id).to.include(question.id);
        }
      });
    } else if (askedFor === 'each countable medicine') {
      it(`asks "${question.id}" once for each countable medicine`, () => {
        const { path } = assess(visitor({ medicines: [...medicineIds, ...medicineIds, 'other:mystery pill'] }));
        const countable = medicineTable.filter(([, , countsAs]) => countsAs !== null).map(([id]) => `trial:${id}`);
        expect(path.filter((id) => id.startsWith('trial'))).to.deep.equal(countable);
      });
    } else {
      for (const [asking, ...wanted] of askedFor) {
        it(`asks "${question.id}" for these answers to "${asking}" and for no other`, () => {
          for (const { id } of row(asking)?.options ?? []) {
            const { path } = assess(visitor({ [asking]: row(asking)?.kind === 'many' ? [id] : id }));
            expect(path.includes(question.id), id).to.equal(wanted.includes(id));
          }
          expect(assess(visitor({ [asking]: null })).path, 'skipped').not.to.include(question.id);
        });
      }
    }
  }

  it('asks about taking less opioid medicine when both ways lead there, once', () => {
    const { path } = assess(visitor({ concerns: ['depression', 'opioid-reduction'], opioids: ['prescribed'] }));
    expect(path.filter((id) => id === 'opioid-goal')).to.have.lengthOf(1);
  });
});

describe('skipping a question', () => {
  /** What shows, without the answers behind it: a skip chooses nothing. */
  const shown = (items: readonly Item[]) => items.map(({ question, rule, sources }) => ({ question, rule, sources }));

  for (const { id } of questionTable) {
    const { kind, options } = (questions as readonly Question[]).find((question) => question.id === id) as Question;
    const stand = ['unsure', 'prefer-not'].find((name) => options.some((option) => option.id === name));
    const key = id === 'trial' ? 'trial:venlafaxine' : id;
    const base = visitor({
      ...bothMet,
      ...tried({ sertraline: 'not-enough', venlafaxine: 'not-enough' }, 'names-unknown'),
      remembered: '0',
      opioids: ['prescribed'],
      'opioid-goal': 'no',
    });

    if (stand) {
      it(`of "${id}" has the effect of its "${stand}"`, () => {
        const chosen = assess({ ...base, [key]: kind === 'many' ? [stand] : stand });
        for (const skip of [null, undefined]) {
          const skipped = assess({ ...base, [key]: skip });
          expect(skipped.outcome).to.equal(chosen.outcome);
          expect(skipped.path).to.deep.equal(chosen.path);
          expect(skipped.counts).to.deep.equal(chosen.counts);
          expect(skipped.crisisCard).to.equal(chosen.crisisCard);
          for (const list of ['reasons', 'tell', 'notes'] as const) {
            expect(shown(skipped[list]), list).to.deep.equal(shown(chosen[list]));
            const behind = skipped[list].filter(({ question }) => question === key).flatMap((item) => item.options);
            expect(behind, 'a skip chooses nothing').to.deep.equal([]);
          }
        }
      });
    }
  }

  it('of the medicines names none, and counts none', () => {
    const { counts, path, tell } = assess(visitor({ medicines: null }));
    expect(counts).to.deep.equal({ adequateMedicines: 0, adequateClasses: 0, maybeMedicines: 0 });
    expect(path.filter((id) => id.startsWith('trial') || id === 'remembered')).to.deep.equal([]);
    expect(tell.filter(({ question }) => question === 'medicines')).to.deep.equal([]);
  });

  it('is an answer for every other question, so that none lacks a third way', () => {
    const without = (questions as readonly Question[])
      .filter(({ options }) => !options.some(({ id }) => id === 'unsure' || id === 'prefer-not'))
      .map(({ id }) => id);
    expect(without).to.deep.equal(['medicines']);
  });
});
