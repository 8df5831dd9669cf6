import { render } from 'lit/html.js';
import { takeFhir, takeHistory } from './add-ons.js';
import { reportOn, type ScreenerReport, tell } from './check.js';
import { screenerEvent } from './events.js';
import { Failure } from './failure.js';
import { languageAdded } from './locales/add.js';
import type { Words } from './locales/index.js';
import { PageReader } from './page-reader.js';
import { isBoxed } from './page/boxed.js';
import { copyText } from './page/clipboard.js';
import { Console } from './page/console.js';
import { focusOn, type Target } from './page/focus.js';
import { keepHeight } from './page/height.js';
import { Look } from './page/look.js';
import { askRecordersToLeaveOut } from './page/masks.js';
import { attachShadow } from './page/natives.js';
import { painted } from './page/paint.js';
import { printOnly } from './page/print.js';
import { QuickExit } from './page/quick-exit.js';
import { reportFailure } from './page/report.js';
import { saveFile } from './page/save.js';
import { sheetsAsHtml } from './page/sheets-html.js';
import { isCrowded } from './page/spacing.js';
import type { Settings } from './settings/parse.js';
import { accessors, type AttributeProperties, takeEarlyProperties } from './settings/properties.js';
import { ours } from './settings/unknown.js';
import { styleSheet } from './styles/index.js';
import { sheet } from './styles/sheet.js';
import { version } from './version.js';
import { frame } from './views/frame.js';
import { hear } from './views/html.js';
import { selfTest } from './visit/self-test.js';
import { Visit } from './visit/visit.js';

/** Node has no elements. */
const Base = globalThis.HTMLElement ?? Object;

/**
 * Plain questions that help a visitor decide whether to ask for a referral to a specialist, and what to tell and ask.
 * It sends nothing, stores nothing, and shows no answer to the page around it. No clinician has reviewed it.
 *
 * @tag referral-screener
 *
 * @fires {CustomEvent<ScreenerEventDetail>} screener-start - A visitor starts. The detail has the protocol's version.
 * @fires {CustomEvent<ScreenerEventDetail>} screener-finish - A visitor reaches any outcome; once in a visit.
 * @fires {CustomEvent<ScreenerEventDetail>} screener-link - A visitor opens the clinic's link, at any outcome.
 *
 * @slot - Shown until the element is ready, and if scripts are blocked: the clinic's telephone number and crisis help.
 * @cssprop [--referral-screener-accent=#0a4a52] - Buttons, links and marks. Any colour is corrected to a contrast of 7:1.
 * @cssprop [--referral-screener-background=#fff] - Behind everything. `transparent` is the page's own.
 * @cssprop [--referral-screener-text-size=medium] - A length. It is at least the reader's own size, and 1.5 times it at most.
 * @cssprop [--referral-screener-radius=0.375em] - Of buttons, fields and answers, up to 1.5em.
 * @cssprop [--referral-screener-font=system-ui] - A list of fonts. See `docs/privacy.md` for what a web font tells.
 * @cssprop [--referral-screener-scroll-margin=0px] - Space above a page after scrolling, such as for a fixed header.
 *
 * @csspart screener - The whole widget.
 * @csspart heading - The heading of a page.
 * @csspart primary - The button that leads on.
 * @csspart secondary - The other buttons with an edge.
 * @csspart option - An answer, with its box.
 */
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging -- the prototype has every property
export class ReferralScreener extends Base {
  /** Without this, the page can get the closed root from `attachInternals().shadowRoot`. */
  static disabledFeatures = ['internals'];

  static readonly version = version;

  static readonly observedAttributes = [...ours];

  static {
    Object.defineProperties(this.prototype, accessors);
  }

