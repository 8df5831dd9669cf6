/** What a visit asks of the element. */
import type { ScreenerEventMap } from '../events.js';

export interface VisitHost {
  /**
   * Draw again, and then move focus to this selector: only ever because the visitor did something.
   *
   * @param inView what to scroll into view, where it is not the same
   */
  readonly draw: (focus?: string, inView?: string) => void;
  /** Waits until it is drawn, and the focus has moved. */
  readonly drawn: () => Promise<unknown>;
  readonly tell: (event: keyof ScreenerEventMap) => void;
  readonly print: () => void;
  /** @returns whether the browser allowed it */
  readonly copy: (text: string) => Promise<boolean>;
  /** Clear every screener of the page, and leave the page. */
  readonly exit: () => void;
}
