/**
 * *Exit this page*, for those who must not be seen here: by its button, or by Shift three times, wherever on the page the
 * focus is. First every screener of the page is wiped and covered; then the page is left.
 */

export interface ExitHost {
  /** Shift was pressed, and so many presses are left; `undefined` when that no longer holds. */
  readonly countDown: (pressesLeft: number | undefined) => void;
  /** Clears every answer and draws the cover, at once. */
  readonly wipe: () => void;
  /** The browser has brought the page back. */
  readonly comeBack: () => void;
}

const presses = 3;
/** In milliseconds. Presses further apart are no sign, and an accident must not throw answers away. */
const apart = 5000;

/** All that are on the page, so that leaving one leaves nothing in another. */
const attached = new Set<QuickExit>();

export class QuickExit {
  readonly #host: ExitHost;
  /** Where to; without one, Shift means nothing here. */
  #address: string | undefined;
  #pressesLeft = presses;
  /** Shift is down, and nothing else was pressed since. */
  #isAlone = false;
  #lapse: ReturnType<typeof setTimeout> | undefined;
  #page: AbortController | undefined;
  #keys: AbortController | undefined;

  constructor(host: ExitHost) {
    this.#host = host;
  }

  /** Told at every drawing, as long as the element is on the page. */
  attach(address: string | undefined): void {
    attached.add(this);
    this.#address = address;
    this.#page ??= this.#watchPage();
    if (address === undefined) this.#stopKeys();
    else this.#keys ??= this.#watchKeys();
  }

  detach(): void {
    attached.delete(this);
    this.#page?.abort();
    this.#page = undefined;
    this.#stopKeys();
  }

  leave(): void {
    if (this.#address === undefined) return;
    for (const screener of attached) screener.#wipe();
    go(this.#address);
  }

  #wipe(): void {
    this.#startAgain();
    try {
      this.#host.wipe();
    } catch {
      // Whatever cannot be drawn, the page is left all the same.
    }
  }

  #watchPage(): AbortController {
    const page = new AbortController();
    const comeBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) this.#host.comeBack();
    };
    addEventListener('pageshow', comeBack, { signal: page.signal });
    return page;
  }

  /** On the document and on the way down, so that it works wherever the focus is, whatever the page does with keys. */
  #watchKeys(): AbortController {
    const keys = new AbortController();
    const options = { capture: true, passive: true, signal: keys.signal } as const;
    document.addEventListener('keydown', this.#press, options);
    document.addEventListener('keyup', this.#release, options);
    // Shift and a click select text.
    document.addEventListener('pointerdown', this.#startAgain, options);
    return keys;
  }

  #stopKeys(): void {
    if (!this.#keys) return;
    this.#keys.abort();
    this.#keys = undefined;
    this.#startAgain();
  }

  readonly #press = ({ key, repeat, ctrlKey, altKey, metaKey }: KeyboardEvent): void => {
    if (key !== 'Shift' || ctrlKey || altKey || metaKey) this.#startAgain();
    else if (!repeat) this.#isAlone = true;
  };

  /** A press counts when it is over: until then it may be the Shift of a capital letter. */
  readonly #release = ({ key }: KeyboardEvent): void => {
    if (key !== 'Shift' || !this.#isAlone) return;
    this.#isAlone = false;
    this.#pressesLeft -= 1;
    if (this.#pressesLeft === 0) return this.leave();
    clearTimeout(this.#lapse);
    this.#lapse = setTimeout(this.#startAgain, apart);
    this.#host.countDown(this.#pressesLeft);
  };

  readonly #startAgain = (): void => {
    this.#isAlone = false;
    clearTimeout(this.#lapse);
    if (this.#pressesLeft === presses) return;
    this.#pressesLeft = presses;
    this.#host.countDown(undefined);
  };
}

/** Without an entry in the history. Out of a frame, the page around it is left, where the browser lets us. */
function go(address: string): void {
  try {
    if (top && top !== window) top.location.replace(address);
  } catch {
    // A frame may be forbidden to move the page around it. Some browsers then say nothing, so its own page goes too.
  }
  location.replace(address);
}
