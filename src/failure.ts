/** What a visitor sees after something has failed: crisis help, and the clinic's own text. */
import { defaultWords } from './locales/index.js';
import { keepHeight } from './page/height.js';
import { isCrowded } from './page/spacing.js';
import { failurePage } from './views/failure.js';
import type { Model } from './visit/model.js';

export class Failure {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #ownText = document.createElement('slot');
  /** Made ahead, while nothing has failed: what fails may be what it is made with. */
  #page: HTMLElement | undefined;
  #height: string | undefined;
  /** What it was made from. */
  #facts: readonly unknown[] = [];

  constructor(host: HTMLElement, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
  }

  /** @param leave leaves the page, if the clinic offers it */
  prepare({ words, country, settings }: Model, leave: () => void): void {
    const { clinicName, clinicPhone, quickExit, fixedHeight } = settings;
    this.#height = fixedHeight;
    const facts = [words, country, clinicName, clinicPhone, quickExit];
    if (facts.every((fact, at) => fact === this.#facts[at])) return;
    const exit = quickExit === undefined ? undefined : leave;
    this.#page = failurePage({ words, country, clinicName, clinicPhone, leave: exit });
    this.#facts = facts;
  }

  show(): void {
    const hadFocus = this.#root.activeElement !== null;
    // If even this page cannot be made, the clinic's own text is there.
    this.#root.replaceChildren(this.#ownText);
    const page = this.#page ?? this.#fromAttributes();
    page.classList.toggle('crowded', isCrowded(this.#host));
    keepHeight(page, this.#height);
    this.#root.replaceChildren(page);
    if (hadFocus) page.querySelector<HTMLElement>('[tabindex]')?.focus();
  }

  /** For a failure before the first rendering: the attributes, unread. */
  #fromAttributes(): HTMLElement {
    return failurePage({
      words: defaultWords,
      country: this.#host.getAttribute('country')?.trim().toUpperCase(),
      clinicName: this.#host.getAttribute('clinic-name') ?? undefined,
      clinicPhone: this.#host.getAttribute('clinic-phone') ?? undefined,
      leave: undefined,
    });
  }
}
