/** What one answer does: its rules, and how it is counted. Read from the rules and from `assess`. */
import {
  allRules,
  askedWhen,
  assess,
  type Condition,
  crisisCardWhen,
  endsPathWhen,
  type Half,
  halves,
  type HalfTable,
  medicines,
  type Option,
  type Question,
  type QuestionId,
  type Rule,
} from '../../src/protocol/index.js';
import { namedIn } from './condition-words.js';
import { allQuestions, code, link, numberOf } from './context.js';
import { html, type Html, joined, list } from './html.js';
import { effects, halfNames } from './words.js';

export const effectBadge = (rule: Rule): Html =>
  html`<span class="effect ${rule.effect}">${effects[rule.effect].name}</span>`;

const toRule = (rule: Rule): Html =>
  html`${effectBadge(rule)} ${link(`rule-${rule.id}`, code(rule.id))}${rule.when !== undefined && ' (under a condition)'}`;

/** The rules of a question that do not depend on its options. */
export const rulesOfPage = (question: string): readonly Html[] =>
  allRules.filter((rule) => rule.question === question && rule.options === undefined).map(toRule);

const aMedicine = medicines.find(({ countsAs }) => countsAs !== null)?.id ?? '';

/** How `assess` counts an answer about trials. */
function counted({ id }: Question, option: string): string | undefined {
  if (id !== 'trial' && id !== 'remembered') return undefined;
  const asked = { concerns: ['depression'], medicines: id === 'trial' ? [aMedicine] : ['names-unknown'] };
  const { counts } = assess({ ...asked, [id === 'trial' ? `trial:${aMedicine}` : id]: option });
  if (counts.adequateMedicines > 0) return 'Counts as tried: long enough, at a full dose.';
  if (counts.notToleratedMedicines > 0) return 'Counts as tried, unless the clinic has set full-trials-only.';
  if (counts.maybeMedicines === 0) return 'Not counted.';
  return id === 'trial' ? 'May count as tried.' : `${counts.maybeMedicines} that may count as tried.`;
}

/** What else depends on an answer: questions, rows of the halves, the crisis card, conditions of other rules. */
function readBy({ id }: Question, option: string): readonly (Html | string)[] {
  const names = (condition: Condition | undefined): boolean =>
    condition !== undefined && namedIn(condition, id).includes(option);
  const opened = allQuestions
    .map((question) => question.id as QuestionId)
    .filter((other) => names(askedWhen[other]) || names(endsPathWhen[other]));
  // Almost everything depends on `concerns`: only the questions that it adds are listed.
  const others =
    id === 'concerns' ? [] : allRules.filter((rule) => names(rule.when) && !rule.options?.includes(option));
  return [
    ...(opened.length > 0 ? [`The path depends on it at question ${opened.map(numberOf).join(', ')}.`] : []),
    ...(id === 'concerns' ? [] : rowsThat(names)),
    ...(others.length > 0 ? [html`Under a condition of ${joined(others.map(toId), ', ')}.`] : []),
    ...(names(crisisCardWhen) ? ['The crisis card shows on the outcome.'] : []),
  ];
}

const toId = (rule: Rule): Html => link(`rule-${rule.id}`, code(rule.id));

/** The rows of the halves whose condition names an answer. */
const rowsThat = (names: (condition: Condition) => boolean): readonly Html[] =>
  (Object.entries(halves) as [Half, HalfTable][]).flatMap(([half, { rows }]) => {
    const named = rows.filter(({ when }) => names(when)).map(({ id }) => link(`row-${id}`, code(id)));
    return named.length > 0 ? [html`The half ${halfNames[half]} depends on it: ${joined(named, ', ')}.`] : [];
  });

export function does(question: Question, option: Option): Html {
  const own = allRules.filter((rule) => rule.question === question.id && rule.options?.includes(option.id));
  const parts = [
    ...own.map(toRule),
    ...readBy(question, option.id),
    ...[counted(question, option.id)].filter((text) => text !== undefined),
    ...(option.showsHelp ? ['Shows the help page at once; the visitor can continue from there.'] : []),
    ...(option.exclusive ? ['Exclusive: ignored if another answer is chosen.'] : []),
  ];
  return parts.length > 0 ? list(parts) : html`No effect of its own.`;
}
