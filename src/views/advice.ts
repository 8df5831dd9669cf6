/** What is the same for every result: while you wait, what to ask, what holds always, and how to find a doctor. */
import { html } from 'lit';
import { namesNoTreatment } from '../protocol/index.js';
import { subHeading } from './heading.js';
import type { Model } from '../visit/model.js';
import { inOrder } from './passages.js';
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

/** Every result sends to a doctor, and not everybody has one. */
export function noDoctor(model: Model) {
  const { words, settings } = model;
  const phone = settings.clinicPhone && inOrder(words, settings.clinicPhone.replaceAll(' ', '\u00a0')); // read whole
  return listOf(model, words.outcome.noDoctor, words.outcome.noDoctorItems(settings.clinicName, phone));
}

const listOf = ({ settings }: Model, title: string, items: readonly unknown[]) =>
  html`<section>
    ${subHeading(settings.headingLevel, title)}
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </section>`;
