/**
 * One visitor's visit: the session, and what stands on the page before it is an answer. It knows no DOM; the element draws
 * it, and hears from it when something changed and what to focus then. All of it is private, so that no script of the page
 * can reach it through the element.
 */
import { type ActorRefFrom, createActor } from 'xstate';
import { answerOf, choose, type Draft, draftOf } from './draft.js';
import type { ScreenerEventMap } from '../events.js';
import { summarize } from '../handoff/summary.js';
import { asText } from '../handoff/text.js';
import type { Words } from '../locales/index.js';
import type { Actions, Exit, Handoff, Model } from './model.js';
import { progress } from './progress.js';
import { allowedSettings, assess, isReviewDue, type Question, questionOf } from '../protocol/index.js';
import { SearchBox } from './search-box.js';
import { createSession, type Session, type SessionEvent } from './session.js';
import type { Settings } from '../settings/parse.js';

/** What the visit asks of the element. */
export interface VisitHost {
  /**
   * Draw again, and then move focus to this selector: only ever because the visitor did something.
   *
   * @param inView what to scroll into view, where it is not the same
   */
  readonly draw: (focus?: string, inView?: string) => void;
  /** Waits until it is drawn, and the focus has moved. */
  readonly drawn: () => Promise<unknown>;
  readonly tell: (event: keyof ScreenerEventMap) => void;
  readonly print: () => void;
  /** @returns whether the browser let us */
  readonly copy: (text: string) => Promise<boolean>;
  /** Wipe every screener of the page, and leave it. */
  readonly exit: () => void;
}

const untouchedHandoff: Handoff = { includeSelfHarm: false, copied: 'no' };
const staying: Exit = { pressesLeft: undefined, isLeaving: false };

