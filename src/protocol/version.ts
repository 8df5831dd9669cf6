/** Which protocol this is, and who has reviewed it: nobody yet. The product says so wherever a visitor reads a result. */
export const protocol = {
  version: '1.0.0',
  compiledOn: '2026-11-22',
  /** After this day the console says that the protocol is due for review. Nothing is hidden or disabled. */
  reviewBy: '2027-05-22',
  clinicalReview: 'none',
} as const;
