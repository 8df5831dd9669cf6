import { expect } from 'chai';
import { describe, it } from 'node:test';
import { rxnorm } from '../../src/fhir/rxnorm.js';
import { en } from '../../src/locales/en.js';
import { type Medicine, type MedicineId, medicine, medicines } from '../../src/protocol/index.js';
import { rxnormCopies } from '../fixtures/rxnorm-copies.js';

const table = Object.entries(rxnorm);
const rows = rxnormCopies.flatMap((copy) => copy.rows);
const ingredients = rows.filter(({ type }) => type === 'IN' || type === 'MIN');
const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** What a visitor reads where it is more than the ingredient. */
const otherNames: Partial<Record<MedicineId, string>> = {
  'paroxetine-low': 'paroxetine 7.5 mg',
  'bupropion-smoking': 'bupropion to quit smoking',
  'doxepin-sleep': 'doxepin 3 or 6 mg',
  dosulepin: 'dosulepin (dothiepin)',
  'selegiline-patch': 'selegiline patch',
  'selegiline-oral': 'selegiline by mouth',
  liothyronine: 'liothyronine (T3)',
  // A salt of valproate: the copies have Depakote under both.
  valproate: 'valproate / divalproex',
  'fentanyl-patch': 'fentanyl patch',
};

const twoMedicines = 'The row stands for more than one ingredient.';
const withAnother = 'A brand of the row has a second ingredient.';
const noRow = 'No copy has a row for it.';
const withoutCode: Partial<Record<MedicineId, string>> = {
  'perphenazine-amitriptyline': noRow,
  'chlordiazepoxide-amitriptyline': noRow,
  agomelatine: noRow,
  'st-johns-wort': 'RxNorm has the extract; the visitor may take the herb.',
  lithium: 'Lithium carbonate and lithium citrate are ingredients of their own, and the visitor says neither.',
  amphetamine: twoMedicines,
  modafinil: twoMedicines,
  'l-methylfolate': 'RxNorm has levomefolate, and no copy says that it is the same.',
  zolpidem: twoMedicines,
  theophylline: twoMedicines,
  buprenorphine: 'The row says "with or without naloxone".',
  oxycodone: withAnother,
  hydrocodone: withAnother,
  morphine: twoMedicines,
  codeine: withAnother,
};

describe('the RxNorm codes', () => {
  it('X72 has a code for each medicine, or a reason why it has none', () => {
    const ids = [...table.map(([id]) => id), ...Object.keys(withoutCode)];
    expect(ids).to.have.members(medicines.map(({ id }) => id));
  });

  it('X72 has only codes and names of an ingredient in the published copies, which agree', () => {
    for (const [id, { code, display }] of table) {
      expect(
        ingredients.find((row) => row.code === code && same(row.name, display)),
        id,
      ).not.to.equal(undefined);
      const others = rows.filter((row) => (row.code === code) !== same(row.name, display));
      expect(others, id).to.deep.equal([]);
    }
  });

  it('X72 has each code and name from two copies, or from one that has our brand too', () => {
    for (const [id, { code, display }] of table) {
      const found = rxnormCopies.flatMap((copy) =>
        copy.rows.filter((row) => row.code === code && same(row.name, display)),
      );
      const ours = (medicine(id) as Medicine).brands;
      const branded = found.some(({ brands }) => brands.some((brand) => ours.includes(brand)));
      expect(branded || found.length > 1, id).to.equal(true);
    }
  });

  it('X72 has the ingredients that the visitor chose, and no other', () => {
    for (const [id, { display }] of table) {
      const parts = display.split(' / ');
      const name = en.medicines[id as MedicineId];
      if (parts.length > 1) expect(name.split('-'), id).to.have.members(parts);
      else expect(name, id).to.equal(otherNames[id as MedicineId] ?? display);
      for (const part of parts) expect(name, id).to.include(part);
    }
  });

  it('X72 has the code under which a copy has the brand', () => {
    for (const [id, { code }] of table) {
      for (const brand of (medicine(id) as Medicine).brands) {
        const codes = ingredients.filter(({ brands }) => brands.includes(brand)).map((row) => row.code);
        if (codes.length > 0) expect(codes, `${id} ${brand}`).to.include(code);
      }
    }
  });
});
