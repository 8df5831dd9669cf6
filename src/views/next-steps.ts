/** What to do next: at most three steps, each with words to say to the doctor. */
import { html, nothing } from 'lit';
import { stepWords } from '../locales/step-words.js';
import { nextSteps as stepsOf } from '../protocol/index.js';
import { subHeading } from './heading.js';
import type { Model } from '../visit/model.js';

export function nextSteps({ words, settings, assessment }: Model) {
  const steps = stepsOf(assessment, settings.preparationOnly);
  return html`<section class="next-steps">
    ${subHeading(settings.headingLevel, words.outcome.next)}
    <ol>
      ${steps.map((step) => {
        const { todo, say } = stepWords(words, assessment, step);
        return html`<li>
          <p>${todo}</p>
          ${say === undefined ? nothing : html`<p class="say">${words.outcome.say(say)}</p>`}
        </li>`;
      })}
    </ol>
  </section>`;
}
