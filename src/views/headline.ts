/** The headline of an outcome with one sentence, and the line about the other half. */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import { headlineOf } from '../locales/headline.js';
import { halvesBelow } from '../protocol/index.js';
import { pageHeading } from './heading.js';
import type { Model } from '../visit/model.js';

export function headline({ settings, assessment, words }: Model) {
  const { title, lead } = headlineOf(words, assessment, settings.preparationOnly);
  const isSoon = assessment.check && assessment.outcome === 'talk-soon';
  return html`${pageHeading(settings.headingLevel, title)}
    ${(isSoon ? [words.outcome.checkSoon] : lead).map((text) => html`<p class="lead">${text}</p>`)}`;
}

/** The half that the headline does not cover. */
export function halfLines({ words, settings, assessment }: Model) {
  if (settings.preparationOnly) return nothing;
  return halvesBelow(assessment).map((half) => {
    const value = assessment[half];
    return value && html`<p>${words.outcome.below[half]}: ${words.outcomes[value].title}.</p>`;
  });
}
