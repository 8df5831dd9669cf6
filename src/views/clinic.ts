/** The clinic's section, the same on every outcome, so that a followed link reveals nothing about the answers. */
import { html, nothing } from 'lit';
import { subHeading } from './heading.js';
import { callLink, outsideLink } from './links.js';
import type { Actions, Model } from '../visit/model.js';

/** Without the booking link if help or a check comes first. */
export function clinic({ words, settings, assessment }: Model, actions: Actions) {
  const { clinicName, clinicPhone, bookingUrl, headingLevel } = settings;
  const link = assessment.booking ? bookingUrl : undefined;
  if (!clinicName && !clinicPhone && !link) return nothing;
  return html`<section>
    ${subHeading(headingLevel, clinicName ?? words.outcome.clinic)}
    ${clinicPhone ? html`<p>${words.outcome.clinicPhone}: ${callLink(words, clinicPhone, (number) => number)}</p>` : nothing}
    ${link ? html`<p>${outsideLink(words, link, words.outcome.clinicLink, actions.openLink)}</p>` : nothing}
  </section>`;
}
