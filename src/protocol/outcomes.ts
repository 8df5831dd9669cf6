/**
 * The twelve outcomes. The first of the three that come before everything, else what the halves say.
 *
 * The headline and its reasons name a specialist, never a drug as a choice: naming one in a personal result is the step
 * that makes such a tool look like a medical device (for a lawyer to confirm: see `outcomeMarks`).
 */
import { any, type Condition, type Effect, has, holds } from './condition.js';
import { type HalfValue, isAskedFor, type MentalValue, nearness, nearnessOf, type PainValue } from './halves.js';
import type { Mark } from './marks.js';

export interface FirstOutcome {
  readonly id: string;
  readonly when: Condition;
  /** Effects of the rules that are shown as its reasons; the rest would only distract from what comes first. */
  readonly reasons: readonly Effect[];
  /** It is shown at once, without *Check your answers*: help comes first. */
  readonly atOnce?: true;
}

export const outcomeMarks: readonly Mark[] = ['LS'];

/** The effects of rules that are shown as reasons where nothing comes before the halves, in this order. */
export const reasonEffects = ['soon', 'clear-first', 'sort-first', 'half'] as const satisfies readonly Effect[];

/** What comes before everything else, in order. */
export const firstOutcomes = [
  { id: 'get-help-now', when: holds('urgent'), reasons: ['urgent'], atOnce: true },
  // A minor who thinks of suicide reads to tell a clinician of it, too.
  { id: 'adult-with-you', when: holds('under-age'), reasons: ['soon', 'under-age'], atOnce: true },
  { id: 'talk-soon', when: holds('soon'), reasons: reasonEffects },
] as const satisfies readonly FirstOutcome[];

export type OutcomeId = (typeof firstOutcomes)[number]['id'] | HalfValue | 'referral-both';

/** All of them, nearest to a referral last; those of one row are as near. */
export const outcomeOrder: readonly (readonly OutcomeId[])[] = [
  ...firstOutcomes.map(({ id }) => [id]),
  ...nearness.slice(0, -1),
  [...(nearness.at(-1) ?? []), 'referral-both'],
];

export const outcomeIds: readonly OutcomeId[] = outcomeOrder.flat();

/** What the halves say together. */
export function outcomeOf(mental: MentalValue | undefined, pain: PainValue | undefined): OutcomeId {
  if (isAskedFor(mental) && isAskedFor(pain)) return 'referral-both';
  if (mental === undefined) return pain ?? 'own-doctor';
  return pain !== undefined && nearnessOf(pain) > nearnessOf(mental) ? pain : mental;
}

/** Whether this outcome is shown without *Check your answers*. */
export const isAtOnce = (id: OutcomeId): boolean =>
  (firstOutcomes as readonly FirstOutcome[]).some((outcome) => outcome.id === id && outcome.atOnce === true);

/** No treatment is named there, but in the visitor's own answers and in the warning of a check: nothing is promoted. */
export const namesNoTreatment = (id: OutcomeId): boolean => firstOutcomes.some((outcome) => outcome.id === id);

/** The crisis card is on the outcome, and nothing is sold beside it. Whom it is shown to is for a clinician to decide. */
export const crisisCardWhen: Condition = any(
  holds('urgent'),
  holds('under-age'),
  has('emergency', 'unsure'),
  has('self-harm', 'acted', 'might-act', 'safe-now', 'unsure', 'prefer-not'),
);
export const crisisCardMarks: readonly Mark[] = ['CS'];
