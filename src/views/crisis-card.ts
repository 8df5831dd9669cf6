/**
 * Crisis help as a card on the outcome. It also has the emergency number, because an emergency may not be ruled out.
 * What else to know about each service is in the strip above every page.
 */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import { crisisReason, helpFor } from '../protocol/index.js';
import { crisisServices } from './crisis.js';
import { rightNow } from './help.js';
import { subHeading } from './heading.js';
import type { Model } from '../visit/model.js';

export function crisisCard({ words, country, settings, answers, assessment }: Model) {
  if (!assessment.crisisCard) return nothing;
  const help = helpFor(country);
  const reason = crisisReason(answers);
  return html`<section class="crisis-card ways">
    ${subHeading(settings.headingLevel, words.crisis.cardTitle)}
    <p>${reason ? words.crisis.because[reason] : nothing} ${words.crisis.card}</p>
    ${crisisServices(words, help, 'contact')} ${rightNow(words, help)}
  </section>`;
}
