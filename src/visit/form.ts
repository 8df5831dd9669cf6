/**
 * What is chosen on the pages of a visit before it is an answer, and the problem if *Continue* gets no valid answer.
 */
import { answerOf, choose, type Draft, draftOf } from './draft.js';
import type { Words } from '../locales/index.js';
import { type Answer, type Question, questionOf } from '../protocol/index.js';
import type { Position } from './running-session.js';
import type { Place } from './session.js';

export class Form {
  readonly #position: () => Position;
  #drafts = new Map<Place, Draft>();
  #problem: keyof Words['problem'] | undefined;

  constructor(position: () => Position) {
    this.#position = position;
  }

  get question(): Question | undefined {
    return questionOf(this.#position().place);
  }

  get draft(): Draft {
    const { place, answers } = this.#position();
    return this.#drafts.get(place) ?? draftOf(answers[place]);
  }

  set draft(draft: Draft) {
    this.#drafts.set(this.#position().place, draft);
  }

  choose(option: string, isChosen: boolean): void {
    const { question } = this;
    if (question) this.draft = choose(this.draft, question, option, isChosen);
  }

  /** The answer, or `undefined` with a problem to show. What is chosen is kept. */
  submit(): Answer | undefined {
    const { question, draft } = this;
    if (!question) return undefined;
    const answer = answerOf(draft, question);
    if (draft.typed.trim() !== '') this.#problem = 'typedName';
    else if (answer !== undefined) return answer;
    else if (question.id === 'medicines') this.#problem = 'medicines';
    else this.#problem = question.kind === 'one' ? 'chooseOne' : 'chooseMany';
    return undefined;
  }

  problemIn(words: Words): string | undefined {
    return this.#problem && words.problem[this.#problem];
  }

  /** Called when the draft of this page has become an answer. */
  drop(place: Place): void {
    this.#drafts.delete(place);
  }

  /** Called when the visitor goes to another page. */
  leavePage(): void {
    this.#problem = undefined;
  }

  /** Removes the drafts of all pages. */
  clear(): void {
    this.#drafts = new Map();
  }
}