export class Visit {
  readonly #host: VisitHost;
  #actor: ActorRefFrom<ReturnType<typeof createSession>>;
  /** The rules that this visit began with; it keeps them. */
  #rules: Settings['rules'] = {};
  #settings: Settings;
  /** The clinic's language, or the page's. */
  #pageWords: Words;
  #languages: readonly Words[] = [];
  /** Kept when the answers are cleared: whoever reads Spanish still does. */
  #chosenLanguage: string | undefined;
  #drafts = new Map<string, Draft>();
  #problem: keyof Words['problem'] | undefined;
  #chosenCountry: string | undefined;
  #asksToClear = false;
  // Each is told once a visit: to tell it again would tell the page that somebody went back.
  #hasStarted = false;
  #hasFinished = false;
  readonly #search = new SearchBox({
    question: () => this.#question,
    draft: () => this.#draft,
    keep: (draft) => (this.#draft = draft),
    draw: (focus, inView) => this.#host.draw(focus, inView),
    drawn: () => this.#host.drawn(),
  });
  #handoff = untouchedHandoff;
  #exit = staying;

  constructor(host: VisitHost, settings: Settings, words: Words) {
    this.#host = host;
    this.#settings = settings;
    this.#pageWords = words;
    this.#rules = settings.rules;
    this.#actor = createActor(createSession(this.#rules)).start();
  }

  /** New wording is shown at once. New rules are taken up by a visit that nobody has begun; else the page asks. */
  update(settings: Settings, words: Words, languages: readonly Words[]): void {
    this.#settings = settings;
    this.#pageWords = words;
    this.#languages = languages;
    if (this.#rulesChanged && !this.#hasBegun) this.#begin();
  }

  /** What to draw. */
  get model(): Model {
    const { place, answers } = this.#session;
    const words = this.#words;
    const assessment = assess(answers, this.#rules);
    return {
      words,
      languages: this.#languages,
      settings: { ...this.#settings, rules: this.#rules },
      place,
      answers,
      assessment,
      progress: progress(assessment, answers, this.#rules, place),
      draft: this.#draft,
      problem: this.#problem && words.problem[this.#problem],
      country: this.#chosenCountry ?? this.#settings.country,
      asksToClear: this.#asksToClear,
      isReviewDue: isReviewDue(new Date()),
      rulesChanged: this.#rulesChanged,
      search: this.#search.inWords(words),
      handoff: this.#handoff,
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
    start: () => {
      if (!this.#hasStarted) this.#host.tell('screener-start');
      this.#hasStarted = true;
      this.#send({ type: 'START' });
    },
    submit: () => this.#submit(),
    skip: () => this.#send({ type: 'SKIP' }),
    goOn: () => this.#send({ type: 'CONTINUE' }),
    back: () => this.#send({ type: 'BACK' }),
    change: (question) => this.#send({ type: 'CHANGE', question }),
    choose: (option, isChosen) => {
      const question = this.#question;
      if (question) this.#draft = choose(this.#draft, question, option, isChosen);
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
    includeSelfHarm: (includeSelfHarm) => {
      this.#handoff = { includeSelfHarm, copied: 'no' };
      this.#host.draw();
    },
    print: () => this.#host.print(),
    copy: () => void this.#copy(),
    openLink: () => this.#host.tell('screener-link'),
    exit: () => this.#host.exit(),
  };

  get #session(): Session {
    return this.#actor.getSnapshot().context;
  }

  get #words(): Words {
    return this.#languages.find(({ lang }) => lang === this.#chosenLanguage) ?? this.#pageWords;
  }

  get #hasBegun(): boolean {
    return this.#session.place !== 'intro' || Object.keys(this.#session.answers).length > 0;
  }

  get #rulesChanged(): boolean {
    // In full: an attribute that says what holds without it changes nothing.
    const [before, now] = [this.#rules, this.#settings.rules].map((rules) => JSON.stringify(allowedSettings(rules)));
    return before !== now;
  }

  get #question(): Question | undefined {
    return questionOf(this.#session.place);
  }

  get #draft(): Draft {
    const { place, answers } = this.#session;
    return this.#drafts.get(place) ?? draftOf(answers[place]);
  }

  set #draft(draft: Draft) {
    this.#drafts.set(this.#session.place, draft);
  }

  /** A new visit takes up the rules of the clinic, and nothing that was answered or half answered before. */
  #begin(): void {
    this.#actor.stop();
    this.#rules = this.#settings.rules;
    this.#actor = createActor(createSession(this.#rules)).start();
    this.#drafts = new Map();
    this.#handoff = untouchedHandoff;
    this.#leavePage();
  }

  /** What holds for one page only. */
  #leavePage(): void {
    this.#problem = undefined;
    this.#asksToClear = false;
    this.#search.close();
    this.#handoff = { ...this.#handoff, copied: 'no' };
  }

  /** The visitor moves. What was chosen on the page that they leave is kept as they left it until it is an answer. */
  #send(event: SessionEvent): void {
    const { place: from } = this.#session;
    this.#actor.send(event);
    if (event.type === 'ANSWER' || event.type === 'SKIP') this.#drafts.delete(from);
    this.#leavePage();
    if (this.#session.place === 'outcome' && !this.#hasFinished) {
      this.#hasFinished = true;
      this.#host.tell('screener-finish');
    }
    this.#host.draw('#page-heading');
  }

  /** A problem is said only on *Continue*, and what was chosen stays. */
  #submit(): void {
    const question = this.#question;
    if (!question) return;
    const answer = answerOf(this.#draft, question);
    if (this.#draft.typed.trim() !== '') this.#problem = 'typedName';
    else if (answer !== undefined) return this.#send({ type: 'ANSWER', answer });
    else if (question.id === 'medicines') this.#problem = 'medicines';
    else this.#problem = question.kind === 'one' ? 'chooseOne' : 'chooseMany';
    this.#host.draw('#problem-summary');
  }

  /** After this no answer is in the page, in the accessibility tree, or in anything that the element holds. */
  #clear(): void {
    this.#begin();
    this.#hasStarted = false;
    this.#hasFinished = false;
    this.#chosenCountry = undefined;
    this.#send({ type: 'CLEAR' });
  }

  async #copy(): Promise<void> {
    const handoff = this.#handoff;
    const copied = await this.#host.copy(asText(summarize(this.model), this.#words));
    // The browser may have asked first, and the list may be another one now.
    if (this.#handoff !== handoff) return;
    this.#handoff = { ...handoff, copied: copied ? 'yes' : 'by-hand' };
    this.#host.draw();
  }
}
