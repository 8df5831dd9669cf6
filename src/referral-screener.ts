import { type PropertyDeclarations, ReactiveElement, render } from 'lit';
import { flag, listed, tidy } from './settings/values.js';
import { screenerEvent } from './events.js';
import { printOnly } from './page/print.js';
import { languageAdded } from './locales/add.js';
import { defaultWords, languages, type Words, wordsFor } from './locales/index.js';
import { isReviewDue, protocol } from './protocol/index.js';
import { askRecordersToLeaveOut } from './page/masks.js';
import { QuickExit } from './page/quick-exit.js';
import { parseSettings, type Settings } from './settings/parse.js';
import { styleSheets } from './styles/index.js';
import { frame } from './views/frame.js';
import { Visit } from './visit/visit.js';

/** A property may be set to anything; what is no text or number takes the attribute away, and nothing throws. */
const text = {
  toAttribute: (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : null),
};
const number = {
  fromAttribute: (value: string | null) => (value === null ? null : Number(tidy(value))),
  toAttribute: text.toAttribute,
};
const list = {
  fromAttribute: (value: string | null) => (value === null ? null : listed(value)),
  toAttribute: (value: unknown) =>
    Array.isArray(value) ? value.filter((entry) => typeof entry === 'string').join(' ') : text.toAttribute(value),
};
const onOrOff = {
  fromAttribute: (value: string | null) => value !== null && (flag(value) ?? true),
  toAttribute: (value: unknown) => (value === true ? '' : text.toAttribute(value)),
};
const onOrWhereTo = {
  fromAttribute: (value: string | null) => value !== null && (flag(value) ?? tidy(value)),
  toAttribute: onOrOff.toAttribute,
};

/**
 * Plain questions that help a visitor decide whether to ask for a referral to a specialist, and what to tell and ask. It
 * sends nothing, stores nothing, and shows no answer to the page that it stands in. No clinician has reviewed it.
 *
 * @attr {string} clinic-name - The clinic's name, shown beside its telephone and at the outcome.
 * @attr {string} clinic-phone - The clinic's telephone number.
 * @attr {string} booking-url - Where the clinic takes bookings: https, or a page of the same website.
 * @attr {string} country - Whose crisis help to show first: two letters, such as `US`. The visitor can change it.
 * @attr {string} lang - The language, such as `en`; without it, that of the nearest ancestor or of the page.
 * @attr {string} concerns - Which concerns the clinic offers: `depression pain anxiety ptsd opioid-reduction`.
 * @attr {number} min-medicines - How many medicines must have been tried, 2 to 6.
 * @attr {number} min-classes - From how many families, 1 to 6.
 * @attr {boolean} full-trials-only - Medicines stopped for side effects do not count as tried.
 * @attr {string} escalate - Options that one's own doctor must always check first, such as `health:eye-pressure`.
 * @attr {number} heading-level - The level of the page's heading, 1 to 6.
 * @attr {string} reviewed-by - Who reviewed the questions for this clinic.
 * @attr {string} reviewed-on - On which day, as `2026-11-22`.
 * @attr {boolean} preparation-only - Leaves out headline and referral wording.
 * @attr {boolean | string} quick-exit - Offers *Exit this page*; an address is where it leads, instead of a weather page.
 *
 * @fires {CustomEvent<ScreenerEventDetail>} screener-start - Somebody began. The detail holds the protocol's version only.
 * @fires {CustomEvent<ScreenerEventDetail>} screener-finish - Somebody reached an outcome, whichever it was; once a visit.
 * @fires {CustomEvent<ScreenerEventDetail>} screener-link - Somebody opened the clinic's link, whatever the outcome.
 *
 * @slot - Shown until the element is ready, and where scripts are blocked: the clinic's phone and crisis help.
 * @cssprop [--referral-screener-scroll-margin=0px] - Room to leave above a page, such as the height of a fixed header.
 */
export class ReferralScreener extends ReactiveElement {
  /** Without this, `attachInternals().shadowRoot` would hand the closed root to the page. */
  static disabledFeatures = ['internals'];

  // `useDefault`: what the constructor sets is not written into the page, nor over what the clinic wrote.
  static override properties: PropertyDeclarations = {
    clinicName: { attribute: 'clinic-name', reflect: true, useDefault: true, converter: text },
    clinicPhone: { attribute: 'clinic-phone', reflect: true, useDefault: true, converter: text },
    bookingUrl: { attribute: 'booking-url', reflect: true, useDefault: true, converter: text },
    country: { attribute: 'country', reflect: true, useDefault: true, converter: text },
    concerns: { attribute: 'concerns', reflect: true, useDefault: true, converter: list },
    minMedicines: { attribute: 'min-medicines', reflect: true, useDefault: true, converter: number },
    minClasses: { attribute: 'min-classes', reflect: true, useDefault: true, converter: number },
    fullTrialsOnly: { attribute: 'full-trials-only', reflect: true, useDefault: true, converter: onOrOff },
    escalate: { attribute: 'escalate', reflect: true, useDefault: true, converter: list },
    headingLevel: { attribute: 'heading-level', reflect: true, useDefault: true, converter: number },
    reviewedBy: { attribute: 'reviewed-by', reflect: true, useDefault: true, converter: text },
    reviewedOn: { attribute: 'reviewed-on', reflect: true, useDefault: true, converter: text },
    preparationOnly: { attribute: 'preparation-only', reflect: true, useDefault: true, converter: onOrOff },
    quickExit: { attribute: 'quick-exit', reflect: true, useDefault: true, converter: onOrWhereTo },
  };

