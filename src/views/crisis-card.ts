/**
 * Crisis help as a card on the outcome. It also has the emergency number, because an emergency may not be ruled out.
 */
import { html, nothing } from 'lit';
import { helpFor } from '../protocol/index.js';
import { crisisServices } from './crisis.js';
import { rightNow } from './help.js';
import { subHeading } from './heading.js';
import type { Model } from '../visit/model.js';

export function crisisCard({ words, country, settings, assessment }: Model) {
  if (!assessment.crisisCard) return nothing;
  const help = helpFor(country);
  return html`<section class="crisis-card ways">
    ${subHeading(settings.headingLevel, words.crisis.cardTitle)}
    <p>${words.crisis.card}</p>
    ${crisisServices(words, help)} ${rightNow(words, help)}
  </section>`;
}
