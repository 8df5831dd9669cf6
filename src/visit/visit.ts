/**
 * One visitor's visit: the session, and what is chosen on a page before it is an answer. It knows no DOM: the element draws
 * it, and is told when to draw and what to focus. All of it is private, so that no script of the page can reach it.
 */
import type { ScreenerEventMap } from '../events.js';
import { summarize } from '../handoff/summary.js';
import { asText } from '../handoff/text.js';
import { Form } from './form.js';
import { HandoffList } from './handoff-list.js';
import type { VisitHost } from './host.js';
import type { Words } from '../locales/index.js';
import type { Actions, Exit, Model } from './model.js';
import { progress } from './progress.js';
import { isReviewDue } from '../protocol/index.js';
import { RunningSession } from './running-session.js';
import { SearchBox } from './search-box.js';
import type { SessionEvent } from './session.js';
import type { Settings } from '../settings/parse.js';

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
  /** The events that the page was told of. A second one would tell it that the visitor went back. */
  readonly #told = new Set<keyof ScreenerEventMap>();
  readonly #form = new Form(() => this.#session.position);
  readonly #search = new SearchBox({
    question: () => this.#form.question,
    draft: () => this.#form.draft,
    keep: (draft) => (this.#form.draft = draft),
    draw: (focus, inView) => this.#host.draw(focus, inView),
    drawn: () => this.#host.drawn(),
  });
  readonly #handoff = new HandoffList({
    text: () => asText(summarize(this.model), this.#words),
    copy: (text) => this.#host.copy(text),
    draw: () => this.#host.draw(),
  });
  #exit = staying;

  constructor(host: VisitHost, settings: Settings, words: Words) {
    this.#host = host;
    this.#settings = settings;
    this.#pageWords = words;
    this.#session = new RunningSession(settings.rules);
  }

  /** New wording is shown at once. New rules are taken up by a visit that nobody has begun; else the page asks. */
  update(settings: Settings, words: Words, languages: readonly Words[]): void {
    this.#settings = settings;
    this.#pageWords = words;
    this.#languages = languages;
    if (this.#rulesChanged && !this.#session.hasBegun) this.#begin();
  }

  /** What to draw. */
  get model(): Model {
    const { rules, position } = this.#session;
    const words = this.#words;
    return {
      words,
      languages: this.#languages,
      settings: { ...this.#settings, rules },
      ...position,
      progress: progress(position.assessment, position.answers, rules, position.place),
      draft: this.#form.draft,
      problem: this.#form.problemIn(words),
      country: this.#chosenCountry ?? this.#settings.country,
      asksToClear: this.#asksToClear,
      isReviewDue: isReviewDue(new Date()),
      rulesChanged: this.#rulesChanged,
      search: this.#search.inWords(words),
      handoff: this.#handoff.state,
      exit: this.#exit,
    };
  }

  /** Shift was pressed, and so many presses are left; `undefined` when that no longer holds. */
  countDown(pressesLeft: number | undefined): void {
    this.#exit = { ...this.#exit, pressesLeft };
    this.#host.draw();
  }

  /** Clears everything, and covers the page until the next one is there. */
  leave(): void {
    this.#clear();
    this.#exit = { pressesLeft: undefined, isLeaving: true };
    this.#host.draw();
  }

  /** The browser has brought back a page that was left: the first page, as if nobody had been there. */
  comeBack(): void {
    if (!this.#exit.isLeaving) return;
    this.#exit = staying;
    this.#host.draw();
  }

  /** What a person may do. */
  readonly actions: Actions = {
    ...this.#search.actions,
    ...this.#handoff.actions,
    start: () => {
      this.#tellOnce('screener-start');
      this.#send({ type: 'START' });
    },
    submit: () => this.#submit(),
    skip: () => this.#send({ type: 'SKIP' }),
    goOn: () => this.#send({ type: 'CONTINUE' }),
    back: () => this.#send({ type: 'BACK' }),
    change: (question) => this.#send({ type: 'CHANGE', question }),
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
    setLanguage: (lang) => {
      this.#chosenLanguage = lang;
      this.#host.draw();
    },
    focusFirstField: () => this.#host.draw('fieldset input', 'legend'),
    print: () => this.#host.print(),
    openLink: () => this.#host.tell('screener-link'),
    exit: () => this.#host.exit(),
  };

  get #words(): Words {
    return this.#languages.find(({ lang }) => lang === this.#chosenLanguage) ?? this.#pageWords;
  }

  get #rulesChanged(): boolean {
    return this.#session.differsFrom(this.#settings.rules);
  }

  /** A new visit takes up the rules of the clinic, and nothing that was answered or half answered before. */
  #begin(): void {
    this.#session.restart(this.#settings.rules);
    this.#form.clear();
    this.#handoff.clear();
    this.#leavePage();
  }

  /** What holds for one page only. */
  #leavePage(): void {
    this.#asksToClear = false;
    this.#form.leavePage();
    this.#search.close();
    this.#handoff.leavePage();
  }

  /** The visitor moves. What they chose on the page is kept as it is until it is an answer. */
  #send(event: SessionEvent): void {
    const { place: from } = this.#session.position;
    this.#session.send(event);
    if (event.type === 'ANSWER' || event.type === 'SKIP') this.#form.drop(from);
    this.#leavePage();
    if (this.#session.position.place === 'outcome') this.#tellOnce('screener-finish');
    this.#host.draw('#page-heading');
  }

  #submit(): void {
    const answer = this.#form.submit();
    if (answer === undefined) this.#host.draw('#problem-summary');
    else this.#send({ type: 'ANSWER', answer });
  }

  #tellOnce(event: keyof ScreenerEventMap): void {
    if (!this.#told.has(event)) this.#host.tell(event);
    this.#told.add(event);
  }

  /** After this no answer is in the page, in the accessibility tree, or in anything that the element holds. */
  #clear(): void {
    this.#begin();
    this.#told.clear();
    this.#chosenCountry = undefined;
    this.#send({ type: 'CLEAR' });
  }
}
