/** What one answer does: its rules, and what it is counted as. Found by asking the rules and the decider. */
import {
  assess,
  type Condition,
  crisisCardWhen,
  medicines,
  type Option,
  type Outcome,
  outcomes,
  type Question,
  type Rule,
  rules,
} from '../../src/protocol/index.js';
import { namedIn } from './condition-words.js';
import { allQuestions, code, link, numberOf } from './context.js';
import { html, type Html, list } from './html.js';
import { effects } from './words.js';

export const allRules: readonly Rule[] = rules;

export const effectBadge = (rule: Rule): Html =>
  html`<span class="effect ${rule.effect}">${effects[rule.effect].name}</span>`;

const toRule = (rule: Rule): Html =>
  html`${effectBadge(rule)} ${link(`rule-${rule.id}`, code(rule.id))}${rule.when !== undefined && ' (under a condition)'}`;

/** What holds whatever is answered, where its condition is true. */
export const rulesOfPage = (question: string): readonly Html[] =>
  allRules.filter((rule) => rule.question === question && rule.options === undefined).map(toRule);

const aMedicine = medicines.find(({ countsAs }) => countsAs !== null)?.id ?? '';

/** How an answer about trials is counted, as the decider counts it. */
function counted({ id }: Question, option: string): string | undefined {
  if (id !== 'trial' && id !== 'remembered') return undefined;
  const asked = { concerns: ['depression'], medicines: id === 'trial' ? [aMedicine] : ['names-unknown'] };
  const { counts } = assess({ ...asked, [id === 'trial' ? `trial:${aMedicine}` : id]: option });
  if (counts.adequateMedicines > 0) return 'Counts as a full try.';
  if (counts.maybeMedicines === 0) return 'Not counted.';
  return id === 'trial' ? 'May have been a full try.' : `${counts.maybeMedicines} that may have had a full try.`;
}

/** What depends on an answer without being a rule of its own: other questions, outcomes, the crisis card, other rules. */
function readBy({ id }: Question, option: string): readonly (Html | string)[] {
  const names = (condition: Condition | undefined): boolean =>
    condition !== undefined && namedIn(condition, id).includes(option);
  const opened = allQuestions.filter(({ askedWhen, endsPathWhen }) => names(askedWhen) || names(endsPathWhen));
  // Nearly everything depends on what help is wanted with: the questions that it opens say enough.
  const rows = id === 'concerns' ? [] : (outcomes as readonly Outcome[]).filter(({ when }) => names(when));
  const others =
    id === 'concerns' ? [] : allRules.filter((rule) => names(rule.when) && !rule.options?.includes(option));
  return [
    ...(opened.length > 0
      ? [`The way depends on it at question ${opened.map((question) => numberOf(question.id)).join(', ')}.`]
      : []),
    ...rows.map((row) => html`The outcome ${link(`outcome-${row.id}`, code(row.id))} depends on it.`),
    ...others.map((rule) => html`The rule ${link(`rule-${rule.id}`, code(rule.id))} depends on it.`),
    ...(names(crisisCardWhen) ? ['The crisis card shows on the outcome.'] : []),
  ];
}

export function does(question: Question, option: Option): Html {
  const own = allRules.filter((rule) => rule.question === question.id && rule.options?.includes(option.id));
  const parts = [
    ...own.map(toRule),
    ...readBy(question, option.id),
    ...[counted(question, option.id)].filter((text) => text !== undefined),
    ...(option.showsHelp ? ['The help page at once; the visitor may go on.'] : []),
    ...(option.exclusive ? ['Stands alone: beside another answer it is ignored.'] : []),
  ];
  return parts.length > 0 ? list(parts) : html`No effect of its own.`;
}
