/** The state of the list for the specialist: whether it includes self-harm, and whether it was copied. */
import type { Handoff } from './model.js';

export interface HandoffHost {
  readonly text: () => string;
  /** @returns whether the browser allowed it */
  readonly copy: (text: string) => Promise<boolean>;
  readonly draw: () => void;
}

const untouched: Handoff = { includeSelfHarm: false, copied: 'no' };

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
    includeSelfHarm: (includeSelfHarm: boolean): void => this.#show({ includeSelfHarm, copied: 'no' }),
    copy: (): Promise<void> => this.#copy(),
  };

  /** Called when the visitor goes to another page. */
  leavePage(): void {
    this.#state = { ...this.#state, copied: 'no' };
  }

  clear(): void {
    this.#state = untouched;
  }

  /** Shows the text, to copy by hand. */
  showUnprinted(): void {
    this.#show({ ...this.#state, copied: 'unprinted' });
  }

  async #copy(): Promise<void> {
    const before = this.#state;
    const copied = await this.#host.copy(this.#host.text());
    // The browser may ask the visitor first, and the list may have changed since.
    if (this.#state === before) this.#show({ ...before, copied: copied ? 'yes' : 'by-hand' });
  }

  #show(state: Handoff): void {
    this.#state = state;
    this.#host.draw();
  }
}
