import { type PropertyDeclarations, ReactiveElement, render } from 'lit';
import { type ActorRefFrom, createActor } from 'xstate';
import { answerOf, choose, type Draft, draftOf, remove } from './draft.js';
import { screenerEvent } from './events.js';
import { printOnly } from './handoff/print.js';
import { asText } from './handoff/summary.js';
import { medicineLabel, optionLabel } from './locales/labels.js';
import { defaultWords, languages, type Words, wordsFor } from './locales/index.js';
import { progress } from './progress.js';
import { type Answer, assess, protocol, type Question, questionOf } from './protocol/index.js';
import styles from './referral-screener.styles.js';
import { createSession, type Session, type SessionEvent } from './session.js';
import { flag, listed, parseSettings, type Problem, type Settings, tidy } from './settings.js';
import { frame } from './views/frame.js';
import { summaryOf } from './views/handoff.js';
import { searchInput } from './views/medicines.js';
import type { Actions, Handoff, Model, Search } from './views/model.js';

type Machine = ReturnType<typeof createSession>;

const quietSearch: Search = { active: -1, isOpen: false, status: '' };
const untouchedHandoff: Handoff = { includeSelfHarm: false, copied: 'no' };

const text = (attribute: string) => ({ attribute, reflect: true });
const number = (attribute: string) => ({
  attribute,
  reflect: true,
  converter: { fromAttribute: (value: string | null) => (value === null ? null : Number(tidy(value))) },
});
const list = (attribute: string) => ({
  attribute,
  reflect: true,
  converter: {
    fromAttribute: (value: string | null) => (value === null ? null : listed(value)),
    toAttribute: (value: unknown) => (Array.isArray(value) ? value.join(' ') : value),
  },
});

