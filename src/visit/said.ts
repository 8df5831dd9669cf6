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
  /** The copy that the browser may still ask about. */
  #copying: Promise<boolean> | undefined;

  constructor(host: SaidHost) {
    this.#host = host;
  }

  /** The state for the view. */
  get state(): Said | undefined {
    return this.#state;
  }

  readonly actions = { copySay: (step: NextStep, text: string): Promise<void> => this.#copy(step, text) };

  /** Called when the visitor goes to another page, and when the answers are cleared. */
  leavePage(): void {
    this.#state = undefined;
    this.#copying = undefined;
  }

  async #copy(step: NextStep, text: string): Promise<void> {
    // Without a status in between, the same words would not be announced again.
    this.leavePage();
    this.#host.draw();
    const copying = this.#host.copy(text);
    this.#copying = copying;
    const isCopied = await copying;
    // The visitor may have left the page, or copied other words.
    if (this.#copying !== copying) return;
    this.#state = { step, isCopied };
    this.#host.draw();
  }
}
