import { expect } from 'chai';
import { describe, it } from 'node:test';
import {
  antidepressantClasses,
  assess,
  type Medicine,
  medicines,
  otherClasses,
  type Question,
  questions,
} from '../../src/protocol/index.js';
import { cited, naming, twoTried, visitorWith } from '../fixtures/answers.js';
import { families, medicineTable } from '../fixtures/medicine-table.js';

const table = medicines as readonly Medicine[];
const ids = medicineTable.map(([id]) => id);

describe('the medicine table', () => {
  it('has these 93 medicines and no other', () => {
    expect(ids).to.have.lengthOf(93);
    expect(new Set(ids).size).to.equal(93);
    expect(table.map(({ id }) => id)).to.have.members(ids);
    expect(table).to.have.lengthOf(93);
  });

  it('offers each of them as an answer', () => {
    const offered = (questions as readonly Question[]).find(({ id }) => id === 'medicines')?.options ?? [];
    const names = offered.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
    expect(names).to.have.members([...ids, 'names-unknown']);
  });

  it('counts these families as antidepressants', () => {
    expect([...antidepressantClasses].sort()).to.deep.equal([...families].sort());
  });

  it('counts these groups as none', () => {
    expect([...otherClasses]).to.have.members(['GABA', 'KET', 'ADD', 'FLAG']);
  });

  for (const [id, className, countsAs, flags, usBrands, otherBrands, low] of medicineTable) {
    const medicine = table.find((row) => row.id === id);

    it(`has the row of ${id}`, () => {
      expect(medicine?.class).to.equal(className);
      expect(medicine?.countsAs).to.equal(countsAs);
      expect([...(medicine?.flags ?? [])].sort()).to.deep.equal([...flags].sort());
      expect(medicine?.lowDosesCommon ?? false).to.equal(low === 'low');
      expect(medicine?.brands).to.include.members([...usBrands]);
      expect([...(medicine?.brands ?? []), ...(medicine?.elsewhere ?? [])]).to.have.members([
        ...usBrands,
        ...otherBrands,
      ]);
    });

    it(`treats ${id} as its row says`, () => {
      const trial = `trial:${id}`;
      const result = assess(visitorWith({ medicines: [id], [trial]: 'not-enough' }));
      const counted = countsAs === null ? 0 : 1;
      expect(result.path.includes(trial), 'trial question').to.equal(countsAs !== null);
      expect(result.counts).to.deep.include({ triedMedicines: counted, triedClasses: counted, maybeMedicines: 0 });
      const named = naming(result.tell, 'medicines', id);
      expect(cited(named)).to.deep.equal([...flags].sort());
      expect(named.length === 0, 'told only for a flag').to.equal(flags.length === 0);
      expect(naming(result.notes, 'medicines', id)).to.deep.equal([]);
    });

    if (!Object.hasOwn(twoTried, `trial:${id}`)) {
      it(`moves no outcome when ${id} was not taken long enough`, () => {
        const beside = { medicines: ['sertraline', 'venlafaxine', id], [`trial:${id}`]: 'short' };
        const { counts, outcome } = assess(visitorWith({ ...twoTried, ...beside }));
        expect(outcome).to.equal('referral-mental-health');
        expect(counts).to.deep.include({ triedMedicines: 2, triedClasses: 2, maybeMedicines: 0 });
      });
    }
  }

  it('names every flag of several medicines at once', () => {
    const { tell } = assess(visitorWith({ medicines: ids }));
    for (const [id, , , flags] of medicineTable) {
      const here = tell.filter(({ options, question }) => question === 'medicines' && options.includes(id));
      expect(cited(here), id).to.include.members([...flags]);
    }
  });
});
