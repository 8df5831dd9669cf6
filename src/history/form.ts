/** What the visitor has said in the medicine history, as chosen and typed. `assess` does not read it. */
import { choose, type Draft, draftOf, renew } from '../visit/draft.js';
import type { Words } from '../locales/index.js';
import {
  type History,
  type HistoryEntry,
  historyOf,
  type HistoryProblem,
  problemIn,
  stopReasons,
  withoutProblems,
} from '../protocol/history.js';
import type { Question } from '../protocol/questions.js';
import { historyWords } from '../locales/en-history.js';
import type {
  HistoryActions,
  HistoryField,
  HistoryFields,
  HistoryHost,
  HistoryPage,
} from '../visit/medicine-history.js';
import type { SessionEvent } from '../visit/session.js';

const years: readonly HistoryField[] = ['from-year', 'to-year'];
const reasons: Question = {
  id: 'stopped',
  kind: 'many',
  handoff: 'medicines',
  options: stopReasons.map((id) => (id === 'unsure' ? { id, exclusive: true } : { id })),
};

export class HistoryForm implements HistoryFields {
  readonly #host: HistoryHost;
  #entries: History = {};
  /** How often each input was replaced: see `Draft`. */
  #renewed: Draft['renewed'] = {};
  #problem: HistoryProblem | undefined;

  constructor(host: HistoryHost) {
    this.#host = host;
  }

  readonly actions: HistoryActions = {
    open: () => this.#host.send({ type: 'HISTORY' }),
    set: (field, value, isChosen = true) => {
      this.#set(field, value, isChosen);
      this.#host.draw();
    },
    next: () => this.#leave({ type: 'CONTINUE' }),
    finish: () => this.#leave({ type: 'HISTORY' }),
  };

  /** What is told on the pages of the path, without what is wrong. */
  get told(): History {
    return Object.fromEntries(
      this.#pages
        .map((id) => [id, withoutProblems(this.#entries[id] ?? {}, this.#host.year())] as const)
        .filter(([, entry]) => Object.keys(entry).length > 0),
    );
  }

  /** The page that is shown. */
  pageIn(words: Words): HistoryPage | undefined {
    const { place, historyPage: id } = this.#host.position();
    if (place !== 'history' || id === undefined) return undefined;
    const pages = this.#pages;
    const [number, total] = [pages.indexOf(id) + 1, pages.length];
    const progress = historyWords(words).history.page(number, total);
    return {
      id,
      progress,
      isLast: number === total,
      entry: this.#entry,
      renewed: this.#renewed,
      problem: this.#problem,
    };
  }

  /** Ticks an option or unticks it, or keeps a typed text. */
  #set(field: HistoryField, value: string, isChosen: boolean): void {
    const entry = this.#entry;
    if (field === 'stopped') return this.#chooseReason(value, isChosen);
    // One "not sure" is for both years. It replaces what was typed, and typing replaces it.
    const together = years.includes(field) ? years : [field];
    const wasUnsure = together.some((one) => entry[one] === 'unsure');
    if (value === 'unsure') this.#renew(together);
    else if (wasUnsure) this.#renew([`${together[0]}-unsure`]);
    const dropped = value === 'unsure' || wasUnsure ? together : [field];
    const kept = Object.fromEntries(Object.entries(entry).filter(([one]) => !dropped.includes(one as HistoryField)));
    const text = value.trim();
    this.#keep({ ...kept, ...(isChosen && text ? { [field]: text } : {}) });
  }

  /** With something wrong on the page, its problem is shown instead. */
  #leave(event: SessionEvent): void {
    this.#problem = problemIn(this.#entry, this.#host.year());
    if (this.#problem) this.#host.draw('#problem-summary');
    else this.#host.send(event);
  }

  problemIn(words: Words): string | undefined {
    return this.#problem && historyWords(words).history.problem[this.#problem.problem];
  }

  /** The selector of the field with the problem. */
  get firstField(): string | undefined {
    return this.#problem && `[name=${this.#problem.fields[0]}]`;
  }

  /** Called when the visitor goes to another page. */
  leavePage(): void {
    this.#problem = undefined;
  }

  clear(): void {
    this.#entries = {};
  }

  get #pages(): readonly string[] {
    const { answers, assessment } = this.#host.position();
    return historyOf(answers, assessment.path);
  }

  get #entry(): HistoryEntry {
    return this.#entries[this.#host.position().historyPage ?? ''] ?? {};
  }

  #chooseReason(value: string, isChosen: boolean): void {
    const { options, renewed } = choose(this.#draft, reasons, value, isChosen);
    this.#renewed = renewed;
    this.#keep({ ...this.#entry, stopped: options as NonNullable<HistoryEntry['stopped']> });
  }

  get #draft(): Draft {
    return { ...draftOf(this.#entry.stopped), renewed: this.#renewed };
  }

  #keep(entry: HistoryEntry): void {
    this.#entries = { ...this.#entries, [this.#host.position().historyPage ?? '']: entry };
  }

  #renew(inputs: readonly string[]): void {
    this.#renewed = renew(this.#draft, inputs).renewed;
  }
}
