/** What a visitor sees of the widget, by roles and names. */
import { configure, within } from '@testing-library/dom';
import { defaultWords, type Words, wordsFor } from '../../src/locales/index.js';
import { familyOf } from '../../src/protocol/index.js';
import type { ReferralScreener } from '../../src/referral-screener.js';

// Without the whole page in the message of a failure.
configure({ getElementError: (message) => new Error(message?.split('\n\n')[0]) });

export class Sight {
  constructor(readonly element: ReferralScreener) {}

  get root(): ShadowRoot {
    const root = window.__rootOf(this.element);
    if (!root) throw new Error('open-roots.js was not loaded first');
    return root;
  }

  get screener(): HTMLElement {
    return this.root.querySelector<HTMLElement>('[data-page]')!;
  }

  get sees() {
    return within(this.screener);
  }

  get words(): Words {
    return wordsFor(this.screener.lang) ?? defaultWords;
  }

  get page(): string {
    return this.screener.dataset.page ?? '';
  }

  get outcome(): string | undefined {
    return this.screener.dataset.outcome;
  }

  /** A doctor has to check something first. */
  get check(): boolean {
    return 'check' in this.screener.dataset;
  }

  get headings(): readonly string[] {
    return this.sees.queryAllByRole('heading').map(textOf);
  }

  get heading(): HTMLElement {
    return this.sees.getAllByRole('heading')[0]!;
  }

  get text(): string {
    return textOf(this.screener);
  }

  get crisisHelp(): HTMLElement {
    return this.sees.getByRole('region', { name: this.words.crisis.label });
  }

  /** The message that says why the visitor cannot go on. */
  get problem(): HTMLElement | null {
    return this.sees.queryByRole('alert');
  }

  /** "Question 4 of about 9". */
  get progress(): string | undefined {
    const { question } = this.words.frame;
    const like = (text: string): string => text.replace(/\d+/g, String.raw`\d+`);
    const progress = new RegExp(`^(${like(question(4, 9))}|${like(question(4, undefined))})$`);
    return this.sees.queryByText(progress)?.textContent ?? undefined;
  }

  /** What is announced to a screen reader. */
  get status(): string {
    return this.sees.queryAllByRole('status').map(textOf).join(' ').trim();
  }

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
    return this.fields(question).flatMap(({ checked, value }) => (checked ? [value] : []));
  }

  get searchBox(): HTMLInputElement {
    return this.sees.getByRole('combobox', { name: this.words.medicineSearch.label });
  }

  get suggestions(): HTMLElement[] {
    return this.sees.queryAllByRole('option').filter((option) => option.closest('[role="listbox"]') !== null);
  }

  /** The suggestion that the arrow keys are on. */
  get activeSuggestion(): HTMLElement | null {
    return this.root.getElementById(this.searchBox.getAttribute('aria-activedescendant') ?? '');
  }

  get areSuggestionsOpen(): boolean {
    return this.searchBox.ariaExpanded === 'true';
  }

  /** The medicines on the visitor's list, by name. */
  get listed(): string[] {
    const list = this.sees.queryByRole('list', { name: this.words.medicineSearch.list });
    return list ? [...list.children].map((item) => textOf(item.firstElementChild!)) : [];
  }
}

/** The text of a node, without the line breaks of its template. */
export const textOf = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The kind of a page: `trial` for `trial:sertraline`. */
export const kindOf = ({ page }: Sight): string => familyOf(page);
