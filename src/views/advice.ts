/** While you wait, with the safety notes; what to ask; how to find a doctor. */
import { html } from './html.js';
import { ruleOf, safetyNotes } from '../protocol/index.js';
import { substanceHelp } from './crisis.js';
import { fold } from './fold.js';
import { subHeading } from './heading.js';
import type { Model } from '../visit/model.js';
import { isolateNumber } from './passages.js';

export function whileYouWait({ words, settings, assessment, country }: Model) {
  const hasHelpline = assessment.reasons.some(({ rule }) => ruleOf(rule).helpline);
  return html`<section>
    ${subHeading(settings.headingLevel, words.outcome.whileYouWait)}
    ${list([
      ...words.outcome.whileYouWaitItems,
      ...safetyNotes(assessment).map((id) => words.safety[id]),
      ...(hasHelpline ? [substanceHelp(words, country)] : []),
    ])}
  </section>`;
}

export const ask = (model: Model) => fold(model, model.words.outcome.ask, list(model.words.outcome.questionsToAsk));

/** For visitors without a doctor. */
export function noDoctor({ words, settings }: Model) {
  const phone = settings.clinicPhone && isolateNumber(words, settings.clinicPhone.replaceAll(' ', '\u00a0')); // one line, read as one number
  return html`<details>
    <summary>${words.outcome.noDoctor}</summary>
    ${list(words.outcome.noDoctorItems(settings.clinicName, phone))}
  </details>`;
}

const list = (items: readonly unknown[]) =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