  /** The clinic's name, shown beside its telephone and at the outcome. */
  declare clinicName: string | null;
  /** The clinic's telephone number. */
  declare clinicPhone: string | null;
  /** Where the clinic takes bookings: https, or a page of the same website. */
  declare bookingUrl: string | null;
  /** Whose crisis help to show first: two letters, such as `US`. */
  declare country: string | null;
  /** Which concerns the clinic offers; `none` and `unsure` are always offered. */
  declare concerns: readonly string[] | null;
  /** How many medicines must have been tried, 2 to 6. */
  declare minMedicines: number | null;
  /** From how many families the medicines must be, 1 to 6. */
  declare minClasses: number | null;
  /** Medicines stopped for side effects do not count as tried. */
  declare fullTrialsOnly: boolean;
  /** Options that one's own doctor must always check first, such as `health:eye-pressure`. */
  declare escalate: readonly string[] | null;
  /** The level of the page's heading, 1 to 6. */
  declare headingLevel: number | null;
  /** Who reviewed the questions for this clinic. */
  declare reviewedBy: string | null;
  /** On which day they were reviewed, as `2026-11-22`. */
  declare reviewedOn: string | null;
  /** Leaves out headline and referral wording. */
  declare preparationOnly: boolean;
  /** Offers *Exit this page*; an address is where it leads, instead of a weather page. */
  declare quickExit: boolean | string;

  // Nothing that a visitor answered stands in a public field, nor in one of lit's.
  readonly #root = this.attachShadow({ mode: 'closed' });
  /** Shows what stands inside the tag until the first page is drawn, and again if drawing ever fails. */
  readonly #fallback = this.#root.appendChild(document.createElement('slot'));
  /** What is drawn into; lit remembers in it what it drew, so after a failure there is a new one. */
  #page = document.createElement('div');
  #visit: Visit | undefined;
  #read: { readonly page: string; readonly settings: Settings } | undefined;
  /** What to focus after the next drawing, and what to bring into view. */
  #focusNext: { readonly focus: string; readonly inView: string } | undefined;
  readonly #warned = new Set<string>();
  readonly #exit = new QuickExit({
    countDown: (pressesLeft) => this.#visit?.countDown(pressesLeft),
    wipe: () => this.#wipe(),
    comeBack: () => this.#visit?.comeBack(),
  });

  constructor() {
    super();
    this.clinicName = null;
    this.clinicPhone = null;
    this.bookingUrl = null;
    this.country = null;
    this.concerns = null;
    this.minMedicines = null;
    this.minClasses = null;
    this.fullTrialsOnly = false;
    this.escalate = null;
    this.headingLevel = null;
    this.reviewedBy = null;
    this.reviewedOn = null;
    this.preparationOnly = false;
    this.quickExit = false;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Light DOM stays as it is: it is what shows before the element is ready. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    askRecordersToLeaveOut(this);
    addEventListener(languageAdded, this.#redraw);
    // The language may be that of a new ancestor. The visit goes on: a page builder moves elements about.
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
    } catch (error) {
      // A blank is the worst that can happen here: what the clinic put inside the tag, crisis help with it, shows again.
      this.#root.replaceChildren(this.#fallback);
      this.#page = document.createElement('div');
      throw error;
    }
    this.#focus();
  }

  /** The attributes and the language as they are now. */
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

  /** Read anew only where something has changed: the page is drawn at every keystroke. */
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

  /** Not before the page has loaded: the language's script may come after this one. */
  #warnOfLanguage(own: string, offered: readonly Words[]): void {
    if (document.readyState !== 'complete') return addEventListener('load', this.#redraw, { once: true });
    const loaded = offered.map(({ lang }) => lang).join(', ');
    this.#warn(`lang="${own}" is not loaded: use ${loaded}, or paste its script. ${defaultWords.name} is shown.`);
  }

  readonly #redraw = (): void => this.requestUpdate();

  #startVisit(settings: Settings, words: Words): Visit {
    const host = {
      draw: (focus?: string, inView = focus): void => {
        this.#focusNext = focus && inView ? { focus, inView } : undefined;
        this.requestUpdate();
      },
      drawn: (): Promise<unknown> => this.updateComplete,
      tell: (event: Parameters<typeof screenerEvent>[0]): void => void this.dispatchEvent(screenerEvent(event)),
      print: (): void => printOnly(this),
      // No clipboard without a secure context, or where the page's policy forbids it: then the text is shown.
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

  /** Draws at once, and not when the browser gets to it: what was answered must be gone before the page is left. */
  #wipe(): void {
    this.#visit?.leave();
    this.performUpdate();
    const cover = this.#root.querySelector('dialog');
    if (cover && !cover.open) cover.showModal();
  }

  /** Said once each, on the console, where the person who pasted the tag will look. */
  #warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<referral-screener>: ${message}`);
  }

  /** Only ever because the visitor did something: never on load, on a change of attributes, or on re-attachment. */
  #focus(): void {
    if (!this.#focusNext) return;
    const { focus, inView } = this.#focusNext;
    this.#focusNext = undefined;
    this.#root.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
    this.#root.querySelector(inView)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}

/** That of the nearest ancestor that says one, also where the tag stands inside another component's shadow root. */
function languageAround(element: Element): string {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  return lang ?? (root instanceof ShadowRoot ? languageAround(root.host) : '');
}
