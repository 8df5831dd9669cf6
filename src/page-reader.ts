/** Reads what the page says: the settings in the attributes, the language, and the languages that are loaded. */
import { defaultWords, languages, type Words, wordsFor } from './locales/index.js';
import { holdsPage, markupProblem } from './markup.js';
import type { Console } from './page/console.js';
import { languageAround } from './page/language.js';
import { isReviewDue, protocol } from './protocol/index.js';
import { shorten } from './settings/messages.js';
import { type Parsed, parseSettings } from './settings/parse.js';
import { tidy } from './settings/values.js';

export interface PageFacts extends Parsed {
  /** The language tag of the element or around it. */
  readonly asked: string;
  readonly words: Words;
  /** The languages that are loaded. */
  readonly offered: readonly Words[];
  /** The tag has no end, and holds what comes after it. */
  readonly holdsPage: boolean;
}

export class PageReader {
  readonly #element: HTMLElement;
  readonly #console: Console;
  readonly #redraw: () => void;
  #last: (Parsed & { readonly page: string }) | undefined;

  constructor(element: HTMLElement, console: Console, redraw: () => void) {
    this.#element = element;
    this.#console = console;
    this.#redraw = redraw;
  }

  read(): PageFacts {
    const given = new Map([...this.#element.attributes].map(({ name, value }) => [name, value]));
    const { settings, problems } = this.#readSettings(given);
    if (isReviewDue(new Date())) {
      this.#console.warn(
        `these questions (protocol ${protocol.version}) were due for a check on ${protocol.reviewBy}: use a newer version.`,
      );
    }
    const offered = languages((message) => this.#console.warn(message));
    const own = given.get('lang');
    const asked = tidy(own ?? languageAround(this.#element));
    const words = wordsFor(asked);
    if (own !== undefined && !words) this.#warnOfLanguage(own, offered);
    return { settings, problems, asked, words: words ?? defaultWords, offered, holdsPage: this.#readMarkup() };
  }

  /** Waits until the page is read, because the content of the tag comes after its start. */
  #readMarkup(): boolean {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#redraw, { once: true });
      return false;
    }
    const problem = markupProblem(this.#element);
    if (problem) this.#console.warn(problem);
    return holdsPage(this.#element);
  }

  /** Parses only after a change, because every keystroke renders the page. */
  #readSettings(given: ReadonlyMap<string, string>): Parsed {
    const { baseURI } = this.#element.ownerDocument;
    const page = JSON.stringify([baseURI, ...given]);
    if (this.#last?.page === page) return this.#last;
    this.#last = { page, ...parseSettings(given, baseURI, location.origin) };
    for (const { message } of this.#last.problems) this.#console.warn(message);
    return this.#last;
  }

  /** Waits until the page has loaded, because the language's script may come after this one. */
  #warnOfLanguage(own: string, offered: readonly Words[]): void {
    if (document.readyState !== 'complete') return;
    const loaded = offered.map(({ lang }) => lang).join(', ');
    this.#console.warn(
      `lang="${shorten(own)}" is not loaded: use ${loaded}, or paste its script. ${defaultWords.name} is shown.`,
    );
  }
}
