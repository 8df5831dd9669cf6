/** The state of the medicine search, and its actions on the draft of the page. */
import { choose, type Draft, remove, renew, searchInput } from './draft.js';
import { medicineLabel } from '../locales/labels.js';
import type { Words } from '../locales/index.js';
import { type Found, offersFor } from './medicine-search.js';
import type { Search, SearchActions } from './model.js';
import type { Question } from '../protocol/index.js';

/** What the search needs from the visit. */
export interface SearchHost {
  readonly question: () => Question | undefined;
  readonly draft: () => Draft;
  readonly keep: (draft: Draft) => void;
  /** Renders, then moves the focus to the selector `focus`, and scrolls the selector `inView` into view. */
  readonly draw: (focus?: string, inView?: string) => void;
  readonly drawn: () => Promise<unknown>;
}

/** The status is a function of the words, because the visitor can switch the language. */
type State = Pick<Search, 'active' | 'isOpen'> & {
  readonly status?: (words: Words) => string;
  /** The draft before and after the last medicine was added. */
  readonly added?: { readonly before: Draft; readonly after: Draft };
};

const box = '#medicine-search';
const label = '.search > label';
const closed: State = { active: -1, isOpen: false };
const opened: State = { active: -1, isOpen: true };

export class SearchBox {
  readonly #host: SearchHost;
  #state = closed;
  /** What was found last: each drawing asks for it. */
  #last: { readonly typed: string; readonly words: Words; readonly offers: readonly Found[] } | undefined;

  constructor(host: SearchHost) {
    this.#host = host;
  }

  /** The state for the view. */
  inWords(words: Words): Search {
    const { typed } = this.#host.draft();
    if (this.#last?.typed !== typed || this.#last.words !== words)
      this.#last = { typed, words, offers: offersFor(typed, words) };
    const { offers } = this.#last;
    const { active, isOpen, status } = this.#state;
    return { active, isOpen, offers, status: status?.(words) ?? '', canUndo: this.#draftBefore !== undefined };
  }

  /** Called when the visitor goes to another page. */
  close(): void {
    this.#state = closed;
    this.#last = undefined;
  }

  readonly actions: SearchActions = {
    typeMedicine: (typed) => {
      this.#host.keep({ ...this.#host.draft(), typed });
      this.#open();
    },
    moveInList: (active) => {
      this.#state = { active, isOpen: true };
      if (active < 0) this.#host.draw();
      else this.#host.draw(box, `#medicine-result-${active}`);
    },
    openList: () => this.#open(),
    closeList: () => this.#show(closed),
    emptyBox: () => {
      this.#host.keep(renew({ ...this.#host.draft(), typed: '' }, [searchInput]));
      this.#state = closed;
      this.#host.draw(box);
    },
    addMedicine: (option) => this.#add(option),
    removeMedicine: (option) => {
      this.#host.keep(remove(this.#host.draft(), option));
      return this.#focusAndAnnounce((words) => words.medicineSearch.removed(medicineLabel(words, option)));
    },
    undoAdd: () => this.#undo(),
    rejectTyped: () => this.#show({ ...this.#state, isOpen: true, status: (words) => words.medicineSearch.pick }),
  };

  async #add(option: string): Promise<void> {
    const question = this.#host.question();
    if (!question) return;
    const before = this.#host.draft();
    const isListed = before.options.includes(option);
    const draft = isListed ? before : choose(before, question, option, true);
    // New inputs, so that no script observes how their values are set.
    const after = renew({ ...draft, typed: '' }, [searchInput, option]);
    this.#host.keep(after);
    const status = (words: Words): string => {
      const { added, alreadyListed } = words.medicineSearch;
      return (isListed ? alreadyListed : added)(medicineLabel(words, option));
    };
    await this.#focusAndAnnounce(status, isListed ? closed : { ...closed, added: { before, after } });
  }

  /** The draft before the last medicine was added, if nothing has been chosen since. */
  get #draftBefore(): Draft | undefined {
    const { added } = this.#state;
    return added?.after === this.#host.draft() ? added?.before : undefined;
  }

  /** As it was before the last medicine was added, with the typed text and the list, to choose another. */
  async #undo(): Promise<void> {
    const before = this.#draftBefore;
    if (!before) return;
    const { options, renewed } = this.#host.draft();
    const added = options.find((option) => !before.options.includes(option)) ?? '';
    this.#host.keep(renew({ ...before, renewed }, [searchInput, ...before.options, ...options]));
    await this.#focusAndAnnounce((words) => words.medicineSearch.removed(medicineLabel(words, added)), opened);
  }

  /** Scrolls the box up on a phone: its keyboard leaves little room for the list. */
  #open(): void {
    this.#state = opened;
    this.#host.draw(box, label);
  }

  #show(state: State): void {
    this.#state = state;
    this.#host.draw();
  }

  /** Sets the status only after the focus has moved: moving it interrupts a screen reader. */
  async #focusAndAnnounce(status: (words: Words) => string, state = closed): Promise<void> {
    const withoutStatus = { ...state };
    this.#state = withoutStatus;
    this.#host.draw(box);
    await this.#host.drawn();
    if (this.#state === withoutStatus) this.#show({ ...withoutStatus, status });
  }
}
