/** What is so on every question: one walk comes to each of them, and all checks run there. */
import { within } from '@testing-library/dom';
import { expect, fixture, html } from '@open-wc/testing';
import { type Question, questions } from '../../src/protocol/index.js';
import { collect, fullClinic, onEveryPage } from '../helpers/page-kinds.js';
import { expectSame } from '../helpers/same.js';
import { kindOf, textOf, visit, type Visitor } from '../helpers/visitor.js';

const rectOf = (element: Element): DOMRect => element.getBoundingClientRect();
const rowOf = (visitor: Visitor): Question => questions.find(({ id }) => id === kindOf(visitor))!;
const group = (visitor: Visitor): HTMLElement => visitor.sees.getByRole('group', { name: textOf(visitor.heading) });
const described = (visitor: Visitor): HTMLElement[] =>
  (group(visitor).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .flatMap((id) => visitor.root.getElementById(id) ?? []);
const values = (visitor: Visitor): string[] => visitor.fields(visitor.page).map(({ value }) => value);
const exclusive = ({ options }: Question): string[] => options.filter((one) => one.exclusive).map(({ id }) => id);

/** Options that can be seen: not those of a family that is closed. */
const options = (visitor: Visitor): HTMLInputElement[] =>
  visitor.fields(visitor.page).filter((field) => field.checkVisibility());

const checks = {
  /** Before all others: the page is as the visitor comes to it. */
  reach(visitor: Visitor): void {
    const next = visitor.button('Continue');
    const { bottom, left, width, top, height } = rectOf(next);
    expect(bottom).to.be.at.most(innerHeight);
    expectSame(visitor.root.elementFromPoint(left + width / 2, top + height / 2), next);
  },

  empty(visitor: Visitor): void {
    expect(visitor.chosen(visitor.page)).to.deep.equal([]);
    expectSame(visitor.problem, null);
  },

  legend(visitor: Visitor): void {
    const { screener, heading, sees } = visitor;
    const legend = screener.querySelector('form > fieldset > legend:first-child')!;
    expect(legend.contains(heading)).to.be.true;
    expect(sees.getAllByRole('heading')).to.have.length(1);
    expect(group(visitor).contains(visitor.fields(visitor.page)[0]!)).to.be.true;
    expect(screener.querySelectorAll('form, fieldset')).to.have.length(2);
    const isNative = ({ type, role }: HTMLInputElement): boolean =>
      ['radio', 'checkbox'].includes(type) ? role === null : type === 'text';
    expect([...screener.querySelectorAll<HTMLInputElement>('form input')].every(isNative)).to.be.true;
  },

  layout(visitor: Visitor): void {
    options(visitor).forEach((field, at, all) => {
      const row = field.labels![0]!;
      const [control, label] = [rectOf(field), rectOf(row.querySelector('span')!)];
      const letters = Number.parseFloat(getComputedStyle(row).fontSize);
      expect(Math.min(control.width, control.height)).to.be.at.least(1.3 * letters);
      expect(control.right, 'the control is before its label').to.be.at.most(label.left);
      // Beside "none" is a button that goes on.
      const width = [...row.parentElement!.querySelectorAll(':scope > button')].reduce(
        (sum, button) => sum + rectOf(button).width + 0.375 * letters,
        rectOf(row).width,
      );
      expect(width, 'the row can be pressed').to.be.closeTo(rectOf(row.parentElement!).width, 1);
      expect(rectOf(row).width, 'most of the line').to.be.at.least(rectOf(row.parentElement!).width / 2);
      if (at > 0) expect(rectOf(all[at - 1]!.labels![0]!).bottom).to.be.at.most(rectOf(row).top);
    });
  },

  buttons(visitor: Visitor): void {
    const [next, skip, back] = ['Continue', 'Skip this question', 'Back'].map((name) => rectOf(visitor.button(name)));
    const heading = rectOf(visitor.heading);
    expect(next!.left).to.be.at.most(heading.left + 1);
    expect(next!.left).to.be.lessThan(skip!.left);
    expect(back!.bottom).to.be.at.most(heading.top);
  },

  hint(visitor: Visitor): void {
    for (const hint of described(visitor)) {
      expectSame(hint.querySelector('a'), null);
      const lines = [...hint.querySelectorAll('p')].map(textOf).filter((text) => !text.startsWith('We ask'));
      for (const line of lines) expect(line.match(/[.?!](?=\s|$)/g), line).to.have.length(1);
    }
    const why = /We ask (everyone,? )?(because|so that)/;
    expect(why.test(visitor.text), 'why').to.equal('sensitive' in rowOf(visitor));
  },

  async problem(visitor: Visitor): Promise<void> {
    const { page } = visitor;
    await visitor.continues();
    expect(visitor.page).to.equal(page);
    const summary = visitor.problem!;
    expectSame(visitor.focused, summary);
    expect(textOf(summary)).to.match(/^There is a problem (Choose|Add)/);
    const link = within(summary).getByRole('button');
    expect(visitor.sees.getAllByText(textOf(link)), 'the same words at the question').to.have.length(2);
    expect(described(visitor).map(textOf).join(' ')).to.contain(textOf(link));
    scrollTo(0, 2500);
    link.click();
    await visitor.settles();
    expectSame(visitor.focused, visitor.screener.querySelector('fieldset input'));
    const { top, bottom } = rectOf(visitor.heading);
    expect([top >= 0, bottom <= innerHeight]).to.deep.equal([true, true]);
  },

  /** Those of `medicines` are in medicine-search.test.ts. */
  async chosen(visitor: Visitor): Promise<void> {
    const { page } = visitor;
    const row = rowOf(visitor);
    if (row.id !== 'medicines') {
      expect(values(visitor)).to.deep.equal(row.options.map(({ id }) => id));
      expect(new Set(visitor.fields(page).map(({ labels }) => textOf(labels![0]!))).size).to.equal(row.options.length);
      for (const { type } of visitor.fields(page)) expect(type).to.equal(row.kind === 'one' ? 'radio' : 'checkbox');
    }
    const fields = (): number => visitor.screener.querySelectorAll('input, select, textarea').length;
    const before = fields();
    for (const { value } of options(visitor)) {
      await visitor.ticks(page, value);
      expect(visitor.chosen(page), value).to.include(value);
      expect([visitor.page, fields()], value).to.deep.equal([page, before]);
      if (row.kind === 'many') await visitor.ticks(page, value);
    }
  },

  async exclusive(visitor: Visitor): Promise<void> {
    const { page } = visitor;
    const row = rowOf(visitor);
    if (row.kind === 'one' || row.id === 'medicines') return;
    const others = values(visitor).filter((value) => !exclusive(row).includes(value));
    expect(values(visitor)).to.deep.equal([...others, ...exclusive(row)]);
    const or = rectOf(visitor.sees.getByText('or', { exact: true }));
    expect(or.bottom).to.be.at.most(rectOf(visitor.row(page, exclusive(row)[0]!)).top);
    for (const option of exclusive(row)) {
      for (const other of others) await visitor.ticks(page, other);
      expect(visitor.chosen(page)).to.deep.equal(others);
      await visitor.ticks(page, option);
      expect(visitor.chosen(page), option).to.deep.equal([option]);
      await visitor.ticks(page, others[0]!);
      expect(visitor.chosen(page), option).to.deep.equal([others[0]]);
      await visitor.ticks(page, others[0]!);
    }
  },
};

describe('every question', () => {
  const { found, look } = collect(checks);
  const none = (name: keyof typeof checks): void => void expect(found[name]).to.deep.equal([]);

  before(async function () {
    this.timeout(60_000);
    // As wide as a phone.
    const page = await fixture(html`<div style="width: 390px"><div></div><p style="height: 3000px"></p></div>`);
    const seen = new Set<string>();
    await onEveryPage(
      async (visitor, name) => {
        if (visitor.fields(name).length === 0) return;
        seen.add(kindOf(visitor));
        await look(visitor, name);
      },
      await visit(fullClinic, page.querySelector('div')!),
    );
    expect([...seen]).to.have.members(questions.map(({ id }) => id));
  });

  it('is in the legend of its group, the only heading, in one form of native parts (X1, X22)', () => none('legend'));
  it('has nothing chosen beforehand, and no problem (X4, X12)', () => none('empty'));
  it('has each option of the protocol, in order, with words of its own, which can be chosen; the page stays, and no field appears (X3, X4, X7)', () =>
    none('chosen'));
  it('has Continue in the window from the start, however long its list (X19)', () => none('reach'));
  it('has its options below each other, the control first, each a whole row to press (X4, X34)', () => none('layout'));
  it('has Continue at the start of its line, Skip as a button of its own, and Back above (X2, X3, X6, X12)', () =>
    none('buttons'));
  it('has a hint of one sentence, without a link, and says why it asks, where it is sensitive (X7, X8)', () =>
    none('hint'));
  it('has the options that exclude the others last, after an "or", and they exclude both ways (X5)', () =>
    none('exclusive'));
  it('shows a problem on Continue only, in a summary with the focus and at the question, and leads to the first answer (X12)', () =>
    none('problem'));
});
