/** What a doctor has to check first, and dangerous combinations of answers, before other reasons and notes. */
import { html, nothing } from 'lit';
import { subHeading } from './heading.js';
import type { Model } from '../visit/model.js';
import { isDanger, reasonList } from './reasons.js';

export function checkReasons(model: Model) {
  const { words, settings, assessment } = model;
  const dangers = assessment.notes.filter(isDanger);
  const checks = assessment.reasons.filter(({ effect }) => effect === 'clear-first');
  if (dangers.length + checks.length === 0) return nothing;
  // The reason of a check may name a treatment, also on pages that otherwise name none.
  return html`<section class="check-first">
    ${subHeading(settings.headingLevel, words.outcome.check)} ${reasonList(model, [...dangers, ...checks])}
    ${checks.length > 0 ? html`<p>${words.outcome.otherTreatments}</p>` : nothing}
  </section>`;
}
