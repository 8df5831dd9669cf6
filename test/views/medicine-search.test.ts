import { sendKeys } from '@web/test-runner-commands';
import { within } from '@testing-library/dom';
import { expect } from '@open-wc/testing';
import { Keyboard } from '../helpers/keyboard.js';
import { expectSame } from '../helpers/same.js';
import { textOf, visit, type Visitor } from '../helpers/visitor.js';

async function medicinePage(): Promise<Visitor> {
  const visitor = await visit();
  await visitor.walks({ concerns: ['depression'] }, { to: 'medicines' });
  return visitor;
}

const found = ({ suggestions }: Visitor): string[] => suggestions.map(textOf);

/** The suggestion that a screen reader is told of. */
function pointedAt(visitor: Visitor): HTMLElement | null {
  const id = visitor.searchBox.getAttribute('aria-activedescendant');
  return id === null ? null : visitor.root.getElementById(id);
}

describe('the medicine search', () => {
  it('finds a medicine however it is spelled, with the dose and in capitals (X14)', async () => {
    const visitor = await medicinePage();
    for (const [typed, name] of [
      ['zolóf', 'sertraline'],
      ['WELBUTRIN XL 150 mg', 'bupropion'],
    ] as const) {
      await visitor.types(typed);
      expect(found(visitor)[0]).to.match(new RegExp(`^${name}\\b`));
      await visitor.finds(typed, name);
      expect(visitor.listed.at(-1)).to.match(new RegExp(`^${name}\\b`));
    }
  });

  it('shows generic name, brands and family together (X14)', async () => {
    const visitor = await medicinePage();
    await visitor.types('zoloft');
    expect(found(visitor)[0]).to.equal('sertraline, Zoloft, Lustral, SSRI');
    expect(visitor.sees.getByRole('option', { name: 'sertraline, Zoloft, Lustral, SSRI' })).to.exist;
  });

  it('offers last to keep an unknown name as it was typed, and keeps it so (X14)', async () => {
    const visitor = await medicinePage();
    await visitor.types('  Grandma’s <b>Pill</b> ');
    expect(found(visitor).at(-1)).to.equal(visitor.words.medicineSearch.addTyped('Grandma’s <b>Pill</b>'));
    await visitor.finds('Grandma’s <b>Pill</b>', 'Add “');
    expect(visitor.listed).to.deep.equal(['Grandma’s <b>Pill</b> as you typed it']);
    await visitor.continues();
    expect(visitor.page, 'no trial question for it').to.equal('other-care');
  });

  it('never guesses on Enter: it says to choose, and keeps what was typed (X14)', async () => {
    const visitor = await medicinePage();
    visitor.searchBox.focus();
    await sendKeys({ type: 'zolof' });
    await sendKeys({ press: 'Enter' });
    await visitor.settles();
    expect(visitor.listed).to.deep.equal([]);
    expect(visitor.page).to.equal('medicines');
    expect(visitor.searchBox.value).to.equal('zolof');
    const said = visitor.sees.getAllByRole('status').map(textOf);
    expect(said).to.include('Choose a name from the list, or add it as you typed it.');
  });

  it('says how many it found, for somebody who cannot see the list (X14, X20)', async () => {
    const visitor = await medicinePage();
    await visitor.types('zoloft');
    const said = (): string => visitor.sees.getAllByRole('status').map(textOf).join(' ');
    expect(said()).to.match(/\d+ medicines? found/);
    await visitor.types('qqqqqq');
    expect(said()).to.match(/No medicine found/);
  });

  it('names each Remove after its medicine, and removes only that one (X14)', async () => {
    const visitor = await medicinePage();
    for (const name of ['sertraline', 'fluoxetine', 'mirtazapine']) await visitor.finds(name, name);
    await visitor.presses('Remove fluoxetine (Prozac)');
    expect(visitor.text).to.contain(visitor.words.medicineSearch.removed('fluoxetine (Prozac)'));
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

  it('is a combobox whose parts name each other (X14, X21)', async () => {
    const visitor = await medicinePage();
    const box = visitor.searchBox;
    expect(box.getAttribute('aria-expanded')).to.equal('false');
    await visitor.types('zoloft');
    expect(visitor.searchBox.getAttribute('aria-expanded')).to.equal('true');
    const list = visitor.root.getElementById(visitor.searchBox.getAttribute('aria-controls')!)!;
    expect(within(list).getAllByRole('option')).to.have.length(visitor.suggestions.length);
    expectSame(pointedAt(visitor), null);
  });
});

describe('the medicine search by keyboard', () => {
  it('moves down and up through the list, around both ends, and points at one at a time (X14)', async () => {
    const visitor = await medicinePage();
    const keys = new Keyboard(visitor);
    visitor.searchBox.focus();
    await keys.types('amitri');
    const names = found(visitor);
    expect(names.length).to.be.greaterThan(2);
    for (const name of [...names, names[0]!]) {
      await keys.presses('ArrowDown');
      expect(textOf(pointedAt(visitor)!)).to.equal(name);
      const selected = visitor.suggestions.filter((option) => option.getAttribute('aria-selected') === 'true');
      expect(selected).to.have.length(1);
      expectSame(selected[0], pointedAt(visitor));
    }
    await keys.presses('ArrowUp');
    expect(textOf(pointedAt(visitor)!)).to.equal(names.at(-1));
    expectSame(visitor.focused, visitor.searchBox, 'the focus stays in the box');
  });

  it('closes on Escape, keeps the text, and opens again on an arrow (X14)', async () => {
    const visitor = await medicinePage();
    const keys = new Keyboard(visitor);
    visitor.searchBox.focus();
    await keys.types('zolof');
    await keys.presses('Escape');
    expect(visitor.suggestions).to.deep.equal([]);
    expect(visitor.searchBox.value).to.equal('zolof');
    expect(visitor.searchBox.getAttribute('aria-expanded')).to.equal('false');
    await keys.presses('ArrowDown');
    expect(textOf(pointedAt(visitor)!)).to.match(/^sertraline/);
    await keys.presses('Enter');
    expect(visitor.listed).to.deep.equal(['sertraline (Zoloft)']);
  });

  it('keeps the focus in the box when a suggestion is pressed (X14)', async () => {
    const visitor = await medicinePage();
    await visitor.types('zoloft');
    const [first] = visitor.suggestions;
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    first!.dispatchEvent(press);
    expect(press.defaultPrevented).to.be.true;
    first!.click();
    await visitor.settles();
    expectSame(visitor.focused, visitor.searchBox);
  });
});