/**
 * Plain questions that help a visitor decide whether to ask for a referral to a specialist, and what to tell and ask. It
 * sends nothing, stores nothing, and shows no answer to the page that it stands in. No clinician has reviewed it.
 *
 * @attr {string} clinic-name - The clinic's name, shown at the outcome.
 * @attr {string} clinic-phone - The clinic's telephone number.
 * @attr {string} booking-url - Where the clinic takes bookings: https, or a page of the same website.
 * @attr {string} country - Whose crisis help to show first: two letters, such as `US`. The visitor can change it.
 * @attr {string} lang - The language, such as `en`; without it, that of the nearest ancestor or of the page.
 * @attr {string} concerns - Which concerns the clinic offers: `depression pain anxiety ptsd opioid-reduction`.
 * @attr {number} min-medicines - How many medicines need a full try, 2 to 6.
 * @attr {number} min-classes - Of how many families, 1 to 6.
 * @attr {string} escalate - Options whose answer always leads to one's own doctor first, such as `health:eye-pressure`.
 * @attr {number} heading-level - The level of the page's heading, 1 to 6.
 * @attr {string} reviewed-by - Who reviewed the questions for this clinic.
 * @attr {string} reviewed-on - On which day, as `2026-11-22`.
 * @attr {boolean} preparation-only - Leaves out headline and referral wording.
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

  static override properties: PropertyDeclarations = {
    clinicName: text('clinic-name'),
    clinicPhone: text('clinic-phone'),
    bookingUrl: text('booking-url'),
    country: text('country'),
    concerns: list('concerns'),
    minMedicines: number('min-medicines'),
    minClasses: number('min-classes'),
    escalate: list('escalate'),
    headingLevel: number('heading-level'),
    reviewedBy: text('reviewed-by'),
    reviewedOn: text('reviewed-on'),
    preparationOnly: {
      attribute: 'preparation-only',
      reflect: true,
      converter: {
        fromAttribute: (value: string | null) => value !== null && (flag(value) ?? true),
        toAttribute: (value: unknown) => (value === true ? '' : value === false ? null : value),
      },
    },
  };

  /** The clinic's name, shown at the outcome. */
  declare clinicName: string | null;
  /** The clinic's telephone number. */
  declare clinicPhone: string | null;
  /** Where the clinic takes bookings: https, or a page of the same website. */
  declare bookingUrl: string | null;
  /** Whose crisis help to show first: two letters, such as `US`. */
  declare country: string | null;
  /** Which concerns the clinic offers; `none` and `unsure` are always offered. */
  declare concerns: readonly string[] | null;
  /** How many medicines need a full try, 2 to 6. */
  declare minMedicines: number | null;
  /** Of how many families the medicines must be, 1 to 6. */
  declare minClasses: number | null;
  /** Options whose answer always leads to one's own doctor first, such as `health:eye-pressure`. */
  declare escalate: readonly string[] | null;
  /** The level of the page's heading, 1 to 6. */
  declare headingLevel: number | null;
  /** Who reviewed the questions for this clinic. */
  declare reviewedBy: string | null;
  /** On which day they were reviewed, as `2026-11-22`. */
  declare reviewedOn: string | null;
  /** Leaves out headline and referral wording. */
  declare preparationOnly: boolean;

  // Nothing that a visitor answered stands in a public field, nor in one of lit's.
  readonly #root = this.attachShadow({ mode: 'closed' });
  #settings: Settings = parseSettings(new Map(), 'https://localhost').settings;
  #words: Words = defaultWords;
  #actor: ActorRefFrom<Machine> | undefined;
  /** The rules that this visit began with; a visit keeps them. */
  #rules: Settings['rules'] = {};
  #drafts = new Map<string, Draft>();
  #problem: string | undefined;
  #chosenCountry: string | undefined;
  #asksToClear = false;
  #hasFinished = false;
  #search = quietSearch;
  #handoff = untouchedHandoff;
  /** What to focus after the next drawing: only ever because the visitor moved. */
  #focusNext: string | undefined;
  #warned = new Set<string>();

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Light DOM stays as it is: it is what shows before the element is ready. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed);
    this.#readSettings();
    if (this.#root.adoptedStyleSheets.length === 0) this.#root.adoptedStyleSheets = [styles()];
    render(frame(this.#model(), this.#actions), this.#root, { host: this });
    this.#focus();
  }

  #readSettings(): void {
    const given = new Map([...this.attributes].map(({ name, value }) => [name, value]));
    const { settings, problems } = parseSettings(given, this.ownerDocument.baseURI);
    this.#settings = settings;
    this.#words = this.#readLanguage(given.get('lang'));
    if (this.#session.place === 'intro' && Object.keys(this.#session.answers).length === 0) this.#begin();
    for (const problem of problems) this.#warn(problem);
    if (Date.now() > Date.parse(protocol.reviewBy)) {
      this.#warn({
        attribute: '',
        message: `protocol ${protocol.version} is due for review since ${protocol.reviewBy}.`,
      });
    }
  }

  #readLanguage(own: string | undefined): Words {
    const tag = own ?? this.closest('[lang]')?.getAttribute('lang') ?? this.ownerDocument.documentElement.lang;
    const words = wordsFor(tidy(tag));
    if (own !== undefined && !words) {
      this.#warn({
        attribute: 'lang',
        message: `lang="${own}" is not loaded: use ${languages.join(', ')}. ${defaultWords.name} is shown.`,
      });
    }
    return words ?? defaultWords;
  }

  /** Said once each, on the console, where the person who pasted the tag will look. */
  #warn({ message }: Problem): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<referral-screener>: ${message}`);
  }

  get #session(): Session {
    return this.#actor?.getSnapshot().context ?? { answers: {}, place: 'intro', changing: undefined };
  }

  /** A visit that nobody has begun takes up the clinic's rules as they are now. */
  #begin(): void {
    const isSame = JSON.stringify(this.#rules) === JSON.stringify(this.#settings.rules);
    if (this.#actor && isSame) return;
    this.#rules = this.#settings.rules;
    this.#actor = createActor(createSession(this.#rules)).start();
  }

  #model(): Model {
    const { place, answers } = this.#session;
    return {
      words: this.#words,
      settings: { ...this.#settings, rules: this.#rules },
      place,
      answers,
      assessment: assess(answers, this.#rules),
      progress: progress(answers, this.#rules, place),
      draft: this.#draft,
      problem: this.#problem,
      country: this.#chosenCountry ?? this.#settings.country,
      asksToClear: this.#asksToClear,
      rulesChanged: JSON.stringify(this.#rules) !== JSON.stringify(this.#settings.rules),
      search: this.#search,
      handoff: this.#handoff,
    };
  }

  get #draft(): Draft {
    const { place, answers } = this.#session;
    return this.#drafts.get(place) ?? draftOf(answers[place]);
  }

  set #draft(draft: Draft) {
    this.#drafts.set(this.#session.place, draft);
  }

  readonly #actions: Actions = {
    start: () => {
      const hasBegun = Object.keys(this.#session.answers).length > 0;
      this.#send({ type: 'START' });
      if (!hasBegun) this.dispatchEvent(screenerEvent('screener-start'));
    },
    submit: () => this.#submit(),
    skip: () => this.#send({ type: 'SKIP' }),
    goOn: () => this.#send({ type: 'CONTINUE' }),
    back: () => this.#send({ type: 'BACK' }),
    change: (question) => this.#send({ type: 'CHANGE', question }),
    choose: (option, isChosen) => {
      const question = this.#question;
      if (question) this.#draft = choose(this.#draft, question, option, isChosen);
      this.requestUpdate();
    },
    askToClear: (asks) => {
      this.#asksToClear = asks;
      this.#focusNext = asks ? '#clear-ask' : '#clear';
      this.requestUpdate();
    },
    clear: () => this.#clear(),
    setCountry: (country) => {
      this.#chosenCountry = country;
      this.requestUpdate();
    },
    focusFirstField: () => {
      this.#root.querySelector('legend')?.scrollIntoView();
      this.#root.querySelector<HTMLElement>('fieldset input')?.focus({ preventScroll: true });
    },
    typeMedicine: (typed) => {
      this.#draft = { ...this.#draft, typed };
      this.#problem = undefined;
      this.#searching({ active: -1, isOpen: true, status: '' });
    },
    moveInList: (active) => this.#searching({ ...this.#search, active, isOpen: true }),
    closeList: () => this.#searching(quietSearch),
    addMedicine: (option) => this.#addMedicine(option),
    removeMedicine: (option) => {
      this.#draft = remove(this.#draft, option);
      this.#focusNext = '#medicine-search';
      this.#searching({ ...quietSearch, status: this.#words.medicineSearch.removed(this.#labelOf(option)) });
    },
    rejectTyped: () => this.#searching({ ...this.#search, isOpen: true, status: this.#words.medicineSearch.pick }),
    includeSelfHarm: (includeSelfHarm) => {
      this.#handoff = { includeSelfHarm, copied: 'no' };
      this.requestUpdate();
    },
    print: () => printOnly(this),
    copy: () => void this.#copy(),
    openLink: () => this.dispatchEvent(screenerEvent('screener-link')),
  };

  get #question(): Question | undefined {
    return questionOf(this.#session.place);
  }

  #labelOf(option: string): string {
    return optionLabel(this.#words, 'medicines', option) || medicineLabel(this.#words, option);
  }

  #submit(): void {
    const question = this.#question;
    if (!question) return;
    const { problem } = this.#words;
    const answer = answerOf(this.#draft, question);
    if (question.id === 'medicines' && this.#draft.typed.trim() !== '') return this.#say(problem.typedName);
    if (answer === undefined) {
      const many = question.id === 'medicines' ? problem.medicines : problem.chooseMany;
      return this.#say(question.kind === 'one' ? problem.chooseOne : many);
    }
    this.#answer(answer);
  }

  #answer(answer: Answer): void {
    this.#send({ type: 'ANSWER', answer });
  }

  /** A problem is said only on *Continue*; what was chosen stays. */
  #say(problem: string): void {
    this.#problem = problem;
    this.#focusNext = '#problem-summary';
    this.requestUpdate();
  }

  /** The visitor moves. What was on the page they leave is kept until it has become an answer. */
  #send(event: SessionEvent): void {
    const { place: from } = this.#session;
    this.#actor?.send(event);
    if (event.type === 'ANSWER' || event.type === 'SKIP') this.#drafts.delete(from);
    this.#problem = undefined;
    this.#asksToClear = false;
    this.#search = quietSearch;
    this.#handoff = { ...this.#handoff, copied: 'no' };
    this.#focusNext = '#page-heading';
    if (this.#session.place === 'outcome' && !this.#hasFinished) {
      this.#hasFinished = true;
      this.dispatchEvent(screenerEvent('screener-finish'));
    }
    this.requestUpdate();
  }

  /** After this no answer is in the page, in the accessibility tree, or in memory that the element holds. */
  #clear(): void {
    this.#actor?.stop();
    this.#actor = undefined;
    this.#drafts = new Map();
    this.#handoff = untouchedHandoff;
    this.#hasFinished = false;
    this.#chosenCountry = undefined;
    this.#begin();
    this.#send({ type: 'CLEAR' });
  }

  #addMedicine(option: string): void {
    const question = this.#question;
    if (!question) return;
    const chosen = choose(this.#draft, question, option, true);
    // The box and the ticked input are drawn anew, so that no script sees them being set.
    this.#draft = remove({ ...chosen, typed: '' }, searchInput);
    this.#draft = {
      ...this.#draft,
      renewed: { ...this.#draft.renewed, [option]: (this.#draft.renewed[option] ?? 0) + 1 },
    };
    this.#focusNext = '#medicine-search';
    this.#searching({ ...quietSearch, status: this.#words.medicineSearch.added(this.#labelOf(option)) });
  }

  #searching(search: Search): void {
    this.#search = search;
    this.requestUpdate();
  }

  async #copy(): Promise<void> {
    const summary = asText(summaryOf(this.#model()), this.#words);
    // No clipboard without a secure context, or where the page's policy forbids it: then the text is shown.
    const copied = await navigator.clipboard?.writeText(summary).then(
      () => true,
      () => false,
    );
    this.#handoff = { ...this.#handoff, copied: copied ? 'yes' : 'by-hand' };
    this.requestUpdate();
  }

  #focus(): void {
    if (this.#focusNext === undefined) return;
    const target = this.#root.querySelector<HTMLElement>(this.#focusNext);
    this.#focusNext = undefined;
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }
}
