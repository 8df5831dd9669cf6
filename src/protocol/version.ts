/** The version of the protocol and its review status. Pages with a result show both. */
export const protocol = {
  version: '2.0.0',
  compiledOn: '2026-11-28',
  /** After this day the console and every page say that a review was due. Nothing is hidden or disabled. */
  reviewBy: '2027-05-28',
  clinicalReview: 'none',
} as const;

/** Whether the day of the review is past. */
export const isReviewDue = (now: Date): boolean => now.toISOString().slice(0, 10) > protocol.reviewBy;
