/** Walks through the widget as a visitor does, by clicks on what the open root shows. */
import { defaultWords, type Words, wordsFor } from '../../src/locales/index.js';
import { type Answers, medicine, typedName } from '../../src/protocol/index.js';

type WordOf = (words: Words) => string;

export class Walker {
  constructor(
    readonly host: Element,
    readonly root: ShadowRoot,
  ) {}

  get page(): string {
    return this.#screener?.dataset.page ?? '';
  }

  /** Page after page, to the page `to`. An answer that is left out is skipped. */
  async walks(to: string, answers: Answers): Promise<void> {
    await until(() => this.page);
    for (let pages = 0; this.page !== to; pages += 1) {
      const before = this.page;
      if (pages > 60 || before === 'outcome') throw new Error(`The walk ends at ${before}, not at ${to}.`);
      await this.#goesOn(answers);
      await until(() => this.page !== before);
    }
  }

  async presses(word: WordOf): Promise<void> {
    const button = await until(() => {
      const name = word(this.#words);
      return this.#all('button').find(({ textContent }) => textContent?.trim() === name);
    });
    button.click();
    await drawn();
  }

  async ticks(question: string, option: string): Promise<void> {
    const field = await until(() => this.#inputs.find(({ name, value }) => name === question && value === option));
    (field.labels?.[0] ?? field).click();
    await drawn();
  }

  async types(text: string): Promise<void> {
    const box = await until(() => this.#inputs.find(({ role }) => role === 'combobox'));
    box.focus();
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
    await until(() => this.#all('[role="listbox"] [role="option"]').length > 0);
  }

  async picksSuggestion(name: string): Promise<void> {
    const suggestion = await until(() =>
      this.#all('[role="option"]').find(({ textContent }) => textContent?.includes(name)),
    );
    suggestion.click();
    await drawn();
  }

  async opens(details: string): Promise<void> {
    for (const one of this.#all(details)) one.toggleAttribute('open', true);
    await drawn();
  }

  /** Its script, which has its words, may come late. */
  async startsHistory(): Promise<void> {
    await until(() => this.#all('.history-part')[0]);
    await this.opens('.history-part');
    await this.clicks('.history-part .actions button');
    await until(() => this.page === 'history');
  }

  async clicks(selector: string): Promise<void> {
    (await until(() => this.#all(selector)[0])).click();
    await drawn();
  }

  get #screener(): HTMLElement | null {
    return this.root.querySelector<HTMLElement>('[data-page]');
  }

  get #words(): Words {
    return wordsFor(this.#screener?.lang ?? '') ?? defaultWords;
  }

  #all(selector: string): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  get #inputs(): readonly HTMLInputElement[] {
    return [...this.root.querySelectorAll('input')];
  }

  async #goesOn(answers: Answers): Promise<void> {
    const { page } = this;
    if (page === 'intro') return this.presses(({ intro }) => intro.start);
    if (page === 'help') return this.presses(({ help }) => help.goOn);
    if (page === 'check') return this.presses(({ check }) => check.see);
    const answer = answers[page];
    if (answer === null || answer === undefined) return this.presses(({ frame }) => frame.skip);
    for (const option of [answer].flat()) await this.#chooses(page, option);
    return this.presses(({ frame }) => frame.continue);
  }

  async #chooses(question: string, option: string): Promise<void> {
    const typed = typedName(option);
    if (typed !== undefined) {
      await this.types(typed);
      return this.picksSuggestion(this.#words.medicineSearch.addTyped(typed));
    }
    if (question === 'medicines' && medicine(option)) await this.opens('.page details');
    return this.ticks(question, option);
  }
}

/** The widget draws in a microtask. */
const drawn = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

/** Looks at once, and then until it is there, such as after a script that comes late. */
async function until<Found>(look: () => Found): Promise<NonNullable<Found>> {
  for (let turn = 0; turn < 500; turn += 1) {
    const found = look();
    if (found) return found;
    await (turn < 50 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, 10)));
  }
  throw new Error(`The audit copy waits in vain: ${String(look)}`);
}
