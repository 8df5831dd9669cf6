/**
 * The ten outcomes, in order: the first row whose condition is true is the headline.
 *
 * The headline and its reasons name a specialist, never a drug as a choice: naming one in a personal result is the step
 * that makes such a tool look like a medical device (for a lawyer to confirm: see `outcomeMarks`).
 */
import { all, always, any, type Condition, type Effect, has, holds, not } from './condition.js';
import { depressionBarMet, mayHaveTriedEnough, painBarMet } from './bars.js';
import type { Mark } from './marks.js';

export interface Outcome {
  readonly id: string;
  readonly when: Condition;
  /** Effects of the rules that are shown as its reasons; the rest would only distract from what comes first. */
  readonly reasons: readonly Effect[];
  /** It is shown at once, without *Check your answers*: help comes first. */
  readonly atOnce?: true;
  readonly marks?: readonly Mark[];
}

export const outcomeMarks: readonly Mark[] = ['LS'];

const specialistPain = has('pain-kinds', 'crps', 'spinal-cord-injury');

export const outcomes = [
  { id: 'get-help-now', when: holds('urgent'), reasons: ['urgent'], atOnce: true },
  { id: 'adult-with-you', when: holds('under-age'), reasons: ['under-age'], atOnce: true },
  { id: 'own-doctor-clear', when: holds('clear-first'), reasons: ['clear-first', 'sort-first'] },
  {
    id: 'own-doctor',
    when: any(
      holds('sort-first', 'both'),
      all(holds('sort-first', 'depression'), not(painBarMet)),
      all(holds('sort-first', 'pain'), not(depressionBarMet)),
    ),
    reasons: ['sort-first', 'bar-not-met'],
  },
  { id: 'referral-both', when: all(depressionBarMet, painBarMet), reasons: ['bar-met'] },
  { id: 'referral-mental-health', when: depressionBarMet, reasons: ['bar-met', 'bar-not-met', 'sort-first'] },
  { id: 'referral-pain', when: all(painBarMet, specialistPain), reasons: ['bar-met', 'bar-not-met', 'sort-first'] },
  // Where a pain specialist ends and a pain clinic begins is for a clinician to decide.
  { id: 'pain-clinic', when: painBarMet, reasons: ['bar-met', 'bar-not-met', 'sort-first'], marks: ['CS'] },
  { id: 'gather-history', when: mayHaveTriedEnough, reasons: ['bar-not-met'] },
  { id: 'next-step', when: always, reasons: ['bar-not-met'] },
] as const satisfies readonly Outcome[];

export type OutcomeId = (typeof outcomes)[number]['id'];

/** Whether this outcome is shown without *Check your answers*. */
export const isAtOnce = (id: OutcomeId): boolean =>
  (outcomes as readonly Outcome[]).some((outcome) => outcome.id === id && outcome.atOnce === true);

/** The crisis card stands on the outcome, and nothing is sold beside it. Whom it is shown to is for a clinician to decide. */
export const crisisCardWhen: Condition = any(
  holds('urgent'),
  holds('under-age'),
  has('emergency', 'unsure'),
  has('self-harm', 'might-act', 'safe-now', 'unsure', 'prefer-not'),
);
export const crisisCardMarks: readonly Mark[] = ['CS'];
