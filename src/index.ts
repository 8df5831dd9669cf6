/** What bundlers import. It registers nothing: see `define.ts`. */
export type { ScreenerEventDetail, ScreenerEventMap } from './events.js';
export { ReferralScreener } from './referral-screener.js';
