/** What the visitor asks the clinician for: the next steps, in few words. */
import { isAsked } from '../locales/headline.js';
import { alsoAsked, type HalfValue, isPsychiatrist, nextSteps } from '../protocol/index.js';
import type { Line, SummaryInput } from './lines.js';

export function asks({ words, assessment, settings, handoff: { includeSelfHarm } }: SummaryInput): readonly Line[] {
  const { asks: texts, asksBoth } = words.handoff;
  const { kinds } = words.outcome;
  const kindOf = (value: HalfValue | undefined): string => (isAsked(value) ? kinds[value] : '');
  const also = settings.preparationOnly ? [] : alsoAsked(assessment);
  const steps = [...nextSteps(assessment, settings.preparationOnly), ...also].flatMap((step) => {
    if (step === 'check' || step === 'take-list' || step === 'adult') return [];
    // These are among what the visitor would like help with.
    if (step === 'ptsd' || step === 'anxiety') return [];
    // It would tell the answer about self-harm.
    if (step === 'talk-today' && !includeSelfHarm) return [];
    if (step !== 'both') return [texts[step]];
    const mental = isPsychiatrist(assessment) ? kinds.psychiatrist : kindOf(assessment.mental);
    return [asksBoth(mental, kindOf(assessment.pain))];
  });
  return (steps.length > 0 ? steps : [texts['own-doctor']]).map((text) => ({ text }));
}
