/** The medicine search of a visit: what its list and its status say, and what it does to the draft of the page. */
import { choose, type Draft, remove, renew, searchInput } from './draft.js';
import { medicineLabel } from '../locales/labels.js';
import type { Words } from '../locales/index.js';
import { offersFor } from './medicine-search.js';
import type { Search, SearchActions } from './model.js';
import type { Question } from '../protocol/index.js';

/** What the search asks of the visit that it stands in. */
export interface SearchHost {
  readonly question: () => Question | undefined;
  readonly draft: () => Draft;
  readonly keep: (draft: Draft) => void;
  /** As for the visit: draw again, and move focus to the first, with the second in view. */
  readonly draw: (focus?: string, inView?: string) => void;
  readonly drawn: () => Promise<unknown>;
}

/** Its status is words that are chosen when it is drawn: the visitor may switch the language in between. */
type State = Omit<Search, 'status' | 'offers'> & { readonly status?: (words: Words) => string };

const box = '#medicine-search';
const closed: State = { active: -1, isOpen: false };

export class SearchBox {
  readonly #host: SearchHost;
  #state = closed;

  constructor(host: SearchHost) {
    this.#host = host;
  }

  /** What to draw. */
  inWords(words: Words): Search {
    const offers = offersFor(this.#host.draft().typed, words);
    return { ...this.#state, offers, status: this.#state.status?.(words) ?? '' };
  }

  /** The visitor goes to another page. */
  close(): void {
    this.#state = closed;
  }

  readonly actions: SearchActions = {
    typeMedicine: (typed) => {
      this.#host.keep({ ...this.#host.draft(), typed });
      this.#show({ active: -1, isOpen: true });
    },
    moveInList: (active) => {
      this.#state = { active, isOpen: true };
      if (active < 0) this.#host.draw();
      else this.#host.draw(box, `#medicine-result-${active}`);
    },
    openList: () => this.#show({ active: -1, isOpen: true }),
    closeList: () => this.#show(closed),
    emptyBox: () => {
      this.#host.keep(renew({ ...this.#host.draft(), typed: '' }, [searchInput]));
      this.#state = closed;
      this.#host.draw(box);
    },
    addMedicine: (option) => this.#add(option),
    removeMedicine: (option) => {
      this.#host.keep(remove(this.#host.draft(), option));
      void this.#focusAndSay((words) => words.medicineSearch.removed(medicineLabel(words, option)));
    },
    rejectTyped: () => this.#show({ ...this.#state, isOpen: true, status: (words) => words.medicineSearch.pick }),
  };

  #add(option: string): void {
    const question = this.#host.question();
    if (!question) return;
    const before = this.#host.draft();
    const isListed = before.options.includes(option);
    const draft = isListed ? before : choose(before, question, option, true);
    // The box and the ticked input are drawn anew, so that no script sees them being set.
    this.#host.keep(renew({ ...draft, typed: '' }, [searchInput, option]));
    void this.#focusAndSay((words) => {
      const { added, alreadyListed } = words.medicineSearch;
      return (isListed ? alreadyListed : added)(medicineLabel(words, option));
    });
  }

  #show(state: State): void {
    this.#state = state;
    this.#host.draw();
  }

  /** Back to the box, and only then what there is to say: a screen reader falls silent when the focus moves. */
  async #focusAndSay(status: (words: Words) => string): Promise<void> {
    const silent = { ...closed };
    this.#state = silent;
    this.#host.draw(box);
    await this.#host.drawn();
    if (this.#state === silent) this.#show({ ...silent, status });
  }
}
