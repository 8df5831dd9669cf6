/** The words to say of a next step, once the visitor has copied them. */
import type { Said } from './model.js';
import type { NextStep } from '../protocol/index.js';

export interface SaidHost {
  /** @returns whether the browser allowed it */
  readonly copy: (text: string) => Promise<boolean>;
  readonly draw: () => void;
}

export class SaidWords {
  readonly #host: SaidHost;
  #state: Said | undefined;

  constructor(host: SaidHost) {
    this.#host = host;
  }

  /** The state for the view. */
  get state(): Said | undefined {
    return this.#state;
  }

  readonly actions = { copySay: (step: NextStep, text: string): void => void this.#copy(step, text) };

  /** Called when the visitor goes to another page, and when the answers are cleared. */
  leavePage(): void {
    this.#state = undefined;
  }

  async #copy(step: NextStep, text: string): Promise<void> {
    // Without a status in between, the same words would not be announced again.
    this.leavePage();
    this.#host.draw();
    const isCopied = await this.#host.copy(text);
    this.#state = { step, isCopied };
    this.#host.draw();
  }
}
