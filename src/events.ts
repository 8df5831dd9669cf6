/**
 * The events that the page gets: the visitor starts, finishes, or opens the clinic's link. The detail does not depend
 * on the answers. There is no event for each question, because the number of events would reveal the path.
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