  // Answers are in private fields only: the page can read public fields.
  readonly #root = attachShadow(this, { mode: 'closed' });
  /** Shows the content of the tag until the first rendering, and on the failure page. */
  readonly #fallback = this.#root.appendChild(document.createElement('slot'));
  /** The container of a page; a failure needs a new one. */
  #page = this.#newPage();
  #visit: Visit | undefined;
  /** The visitor has seen a question. */
  #hasBegun = false;
  /** What to focus and to scroll into view after the next rendering. */
  #focusNext: Target | undefined;
  /** The next drawing, once for all changes of a task. */
  #drawing: Promise<void> | undefined;
  readonly #redraw = (): void => void (this.#drawing ??= this.#drawSoon());
  readonly #console = new Console();
  readonly #reader = new PageReader(this, this.#console, this.#redraw);
  readonly #failure = new Failure(this, this.#root);
  readonly #look = new Look(this, this.#console, this.#redraw);
  readonly #exit = new QuickExit({
    countDown: (pressesLeft) => this.#try(() => this.#visit?.countDown(pressesLeft)),
    wipe: () => this.#try(() => this.#wipe()),
    comeBack: () => this.#try(() => this.#visit?.comeBack()),
  });

  /**
   * What a clinic and whoever helps it have to know: versions, languages, what is wrong with settings and colours, what
   * may be trackers, what was blocked. It tells nothing of a visit, and is the same on every page of one.
   */
  check(): ScreenerReport {
    return reportOn(this, this.#reader.read(), this.#look.corrections);
  }

  connectedCallback(): void {
    takeEarlyProperties(this);
    addEventListener(languageAdded, this.#redraw);
    this.#look.attach();
    // Then the page's languages and trackers are there.
    addEventListener('load', this.#redraw, { once: true });
    // The language may depend on a new ancestor. The visit continues, because a page builder may move the element.
    this.#redraw();
  }

  disconnectedCallback(): void {
    removeEventListener(languageAdded, this.#redraw);
    this.#look.detach();
    this.#exit.detach();
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (before !== after) this.#redraw();
  }

  async #drawSoon(): Promise<void> {
    await Promise.resolve();
    if (this.#drawing) this.#drawNow();
  }

  /** Not outside a page: the element is drawn when it is put back. */
  #drawNow(): void {
    this.#drawing = undefined;
    if (!this.isConnected) return;
    this.#try(() => this.#draw());
    const { debug } = this.#visit?.settings ?? {};
    if (debug !== undefined) this.#leaveOut('reports', () => tell(this.#console, debug, () => this.check()));
  }

  /** Whatever fails here, the page is there, in its usual colours. */
  #leaveOut(what: string, act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#console.warn(`${what} are left out: ${String(error)}`);
    }
  }

  #draw(): void {
    if (!this.#visit) {
      this.#page = this.#newPage(); // lit keeps its state in it, and that may have failed
      painted()
        .then(selfTest)
        .catch((error: unknown) => this.#fail(error));
    }
    const { visit, holdsPage } = this.#readPage();
    if (this.#root.adoptedStyleSheets.length === 0) this.#root.adoptedStyleSheets = [styleSheet(), new CSSStyleSheet()];
    const { model } = visit;
    // Before the rendering: the browser would have to style the new page to answer.
    this.#leaveOut('colours', () => this.#look.apply(this.#root, this.#page, model.settings.theme));
    this.#failure.prepare(model, () => this.#exit.leave());
    this.#markAgain();
    this.#page.classList.toggle('crowded', isCrowded(this));
    keepHeight(this.#page, model.settings.fixedHeight);
    render(frame(model, visit.actions), this.#page);
    if (!this.#page.querySelector('#page-heading')) throw new Error('the page was not drawn');
    if (!this.#page.parentNode) this.#root.replaceChildren(this.#page);
    // The rest of the page stays visible, below the questions.
    if (holdsPage && !this.#fallback.parentNode) this.#root.append(this.#fallback);
    this.#focus();
  }

  #newPage(): HTMLElement {
    const page = document.createElement('div');
    hear(page, (act) => this.#run(act));
    return page;
  }

  /** Asks recorders again, because a framework may have removed the marks. */
  #markAgain(): void {
    this.#hasBegun ||= this.#visit?.hasBegun === true;
    if (this.#hasBegun) askRecordersToLeaveOut(this);
  }

  /**
   * Every listener of a view runs here. The first page has no answer, and its tag is as the server sent it: a framework
   * compares the attributes when it hydrates.
   */
  readonly #run = async (act: () => unknown): Promise<void> => {
    try {
      const done = act();
      askRecordersToLeaveOut(this);
      await done;
    } catch (error) {
      this.#fail(error);
    }
  };

  #try(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Never a blank page or a dead button: drops the answers, and shows crisis help and the clinic's own content. */
  #fail(error: unknown): void {
    this.#visit = undefined;
    this.#focusNext = undefined;
    try {
      this.#failure.show();
    } finally {
      reportFailure(error, this.#hasBegun);
    }
  }

  /** Updates the visit from the current attributes and languages. */
  #readPage(): { readonly visit: Visit; readonly holdsPage: boolean } {
    const { settings, words, offered, holdsPage } = this.#reader.read();
    this.#visit ??= this.#startVisit(settings, words);
    this.#visit.update(settings, words, offered);
    this.#exit.attach(settings.quickExit);
    return { visit: this.#visit, holdsPage };
  }

  #startVisit(settings: Settings, words: Words): Visit {
    const host = {
      draw: (focus?: string, inView = focus): void => {
        if (!this.#visit) return; // it has failed
        this.#focusNext = focus && inView ? { focus, inView } : undefined;
        this.#redraw();
      },
      drawn: async (): Promise<void> => this.#drawing,
      painted,
      tell: (event: Parameters<typeof screenerEvent>[0]): void => void this.dispatchEvent(screenerEvent(event)),
      print: (): boolean => printOnly(this, this.#root),
      sheetsAsHtml: (): string => sheetsAsHtml(this.#root, sheet),
      isBoxed: isBoxed(),
      copy: copyText,
      save: saveFile,
      history: () => takeHistory((message) => this.#console.warn(message)),
      fhir: () => takeFhir((message) => this.#console.warn(message)),
      exit: (): void => this.#exit.leave(),
    };
    return new Visit(host, settings, words);
  }

  /** Renders synchronously: the answers must be removed before the page is left. */
  #wipe(): void {
    this.#visit?.leave();
    this.#drawNow();
    const cover = this.#root.querySelector('dialog');
    if (cover && !cover.open) cover.showModal();
  }

  /**
   * Moves the focus after an action of the visitor; never on load, after a change of attributes, or on reconnection.
   */
  #focus(): void {
    if (!this.#focusNext) return;
    const target = this.#focusNext;
    this.#focusNext = undefined;
    focusOn(this.#root, target);
  }
}

export interface ReferralScreener extends AttributeProperties {}
