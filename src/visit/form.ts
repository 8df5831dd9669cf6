/** What is chosen on the pages of a visit before it is an answer, and what keeps the visitor from going on. */
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

  /** The answer to send. Without one, a problem is shown and what was chosen stays. */
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

  /** The draft of this page has become an answer. */
  drop(place: Place): void {
    this.#drafts.delete(place);
  }

  /** The visitor goes to another page. */
  leavePage(): void {
    this.#problem = undefined;
  }

  /** Forgets what was chosen on every page. */
  clear(): void {
    this.#drafts = new Map();
  }
}
