/** The outcome: what to do, why, what to tell and what to ask. */
import { html, nothing } from 'lit';
import { callFirst } from '../protocol/index.js';
import { always, ask, noDoctor, whileYouWait } from './advice.js';
import { checkReasons } from './check-first.js';
import { clinic } from './clinic.js';
import { crisisCard } from './crisis-card.js';
import { handoff } from './handoff.js';
import { halfLines, headline } from './headline.js';
import { waysToGetHelp } from './help.js';
import { know, otherChoices } from './know.js';
import type { Actions, Model } from '../visit/model.js';
import { nextSteps } from './next-steps.js';
import { notes, why } from './reasons.js';
import { privacyLine, smallPrint } from './small-print.js';

export function outcome(model: Model, actions: Actions) {
  const { outcome: id } = model.assessment;
  if (id === 'get-help-now') return helpNow(model, actions);
  if (id === 'adult-with-you') return adultWithYou(model, actions);
  // `talk-soon`: whom to call comes first, and nothing promotes a treatment.
  const isSoon = id === 'talk-soon';
  const [below, check, steps, card] = [halfLines(model), checkReasons(model), nextSteps(model), crisisCard(model)];
  return html`${headline(model)} ${isSoon ? [steps, card, check, below] : [below, check, steps, card]}
    ${whileYouWait(model)} ${handoff(model, actions)} ${why(model)} ${notes(model)} ${ask(model)} ${always(model)}
    ${noDoctor(model)} ${clinic(model, actions)} ${isSoon ? nothing : [otherChoices(model), know(model)]} ${footer(model)}`;
}

/** Only help, the reasons, and Back. */
function helpNow(model: Model, actions: Actions) {
  const { words, assessment } = model;
  return html`${headline(model)} ${waysToGetHelp(model, callFirst(assessment))} ${why(model)}
    <p class="actions">
      <button type="button" class="secondary" @click=${actions.back}>${words.help.notMeant}</button>
    </p>
    ${footer(model)}`;
}

/** Without the general information, which is about treatments for adults. */
function adultWithYou(model: Model, actions: Actions) {
  return html`${headline(model)} ${crisisCard(model)} ${whileYouWait(model)} ${handoff(model, actions)} ${why(model)}
    ${notes(model)} ${ask(model)} ${always(model)} ${noDoctor(model)} ${clinic(model, actions)} ${footer(model)}`;
}

const footer = (model: Model) => html`${smallPrint(model)}
  <p class="quiet">${privacyLine(model)}</p>`;
