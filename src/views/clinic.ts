/**
 * The clinic's booking link, the same on every outcome, so that a followed link reveals nothing about the answers. The
 * clinic's name and number are below it, as on every page.
 */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import { outsideLink } from './links.js';
import type { Actions, Model } from '../visit/model.js';

/** Not if help or a check comes first. */
export function clinic({ words, settings: { bookingUrl }, assessment }: Model, actions: Actions) {
  if (!assessment.booking || !bookingUrl) return nothing;
  return html`<p>${outsideLink(words, bookingUrl, words.outcome.clinicLink, actions.openLink)}</p>`;
}
