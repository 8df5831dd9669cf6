/** A visitor of the page, who finds controls by role and name; options by their `name` and `value`. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import '../../src/add-ons/history.js';
import { questionWords } from '../../src/locales/labels.js';
import { type Answer, type Answers, medicine, typedName } from '../../src/protocol/index.js';
import { languageAdded } from '../../src/locales/add.js';
import { settled } from './settled.js';
import { Sight, textOf } from './sight.js';

export { kindOf, textOf } from './sight.js';

export type Attributes = Readonly<Record<string, string>>;

/** Puts the element on a page, as a clinic does, and gives a visitor to it. */
export async function visit(attributes: Attributes = {}, place?: Element): Promise<Visitor> {
  const parent = place ?? (await fixture(html`<div></div>`));
  const element = document.createElement('referral-screener');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  const visitor = new Visitor(element);
  await visitor.settles();
  return visitor;
}

export class Visitor extends Sight {
  async settles(): Promise<void> {
    await settled();
  }

  /** Draws again, though nothing has changed. */
  async isRedrawn(): Promise<void> {
    dispatchEvent(new CustomEvent(languageAdded));
    await settled();
  }

  async presses(name: string | RegExp): Promise<void> {
    this.button(name).click();
    await this.settles();
  }

  /** From the first page to the first question, or on to their answers. */
  async starts(): Promise<void> {
    expect(this.page, 'page').to.equal('intro');
    const { start, resume } = this.words.intro;
    await this.presses(this.hasButton(start) ? start : resume);
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

  readonly continues = () => this.presses(this.words.frame.continue);
  readonly skips = () => this.presses(this.words.frame.skip);
  readonly goesBack = () => this.presses(this.words.frame.back);
  /** On the check page: *Change*, or *Answer* of a skipped question. */
  async changes(pathId: string): Promise<void> {
    const { change, answer } = this.words.check;
    const { short } = questionWords(this.words, pathId);
    await this.presses(this.hasButton(`${change} ${short}`) ? `${change} ${short}` : `${answer} ${short}`);
  }

  async clears(): Promise<void> {
    await this.presses(this.words.frame.clear);
    await this.presses(this.words.frame.clearYes);
  }

  /** Types into the search box, in place of its text. */
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
    const fits = (name: string): boolean =>
      typeof suggestion === 'string' ? name.toLowerCase().includes(suggestion.toLowerCase()) : suggestion.test(name);
    const found = this.suggestions.find((option) => fits(textOf(option)));
    if (!found) throw new Error(`"${text}" finds ${this.suggestions.map(textOf).join(' | ')}, not ${suggestion}`);
    found.click();
    await this.settles();
  }

  /** Opens a `details` by its summary. */
  async opens(summary: string | RegExp): Promise<void> {
    const found = this.sees.getAllByText(summary, { selector: 'summary' })[0]!;
    if (!found.closest('details')!.open) found.click();
    await this.settles();
  }

  /** Chooses a medicine from its family's list. */
  async picks(id: string): Promise<void> {
    await this.opens(this.words.medicineSearch.browse);
    const family = this.field('medicines', id).closest('details')!;
    if (!family.open) family.querySelector('summary')!.click();
    await this.ticks('medicines', id);
  }

  async #answersMedicines(options: readonly string[]): Promise<void> {
    for (const option of options) {
      const typed = typedName(option);
      if (typed !== undefined) await this.finds(typed, this.words.medicineSearch.addTyped(typed));
      else if (medicine(option)) await this.picks(option);
      else if (!this.field('medicines', option).checked) await this.ticks('medicines', option);
    }
  }

  /** Answers this page and goes on, or skips it where there is no answer. */
  async answersPage(answers: Answers): Promise<void> {
    const { page } = this;
    if (page === 'intro') return this.starts();
    if (page === 'help') return this.presses(this.words.help.goOn);
    if (page === 'check') return this.presses(this.words.check.see);
    const answer: Answer | undefined = answers[page];
    if (answer === null || answer === undefined) return this.skips();
    await this.answers(page, ...[answer].flat());
    await this.continues();
  }

  /** Answers page after page, up to the outcome or the page `to`. `onPage` sees each page before its answer. */
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
