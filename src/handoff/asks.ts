/** What the visitor asks the clinician for: the next steps, in few words. */
import { askText } from '../locales/step-words.js';
import { alsoAsked, isAsk, nextSteps } from '../protocol/index.js';
import type { Line, SummaryInput } from './lines.js';

export function asks({ words, assessment, settings, handoff: { includeSelfHarm } }: SummaryInput): readonly Line[] {
  const also = settings.preparationOnly ? [] : alsoAsked(assessment);
  const texts = [...nextSteps(assessment, settings.preparationOnly), ...also].flatMap((step) => {
    // These are among what the visitor would like help with.
    if (step === 'ptsd' || step === 'anxiety') return [];
    // It would tell the answer about self-harm.
    if (step === 'talk-today') return includeSelfHarm ? [words.handoff.asks[step]] : [];
    return isAsk(step) ? [askText(words, assessment, step)] : [];
  });
  return (texts.length > 0 ? texts : [words.handoff.asks['own-doctor']]).map((text) => ({ text }));
}
