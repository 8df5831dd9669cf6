/** What the visitor asks the clinician for: the next steps, in few words. */
import { isAsked } from '../locales/headline.js';
import { type HalfValue, isPsychiatrist, nextSteps } from '../protocol/index.js';
import type { Line, SummaryInput } from './lines.js';

export function asks({ words, assessment, settings, handoff: { includeSelfHarm } }: SummaryInput): readonly Line[] {
  const { asks: texts, asksBoth } = words.handoff;
  const { kinds } = words.outcome;
  const kindOf = (value: HalfValue | undefined): string => (isAsked(value) ? kinds[value] : '');
  const steps = nextSteps(assessment, settings.preparationOnly).flatMap((step) => {
    if (step === 'check' || step === 'take-list') return [];
    // It would tell the answer about self-harm.
    if (step === 'talk-today' && !includeSelfHarm) return [];
    if (step !== 'both') return [texts[step]];
    const mental = isPsychiatrist(assessment) ? kinds.psychiatrist : kindOf(assessment.mental);
    return [asksBoth(mental, kindOf(assessment.pain))];
  });
  return (steps.length > 0 ? steps : [texts['own-doctor']]).map((text) => ({ text }));
}
