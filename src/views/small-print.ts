/** Plain lines that stand on the first page and at the outcome: what happens to the answers, and who has reviewed. */
import type { Model } from '../model.js';

export const privacyLine = ({ words }: Model): string => words.privacy;

/** While nobody has reviewed a translation, it says so itself. */
export const translationLine = ({ words }: Model): string | undefined =>
  words.reviewedBy === 'none' ? words.review.translation : undefined;

export const reviewLine = ({ words, settings: { reviewed } }: Model): string =>
  reviewed ? words.review.by(reviewed.by, words.date(reviewed.on)) : words.review.none;
