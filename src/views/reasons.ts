/** Why: each reason with its text, the visitor's answer, and the sources with their years. */
import { nothing } from 'lit/html.js';
import { html } from './html.js';
import { answersBehind, questionWords, ruleText, sourceParts } from '../locales/labels.js';
import type { Words } from '../locales/index.js';
import {
  isSafetyNote,
  type Item,
  namesNoTreatment,
  ruleOf,
  safetyNotes,
  safetySources,
  type SourceId,
} from '../protocol/index.js';
import { countsOf } from '../handoff/summary.js';
import { fold } from './fold.js';
import { subHeading } from './heading.js';
import type { Model } from '../visit/model.js';
import { fillSentence, passage } from './passages.js';
import { versionLine } from './small-print.js';

/** The reasons, the counts, the notes, and the versions; and the answers and sources of what is said above. */
export function why(model: Model) {
  const { words, settings, assessment } = model;
  const { reasons, notes } = assessment;
  const shown = reasons.filter(({ effect }) => !(settings.preparationOnly && effect === 'half'));
  const own = shown.filter((item) => !isAbove(item));
  const versions = html`<p class="quiet">${versionLine(model)}</p>`;
  if (assessment.outcome === 'get-help-now') return fold(model, words.outcome.why, [reasonList(model, own), versions]);
  const advice = notes.filter((item) => !isAbove(item));
  return fold(
    model,
    words.outcome.why,
    html`${own.length > 0 ? reasonList(model, own) : nothing} ${trialCounts(model)} ${saidAbove(model)}
    ${
      advice.length > 0
        ? html`${subHeading(settings.headingLevel, words.outcome.notes, 2)} ${reasonList(model, advice)}`
        : nothing
    }
    ${versions}`,
  );
}

/** Whether its text is with the check or in *While you wait*. */
const isAbove = (item: Item): boolean =>
  item.effect === 'clear-first' || isDanger(item) || isSafetyNote(ruleOf(item.rule));

/** The check may name a treatment, also on pages that otherwise name none: so may the answer behind it. */
function saidAbove(model: Model) {
  const { words, assessment } = model;
  const { reasons, tell, notes, outcome } = assessment;
  const items = [...[...notes, ...reasons].filter(isAbove), ...tell.filter(({ rule }) => ruleOf(rule).safety)];
  return html`<ul class="reasons check-first">
    ${byRule(items).map((all) => html`<li>${questionWords(words, all[0].question).short} ${behind(model, all)}</li>`)}
    <li>${words.outcome.whileYouWait} ${citations(words, generalSources(model), namesNoTreatment(outcome))}</li>
  </ul>`;
}

const generalSources = ({ assessment }: Model): readonly SourceId[] =>
  safetyNotes(assessment).flatMap((id) => safetySources[id]);

const reasonList = (model: Model, items: readonly Item[]) =>
  html`<ul class="reasons">
    ${byRule(items).map((all) => html`<li>${ruleText(model.words, all[0])} ${behind(model, all)}</li>`)}
  </ul>`;

type Items = readonly [Item, ...Item[]];

/** The items of each rule. */
export const byRule = (items: readonly Item[]): readonly Items[] =>
  [...new Set(items.map(({ rule }) => rule))].flatMap((id) => {
    const [first, ...others] = items.filter(({ rule }) => rule === id);
    return first ? [[first, ...others]] : [];
  });

/** The answers that the items are based on, and the sources. */
function behind({ words, assessment }: Model, items: Items) {
  const answers = items.flatMap((item) => answersBehind(words, item));
  return html`<span class="quiet"
    >${answers.length > 0 ? words.outcome.answered(answers) : words.outcome.skippedAnswer}
    ${citations(words, items[0].sources, namesNoTreatment(assessment.outcome))}</span
  >`;
}

/**
 * Whether the clinic's setting `escalate` has raised this answer: the rule's text alone would not explain the check.
 */
export const isRaised = ({ rule, effect }: Item): boolean => effect === 'clear-first' && ruleOf(rule).effect !== effect;

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
  const { medicines } = answers;
  if (!path.includes('medicines') || mental === undefined) return nothing;
  const isShort = mental === 'next-step' || mental === 'gather-history';
  const lines = [
    medicines?.includes('none') ? '' : countsOf({ words, answers, assessment }),
    isShort && medicines !== null && !settings.preparationOnly ? words.outcome.missing(missing, counts) : '',
  ].filter(Boolean);
  return lines.length > 0 ? html`<p>${lines.join(' ')}</p>` : nothing;
}

/** Whether an item is a dangerous combination of answers, which is shown with the check. */
export const isDanger = ({ rule }: Item): boolean => ruleOf(rule).isDanger === true;
