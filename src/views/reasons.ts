/** The reasons of the outcome: each with the rule's text, the visitor's answer, and the sources with their years. */
import { html, nothing } from 'lit';
import { answersBehind, questionWords, ruleText, sourceParts } from '../locales/labels.js';
import type { Words } from '../locales/index.js';
import { type Item, namesNoTreatment, ruleOf, type SourceId } from '../protocol/index.js';
import { countsOf } from '../handoff/summary.js';
import { substanceHelp } from './crisis.js';
import { subHeading } from './heading.js';
import type { Model } from '../visit/model.js';
import { fillSentence, passage } from './passages.js';

/** The reasons, without those of the check, which are shown first. */
export function why(model: Model) {
  const { words, settings, assessment } = model;
  const items = assessment.reasons.filter(
    ({ effect }) => effect !== 'clear-first' && !(settings.preparationOnly && effect === 'half'),
  );
  if (items.length === 0) return nothing;
  return html`<section>
    ${subHeading(settings.headingLevel, words.outcome.why)}
    ${reasonList(model, items, namesNoTreatment(assessment.outcome))} ${trialCounts(model)}
  </section>`;
}

/** @param isUnnamed without names of treatments in the titles of sources */
export function reasonList({ words, country }: Model, items: readonly Item[], isUnnamed = false) {
  const rules = [...new Set(items.map(({ rule }) => rule))];
  return html`<ul class="reasons">
    ${rules.map((rule) => {
      const all = items.filter((item) => item.rule === rule);
      const [first] = all;
      return (
        first &&
        html`<li>
          <p>
            ${ruleText(words, first)} ${ruleOf(rule).helpline ? substanceHelp(words, country) : nothing}
            ${isRaised(first) ? words.outcome.raised : nothing}
          </p>
          <p class="quiet">${answersText(words, all)} ${citations(words, first.sources, isUnnamed)}</p>
        </li>`
      );
    })}
  </ul>`;
}

/**
 * Whether the clinic's setting `escalate` has raised this answer: the rule's text alone would not explain the check.
 */
const isRaised = ({ rule, effect }: Item): boolean => effect === 'clear-first' && ruleOf(rule).effect !== effect;

/** The answers that the items are based on. */
function answersText(words: Words, items: readonly Item[]): string {
  const answers = items.flatMap((item) => answersBehind(words, item));
  return answers.length > 0 ? words.outcome.answered(answers) : words.outcome.skippedAnswer;
}

/** The sources with their years, or that it is a rule of our own. */
export function citations(words: Words, sources: readonly SourceId[], isUnnamed = false) {
  const titles = sources.map((id, index) => html`${index > 0 ? '; ' : nothing}${sourceTitle(words, id, isUnnamed)}`);
  const cited = titles.length > 0 ? titles : words.outcome.ownRule;
  return html`<span class="source">${fillSentence(words.outcome.source, cited)}.</span>`;
}

/** Every recorded title is in English. */
function sourceTitle(words: Words, id: SourceId, isUnnamed: boolean) {
  const { title, years } = sourceParts(words, id, isUnnamed);
  return html`${passage(words, 'en', title)}${years}`;
}

/** How many medicines and classes were tried, and how many are missing to meet the trial bar. */
function trialCounts({ words, answers, assessment, settings }: Model) {
  const { path, counts, missing, mental } = assessment;
  if (!path.includes('medicines') || mental === undefined) return nothing;
  const isShort = mental === 'next-step' || mental === 'gather-history';
  return html`<p>
    ${countsOf({ words, answers, assessment })}
    ${isShort && answers.medicines !== null && !settings.preparationOnly ? words.outcome.missing(missing, counts) : nothing}
  </p>`;
}

/** Whether an item is a dangerous combination of answers, which is shown with the check. */
export const isDanger = ({ rule }: Item): boolean => ruleOf(rule).isDanger === true;

export function notes({ words, settings, assessment }: Model) {
  const items = assessment.notes.filter((item) => !isDanger(item));
  if (items.length === 0) return nothing;
  const isUnnamed = namesNoTreatment(assessment.outcome);
  return html`<section>
    ${subHeading(settings.headingLevel, words.outcome.notes)}
    <ul class="reasons">
      ${items.map(
        (item) => html`<li>
          <p>${ruleText(words, item)}</p>
          <p class="quiet">
            ${item.options.length > 0 ? nothing : `${questionWords(words, item.question).short}: ${words.handoff.unknownAnswer}.`}
            ${citations(words, item.sources, isUnnamed)}
          </p>
        </li>`,
      )}
    </ul>
  </section>`;
}
