/** What to do next: at most three steps, each with whom, when, and words to say aloud, which can be copied alone. */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import { laterWords, stepWords } from '../locales/step-words.js';
import { type NextStep, nextSteps as stepsOf, whenOf } from '../protocol/index.js';
import type { Actions, Model } from '../visit/model.js';
import { noDoctor } from './advice.js';
import { subHeading } from './heading.js';

export const nextSteps = (model: Model, actions: Actions) =>
  section(model, model.words.outcome.next, html`${list(model, actions)} ${noDoctor(model)}`);

/** On `talk-soon`: whom to call today. */
export const firstStep = (model: Model, actions: Actions) =>
  section(model, model.words.outcome.next, html`${list(model, actions, 1)} ${noDoctor(model)}`);

/** On `talk-soon`: what else to ask for at the visit. The call comes first, so this has no steps of its own. */
export function atThatVisit(model: Model) {
  const { words, assessment, settings } = model;
  const say = laterWords(words, assessment, settings.preparationOnly);
  if (say === '') return nothing;
  return html`<section>
    ${subHeading(settings.headingLevel, words.outcome.atThatVisit)}
    <p>${words.outcome.say(say)}</p>
  </section>`;
}

const section = ({ settings }: Model, title: string, content: unknown) =>
  html`<section class="next-steps">${subHeading(settings.headingLevel, title)} ${content}</section>`;

function list(model: Model, actions: Actions, most?: number) {
  const steps = stepsOf(model.assessment, model.settings.preparationOnly).slice(0, most);
  return html`<ol>
    ${steps.map((step, at) => item(model, actions, step, at + 1))}
  </ol>`;
}

function item(model: Model, actions: Actions, step: NextStep, number: number) {
  const { words, assessment } = model;
  const { todo, say } = stepWords(words, assessment, step);
  return html`<li>
    <p><strong>${words.outcome.when[whenOf(step)]}</strong> ${todo}</p>
    ${say === undefined ? nothing : sayBox(model, actions, step, number, say)}
  </li>`;
}

function sayBox({ words, said }: Model, actions: Actions, step: NextStep, number: number, say: string) {
  const isCopied = said?.step === step ? said.isCopied : undefined;
  return html`<div class="say">
      <p id=${`say-${step}`}>${words.outcome.say(say)}</p>
      <button
        type="button"
        class="link"
        aria-label=${words.outcome.copySay(number)}
        aria-describedby=${`say-${step}`}
        @click=${() => actions.copySay(step, say)}
      >
        ${words.outcome.copy}
      </button>
    </div>
    <p role="status">${isCopied === undefined ? nothing : isCopied ? words.handoff.copied : words.outcome.copyByHand}</p>`;
}
