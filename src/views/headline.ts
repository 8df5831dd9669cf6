/** The headline of an outcome, with the check where there is one, and what the halves say below it. */
import { html, nothing } from 'lit';
import type { AskedValue } from '../locales/words.js';
import type { Words } from '../locales/index.js';
import { type Half, halvesBelow, type HalfValue, isAskedFor } from '../protocol/index.js';
import { pageHeading, subHeading } from './heading.js';
import type { Model } from '../model.js';

export function headline(model: Model) {
  const { settings, assessment, words } = model;
  const { title, lead } = says(model);
  return html`${pageHeading(settings.headingLevel, title)}
    ${assessment.check && assessment.outcome === 'talk-soon' ? html`<p class="lead">${words.outcome.checkSoon}</p>` : nothing}
    ${lead.map((text) => html`<p class="lead">${text}</p>`)}
    ${assessment.outcome === 'talk-soon' ? nothing : ownLines(model)}`;
}

interface Says {
  readonly title: string;
  readonly lead: readonly string[];
}

function says({ words, settings, assessment }: Model): Says {
  const { outcome, check } = assessment;
  if (outcome === 'get-help-now' || outcome === 'adult-with-you' || outcome === 'talk-soon') {
    return words.outcomes[outcome];
  }
  if (settings.preparationOnly) return words.outcome.preparation;
  if (outcome === 'referral-both') return both(words, assessment);
  const own = words.outcomes[outcome];
  if (!check) return own;
  const lead = [...words.outcome.checkLead, ...own.lead];
  return { title: isAsked(outcome) ? words.outcome.withCheck[outcome] : words.outcome.checkFirst, lead };
}

function both(words: Words, { mental, pain, check }: Model['assessment']): Says {
  const kinds = [mental, pain].map((value) => (isAsked(value) ? words.outcome.kinds[value] : '')) as [string, string];
  const { both: title, bothWithCheck, bothLead, checkLead } = words.outcome;
  return check
    ? { title: bothWithCheck(...kinds), lead: [...checkLead, ...bothLead] }
    : { title: title(...kinds), lead: bothLead };
}

const isAsked = (value: HalfValue | undefined): value is AskedValue => isAskedFor(value);

/** What the headline does not say: of the other half, and of both where it is about talking soon. */
export function ownLines(model: Model) {
  const { words, settings, assessment } = model;
  const halves = settings.preparationOnly ? [] : halvesBelow(assessment);
  if (halves.length === 0) return nothing;
  const line = (half: Half) => {
    const value = assessment[half];
    return value && html`<li>${words.outcome.below[half]}: ${words.outcomes[value].title}.</li>`;
  };
  return html`<section>
    ${assessment.outcome === 'talk-soon' ? subHeading(settings.headingLevel, words.outcome.atThatVisit) : nothing}
    <ul>
      ${halves.map(line)}
    </ul>
  </section>`;
}
