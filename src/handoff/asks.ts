/** What the visitor asks the clinician for: the next steps, in few words. */
import { askText } from '../locales/step-words.js';
import { alsoAsked, isAsk, nextSteps } from '../protocol/index.js';
import type { Line, SummaryInput } from './lines.js';

export function asks({ words, assessment, settings, handoff: { includeSelfHarm } }: SummaryInput): readonly Line[] {
  const also = settings.preparationOnly ? [] : alsoAsked(assessment);
  const lines = [...nextSteps(assessment, settings.preparationOnly), ...also].flatMap((step): readonly Line[] => {
    // These are among what the visitor would like help with.
    if (step === 'ptsd' || step === 'anxiety') return [];
    // It would tell the answer about self-harm.
    if (step === 'talk-today') return includeSelfHarm ? [{ id: step, text: words.handoff.asks[step] }] : [];
    return isAsk(step) ? [{ id: step, text: askText(words, assessment, step) }] : [];
  });
  return lines.length > 0 ? lines : [{ id: 'own-doctor', text: words.handoff.asks['own-doctor'] }];
}
