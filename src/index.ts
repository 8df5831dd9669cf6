/** The entry for bundlers. It does not register the element: see `define.ts`. */
export type { ScreenerReport } from './check.js';
export type { ScreenerEventDetail, ScreenerEventMap } from './events.js';
export { ReferralScreener } from './referral-screener.js';
