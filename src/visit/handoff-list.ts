/** What the visitor has chosen for the list, and whether it was copied, printed or saved. */
import type { Words } from '../locales/index.js';
import type { FileKind, Handoff, Paper } from './model.js';

export interface HandoffHost {
  /** @param words of the language of the text; the default is the visitor's */
  readonly text: (words?: Words) => string;
  /** @returns whether the browser allowed it */
  readonly copy: (text: string) => Promise<boolean>;
  /** @returns whether the browser prints */
  readonly print: () => boolean;
  /** @returns whether the file is saved for sure */
  readonly save: (kind: FileKind) => boolean;
  readonly draw: () => void;
  readonly drawn: () => Promise<unknown>;
}

const untouched: Handoff = {
  includeSelfHarm: false,
  leftOut: new Set(),
  ownQuestions: ['', '', ''],
  alsoEnglish: true,
  copied: 'no',
  paper: 'list',
};

export class HandoffList {
  readonly #host: HandoffHost;
  #state = untouched;

  constructor(host: HandoffHost) {
    this.#host = host;
  }

  /** The state for the view. */
  get state(): Handoff {
    return this.#state;
  }

  readonly actions = {
    includeSelfHarm: (includeSelfHarm: boolean): void => this.#change({ includeSelfHarm }),
    leaveOut: (lineId: string, isOut: boolean): void => {
      const others = [...this.#state.leftOut].filter((id) => id !== lineId);
      this.#change({ leftOut: new Set(isOut ? [...others, lineId] : others) });
    },
    setOwnQuestion: (index: number, text: string): void =>
      this.#change({ ownQuestions: this.#state.ownQuestions.map((own, at) => (at === index ? text : own)) }),
    setAlsoEnglish: (alsoEnglish: boolean): void => this.#change({ alsoEnglish }),
    copy: (words?: Words): Promise<void> => this.#copy(words),
    print: (paper: Paper): Promise<void> => this.#print(paper),
    download: (kind: FileKind): Promise<void> => this.#download(kind),
  };

  /** Called when the visitor goes to another page. */
  leavePage(): void {
    this.#state = { ...this.#state, copied: 'no', paper: 'list' };
  }

  clear(): void {
    this.#state = untouched;
  }

  async #copy(words?: Words): Promise<void> {
    const before = this.#state;
    const copied = await this.#host.copy(this.#host.text(words));
    // The browser may ask the visitor first, and the list may have changed since.
    if (this.#state === before) this.#change({ copied: copied ? 'yes' : 'by-hand' });
  }

  /** Draws first: the page may be open since yesterday, and the list is dated. */
  async #print(paper: Paper): Promise<void> {
    this.#change({ paper });
    await this.#host.drawn();
    if (!this.#host.print()) this.#change({ paper, copied: 'unprinted' });
  }

  async #download(kind: FileKind): Promise<void> {
    this.#change({});
    await this.#host.drawn();
    this.#change({ copied: this.#host.save(kind) ? 'saved' : 'unsaved' });
  }

  /** What was copied or printed before is no longer this list. */
  #change(part: Partial<Handoff>): void {
    this.#state = { ...this.#state, copied: 'no', paper: 'list', ...part };
    this.#host.draw();
  }
}
