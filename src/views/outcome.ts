/** The outcome: what it makes sense to do, why, what to tell and what to ask. One page, in one order, for every outcome. */
import { html, nothing } from 'lit';
import { helpFor, type OutcomeId, ruleOf } from '../protocol/index.js';
import { handoff } from './handoff.js';
import { pageHeading, subHeading } from './heading.js';
import { crisisServices } from './crisis.js';
import { rightNow, waysToGetHelp } from './help.js';
import { know } from './know.js';
import { callLink, outsideLink } from './links.js';
import type { Actions, Model } from '../model.js';
import { inOrder } from './passages.js';
import { citations, isOfSpecialist, notes, otherLines, why } from './reasons.js';
import { privacyLine, reviewLine, translationLine } from './small-print.js';

export function outcome(model: Model, actions: Actions) {
  const { assessment } = model;
  if (assessment.outcome === 'get-help-now') return helpNow(model, actions);
  if (assessment.outcome === 'adult-with-you') return adultWithYou(model, actions);
  return html`${headline(model)} ${assessment.crisisCard ? crisisCard(model) : nothing} ${why(model)}
    ${otherLines(model)} ${notes(model)} ${handoff(model, actions)} ${ask(model)} ${always(model)} ${noDoctor(model)}
    ${clinic(model, actions)} ${know(model)} ${smallPrint(model)}`;
}

/** Nothing here is read later, sold, or handed over: only help, and a way back. */
function helpNow(model: Model, actions: Actions) {
  const { words, assessment, settings } = model;
  const [first] = assessment.reasons;
  const title = words.outcomes['get-help-now'];
  return html`${pageHeading(settings.headingLevel, title.title)} ${title.lead.map((text) => html`<p class="lead">${text}</p>`)}
    ${waysToGetHelp(model, (first && ruleOf(first.rule).callFirst) ?? 'emergency')}
    ${why(model)}
    <p class="actions">
      <button type="button" class="secondary" @click=${actions.back}>${words.help.notMeant}</button>
    </p>
    ${smallPrint(model)}`;
}

/** What to know is about treatments for adults: a clinician has to decide whether a minor should read it here. */
function adultWithYou(model: Model, actions: Actions) {
  return html`${headline(model)} ${crisisCard(model)} ${why(model)} ${notes(model)} ${handoff(model, actions)}
    ${ask(model)} ${always(model)} ${noDoctor(model)} ${clinic(model, actions)} ${smallPrint(model)}`;
}

function headline({ words, settings, assessment }: Model) {
  const level = settings.headingLevel;
  const own = words.outcomes[assessment.outcome];
  const isPreparation = settings.preparationOnly && assessment.outcome !== 'adult-with-you';
  const { title, lead } = isPreparation ? words.outcome.preparation : own;
  // A concern whose bar is met by another kind of pain is for a pain clinic; the plan is shared all the same.
  const both = assessment.outcome === 'referral-both' && !isPreparation && !isOfSpecialist(assessment);
  return html`${pageHeading(level, both ? words.outcome.bothWithPainClinic : title)}
    ${lead.map((text) => html`<p class="lead">${text}</p>`)}`;
}

/** Stands right below the headline, and nothing is sold beside it. It may be shown for an emergency that nobody ruled out. */
function crisisCard({ words, country, settings }: Model) {
  const help = helpFor(country);
  return html`<section class="crisis-card ways">
    ${subHeading(settings.headingLevel, words.crisis.cardTitle)}
    <p>${words.crisis.card}</p>
    ${crisisServices(words, help)} ${rightNow(words, help)}
  </section>`;
}

function ask({ words, settings }: Model) {
  return html`<section>
    ${subHeading(settings.headingLevel, words.outcome.ask)}
    <ul>
      ${words.outcome.questionsToAsk.map((text) => html`<li>${text}</li>`)}
    </ul>
  </section>`;
}

function always({ words, settings }: Model) {
  return html`<section>
    ${subHeading(settings.headingLevel, words.outcome.always)}
    <ul>
      ${words.outcome.alwaysItems.map(({ text, sources }) => html`<li>${text} ${citations(words, sources)}</li>`)}
    </ul>
  </section>`;
}

/** Where the next step is with one's own doctor, not everybody has one. */
const needsOwnDoctor: readonly OutcomeId[] = [
  'adult-with-you',
  'own-doctor-clear',
  'own-doctor',
  'gather-history',
  'next-step',
];

function noDoctor({ words, settings, assessment }: Model) {
  if (!needsOwnDoctor.includes(assessment.outcome)) return nothing;
  const phone = settings.clinicPhone && inOrder(words, settings.clinicPhone.replaceAll(' ', '\u00a0')); // read whole
  return html`<section>
    ${subHeading(settings.headingLevel, words.outcome.noDoctor)}
    <ul>
      ${words.outcome.noDoctorItems(settings.clinicName, phone).map((text) => html`<li>${text}</li>`)}
    </ul>
  </section>`;
}

/** The same on every outcome, so that opening the link tells the clinic nothing. No link where help comes first. */
function clinic({ words, settings, assessment }: Model, actions: Actions) {
  const { clinicName, clinicPhone, bookingUrl, headingLevel } = settings;
  const link = assessment.crisisCard ? undefined : bookingUrl;
  if (!clinicName && !clinicPhone && !link) return nothing;
  return html`<section>
    ${subHeading(headingLevel, clinicName ?? words.outcome.clinic)}
    ${clinicPhone ? html`<p>${words.outcome.clinicPhone}: ${callLink(words, clinicPhone, (number) => number)}</p>` : nothing}
    ${link ? html`<p>${outsideLink(words, link, words.outcome.clinicLink, actions.openLink)}</p>` : nothing}
  </section>`;
}

const smallPrint = (model: Model) =>
  html`<p class="quiet">${reviewLine(model)} ${translationLine(model) ?? nothing}</p>
    <p class="quiet">${privacyLine(model)}</p>`;
