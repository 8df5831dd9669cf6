/** Safety notes: each is shown once, however many rules ask for it. They are read from the assessment. */
import type { Assessment } from './assessment.js';
import { ruleOf } from './half-reasons.js';
import { namesNoTreatment } from './outcomes.js';
import type { Rule } from './rules.js';
import type { SourceId } from './sources.js';

/** In the order in which they are shown, with the sources of those that hold for everybody. */
export const safetySources = {
  'any-medicine': ['M8'],
  'at-home': ['L5', 'L6'],
  /** The same for pages that name no treatment. */
  'at-home-unnamed': ['L5', 'L6'],
  opioid: [],
  'opioid-less': [],
  'opioid-treatment': [],
  alcohol: [],
  'young-adult': [],
  bladder: [],
} as const satisfies Readonly<Record<string, readonly SourceId[]>>;

export type SafetyId = keyof typeof safetySources;

/** The notes that hold for this visitor, those for everybody first. */
export function safetyNotes({ outcome, reasons, tell, notes }: Assessment): readonly SafetyId[] {
  const held = new Set<SafetyId>([
    'any-medicine',
    namesNoTreatment(outcome) ? 'at-home-unnamed' : 'at-home',
    ...[...reasons, ...tell, ...notes].flatMap(({ rule }) => ruleOf(rule).safety ?? []),
  ]);
  return (Object.keys(safetySources) as SafetyId[]).filter((id) => held.has(id));
}

/** Whether the rule's text is a safety note and nothing else. */
export const isSafetyNote = ({ effect, safety }: Rule): boolean => effect === 'note' && safety !== undefined;
