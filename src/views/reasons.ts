/** Why the outcome is what it is: each reason with the answer behind it, the rule's words, and the source with its year. */
import { html, nothing } from 'lit';
import { answersBehind, questionWords, ruleText, sourceParts } from '../locales/labels.js';
import type { Words } from '../locales/index.js';
import { type Item, namesNoTreatment, ruleOf, type SourceId } from '../protocol/index.js';
import { countsOf } from '../handoff/summary.js';
import { substanceHelp } from './crisis.js';
import { subHeading } from './heading.js';
import type { Model } from '../visit/model.js';
import { around, passage } from './passages.js';

/** The reasons but those of the check, which come first. */
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

/** @param isUnnamed without the name of a treatment in the titles of sources */
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
          <p class="quiet">${behind(words, all)} ${citations(words, first.sources, isUnnamed)}</p>
        </li>`
      );
    })}
  </ul>`;
}

/** The clinic's own settings have raised this answer, so its rule's words alone would not say why. */
const isRaised = ({ rule, effect }: Item): boolean => effect === 'clear-first' && ruleOf(rule).effect !== effect;

/** The answers that made a rule hold, in the words in which they were given. */
function behind(words: Words, items: readonly Item[]): string {
  const answers = items.flatMap((item) => answersBehind(words, item));
  return answers.length > 0 ? words.outcome.answered(answers) : words.outcome.skippedAnswer;
}

/** The sources of a sentence, each with its year; a rule of our own says so. */
export function citations(words: Words, sources: readonly SourceId[], isUnnamed = false) {
  const titles = sources.map((id, index) => html`${index > 0 ? '; ' : nothing}${sourceTitle(words, id, isUnnamed)}`);
  const cited = titles.length > 0 ? titles : words.outcome.ownRule;
  return html`<span class="source">${around(words.outcome.source, cited)}.</span>`;
}

/** Every title on record is English. */
function sourceTitle(words: Words, id: SourceId, isUnnamed: boolean) {
  const { title, years } = sourceParts(words, id, isUnnamed);
  return html`${passage(words, 'en', title)}${years}`;
}

/** How many medicines and families were tried, and what is missing to the bar. */
function trialCounts({ words, answers, assessment, settings }: Model) {
  const { path, counts, missing, mental } = assessment;
  if (!path.includes('medicines') || mental === undefined) return nothing;
  const isShort = mental === 'next-step' || mental === 'gather-history';
  return html`<p>
    ${countsOf({ words, answers, assessment })}
    ${isShort && answers.medicines !== null && !settings.preparationOnly ? words.outcome.missing(missing, counts) : nothing}
  </p>`;
}

/** Answers that are dangerous together; they are shown with the check. */
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
