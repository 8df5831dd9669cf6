import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { antidepressantClasses, type Medicine, medicines, otherClasses } from '../../src/protocol/index.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

const table = medicines as readonly (Medicine & { readonly id: keyof typeof en.medicines })[];
const families = [...antidepressantClasses, ...otherClasses];

async function medicinePage(): Promise<Visitor> {
  const visitor = await visit();
  await visitor.walks({ concerns: ['depression'] }, { to: 'medicines' });
  return visitor;
}

describe('the medicine table', () => {
  for (const family of families) {
    const rows = table.filter((row) => row.class === family);

    it(`can be looked through without typing: ${family}, each medicine chosen and taken back (X14)`, async function () {
      this.timeout(60_000);
      const visitor = await medicinePage();
      for (const { id } of rows) await visitor.picks(id);
      expect(visitor.chosen('medicines')).to.have.members(rows.map((row) => row.id));
      expect(visitor.listed).to.have.length(rows.length);
      const summary = visitor.field('medicines', rows[0]!.id).closest('details')!.querySelector('summary')!;
      expect(textOf(summary)).to.equal(`${en.classes[family].name} ${en.classes[family].gloss}`);
      for (const { id } of rows) await visitor.ticks('medicines', id);
      expect(visitor.listed).to.deep.equal([]);
    });
  }

  it('asks about each medicine that counts once, by name, and about no other', async function () {
    this.timeout(60_000);
    const visitor = await medicinePage();
    for (const { id } of table) visitor.field('medicines', id).click();
    await visitor.settles();
    await visitor.continues();
    const asked: string[] = [];
    for (; visitor.page.startsWith('trial:'); await visitor.skips()) {
      asked.push(visitor.page);
      const name = en.medicines[visitor.page.slice('trial:'.length) as keyof typeof en.medicines];
      expect(textOf(visitor.heading)).to.contain(`What happened when you took ${name}`);
    }
    expect(asked).to.deep.equal(table.filter(({ countsAs }) => countsAs !== null).map(({ id }) => `trial:${id}`));
  });
});
