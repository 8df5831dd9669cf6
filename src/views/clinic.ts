/** The clinic: the same on every outcome, so that opening the link tells the clinic nothing. */
import { html, nothing } from 'lit';
import { subHeading } from './heading.js';
import { callLink, outsideLink } from './links.js';
import type { Actions, Model } from '../visit/model.js';

/** No booking link where help or a check comes first. */
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
