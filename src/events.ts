/**
 * What the page may hear: that somebody started, finished, or opened the clinic's link. The detail is the same whatever
 * was answered, and there is no event for a page, because their number would tell the path.
 */
import { protocol } from './protocol/index.js';

export interface ScreenerEventDetail {
  /** The version of the protocol. */
  readonly version: string;
}

export interface ScreenerEventMap {
  'screener-start': CustomEvent<ScreenerEventDetail>;
  'screener-finish': CustomEvent<ScreenerEventDetail>;
  'screener-link': CustomEvent<ScreenerEventDetail>;
}

export const screenerEvent = (type: keyof ScreenerEventMap): CustomEvent<ScreenerEventDetail> =>
  new CustomEvent(type, { bubbles: true, composed: true, detail: Object.freeze({ version: protocol.version }) });
