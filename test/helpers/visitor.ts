/**
 * A visitor of the page. They see it by roles and names and press what they see; only the public contract (`data-page`,
 * `data-outcome`, the inputs' `name` and `value`) is used beside that.
 */
import { configure, within } from '@testing-library/dom';
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import type { ReferralScreener } from '../../src/referral-screener.js';
import { type Answer, type Answers, familyOf, medicine, typedName } from '../../src/protocol/index.js';

// A failure says what was looked for; the whole page beside it would hide that.
configure({ getElementError: (message) => new Error(message?.split('\n\n')[0]) });

type Attributes = Readonly<Record<string, string>>;

/** Puts the element on a page, as a clinic would, and brings a visitor to it. */
export async function visit(attributes: Attributes = {}, place?: Element): Promise<Visitor> {
  const parent = place ?? (await fixture(html`<div></div>`));
  const element = document.createElement('referral-screener');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  const visitor = new Visitor(element);
  await visitor.settles();
  return visitor;
}

export class Visitor {
  constructor(readonly element: ReferralScreener) {}

  // What they see

  get root(): ShadowRoot {
    const root = window.__rootOf(this.element);
    if (!root) throw new Error('open-roots.js was not loaded first');
    return root;
  }

  /** The whole widget. */
  get screener(): HTMLElement {
    return this.root.querySelector<HTMLElement>('[data-page]')!;
  }

  /** Queries by role and name. */
  get sees() {
    return within(this.screener);
  }

  get page(): string {
    return this.screener.dataset.page ?? '';
  }

  get outcome(): string | undefined {
    return this.screener.dataset.outcome;
  }

  get headings(): readonly string[] {
    return this.sees.queryAllByRole('heading').map(textOf);
  }

  /** The page's own heading: the first. */
  get heading(): HTMLElement {
    return this.sees.getAllByRole('heading')[0]!;
  }

  get text(): string {
    return textOf(this.screener);
  }

  get crisisHelp(): HTMLElement {
    return this.sees.getByRole('region', { name: 'Help right now' });
  }

  /** What says that the visitor cannot go on yet. */
  get problem(): HTMLElement | null {
    return this.sees.queryByRole('alert');
  }

  /** "Question 4 of about 9". */
  get progress(): string | undefined {
    return this.sees.queryByText(/^Question \d+( of about \d+)?$/)?.textContent ?? undefined;
  }

  /** What has the focus, in the widget. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** A part of the page, by its heading. */
  part(title: string | RegExp): HTMLElement | undefined {
    const heading = this.sees.queryAllByRole('heading', { name: title })[0];
    return heading?.closest<HTMLElement>('section') ?? undefined;
  }

  button(name: string | RegExp): HTMLButtonElement {
    return this.sees.getByRole('button', { name });
  }

  hasButton(name: string | RegExp): boolean {
    return this.sees.queryByRole('button', { name }) !== null;
  }

  fields(question: string): HTMLInputElement[] {
    return [...this.root.querySelectorAll('input')].filter(({ name }) => name === question);
  }

  field(question: string, option: string): HTMLInputElement {
    const found = this.fields(question).find(({ value }) => value === option);
    if (!found) throw new Error(`${question}: no option "${option}" on page "${this.page}"`);
    return found;
  }

  /** The whole row that can be pressed. */
  row(question: string, option: string): HTMLElement {
    return this.field(question, option).labels![0]!;
  }

  chosen(question: string): string[] {
    return this.fields(question)
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
  }

  /** The search box of the medicine page. */
  get searchBox(): HTMLInputElement {
    return this.sees.getByRole('combobox', { name: 'Find a medicine' });
  }

  get suggestions(): HTMLElement[] {
    return this.sees.queryAllByRole('option').filter((option) => option.closest('[role="listbox"]') !== null);
  }

  /** The medicines on the visitor's list, by name. */
  get listed(): string[] {
    const list = this.sees.queryByRole('list', { name: 'Your list' });
    if (!list) return [];
    return within(list)
      .getAllByRole('listitem')
      .map((item) => textOf(item.firstElementChild!));
  }

  // What they do

