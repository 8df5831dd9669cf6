/** Plain lines on the first page and at the outcome: what happens to the answers, who has reviewed, and which version this is. */
import { html, nothing } from 'lit';
import type { Model } from '../visit/model.js';
import { protocol } from '../protocol/index.js';
import { version } from '../version.js';

export const privacyLine = ({ words }: Model): string => words.privacy;

/** While nobody has reviewed a translation, it says so itself. */
const translationLine = ({ words }: Model): string | undefined =>
  words.reviewedBy === 'none' ? words.review.translation : undefined;

const reviewLine = ({ words, settings: { reviewed } }: Model): string =>
  reviewed ? words.review.by(reviewed.by, words.date(reviewed.on)) : words.review.none;

/** When the questions were due for a check. */
export const reviewDue = ({ words }: Model): string => words.review.due(words.date(protocol.reviewBy));

export const smallPrint = (model: Model) =>
  html`<p class="quiet">
    ${reviewLine(model)} ${translationLine(model) ?? nothing} ${model.words.review.versions(protocol.version, version)}
  </p>`;
