/**
 * A visit: the session, and what is chosen on a page before it is an answer. All fields are private, so that no script
 * of the page can read them.
 *
 * The folder `visit` has the state of a visit and makes the model for the views. Not here: the DOM (the element renders
 * and moves the focus), markup (`views`), clinical decisions (`protocol`). Imports only from `protocol`, `locales`,
 * `settings`, `handoff` and the events.
 */
import type { ScreenerEventMap } from '../events.js';
import { inWords, summarize } from '../handoff/summary.js';
import { asText } from '../handoff/text.js';
import { Form } from './form.js';
import { HandoffList } from './handoff-list.js';
import type { HistoryFields } from './medicine-history.js';
import type { VisitHost } from './host.js';
import type { AnsweredBy, Words } from '../locales/index.js';
import type { Actions, Exit, FileKind, Model } from './model.js';
import { isReviewDue } from '../protocol/index.js';
import { responseInput } from './response.js';
import { RunningSession } from './running-session.js';
import { SaidWords } from './said.js';
import { SearchBox } from './search-box.js';
import type { SessionEvent } from './session.js';
import type { Settings } from '../settings/parse.js';

/** The day where the visitor is, as `2026-11-29`. */
const dayOf = (now: Date): string =>
  new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

const mimeTypes: Readonly<Record<FileKind, string>> = { html: 'text/html', fhir: 'application/json' };

const staying: Exit = { pressesLeft: undefined, isLeaving: false };

