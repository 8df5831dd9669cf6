/** Messages for the clinic, in English. */
export class Console {
  readonly #written = new Set<string>();
  #hasTable = false;

  /** Writes each message once. */
  warn(message: string): void {
    if (this.#written.has(message)) return;
    this.#written.add(message);
    console.warn(`<referral-screener>: ${message}`);
  }

  /** Writes one table. */
  table(rows: () => object): void {
    if (this.#hasTable) return;
    this.#hasTable = true;
    console.table(Object.fromEntries(Object.entries(rows()).map(([name, value]) => [name, JSON.stringify(value)])));
  }
}
