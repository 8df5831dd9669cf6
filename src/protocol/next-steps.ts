/** The next steps of an outcome, and the halves shown below its headline. Both are read from the assessment. */
import type { Assessment } from './assessment.js';
import type { Half } from './condition.js';
import { type RuleId, ruleOf } from './half-reasons.js';
import { type HalfValue, isAskedFor, type MentalValue, type PainValue } from './halves.js';

/** `own-doctor-…` is the half's value `own-doctor`; `psychiatrist` and `cancer-team` name whom to ask instead. */
export type NextStep =
  /** Tell an adult: the only step for somebody under 18, beside the list. */
  | 'adult'
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

/**
 * At most {@link mostSteps} steps, the most urgent first. Empty for `get-help-now`. What is left out is asked for in the
 * words of another step: see {@link alsoAsked}.
 *
 * @param isPreparation the clinic's setting `preparation-only`: no step says whether to ask for a referral
 */
export const nextSteps = (assessment: Assessment, isPreparation = false): readonly NextStep[] =>
  allSteps(assessment, isPreparation).slice(0, mostSteps);

function allSteps(assessment: Assessment, isPreparation: boolean): readonly NextStep[] {
  const { outcome, check, mental, pain } = assessment;
  if (outcome === 'get-help-now') return [];
  if (outcome === 'adult-with-you') return ['adult', 'take-list'];
  const asks = asksOf(assessment, hasRule(assessment, 'pain-cancer'), isPreparation);
  const [first, ...rest] = pain !== undefined && outcome === pain && mental !== pain ? asks.toReversed() : asks;
  const wantsLess = hasRule(assessment, 'concerns-opioids-only', 'concerns-opioids-too', 'opioid-goal-less');
  const hasNoHalf = mental === undefined && pain === undefined && !isPreparation;
  const steps = [
    outcome === 'talk-soon' && 'talk-today',
    check && 'check',
    first,
    hasNoHalf && !wantsLess && 'own-doctor',
    wantsLess && 'opioid-plan',
    ...rest,
  ].filter((step): step is NextStep => step !== undefined && step !== false);
  const other = isPreparation || steps.some(asksForCare) ? [] : otherCare(assessment);
  return [...steps, ...other, 'take-list'];
}

/** Care for anxiety or PTSD, where no other step can ask for it. */
function otherCare(assessment: Assessment): readonly NextStep[] {
  if (assessment.also !== undefined) return ['also'];
  return concernsOf(assessment).length > 0 ? ['own-doctor-mental'] : [];
}

const hasRule = ({ reasons, notes }: Assessment, ...ids: readonly RuleId[]): boolean =>
  [...reasons, ...notes].some(({ rule }) => ids.includes(rule));

/** A step that asks for care, or for a list of medicines. */
export type Ask = Exclude<NextStep, 'adult' | 'talk-today' | 'check' | 'take-list'>;

export const isAsk = (step: NextStep): step is Ask => !['adult', 'talk-today', 'check', 'take-list'].includes(step);

/** What is asked for in the words of another step. */
export type AlsoAsk = 'ptsd' | 'anxiety' | Ask;

/** A pharmacy that is asked for a list is not asked for care. */
const asksForCare = (step: NextStep): boolean => isAsk(step) && step !== 'gather-history';

/** The step in whose words the rest is asked for: the first that asks for care. */
export const askStep = (assessment: Assessment): NextStep | undefined => allSteps(assessment, false).find(asksForCare);

const concernsOf = (assessment: Assessment): readonly AlsoAsk[] =>
  (['ptsd', 'anxiety'] as const).filter((concern) => hasRule(assessment, `concerns-${concern}`));

/** What the visitor needs and has no step of its own: few steps are easier to do, and nothing is lost. */
export function alsoAsked(assessment: Assessment): readonly AlsoAsk[] {
  const steps = allSteps(assessment, false);
  const other: readonly AlsoAsk[] = assessment.also === undefined ? concernsOf(assessment) : ['also'];
  return [...(steps.includes('also') ? [] : other), ...steps.slice(mostSteps).filter(isAsk)];
}

export type When = 'today' | 'week' | 'visit';

export function whenOf(step: NextStep): When {
  if (step === 'talk-today' || step === 'adult') return 'today';
  return step === 'take-list' ? 'visit' : 'week';
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
