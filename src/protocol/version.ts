/** Which protocol this is, and who has reviewed it: nobody yet. The product says so wherever a visitor reads a result. */
export const protocol = {
  version: '2.0.0',
  compiledOn: '2026-11-28',
  /** After this day the console and the small print say that the protocol was due for review. Nothing is hidden or disabled. */
  reviewBy: '2027-05-28',
  clinicalReview: 'none',
} as const;

/** Whether the day of the review is over. */
export const isReviewDue = (now: Date): boolean => now.toISOString().slice(0, 10) > protocol.reviewBy;