  /** Waits until what was done is drawn. */
  async settles(): Promise<void> {
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  async presses(name: string | RegExp): Promise<void> {
    this.button(name).click();
    await this.settles();
  }

  /** From the first page to the first question, or to where they were. */
  async starts(): Promise<void> {
    expect(this.page, 'page').to.equal('intro');
    await this.presses(/^(Start|Go on with your answers)$/);
  }

  /** Chooses exactly these options; does not go on. */
  async answers(question: string, ...options: string[]): Promise<void> {
    expect(this.page, 'page').to.equal(question);
    if (question === 'medicines') return this.#answersMedicines(options);
    for (const { value, checked } of this.fields(question)) {
      if (checked && !options.includes(value)) await this.ticks(question, value);
    }
    for (const option of options) {
      if (!this.field(question, option).checked) await this.ticks(question, option);
    }
  }

  /** Presses the row of one option. */
  async ticks(question: string, option: string): Promise<void> {
    const field = this.field(question, option);
    if (field.type === 'radio' && field.checked) return;
    this.row(question, option).click();
    await this.settles();
  }

  async continues(): Promise<void> {
    await this.presses('Continue');
  }

  async skips(): Promise<void> {
    await this.presses('Skip this question');
  }

  async goesBack(): Promise<void> {
    await this.presses('Back');
  }

  /** On the check page: *Change* of the question with this heading. */
  async changes(heading: string): Promise<void> {
    const change = this.sees.getAllByRole('button').find((button) => textOf(button) === `Change: ${heading}`);
    if (!change) throw new Error(`no Change for "${heading}"`);
    change.click();
    await this.settles();
  }

  async clears(): Promise<void> {
    await this.presses('Clear my answers');
    await this.presses('Yes, clear them');
  }

  /** Types into the search box; what stood there is replaced. */
  async types(text: string): Promise<void> {
    const box = this.searchBox;
    box.focus();
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text, inputType: 'insertText' }));
    await this.settles();
  }

  /** Searches a medicine, and takes the suggestion with this name. */
  async finds(text: string, suggestion: string | RegExp): Promise<void> {
    await this.types(text);
    const name = typeof suggestion === 'string' ? suggestion.toLowerCase() : suggestion;
    const fits = (option: HTMLElement): boolean =>
      typeof name === 'string' ? textOf(option).toLowerCase().includes(name) : name.test(textOf(option));
    const found = this.suggestions.find(fits);
    if (!found) throw new Error(`"${text}" finds ${this.suggestions.map(textOf).join(' | ')}, not ${suggestion}`);
    found.click();
    await this.settles();
  }

  /** Opens a `details` by what it says. */
  async opens(summary: string | RegExp): Promise<void> {
    const found = this.sees.getAllByText(summary, { selector: 'summary' })[0]!;
    if (!found.closest('details')!.open) found.click();
    await this.settles();
  }

  /** Chooses a medicine from its family's list. */
  async picks(id: string): Promise<void> {
    await this.opens('Look through all medicines by family');
    const family = this.field('medicines', id).closest('details')!;
    if (!family.open) family.querySelector('summary')!.click();
    await this.ticks('medicines', id);
  }

  async #answersMedicines(options: readonly string[]): Promise<void> {
    for (const option of options) {
      const typed = typedName(option);
      if (typed !== undefined) await this.finds(typed, `Add “${typed}”`);
      else if (medicine(option)) await this.picks(option);
      else if (!this.field('medicines', option).checked) await this.ticks('medicines', option);
    }
  }

  /** Answers this page and goes on: what has no answer is skipped. */
  async answersPage(answers: Answers): Promise<void> {
    const { page } = this;
    if (page === 'intro') return this.starts();
    if (page === 'help') return this.presses('Go on with the questions');
    if (page === 'check') return this.presses('See what this means');
    const answer: Answer | undefined = answers[page];
    if (answer === null || answer === undefined) return this.skips();
    await this.answers(page, ...[answer].flat());
    await this.continues();
  }

  /** Answers page after page, up to the outcome or to the page named. `onPage` sees every page first. */
  async walks(answers: Answers, { to = 'outcome', onPage }: Walk = {}): Promise<void> {
    for (let pages = 0; pages < 60; pages += 1) {
      await onPage?.(this);
      if (this.page === to || this.page === 'outcome') break;
      await this.answersPage(answers);
    }
    expect(this.page, 'page').to.equal(to);
  }
}

interface Walk {
  /** Stops at this page. */
  readonly to?: string;
  readonly onPage?: (visitor: Visitor) => void | Promise<void>;
}

/** What stands there, without the line breaks of its template. */
export const textOf = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The kind of a page: `trial` for `trial:sertraline`. */
export const kindOf = ({ page }: Visitor): string => familyOf(page);
