/** The next steps of an outcome, and the halves shown below its headline. Both are read from the assessment. */
import type { Assessment } from './assessment.js';
import type { Half } from './condition.js';
import { type RuleId, ruleOf } from './half-reasons.js';
import { type HalfValue, isAskedFor, type MentalValue, type PainValue } from './halves.js';

/** `own-doctor-…` is the half's value `own-doctor`; `psychiatrist` and `cancer-team` name whom to ask instead. */
export type NextStep =
  /** Call a clinician today or tomorrow. */
  | 'talk-today'
  /** Ask their own doctor for the check that comes first. */
  | 'check'
  | Exclude<HalfValue, 'own-doctor'>
  /** Ask about both halves in one call. */
  | 'both'
  | 'psychiatrist'
  | 'cancer-team'
  | 'own-doctor'
  | 'own-doctor-mental'
  | 'own-doctor-pain'
  /** Plan with the prescriber how to take less of an opioid. */
  | 'opioid-plan'
  /** Ask for care for another illness that a clinician has diagnosed. */
  | 'also'
  | 'take-list';

/** More would be too many for a tired reader. */
export const mostSteps = 3;

const opioidRules: readonly RuleId[] = ['concerns-opioids-only', 'concerns-opioids-too', 'opioid-goal-less'];

/**
 * At most {@link mostSteps} steps, the most urgent first. Empty for `get-help-now` and `adult-with-you`.
 *
 * @param isPreparation the clinic's setting `preparation-only`: no step says whether to ask for a referral
 */
export function nextSteps(assessment: Assessment, isPreparation = false): readonly NextStep[] {
  const { outcome, check, also, mental, pain, reasons, notes } = assessment;
  if (outcome === 'get-help-now' || outcome === 'adult-with-you') return [];
  const hasRule = (...ids: readonly RuleId[]): boolean => [...reasons, ...notes].some(({ rule }) => ids.includes(rule));
  const asks = asksOf(assessment, hasRule('pain-cancer'), isPreparation);
  const [first, ...rest] = pain !== undefined && outcome === pain && mental !== pain ? asks.toReversed() : asks;
  const wantsLess = hasRule(...opioidRules);
  const hasNoHalf = mental === undefined && pain === undefined && !isPreparation;
  const steps: readonly (NextStep | undefined | false)[] = [
    outcome === 'talk-soon' && 'talk-today',
    check && 'check',
    first,
    hasNoHalf && !wantsLess && 'own-doctor',
    wantsLess && 'opioid-plan',
    ...rest,
    also !== undefined && !isPreparation && 'also',
    'take-list',
  ];
  return steps.filter((step) => step !== undefined && step !== false).slice(0, mostSteps);
}

function asksOf(assessment: Assessment, isCancer: boolean, isPreparation: boolean): readonly (NextStep | undefined)[] {
  const { mental, pain } = assessment;
  if (isPreparation) return [];
  if (isAskedFor(mental) && isAskedFor(pain)) return ['both'];
  return [mentalStep(mental, isPsychiatrist(assessment)), painStep(pain, isCancer)];
}

/** Whether the specialist to ask for is a psychiatrist (T4, C14). */
export const isPsychiatrist = ({ reasons }: Pick<Assessment, 'reasons'>): boolean =>
  reasons.some(({ rule }) => rule === 'mental-bipolar' || rule === 'mental-psychosis');

function mentalStep(value: MentalValue | undefined, isForPsychiatrist: boolean): NextStep | undefined {
  if (isForPsychiatrist) return 'psychiatrist';
  return value === 'own-doctor' ? 'own-doctor-mental' : value;
}

function painStep(value: PainValue | undefined, isCancer: boolean): NextStep | undefined {
  if (isCancer) return 'cancer-team';
  return value === 'own-doctor' ? 'own-doctor-pain' : value;
}

/** The halves that need a line of their own below the headline, because the headline does not cover them. */
export function halvesBelow({ outcome, mental, pain }: Assessment): readonly Half[] {
  if (outcome === 'get-help-now' || outcome === 'adult-with-you' || outcome === 'referral-both') return [];
  const asked = (['mental', 'pain'] as const).filter((half) => ({ mental, pain })[half] !== undefined);
  return outcome === 'talk-soon' ? asked : asked.filter((half) => ({ mental, pain })[half] !== outcome);
}

/** What to call first for `get-help-now`. */
export const callFirst = ({ reasons }: Assessment): 'emergency' | 'crisis-line' =>
  reasons.some(({ rule }) => ruleOf(rule).callFirst === 'emergency') ? 'emergency' : 'crisis-line';
