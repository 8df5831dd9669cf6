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
import { families, medicineTable } from '../fixtures/medicine-table.js';
import { twoTried, visitorWith } from '../fixtures/people.js';
import { cited, naming } from './expect.js';

const table = medicines as readonly Medicine[];
const ids = medicineTable.map(([id]) => id);

describe('the medicine table', () => {
  it('has these 93 medicines and no other, and offers each as an answer', () => {
    expect(new Set(ids).size).to.equal(93);
    expect(table.map(({ id }) => id)).to.have.members(ids);
    const offered = (questions as readonly Question[]).find(({ id }) => id === 'medicines')?.options ?? [];
    const names = offered.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
    expect(names).to.have.members([...ids, 'names-unknown']);
  });

  it('counts these families as antidepressants, and these groups as none', () => {
    expect(antidepressantClasses).to.have.members(families);
    expect(otherClasses).to.have.members(['GABA', 'KET', 'ADD', 'FLAG']);
  });

  it('has each row as it was written down', () => {
    for (const [id, className, countsAs, flags, usBrands, otherBrands, low] of medicineTable) {
      const row = table.find((one) => one.id === id) as Medicine;
      const brands = [...row.brands, ...(row.elsewhere ?? [])];
      expect([row.class, row.countsAs, row.lowDosesCommon ?? false], id).to.deep.equal([
        className,
        countsAs,
        low === 'low',
      ]);
      expect(row.flags ?? [], id).to.have.members([...flags]);
      expect(row.brands, id).to.include.members([...usBrands]);
      expect(brands, id).to.have.members([...usBrands, ...otherBrands]);
    }
  });

  it('asks about the trial of each medicine that counts, and tells each flag', () => {
    for (const [id, , countsAs, flags] of medicineTable) {
      const trial = `trial:${id}`;
      const { counts, notes, path, tell } = assess(visitorWith({ medicines: [id], [trial]: 'not-enough' }));
      const counted = countsAs === null ? 0 : 1;
      expect(path.includes(trial), `trial question of ${id}`).to.equal(countsAs !== null);
      expect(counts, id).to.deep.include({ triedMedicines: counted, triedClasses: counted, maybeMedicines: 0 });
      const named = naming(tell, 'medicines', id);
      expect(cited(named), id).to.deep.equal([...flags].sort());
      expect(named.length === 0, `${id} is told only for a flag`).to.equal(flags.length === 0);
      expect(naming(notes, 'medicines', id), id).to.deep.equal([]);
    }
    const { tell } = assess(visitorWith({ medicines: ids }));
    for (const [id, , , flags] of medicineTable)
      expect(cited(naming(tell, 'medicines', id)), `${id} among all`).to.include.members([...flags]);
  });

  it('moves no outcome where a medicine was not taken long enough', () => {
    for (const id of ids.filter((name) => !Object.hasOwn(twoTried, `trial:${name}`))) {
      const beside = { medicines: ['sertraline', 'venlafaxine', id], [`trial:${id}`]: 'short' };
      const { counts, outcome } = assess(visitorWith({ ...twoTried, ...beside }));
      expect(outcome, id).to.equal('referral-mental-health');
      expect(counts, id).to.deep.include({ triedMedicines: 2, triedClasses: 2, maybeMedicines: 0 });
    }
  });
});
