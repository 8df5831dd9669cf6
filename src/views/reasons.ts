/** Why the outcome is what it is: each reason with the answer behind it, the rule's words, and the source with its year. */
import { html, nothing } from 'lit';
import { medicineLabel, medicineOfTrial, optionLabel, questionWords, sourceParts } from '../locales/labels.js';
import type { Words } from '../locales/index.js';
import {
  allowedSettings,
  type Assessment,
  familyOf,
  type Item,
  type OutcomeId,
  type RuleId,
  ruleOf,
  type SourceId,
} from '../protocol/index.js';
import { countsOf } from '../handoff/summary.js';
import { substanceHelp } from './crisis.js';
import { subHeading } from './heading.js';
import type { Model } from '../model.js';
import { around, passage } from './passages.js';

/** Which concern gives these headlines; the other one's reasons stand below, with its own line. */
const headlineConcern: Readonly<Partial<Record<OutcomeId, 'depression' | 'pain'>>> = {
  'referral-mental-health': 'depression',
  'referral-pain': 'pain',
  'pain-clinic': 'pain',
};

/** Whether the kind of pain is one for a pain specialist, rather than for a pain clinic. */
export const isOfSpecialist = ({ reasons }: Assessment): boolean =>
  reasons.some(({ rule }) => rule === 'pain-crps' || rule === 'pain-spinal-cord-injury');

export function why(model: Model) {
  const { words, settings, assessment } = model;
  const items = shown(model).filter((item) => !isOther(item, assessment));
  const hasClear = assessment.outcome === 'own-doctor-clear';
  if (items.length === 0) return nothing;
  return html`<section>
    ${subHeading(settings.headingLevel, words.outcome.why)} ${reasonList(model, items)}
    ${hasClear ? html`<p>${words.outcome.otherTreatments}</p>` : nothing}
    ${
      items.some(({ rule }) => ruleOf(rule).keepOpen) && !hasClear && !settings.preparationOnly
        ? html`<p>${words.outcome.keepOpen}</p>`
        : nothing
    }
    ${isDepressionElsewhere(model) ? nothing : trialCounts(model)}
  </section>`;
}

/** When one concern gives the headline, the other's own line stands below it. */
export function otherLines(model: Model) {
  const { words, settings, assessment } = model;
  const items = shown(model).filter((item) => isOther(item, assessment));
  const [first] = items;
  if (!first) return nothing;
  const { concern, ownLine } = ruleOf(first.rule);
  const line = words.outcomes[ownLine ?? 'own-doctor'];
  return html`<section>
    ${subHeading(settings.headingLevel, concern === 'pain' ? words.outcome.alsoPain : words.outcome.alsoDepression)}
    ${settings.preparationOnly ? nothing : html`<p><strong>${line.title}</strong></p>`}
    ${reasonList(model, items)} ${isDepressionElsewhere(model) ? trialCounts(model) : nothing}
  </section>`;
}

/** The count of medicines belongs beside what is said about depression. */
const isDepressionElsewhere = (model: Model): boolean =>
  shown(model).some((item) => isOther(item, model.assessment) && ruleOf(item.rule).concern === 'depression');

/** `preparation-only` leaves out why a referral makes sense, and never what speaks against one. */
function shown({ assessment, settings }: Model): readonly Item[] {
  const isReferral = ({ rule }: Item): boolean => ['bar-met', 'bar-not-met'].includes(ruleOf(rule).effect);
  return settings.preparationOnly ? assessment.reasons.filter((item) => !isReferral(item)) : assessment.reasons;
}

function isOther({ rule }: Item, { outcome, reasons }: Assessment): boolean {
  const { concern, effect } = ruleOf(rule);
  if (concern === undefined) return false;
  const headline = headlineConcern[outcome];
  if (headline !== undefined) return concern !== headline;
  return (
    outcome === 'own-doctor' &&
    effect === 'bar-not-met' &&
    reasons.some((item) => ruleOf(item.rule).effect === 'sort-first')
  );
}

