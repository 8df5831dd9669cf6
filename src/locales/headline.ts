/** The headline of an outcome; it begins with the check, if there is one. */
import { type Assessment, type HalfValue, isAskedFor } from '../protocol/index.js';
import type { AskedValue, Words } from './words.js';

export interface Headline {
  readonly title: string;
  /** Empty with a check: its reason is next. */
  readonly lead: readonly string[];
}

/**
 * @param isPreparation the setting `preparation-only`: nothing about whether to ask for a referral, except urgent
 * outcomes
 */
export function headlineOf(words: Words, assessment: Assessment, isPreparation = false): Headline {
  const { outcome, check } = assessment;
  if (outcome === 'get-help-now' || outcome === 'adult-with-you' || outcome === 'talk-soon') {
    return words.outcomes[outcome];
  }
  if (isPreparation) return words.outcome.preparation;
  if (outcome === 'referral-both') return both(words, assessment);
  const own = words.outcomes[outcome];
  if (!check) return own;
  return { title: isAsked(outcome) ? words.outcome.withCheck[outcome] : words.outcome.checkFirst, lead: [] };
}

function both(words: Words, { mental, pain, check }: Assessment): Headline {
  const kinds = [mental, pain].map((value) => (isAsked(value) ? words.outcome.kinds[value] : '')) as [string, string];
  const { both: title, bothWithCheck, bothLead } = words.outcome;
  return check ? { title: bothWithCheck(...kinds), lead: [] } : { title: title(...kinds), lead: [bothLead] };
}

export const isAsked = (value: HalfValue | undefined): value is AskedValue => isAskedFor(value);
