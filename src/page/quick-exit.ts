/**
 * *Exit this page*, for visitors who must not be seen using it: by the button, or by pressing Shift three times
 * anywhere on the page. Every screener on the page is cleared and covered before the page is left.
 */

export interface ExitHost {
  /** Shift was pressed: how many more presses are needed, or `undefined` if the count starts again. */
  readonly countDown: (pressesLeft: number | undefined) => void;
  /** Clears every answer and renders the cover, synchronously. */
  readonly wipe: () => void;
  /** The browser has restored the page from its back/forward cache. */
  readonly comeBack: () => void;
}

const pressesNeeded = 3;
/**
 * The longest time between two presses, in milliseconds. Slower presses may be accidental, and leaving clears the
 * answers.
 */
const longestPause = 5000;

/** Every instance on the page: all are cleared when one of them leaves. */
const attached = new Set<QuickExit>();

export class QuickExit {
  readonly #host: ExitHost;
  /** The URL to go to; if undefined, the exit is off. */
  #address: string | undefined;
  #pressesLeft = pressesNeeded;
  /** Shift is down, and no other key was pressed since. */
  #isShiftAlone = false;
  #timeout: ReturnType<typeof setTimeout> | undefined;
  #page: AbortController | undefined;
  #keys: AbortController | undefined;

  constructor(host: ExitHost) {
    this.#host = host;
  }

  /** Called at every render while the element is connected. */
  attach(address: string | undefined): void {
    attached.add(this);
    this.#address = address;
    this.#page ??= this.#listenToPage();
    if (address === undefined) this.#stopKeys();
    else this.#keys ??= this.#listenToKeys();
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
    this.#reset();
    try {
      this.#host.wipe();
    } catch {
      // Leave the page even if rendering fails.
    }
  }

  #listenToPage(): AbortController {
    const page = new AbortController();
    const comeBack = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) this.#host.comeBack();
    };
    addEventListener('pageshow', comeBack, { signal: page.signal });
    return page;
  }

  /** On the document in the capture phase, so that it works for any focus and before the page's own key handlers. */
  #listenToKeys(): AbortController {
    const keys = new AbortController();
    const options = { capture: true, passive: true, signal: keys.signal } as const;
    document.addEventListener('keydown', this.#press, options);
    document.addEventListener('keyup', this.#release, options);
    // Shift and a click select text.
    document.addEventListener('pointerdown', this.#reset, options);
    return keys;
  }

  #stopKeys(): void {
    if (!this.#keys) return;
    this.#keys.abort();
    this.#keys = undefined;
    this.#reset();
  }

  readonly #press = ({ key, repeat, ctrlKey, altKey, metaKey }: KeyboardEvent): void => {
    if (key !== 'Shift' || ctrlKey || altKey || metaKey) this.#reset();
    else if (!repeat) this.#isShiftAlone = true;
  };

  /** A press counts on release: before that, Shift may be part of a capital letter. */
  readonly #release = ({ key }: KeyboardEvent): void => {
    if (key !== 'Shift' || !this.#isShiftAlone) return;
    this.#isShiftAlone = false;
    this.#pressesLeft -= 1;
    if (this.#pressesLeft === 0) return this.leave();
    clearTimeout(this.#timeout);
    this.#timeout = setTimeout(this.#reset, longestPause);
    this.#host.countDown(this.#pressesLeft);
  };

  readonly #reset = (): void => {
    this.#isShiftAlone = false;
    clearTimeout(this.#timeout);
    if (this.#pressesLeft === pressesNeeded) return;
    this.#pressesLeft = pressesNeeded;
    this.#host.countDown(undefined);
  };
}

/** Leaves without an entry in the history. In a frame, also leaves the page around it, if the browser allows that. */
function go(address: string): void {
  try {
    if (top && top !== window) top.location.replace(address);
  } catch {
    // Some browsers throw and some do nothing if a frame may not navigate the top page, so the frame navigates as well.
  }
  location.replace(address);
}
