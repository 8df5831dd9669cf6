/** The outcome: what to do, what to take along, and why. What a tired reader needs first is open; the rest is folded. */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import { callFirst, namesNoTreatment, nextSteps as stepsOf, safetyNotes } from '../protocol/index.js';
import { ask, whileYouWait } from './advice.js';
import { checkReasons } from './check-first.js';
import { clinic } from './clinic.js';
import { crisisCard } from './crisis-card.js';
import { handoff } from './handoff.js';
import { halfLines, headline } from './headline.js';
import { waysToGetHelp } from './help.js';
import { know, otherChoices } from './know.js';
import type { Actions, Model } from '../visit/model.js';
import { atThatVisit, firstStep, nextSteps } from './next-steps.js';
import { why } from './reasons.js';
import { privacyLine, reviewLines } from './small-print.js';

export function outcome(model: Model, actions: Actions) {
  const { outcome: id } = model.assessment;
  if (id === 'get-help-now') return helpNow(model, actions);
  return html`${headline(model)}
    ${
      id === 'talk-soon'
        ? // Whom to call comes first, and nothing promotes a treatment.
          [firstStep(model, actions), crisisCard(model), checkReasons(model), atThatVisit(model)]
        : [checkReasons(model), halfLines(model), nextSteps(model, actions), crisisCard(model)]
    }
    ${whileYouWait(model)} ${handoff(model, actions, needsRoom(model))} ${why(model)} ${needsRoom(model) ? nothing : ask(model)} ${clinic(model, actions)}
    ${namesNoTreatment(id) ? nothing : [otherChoices(model), know(model)]} ${footer(model)}`;
}

/** Whether a check, the crisis card, a third step or more safety notes need the room of the list and of what to ask. */
const needsRoom = ({ assessment, settings }: Model): boolean =>
  assessment.check ||
  assessment.crisisCard ||
  stepsOf(assessment, settings.preparationOnly).length > 2 ||
  safetyNotes(assessment).length > 2;

/** Only help, the reasons, and Back. */
function helpNow(model: Model, actions: Actions) {
  const { words, assessment } = model;
  return html`${headline(model)} ${waysToGetHelp(model, callFirst(assessment))} ${why(model)}
    <p class="actions">
      <button type="button" class="secondary" part="secondary" @click=${actions.back}>${words.help.notMeant}</button>
    </p>
    ${footer(model)}`;
}

const footer = (model: Model) => html`<p class="quiet">${privacyLine(model)} ${reviewLines(model)}</p>`;
