/**
 * The reasons for the value of a half. They decide nothing: the rows of `halves.ts` do. If a row's condition is a
 * `sort-first` rule, that rule is the reason.
 */
import { all, has, not } from './condition.js';
import { fullTrialBarMet, maybeBarMet, type RowId, trialBarMet } from './halves.js';
import { type Rule, rules, type StrictRule } from './rules.js';

interface HalfReason {
  readonly effect: 'half';
  readonly half: 'mental' | 'pain';
  /** The reason is given if the half has one of these rows. */
  readonly rows: readonly RowId[];
}

type StrictHalfReason = StrictRule & HalfReason;

export const halfReasons = [
  {
    id: 'mental-bipolar',
    question: 'told',
    options: ['bipolar'],
    effect: 'half',
    half: 'mental',
    rows: ['psychiatrist'],
    sources: ['T4'],
    marks: ['CS'],
  },
  {
    id: 'mental-psychosis',
    question: 'told',
    options: ['psychosis'],
    effect: 'half',
    half: 'mental',
    rows: ['psychiatrist'],
    sources: ['C14'],
    marks: ['CS'],
  },
  {
    id: 'mental-told',
    question: 'told',
    options: ['depression', 'seasonal'],
    effect: 'half',
    half: 'mental',
    rows: ['enough-tried'],
    sources: 'own-rule',
    marks: ['CS'],
  },
  {
    id: 'mental-tried',
    question: 'trial',
    options: ['not-enough', 'wore-off'],
    when: trialBarMet,
    effect: 'half',
    half: 'mental',
    rows: ['enough-tried'],
    sources: ['A4', 'A6'],
  },
  {
    id: 'mental-not-tolerated',
    question: 'trial',
    options: ['side-effects'],
    when: all(trialBarMet, not(fullTrialBarMet)),
    effect: 'half',
    half: 'mental',
    rows: ['enough-tried'],
    sources: ['A7'],
    marks: ['CS'],
  },
  {
    id: 'mental-brain-stimulation',
    question: 'other-care',
    options: ['tms', 'ect'],
    effect: 'half',
    half: 'mental',
    rows: ['enough-tried'],
    sources: ['A12'],
    marks: ['CS'],
  },
  {
    id: 'mental-gather-trials',
    question: 'trial',
    options: ['unsure'],
    when: maybeBarMet,
    effect: 'half',
    half: 'mental',
    rows: ['maybe-enough'],
    sources: ['A4', 'A6'],
  },
  {
    id: 'mental-gather-names',
    question: 'remembered',
    options: ['1', '2', '3-plus'],
    when: maybeBarMet,
    effect: 'half',
    half: 'mental',
    rows: ['maybe-enough'],
    sources: ['A4', 'A6'],
  },
  {
    id: 'mental-gather-number',
    question: 'remembered',
    options: ['unsure'],
    effect: 'half',
    half: 'mental',
    rows: ['maybe-enough'],
    sources: ['A4', 'A6'],
  },
  {
    id: 'mental-more-to-try',
    question: 'medicines',
    effect: 'half',
    half: 'mental',
    rows: ['more-to-try'],
    sources: ['A4', 'A6'],
  },
  {
    id: 'mental-named-depression',
    question: 'told',
    options: ['depression', 'seasonal'],
    effect: 'half',
    half: 'mental',
    rows: ['named-illness'],
    sources: 'own-rule',
    marks: ['CS'],
  },
  {
    id: 'mental-named-anxiety',
    question: 'told',
    options: ['anxiety-disorder'],
    effect: 'half',
    half: 'mental',
    rows: ['named-illness'],
    sources: ['E9'],
  },
  {
    id: 'mental-named-ptsd',
    question: 'told',
    options: ['ptsd-disorder'],
    effect: 'half',
    half: 'mental',
    rows: ['named-illness'],
    sources: ['E8'],
  },
  {
    id: 'mental-not-told',
    question: 'told',
    effect: 'half',
    half: 'mental',
    rows: ['not-told'],
    sources: 'own-rule',
    marks: ['CS'],
  },
  {
    id: 'also-anxiety',
    question: 'told',
    options: ['anxiety-disorder'],
    effect: 'half',
    half: 'mental',
    rows: ['something-first', 'maybe-enough', 'more-to-try'],
    sources: ['E9'],
  },
  {
    id: 'also-ptsd',
    question: 'told',
    options: ['ptsd-disorder'],
    effect: 'half',
    half: 'mental',
    rows: ['something-first', 'maybe-enough', 'more-to-try'],
    sources: ['E8'],
  },
  {
    id: 'pain-crps',
    question: 'pain-kinds',
    options: ['crps'],
    effect: 'half',
    half: 'pain',
    rows: ['specialist'],
    sources: ['E11', 'E17'],
    marks: ['CS'],
  },
  {
    id: 'pain-spinal-cord-injury',
    question: 'pain-kinds',
    options: ['spinal-cord-injury'],
    when: has('pain-care', 'two-or-more'),
    effect: 'half',
    half: 'pain',
    rows: ['specialist'],
    sources: ['E12'],
  },
  {
    id: 'pain-headache-only',
    question: 'pain-kinds',
    options: ['headache'],
    effect: 'half',
    half: 'pain',
    rows: ['headache-only'],
    sources: ['E13'],
  },
  {
    id: 'pain-much-tried',
    question: 'pain-care',
    options: ['two-or-more'],
    effect: 'half',
    half: 'pain',
    rows: ['specialist', 'headache-only', 'much-tried'],
    sources: 'own-rule',
    marks: ['CS'],
  },
  {
    id: 'pain-little-tried',
    question: 'pain-care',
    options: ['one-or-none', 'newer', 'unsure'],
    effect: 'half',
    half: 'pain',
    rows: ['little-tried'],
    sources: 'own-rule',
    marks: ['CS'],
  },
] as const satisfies readonly StrictHalfReason[];

export type RuleId = (typeof rules)[number]['id'] | (typeof halfReasons)[number]['id'];

/** Every rule that an assessment can contain. */
export const allRules: readonly (Rule & { readonly id: RuleId })[] = [...rules, ...halfReasons];

const byId: ReadonlyMap<RuleId, Rule> = new Map(allRules.map((rule) => [rule.id, rule]));

/** The rule with this id. */
export const ruleOf = (id: RuleId): Rule => byId.get(id) as Rule;
