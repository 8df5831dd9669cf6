/**
 * The twelve outcomes: one of the three in `firstOutcomes`, or else the values of the halves.
 *
 * The headline and its reasons name a specialist and never recommend a drug: a drug in a personal result could make
 * this tool a medical device (for a lawyer to confirm: see `outcomeMarks`).
 */
import { any, type Condition, type Effect, has, holds } from './condition.js';
import { type HalfValue, isAskedFor, type MentalValue, nearness, nearnessOf, type PainValue } from './halves.js';
import type { Mark } from './marks.js';

export interface FirstOutcome {
  readonly id: string;
  readonly when: Condition;
  /** Rules with these effects are shown as its reasons; others would distract from what is urgent. */
  readonly reasons: readonly Effect[];
  /** Shown at once, without *Check your answers*: help comes first. */
  readonly atOnce?: true;
}

export const outcomeMarks: readonly Mark[] = ['LS'];

/** Rules with these effects are shown as the reasons of every other outcome, in this order. */
export const reasonEffects = ['soon', 'clear-first', 'sort-first', 'half'] as const satisfies readonly Effect[];

/** Outcomes that come before the halves; the first whose condition is true is taken. */
export const firstOutcomes = [
  { id: 'get-help-now', when: holds('urgent'), reasons: ['urgent'], atOnce: true },
  // `soon`: a minor with thoughts of suicide is told to tell a clinician as well.
  { id: 'adult-with-you', when: holds('under-age'), reasons: ['soon', 'under-age'], atOnce: true },
  { id: 'talk-soon', when: holds('soon'), reasons: reasonEffects },
] as const satisfies readonly FirstOutcome[];

export type OutcomeId = (typeof firstOutcomes)[number]['id'] | HalfValue | 'referral-both';

/** All outcomes, nearest to a referral last; outcomes in one row are equally near. */
export const outcomeOrder: readonly (readonly OutcomeId[])[] = [
  ...firstOutcomes.map(({ id }) => [id]),
  ...nearness.slice(0, -1),
  [...(nearness.at(-1) ?? []), 'referral-both'],
];

export const outcomeIds: readonly OutcomeId[] = outcomeOrder.flat();

/** The outcome of the two halves. */
export function outcomeOf(mental: MentalValue | undefined, pain: PainValue | undefined): OutcomeId {
  if (isAskedFor(mental) && isAskedFor(pain)) return 'referral-both';
  if (mental === undefined) return pain ?? 'own-doctor';
  return pain !== undefined && nearnessOf(pain) > nearnessOf(mental) ? pain : mental;
}

/** Whether this outcome is shown without *Check your answers*. */
export const isAtOnce = (id: OutcomeId): boolean =>
  (firstOutcomes as readonly FirstOutcome[]).some((outcome) => outcome.id === id && outcome.atOnce === true);

/** Whether the outcome's page names no treatment, except in the visitor's own answers and in the reason of a check. */
export const namesNoTreatment = (id: OutcomeId): boolean => firstOutcomes.some((outcome) => outcome.id === id);

/** When the outcome shows the crisis card, and no booking link. The condition is for a clinician to confirm. */
export const crisisCardWhen: Condition = any(
  holds('urgent'),
  holds('under-age'),
  has('emergency', 'unsure'),
  has('self-harm', 'acted', 'might-act', 'safe-now', 'unsure', 'prefer-not'),
);
export const crisisCardMarks: readonly Mark[] = ['CS'];