export class Visit {
  readonly #host: VisitHost;
  readonly #session: RunningSession;
  #settings: Settings;
  /** The clinic's language, or the page's. */
  #pageWords: Words;
  #languages: readonly Words[] = [];
  /** Kept when the answers are cleared. */
  #chosenLanguage: string | undefined;
  #chosenCountry: string | undefined;
  #asksToClear = false;
  #answeredBy: AnsweredBy = 'me';
  /** The events sent so far. Sent a second time, one would show the page that the visitor went back. */
  readonly #told = new Set<keyof ScreenerEventMap>();
  readonly #form = new Form(() => this.#session.position);
  #historyFields: HistoryFields | undefined;
  readonly #search = new SearchBox({
    question: () => this.#form.question,
    draft: () => this.#form.draft,
    keep: (draft) => (this.#form.draft = draft),
    draw: (focus, inView) => this.#host.draw(focus, inView),
    drawn: () => this.#host.drawn(),
  });
  readonly #handoff = new HandoffList({
    text: (words = this.#words) => asText(summarize(inWords(this.model, words)), words),
    copy: (text) => this.#host.copy(text),
    print: () => this.#host.print(),
    // A sandbox ignores a download without an error.
    save: (kind) => this.#save(kind) && !this.#host.isBoxed,
    draw: () => this.#host.draw(),
    drawn: () => this.#host.drawn(),
  });
  readonly #said = new SaidWords({ copy: (text) => this.#host.copy(text), draw: () => this.#host.draw() });
  #exit = staying;

  constructor(host: VisitHost, settings: Settings, words: Words) {
    this.#host = host;
    this.#settings = settings;
    this.#pageWords = words;
    this.#session = new RunningSession(settings.rules);
  }

  /** Shows new words at once. New rules apply to a visit that has not begun; else the page offers to start again. */
  update(settings: Settings, words: Words, languages: readonly Words[]): void {
    this.#settings = settings;
    this.#pageWords = words;
    this.#languages = languages;
    if (this.#rulesChanged && !this.#session.hasBegun) this.#begin();
  }

  get hasBegun(): boolean {
    return this.#session.hasBegun;
  }

  /** The clinic's, which may have changed since the visit began. */
  get settings(): Settings {
    return this.#settings;
  }

  /** The state for the views. */
  get model(): Model {
    const { rules, position } = this.#session;
    const { place, answers, changing, checked, progress } = position;
    const words = this.#words;
    return {
      words,
      languages: this.#languages,
      settings: { ...this.#settings, rules },
      place,
      answers,
      changing,
      checked,
      progress,
      // Not before a page needs it.
      get assessment() {
        return position.assessment;
      },
      draft: this.#form.draft,
      problem: this.#form.problemIn(words) ?? this.#history?.problemIn(words),
      country: this.#chosenCountry ?? this.#settings.country,
      asksToClear: this.#asksToClear,
      today: dayOf(new Date()),
      isReviewDue: isReviewDue(new Date()),
      rulesChanged: this.#rulesChanged,
      search: this.#search.inWords(words),
      history: this.#history?.told ?? {},
      historyPage: this.#history?.pageIn(words),
      historyActions: this.#history?.actions,
      medicineHistory: this.#host.history(),
      cellsOf: this.#host.history()?.cellsOf,
      handoff: this.#handoff.state,
      said: this.#said.state,
      exit: this.#exit,
      answeredBy: this.#answeredBy,
      isBoxed: this.#host.isBoxed,
      hasFhir: this.#host.fhir() !== undefined,
    };
  }

  /** Shows how many presses of Shift are left; `undefined` ends the count. */
  countDown(pressesLeft: number | undefined): void {
    this.#exit = { ...this.#exit, pressesLeft };
    this.#host.draw();
  }

  /** Clears everything, and covers the page until the next one has loaded. */
  leave(): void {
    this.#clear();
    this.#exit = { pressesLeft: undefined, isLeaving: true };
    this.#host.draw();
  }

  /** Shows the first page after the browser has restored a page that was left. */
  comeBack(): void {
    if (!this.#exit.isLeaving) return;
    this.#exit = staying;
    this.#host.draw();
  }

  /** What the visitor may do. */
  readonly actions: Actions = {
    ...this.#search.actions,
    ...this.#handoff.actions,
    ...this.#said.actions,
    start: () => {
      this.#tellOnce('screener-start');
      this.#send({ type: 'START' });
      this.#host.testSoon(); // a library of the page may have loaded since
    },
    submit: () => this.#submit(),
    skip: () => this.#send({ type: 'SKIP' }),
    goOn: () => this.#send({ type: 'CONTINUE' }),
    back: () => this.#send({ type: 'BACK' }),
    change: (question) => this.#send({ type: 'CHANGE', question }),
    answerSkipped: () => this.#send({ type: 'ANSWER_SKIPPED' }),
    choose: (option, isChosen) => {
      this.#form.choose(option, isChosen);
      this.#host.draw();
    },
    askToClear: (asks) => {
      this.#asksToClear = asks;
      this.#host.draw(asks ? '#clear-ask' : '#clear');
    },
    clear: () => this.#clear(),
    setCountry: (country) => {
      this.#chosenCountry = country;
      this.#host.draw();
    },
    setAnsweredBy: (who) => {
      this.#answeredBy = who;
      this.#host.draw();
    },
    setLanguage: (lang) => {
      this.#chosenLanguage = lang;
      this.#host.draw();
    },
    focusFirstField: () => {
      const field = this.#history?.firstField;
      if (field === undefined) this.#host.draw('fieldset input', 'legend');
      else this.#host.draw(field);
    },
    openLink: () => this.#host.tell('screener-link'),
    exit: () => this.#host.exit(),
  };

  get #words(): Words {
    return this.#languages.find(({ lang }) => lang === this.#chosenLanguage) ?? this.#pageWords;
  }

  /** Its script may come late. */
  get #history(): HistoryFields | undefined {
    this.#historyFields ??= this.#host.history()?.fields({
      position: () => this.#session.position,
      year: () => Number(dayOf(new Date()).slice(0, 4)),
      send: (event) => this.#send(event),
      draw: (focus) => this.#host.draw(focus),
    });
    return this.#historyFields;
  }

  get #rulesChanged(): boolean {
    return this.#session.differsFrom(this.#settings.rules);
  }

  /** Starts a new visit with the clinic's rules, without answers and drafts. */
  #begin(): void {
    this.#session.restart(this.#settings.rules);
    this.#form.clear();
    this.#history?.clear();
    this.#handoff.clear();
    this.#answeredBy = 'me';
    this.#leavePage();
  }

  /** Resets what belongs to one page. */
  #leavePage(): void {
    this.#asksToClear = false;
    this.#form.leavePage();
    this.#history?.leavePage();
    this.#search.close();
    this.#handoff.leavePage();
    this.#said.leavePage();
  }

  /** The visitor moves. What they chose on the page is kept until it is an answer. */
  #send(event: SessionEvent): void {
    const { place: from, changing } = this.#session.position;
    this.#session.send(event);
    if (event.type === 'ANSWER' || event.type === 'SKIP') this.#form.drop(from);
    this.#leavePage();
    const { place, assessment } = this.#session.position;
    if (place === 'outcome') this.#tellOnce('screener-finish');
    const row = place === 'check' ? assessment.path.findIndex((id) => id === changing) : -1;
    if (from === 'history' && place === 'outcome' && Object.keys(this.#history?.told ?? {}).length > 0)
      this.#host.draw('#history-heading', '.history-part');
    else if (row < 0) this.#host.draw('#page-heading');
    else this.#host.draw(`#change-${row}`, `#answer-${row}`);
  }

  #submit(): void {
    const answer = this.#form.submit();
    if (answer === undefined) this.#host.draw('#problem-summary');
    else this.#send({ type: 'ANSWER', answer });
  }

  #save(kind: FileKind): boolean {
    const { model } = this;
    const save = (type: string, text: string): boolean =>
      this.#host.save(`${model.words.handoff.fileName}-${model.today}.${type}`, mimeTypes[kind], text);
    if (kind === 'html') return save('html', this.#host.sheetsAsHtml());
    const write = this.#host.fhir();
    return write !== undefined && save('json', write(responseInput(model)));
  }

  #tellOnce(event: keyof ScreenerEventMap): void {
    if (!this.#told.has(event)) this.#host.tell(event);
    this.#told.add(event);
  }

  /** After this, no answer is in the page, in the accessibility tree or in the element. */
  #clear(): void {
    this.#begin();
    this.#told.clear();
    this.#chosenCountry = undefined;
    this.#send({ type: 'CLEAR' });
  }
}
