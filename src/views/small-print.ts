/** Lines on the first page and on the outcome: privacy, review status, versions. */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import type { Model } from '../visit/model.js';
import { protocol } from '../protocol/index.js';
import { version } from '../version.js';

export const privacyLine = ({ words }: Model): string => words.privacy;

/** Shown while nobody has reviewed the translation. */
const translationLine = ({ words }: Model): string | undefined =>
  words.reviewedBy === 'none' ? words.review.translation : undefined;

const reviewLine = ({ words, settings: { reviewed } }: Model): string =>
  reviewed ? words.review.by(reviewed.by, words.date(reviewed.on)) : words.review.none;

/** That the review of the questions was due on this day. */
export const reviewDue = ({ words }: Model): string => words.review.due(words.date(protocol.reviewBy));

export const reviewLines = (model: Model) => html`${reviewLine(model)} ${translationLine(model) ?? nothing}`;

export const versionLine = ({ words }: Model): string => words.review.versions(protocol.version, version);

export const smallPrint = (model: Model) => html`<p class="quiet">${reviewLines(model)} ${versionLine(model)}</p>`;
