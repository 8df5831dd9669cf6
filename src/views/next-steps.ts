/** What to do next: at most three steps, each with words to say aloud. */
import { html, nothing } from 'lit';
import { answersBehind } from '../locales/labels.js';
import type { StepWords } from '../locales/words.js';
import { type NextStep, nextSteps as stepsOf } from '../protocol/index.js';
import { subHeading } from './heading.js';
import type { Model } from '../model.js';

export function nextSteps(model: Model) {
  const { words, settings, assessment } = model;
  const steps = stepsOf(assessment, settings.preparationOnly);
  return html`<section class="next-steps">
    ${subHeading(settings.headingLevel, words.outcome.next)}
    <ol>
      ${steps.map((step) => {
        const { todo, say } = stepWords(model, step);
        return html`<li>
          <p>${todo}</p>
          ${say === undefined ? nothing : html`<p class="say">${words.outcome.say(say)}</p>`}
        </li>`;
      })}
    </ol>
  </section>`;
}

function stepWords({ words, assessment }: Model, step: NextStep): StepWords {
  if (step !== 'check') return words.steps[step];
  const reasons = assessment.reasons.filter(({ effect }) => effect === 'clear-first');
  return words.steps.check(reasons.flatMap((item) => answersBehind(words, item)));
}
