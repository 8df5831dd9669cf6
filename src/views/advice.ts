/**
 * Sections that are the same for every result: while you wait, what to ask, what always applies, how to find a doctor.
 */
import { html } from 'lit';
import { namesNoTreatment } from '../protocol/index.js';
import { subHeading } from './heading.js';
import type { Model } from '../visit/model.js';
import { isolateNumber } from './passages.js';
import { citations } from './reasons.js';

export const whileYouWait = (model: Model) =>
  listOf(model, model.words.outcome.whileYouWait, model.words.outcome.whileYouWaitItems);

export const ask = (model: Model) => listOf(model, model.words.outcome.ask, model.words.outcome.questionsToAsk);

export function always(model: Model) {
  const { words, assessment } = model;
  const isUnnamed = namesNoTreatment(assessment.outcome);
  const items = words.outcome.alwaysItems.map(
    ({ text, unnamed, sources }) =>
      html`${isUnnamed ? (unnamed ?? text) : text} ${citations(words, sources, isUnnamed)}`,
  );
  return listOf(model, words.outcome.always, items);
}

/** For visitors without a doctor. */
export function noDoctor(model: Model) {
  const { words, settings } = model;
  const phone = settings.clinicPhone && isolateNumber(words, settings.clinicPhone.replaceAll(' ', '\u00a0')); // one line, read as one number
  return listOf(model, words.outcome.noDoctor, words.outcome.noDoctorItems(settings.clinicName, phone));
}

const listOf = ({ settings }: Model, title: string, items: readonly unknown[]) =>
  html`<section>
    ${subHeading(settings.headingLevel, title)}
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </section>`;
