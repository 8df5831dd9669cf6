/** What a doctor has to check first, and answers that are dangerous together: before every other reason and note. */
import { html, nothing } from 'lit';
import { type Item, ruleOf } from '../protocol/index.js';
import { subHeading } from './heading.js';
import type { Model } from '../model.js';
import { reasonList } from './reasons.js';

export const isDanger = ({ rule }: Item): boolean => ruleOf(rule).isDanger === true;

export function checkReasons(model: Model) {
  const { words, settings, assessment } = model;
  const dangers = assessment.notes.filter(isDanger);
  const checks = assessment.reasons.filter(({ effect }) => effect === 'clear-first');
  if (dangers.length + checks.length === 0) return nothing;
  // The warning of a check may name a treatment, on every page.
  return html`<section class="check-first">
    ${subHeading(settings.headingLevel, words.outcome.check)} ${reasonList(model, [...dangers, ...checks])}
    ${checks.length > 0 ? html`<p>${words.outcome.otherTreatments}</p>` : nothing}
  </section>`;
}
