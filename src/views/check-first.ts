/** What a doctor has to check first, and dangerous combinations of answers: open, and before everything else. */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import { ruleText } from '../locales/labels.js';
import { subHeading } from './heading.js';
import type { Model } from '../visit/model.js';
import { byRule, isDanger, isRaised } from './reasons.js';

export function checkReasons({ words, settings, assessment }: Model) {
  const dangers = assessment.notes.filter(isDanger);
  const checks = assessment.reasons.filter(({ effect }) => effect === 'clear-first');
  if (dangers.length + checks.length === 0) return nothing;
  // The reason of a check may name a treatment, also on pages that otherwise name none.
  return html`<section class="check-first">
    ${subHeading(settings.headingLevel, words.outcome.check)}
    <ul>
      ${byRule([...dangers, ...checks]).map(
        ([first]) => html`<li>${ruleText(words, first)} ${isRaised(first) ? words.outcome.raised : nothing}</li>`,
      )}
    </ul>
    ${checks.length > 0 ? html`<p>${words.outcome.otherTreatments}</p>` : nothing}
  </section>`;
}
