import { expect } from 'chai';
import { describe, it } from 'node:test';
import * as protocol from '../../src/protocol/index.js';
import { families, medicineTable } from '../fixtures/medicine-table.js';
import { twoTried, visitorWith } from '../fixtures/people.js';
import { cited, naming } from './expect.js';

const { antidepressantClasses, assess, otherClasses, questionOf } = protocol;
const table = protocol.medicines as readonly protocol.Medicine[];
const ids = medicineTable.map(([id]) => id);

describe('the medicine table', () => {
  it('has these 93 medicines and families and no other, and offers each medicine as an answer', () => {
    expect(new Set(ids).size).to.equal(93);
    expect(table.map(({ id }) => id)).to.have.members(ids);
    const offered = (questionOf('medicines') as protocol.Question).options.filter(({ exclusive }) => !exclusive);
    expect(offered.map(({ id }) => id)).to.have.members([...ids, 'names-unknown']);
    expect(antidepressantClasses).to.have.members(families);
    expect(otherClasses).to.have.members(['GABA', 'KET', 'ADD', 'FLAG']);
  });

  it('has each row of the specification', () => {
    for (const [id, className, countsAs, flags, usBrands, otherBrands, low] of medicineTable) {
      const row = table.find((one) => one.id === id) as protocol.Medicine;
      expect([row.class, row.countsAs, row.lowDosesCommon ?? false], id).to.deep.equal([className, countsAs, low]);
      expect(row.flags ?? [], id).to.have.members([...flags]);
      expect(row.brands, id).to.include.members([...usBrands]);
      expect([...row.brands, ...(row.elsewhere ?? [])], id).to.have.members([...usBrands, ...otherBrands]);
    }
  });

  it('asks about the trial of each medicine that counts, and tells each flag', () => {
    const { tell: tellOfAll } = assess(visitorWith({ medicines: ids }));
    for (const [id, , countsAs, flags] of medicineTable) {
      const trial = `trial:${id}`;
      const { counts, notes, path, tell } = assess(visitorWith({ medicines: [id], [trial]: 'not-enough' }));
      const counted = countsAs === null ? 0 : 1;
      expect(path.includes(trial), `trial question of ${id}`).to.equal(countsAs !== null);
      expect(counts, id).to.deep.include({ triedMedicines: counted, triedClasses: counted, maybeMedicines: 0 });
      expect(cited(naming(tell, 'medicines', id)), id).to.deep.equal([...flags].sort());
      expect(naming(tell, 'medicines', id).length > 0, `${id} is told only for a flag`).to.equal(flags.length > 0);
      expect(naming(notes, 'medicines', id), id).to.deep.equal([]);
      expect(cited(naming(tellOfAll, 'medicines', id)), `${id} among all`).to.include.members([...flags]);
    }
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
