import { ReactiveElement, render } from 'lit';
import { screenerEvent } from './events.js';
import { languageAdded } from './locales/add.js';
import { defaultWords, languages, type Words, wordsFor } from './locales/index.js';
import { holdsPage, markupProblem } from './markup.js';
import { isBoxed } from './page/boxed.js';
import { askRecordersToLeaveOut } from './page/masks.js';
import { printOnly } from './page/print.js';
import { QuickExit } from './page/quick-exit.js';
import { isReviewDue, protocol } from './protocol/index.js';
import { parseSettings, type Settings } from './settings/parse.js';
import { type AttributeProperties, initialProperties, propertyDeclarations } from './settings/properties.js';
import { tidy } from './settings/values.js';
import { styleSheets } from './styles/index.js';
import { frame } from './views/frame.js';
import { Visit } from './visit/visit.js';

/**
 * Plain questions that help a visitor decide whether to ask for a referral to a specialist, and what to tell and ask.
 * It sends nothing, stores nothing, and shows no answer to the page around it. No clinician has reviewed it.
 *
 * @fires {CustomEvent<ScreenerEventDetail>} screener-start - A visitor starts. The detail has the protocol's version.
 * @fires {CustomEvent<ScreenerEventDetail>} screener-finish - A visitor reaches any outcome; once in a visit.
 * @fires {CustomEvent<ScreenerEventDetail>} screener-link - A visitor opens the clinic's link, at any outcome.
 *
 * @slot - Shown until the element is ready, and if scripts are blocked: the clinic's telephone number and crisis help.
 * @cssprop [--referral-screener-scroll-margin=0px] - Space above a page after scrolling, such as for a fixed header.
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- the constructor sets every property
export class ReferralScreener extends ReactiveElement {
  /** Without this, the page can get the closed root from `attachInternals().shadowRoot`. */
  static disabledFeatures = ['internals'];

  static override properties = propertyDeclarations;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  // Answers are in private fields only: the page can read public fields, also those of lit.
  readonly #root = this.attachShadow({ mode: 'closed' });
  /** Shows the content of the tag until the first rendering, and again if rendering fails. */
  readonly #fallback = this.#root.appendChild(document.createElement('slot'));
  /** The container that lit renders into and keeps its state in. A failure needs a new one. */
  #page = document.createElement('div');
  #visit: Visit | undefined;
  #read: { readonly page: string; readonly settings: Settings } | undefined;
  /** What to focus and to scroll into view after the next rendering. */
  #focusNext: { readonly focus: string; readonly inView: string } | undefined;
  readonly #warned = new Set<string>();
  readonly #redraw = (): void => this.requestUpdate();
  readonly #exit = new QuickExit({
    countDown: (pressesLeft) => this.#visit?.countDown(pressesLeft),
    wipe: () => this.#wipe(),
    comeBack: () => this.#visit?.comeBack(),
  });

  constructor() {
    super();
    Object.assign(this, initialProperties);
    this.#root.addEventListener('click', keepClick);
  }

  /** Not a shadow root: this class renders into its own closed root. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    askRecordersToLeaveOut(this);
    addEventListener(languageAdded, this.#redraw);
    // The language may depend on a new ancestor. The visit continues, because a page builder may move the element.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener(languageAdded, this.#redraw);
    this.#exit.detach();
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    try {
      const visit = this.#readPage();
      if (this.#root.adoptedStyleSheets.length === 0) this.#root.adoptedStyleSheets = styleSheets();
      render(frame(visit.model, visit.actions), this.#page);
      if (!this.#page.parentNode) this.#root.replaceChildren(this.#page);
      this.#checkMarkup();
    } catch (error) {
      // Never a blank page: show the clinic's own content, with its crisis help.
      this.#root.replaceChildren(this.#fallback);
      this.#page = document.createElement('div');
      throw error;
    }
    this.#focus();
  }

  /** Updates the visit from the current attributes and languages. */
  #readPage(): Visit {
    const given = new Map([...this.attributes].map(({ name, value }) => [name, value]));
    const settings = this.#readSettings(given);
    if (isReviewDue(new Date())) {
      this.#warn(
        `these questions (protocol ${protocol.version}) were due for a check on ${protocol.reviewBy}: use a newer version.`,
      );
    }
    const offered = languages((message) => this.#warn(message));
    const words = this.#readLanguage(given.get('lang'), offered);
    this.#visit ??= this.#startVisit(settings, words);
    this.#visit.update(settings, words, offered);
    if (this.isConnected) this.#exit.attach(settings.quickExit);
    return this.#visit;
  }

  /** Parses only after a change, because every keystroke renders the page. */
  #readSettings(given: ReadonlyMap<string, string>): Settings {
    const { baseURI } = this.ownerDocument;
    const page = JSON.stringify([baseURI, ...given]);
    if (this.#read?.page === page) return this.#read.settings;
    const { settings, problems } = parseSettings(given, baseURI, location.origin);
    for (const { message } of problems) this.#warn(message);
    this.#read = { page, settings };
    return settings;
  }

  #readLanguage(own: string | undefined, offered: readonly Words[]): Words {
    const words = wordsFor(tidy(own ?? languageAround(this)));
    if (own !== undefined && !words) this.#warnOfLanguage(own, offered);
    return words ?? defaultWords;
  }

  /** Waits until the page is read, because the content of the tag comes after its start. */
  #checkMarkup(): void {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', this.#redraw, { once: true });
      return;
    }
    const problem = markupProblem(this);
    if (problem) this.#warn(problem);
    if (!this.#fallback.parentNode && holdsPage(this)) this.#root.append(this.#fallback);
  }

  /** Waits until the page has loaded, because the language's script may come after this one. */
  #warnOfLanguage(own: string, offered: readonly Words[]): void {
    if (document.readyState !== 'complete') return addEventListener('load', this.#redraw, { once: true });
    const loaded = offered.map(({ lang }) => lang).join(', ');
    this.#warn(`lang="${own}" is not loaded: use ${loaded}, or paste its script. ${defaultWords.name} is shown.`);
  }

  #startVisit(settings: Settings, words: Words): Visit {
    const host = {
      draw: (focus?: string, inView = focus): void => {
        this.#focusNext = focus && inView ? { focus, inView } : undefined;
        this.requestUpdate();
      },
      drawn: (): Promise<unknown> => this.updateComplete,
      tell: (event: Parameters<typeof screenerEvent>[0]): void => void this.dispatchEvent(screenerEvent(event)),
      print: (): boolean => printOnly(this),
      isBoxed: isBoxed(),
      // Without a secure context, or if the page's policy forbids the clipboard, the text is shown instead.
      copy: async (summary: string): Promise<boolean> => {
        try {
          await navigator.clipboard.writeText(summary);
          return true;
        } catch {
          return false;
        }
      },
      exit: (): void => this.#exit.leave(),
    };
    return new Visit(host, settings, words);
  }

  /** Renders synchronously: the answers must be removed before the page is left. */
  #wipe(): void {
    this.#visit?.leave();
    this.performUpdate();
    const cover = this.#root.querySelector('dialog');
    if (cover && !cover.open) cover.showModal();
  }

  /** Writes each message to the console once. */
  #warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<referral-screener>: ${message}`);
  }

  /**
   * Moves the focus after an action of the visitor; never on load, after a change of attributes, or on reconnection.
   */
  #focus(): void {
    if (!this.#focusNext) return;
    const { focus, inView } = this.#focusNext;
    this.#focusNext = undefined;
    this.#root.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
    // The heading of each page at the same height; anything else only as far as needed.
    const block = inView === '#page-heading' ? 'start' : 'nearest';
    this.#root.querySelector(inView)?.scrollIntoView({ block, behavior: 'instant' });
  }
}

export interface ReferralScreener extends AttributeProperties {}

/** Keeps a click from what the page has put around the tag, such as a link: the page would be left, with the answers. */
function keepClick(event: Event): void {
  if (!(event.target as Element).closest('a,input,label,select,summary,[type=submit]')) event.preventDefault();
}

/** The `lang` of the nearest ancestor, also outside of the shadow root that the element is in. */
function languageAround(element: Element): string {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  return lang ?? (root instanceof ShadowRoot ? languageAround(root.host) : '');
}
