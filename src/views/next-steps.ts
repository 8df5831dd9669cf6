/** What to do next: at most three steps, each with whom, when, and words to say aloud, which can be copied alone. */
import { html, nothing } from 'lit';
import { stepWords } from '../locales/step-words.js';
import { type NextStep, nextSteps as stepsOf, whenOf } from '../protocol/index.js';
import type { Actions, Model } from '../visit/model.js';
import { noDoctor } from './advice.js';
import { fold } from './fold.js';
import { subHeading } from './heading.js';

export const nextSteps = (model: Model, actions: Actions) =>
  section(model, model.words.outcome.next, html`${list(model, actions, 0)} ${noDoctor(model)}`);

/** On `talk-soon`: whom to call today. */
export const firstStep = (model: Model, actions: Actions) =>
  section(model, model.words.outcome.next, html`${list(model, actions, 0, 1)} ${noDoctor(model)}`);

/** On `talk-soon`: what else to ask for at the visit, folded, because the call comes first. */
export const laterSteps = (model: Model, actions: Actions) =>
  fold(model, model.words.outcome.atThatVisit, list(model, actions, 1), 'next-steps');

const section = ({ settings }: Model, title: string, content: unknown) =>
  html`<section class="next-steps">${subHeading(settings.headingLevel, title)} ${content}</section>`;

function list(model: Model, actions: Actions, from: number, to?: number) {
  const steps = stepsOf(model.assessment, model.settings.preparationOnly).slice(from, to);
  return html`<ol start=${from + 1}>
    ${steps.map((step) => item(model, actions, step))}
  </ol>`;
}

function item(model: Model, actions: Actions, step: NextStep) {
  const { words, assessment } = model;
  const { todo, say } = stepWords(words, assessment, step);
  return html`<li>
    <p><strong>${words.outcome.when[whenOf(step, assessment)]}</strong> ${todo}</p>
    ${say === undefined ? nothing : sayBox(model, actions, step, say)}
  </li>`;
}

function sayBox({ words, said }: Model, actions: Actions, step: NextStep, say: string) {
  const isCopied = said?.step === step ? said.isCopied : undefined;
  return html`<div class="say">
      <p id=${`say-${step}`}>${words.outcome.say(say)}</p>
      <button
        type="button"
        class="link"
        aria-label=${words.outcome.copySay}
        aria-describedby=${`say-${step}`}
        @click=${() => actions.copySay(step, say)}
      >
        ${words.outcome.copy}
      </button>
    </div>
    <p role="status">${isCopied === undefined ? nothing : isCopied ? words.handoff.copied : words.outcome.copyByHand}</p>`;
}
