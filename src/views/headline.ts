/** The headline of an outcome, and the lines about the halves below it. */
import { html, nothing } from 'lit';
import { headlineOf } from '../locales/headline.js';
import { type Half, halvesBelow } from '../protocol/index.js';
import { pageHeading, subHeading } from './heading.js';
import type { Model } from '../visit/model.js';

export function headline(model: Model) {
  const { settings, assessment, words } = model;
  const { title, lead } = headlineOf(words, assessment, settings.preparationOnly);
  return html`${pageHeading(settings.headingLevel, title)}
    ${assessment.check && assessment.outcome === 'talk-soon' ? html`<p class="lead">${words.outcome.checkSoon}</p>` : nothing}
    ${lead.map((text) => html`<p class="lead">${text}</p>`)}`;
}

/** The halves that the headline does not cover. */
export function halfLines(model: Model) {
  const { words, settings, assessment } = model;
  const halves = settings.preparationOnly ? [] : halvesBelow(assessment);
  if (halves.length === 0) return nothing;
  const line = (half: Half) => {
    const value = assessment[half];
    return value && html`<p>${words.outcome.below[half]}: ${words.outcomes[value].title}.</p>`;
  };
  return html`<section>
    ${assessment.outcome === 'talk-soon' ? subHeading(settings.headingLevel, words.outcome.atThatVisit) : nothing}
    ${halves.map(line)}
  </section>`;
}
