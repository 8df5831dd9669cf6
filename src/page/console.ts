/** Messages for the clinic, in English. */
export class Console {
  readonly #written = new Set<string>();

  /** Writes each message once. */
  warn(message: string): void {
    if (this.#written.has(message)) return;
    this.#written.add(message);
    console.warn(`<referral-screener>: ${message}`);
  }
}
