import { expect } from '@open-wc/testing';
import { en } from '../../src/locales/en.js';
import { antidepressantClasses, type Medicine, medicines, otherClasses } from '../../src/protocol/index.js';
import { expectSame } from '../helpers/same.js';
import { type Attributes, textOf, visit, type Visitor } from '../helpers/visitor.js';

const table = medicines as readonly (Medicine & { readonly id: keyof typeof en.medicines })[];

async function medicinePage(attributes: Attributes = {}): Promise<Visitor> {
  const visitor = await visit(attributes);
  await visitor.walks({ concerns: ['depression'] }, { to: 'medicines' });
  return visitor;
}

describe('the medicine search', () => {
  it('shows generic name, brands and family together (X14)', async () => {
    const visitor = await medicinePage();
    await visitor.types('zoloft');
    expect(textOf(visitor.suggestions[0]!)).to.equal('sertraline, Zoloft, Lustral, SSRI');
    expect(visitor.sees.getByRole('option', { name: 'sertraline, Zoloft, Lustral, SSRI' })).to.exist;
  });

  it('shows the brands of the country first, in the US only those, and always the brand that was typed (X14)', async () => {
    for (const [country, typed, shown] of [
      ['US', 'sertraline', 'sertraline, Zoloft, SSRI'],
      ['PR', 'sertraline', 'sertraline, Zoloft, SSRI'],
      ['US', 'lustrel', 'sertraline, Zoloft, Lustral, SSRI'],
      ['US', 'mianserin', 'mianserin, Tolvon, Lerivon, Mirtazapine family'],
      ['GB', 'sertraline', 'sertraline, Lustral, Zoloft, SSRI'],
      ['GB', 'prozac', 'fluoxetine, Prozac, Sarafem, SSRI'],
    ] as const) {
      const visitor = await medicinePage({ country });
      await visitor.types(typed);
      expect(textOf(visitor.suggestions[0]!), `${country} ${typed}`).to.equal(shown);
      const { textContent } = visitor.row('medicines', 'sertraline');
      expect(textContent.includes('Lustral')).to.equal(country === 'GB');
    }
  });

  it('shows a name once where the family is named after the medicine (X14)', async () => {
    const visitor = await medicinePage();
    for (const [typed, shown] of [
      ['gepirone', 'gepirone, Exxua'],
      ['mirtazapine', 'mirtazapine, Remeron, Zispin'],
      ['ketamine', 'ketamine, Ketalar'],
    ] as const) {
      await visitor.types(typed);
      expect(textOf(visitor.suggestions[0]!)).to.equal(shown);
    }
  });

  it('says nothing of a list without names (X14)', async () => {
    const visitor = await medicinePage();
    expect(visitor.text).not.to.contain(visitor.words.medicineSearch.list);
    await visitor.finds('zoloft', 'sertraline');
    expect(visitor.text).to.contain(visitor.words.medicineSearch.list);
  });

  it('keeps the status 8 px away from the outline of the box (X14, X20)', async () => {
    const visitor = await medicinePage();
    await visitor.finds('zoloft', 'sertraline');
    const { outlineWidth, outlineOffset } = getComputedStyle(visitor.searchBox);
    const outline =
      visitor.searchBox.getBoundingClientRect().bottom + parseFloat(outlineWidth) + parseFloat(outlineOffset);
    const [status] = visitor.sees.getAllByRole('status');
    expect(status!.getBoundingClientRect().top - outline).to.be.at.least(8);
  });

  it('offers last to keep an unknown name as it was typed, and keeps it so (X14)', async () => {
    const visitor = await medicinePage();
    const typed = 'Grandma’s <b>Pill</b>';
    await visitor.types(`  ${typed} `);
    expect(textOf(visitor.suggestions.at(-1)!)).to.equal(visitor.words.medicineSearch.addTyped(typed));
    await visitor.finds(typed, 'Add “');
    expect(visitor.listed).to.deep.equal([`${typed} as you typed it`]);
    await visitor.continues();
    expect(visitor.page, 'no trial question for it').to.equal('other-care');
  });

  it('names each Remove after its medicine, and removes only that one; one on the list is not added again (X14)', async () => {
    const visitor = await medicinePage();
    for (const name of ['sertraline', 'fluoxetine', 'mirtazapine', 'sertraline']) await visitor.finds(name, name);
    expect(visitor.status).to.equal('sertraline (Zoloft) is already on your list.');
    await visitor.presses('Remove fluoxetine (Prozac)');
    expectSame(visitor.focused, visitor.searchBox);
    expect(visitor.listed).to.deep.equal(['sertraline (Zoloft)', 'mirtazapine (Remeron)']);
    expect(visitor.chosen('medicines')).to.have.members(['sertraline', 'mirtazapine']);
  });

  it('takes 10,000 characters without a halt, finds nothing, and says that no name is so long (X14)', async () => {
    const visitor = await medicinePage();
    const before = performance.now();
    await visitor.types('sertraline '.repeat(1000));
    expect(performance.now() - before).to.be.lessThan(1000);
    expect(visitor.suggestions).to.deep.equal([]);
    expect(visitor.text).to.contain('too long for a name');
    await visitor.continues();
    expect(visitor.page).to.equal('medicines');
    await visitor.types('zoloft');
    expect(visitor.text).not.to.contain('too long for a name');
  });
});

describe('the medicine question', () => {
  it('has "none" last, after an "or": it unticks all medicines, and one that is named unticks it; names not known may be beside names (X5)', async () => {
    const visitor = await medicinePage();
    const [names, none] = ['names-unknown', 'none'].map((id) => visitor.row('medicines', id).getBoundingClientRect());
    const or = visitor.sees.getByText('or', { exact: true }).getBoundingClientRect();
    expect([names!.bottom <= or.top, or.bottom <= none!.top]).to.deep.equal([true, true]);
    await visitor.finds('zoloft', 'sertraline');
    await visitor.ticks('medicines', 'names-unknown');
    expect(visitor.chosen('medicines')).to.have.members(['sertraline', 'names-unknown']);
    await visitor.ticks('medicines', 'none');
    expect([visitor.listed, visitor.chosen('medicines')]).to.deep.equal([[], ['none']]);
    await visitor.finds('prozac', 'fluoxetine');
    expect(visitor.chosen('medicines')).to.deep.equal(['fluoxetine']);
  });

  it('can be looked through by family without typing: each medicine is chosen and taken back (X14)', async function () {
    this.timeout(60_000);
    const visitor = await medicinePage();
    for (const family of [...antidepressantClasses, ...otherClasses]) {
      const rows = table.filter((row) => row.class === family).map(({ id }) => id);
      for (const id of rows) await visitor.picks(id);
      expect(visitor.chosen('medicines')).to.have.members(rows);
      expect(visitor.listed).to.have.length(rows.length);
      const summary = visitor.field('medicines', rows[0]!).closest('details')!.querySelector('summary')!;
      expect(textOf(summary)).to.equal(`${en.classes[family].name} ${en.classes[family].gloss}`);
      for (const id of rows) await visitor.ticks('medicines', id);
      expect(visitor.listed).to.deep.equal([]);
    }
  });

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