function reasonList(model: Model, items: readonly Item[]) {
  const { words, country } = model;
  const rules = [...new Set(items.map(({ rule }) => rule))];
  return html`<ul class="reasons">
    ${rules.map(
      (rule) => html`<li>
        <p>
          ${words.rules[rule]} ${ruleOf(rule).helpline ? substanceHelp(words, country) : nothing}
          ${isRaised(model, items, rule) ? words.outcome.raised : nothing}
        </p>
        <p class="quiet">${behind(words, items, rule)} ${citations(words, sourcesOf(items, rule))}</p>
      </li>`,
    )}
  </ul>`;
}

/** Whether the clinic's own settings have raised this answer, so that its rule's words alone would not say why. */
function isRaised({ settings, assessment }: Model, items: readonly Item[], rule: RuleId): boolean {
  const { escalate } = allowedSettings(settings.rules);
  return (
    assessment.outcome === 'own-doctor-clear' &&
    items.some(
      (item) => item.rule === rule && item.options.some((option) => escalate.includes(`${item.question}:${option}`)),
    )
  );
}

const sourcesOf = (items: readonly Item[], rule: RuleId): readonly SourceId[] =>
  items.find((item) => item.rule === rule)?.sources ?? [];

/** The answers that made a rule hold, in the words in which they were given. */
function behind(words: Words, items: readonly Item[], rule: RuleId): string {
  const answers = items
    .filter((item) => item.rule === rule)
    .flatMap(({ question, options }) => {
      const labels = options.map((option) => optionLabel(words, question, option));
      if (familyOf(question) !== 'trial') return labels;
      const name = medicineLabel(words, medicineOfTrial(question));
      return [`${name}: ${labels[0] ?? words.check.skipped}`];
    });
  return answers.length > 0 ? words.outcome.answered(answers) : words.outcome.skippedAnswer;
}

/** The sources of a sentence, each with its year; a rule of our own says so. */
export function citations(words: Words, sources: readonly SourceId[]) {
  const titles = sources.map((id, index) => html`${index > 0 ? '; ' : nothing}${sourceTitle(words, id)}`);
  const cited = titles.length > 0 ? titles : words.outcome.ownRule;
  return html`<span class="source">${around(words.outcome.source, cited)}.</span>`;
}

/** Every title on record is English. */
function sourceTitle(words: Words, id: SourceId) {
  const { title, years } = sourceParts(words, id);
  return html`${passage(words, 'en', title)}${years}`;
}

/** How many medicines and families had a full try, and what is missing to the bar. */
function trialCounts(model: Model) {
  const { words, answers, assessment, settings } = model;
  const { path, counts, reasons } = assessment;
  if (!path.includes('medicines')) return nothing;
  const { minMedicines, minClasses } = allowedSettings(settings.rules);
  const isShort = reasons.some(({ rule }) => ruleOf(rule).effect === 'bar-not-met');
  const missing = words.outcome.missing(
    Math.max(0, minMedicines - counts.adequateMedicines),
    Math.max(0, minClasses - Math.max(counts.adequateClasses, 1)),
  );
  return html`<p>
    ${countsOf({ words, answers, assessment })}
    ${isShort && answers.medicines !== null && !settings.preparationOnly ? missing : nothing}
  </p>`;
}

export function notes({ words, settings, assessment }: Model) {
  const items = assessment.notes;
  if (items.length === 0) return nothing;
  return html`<section>
    ${subHeading(settings.headingLevel, words.outcome.notes)}
    <ul class="reasons">
      ${items.map(
        ({ rule, sources, question, options }) => html`<li>
          <p>${words.rules[rule]}</p>
          <p class="quiet">
            ${options.length > 0 ? nothing : `${questionWords(words, question).short}: ${words.handoff.unknownAnswer}.`}
            ${citations(words, sources)}
          </p>
        </li>`,
      )}
    </ul>
  </section>`;
}
