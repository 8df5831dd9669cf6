/** What to do next: at most three steps, each with words to say aloud. */
import { html, nothing } from 'lit';
import { answersBehind, questionWords } from '../locales/labels.js';
import type { StepWords } from '../locales/words.js';
import { type Item, type NextStep, nextSteps as stepsOf, questionOf } from '../protocol/index.js';
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
  // "Yes, and it still does" would not say to a stranger what it is about.
  const reason = (item: Item): readonly string[] =>
    questionOf(item.question)?.kind === 'one'
      ? [questionWords(words, item.question).short]
      : answersBehind(words, item);
  return words.steps.check(reasons.flatMap(reason));
}
