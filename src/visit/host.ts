/** What a visit needs from the element. */
import type { ScreenerEventMap } from '../events.js';
import type { MedicineHistory } from './medicine-history.js';
import type { FhirWriter } from '../fhir/input.js';

export interface VisitHost {
  /**
   * Draw again, then move focus to this selector, only after something that the visitor did.
   *
   * @param focus the selector of the element to focus after that
   * @param inView the selector of the element to scroll into view; the default is `focus`
   */
  readonly draw: (focus?: string, inView?: string) => void;
  /** Resolves after the rendering and the move of the focus. */
  readonly drawn: () => Promise<unknown>;
  /** Tries a whole visit, once what is drawn is on the screen. */
  readonly testSoon: () => void;
  readonly tell: (event: keyof ScreenerEventMap) => void;
  /** @returns whether the browser prints */
  readonly print: () => boolean;
  /** Links, printing or copying may be blocked. */
  readonly isBoxed: boolean;
  /** @returns whether the browser allowed it */
  readonly copy: (text: string) => Promise<boolean>;
  /** @returns whether the browser can save files; one in a sandbox may ignore it */
  readonly save: (name: string, type: string, text: string) => boolean;
  /** The medicine history, if its script is loaded. */
  readonly history: () => MedicineHistory | undefined;
  /** What writes the file for medical software, if its script is loaded. */
  readonly fhir: () => FhirWriter | undefined;
  /** The printed sheets as a page that stands alone. */
  readonly sheetsAsHtml: () => string;
  /** Clears every screener on the page, and leaves the page. */
  readonly exit: () => void;
}
