import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { en as words } from '../../src/locales/en.js';
import type { Language } from './language.js';

export const english: Language = {
  words,
  measure: {
    name: 'Flesch–Kincaid grade',
    of: (counted) => fleschKincaid({ ...counted }),
    syllables: syllable,
    bounds: { page: 6, outcome: 7, sentence: 11 },
    isEasierIf: 'less',
  },
  names: {
    kinds: 'opioid opioids antidepressant antidepressants SSRI SNRI NDRI NSAIDs stimulant stimulants',
    conditions: 'depression anxiety panic arthritis migraine cancer thyroid seizure seizures ADHD',
    explained:
      'MAOI ECT TMS OCD PTSD bipolar psychosis schizophrenia CRPS fibromyalgia aneurysm AVM angina glaucoma ' +
      'apnea porphyria cirrhosis NMDA',
    everyday: 'mg or by mouth patch to quit smoking with without low',
  },
  never: {
    promise:
      /\b(eligib|qualif|candidate|cur(e|es|ed|ing)\b|guarantee|risk.?free|miracle|breakthrough|addict|abuser|hipaa|anonym|commit(ted)? suicide|(failed|successful) attempt)/i,
    diagnosis: /\byou (have|suffer from|are) (a |an )?(depress|ptsd|bipolar|anxi|ocd|psycho|chronic|treatment)/i,
    inProblem: /\b(please|sorry|invalid|required|oops|error|must|wrong)\b/i,
    ofTheAbove: /of the above|all of these apply/i,
    secondQuestion:
      /\b(and|or|but) (also|do|does|did|are|is|was|were|have|has|can|will|would|how|what|which|when|why)\b/i,
  },
  thirdWays: {
    unsure: /\bnot sure\b/,
    'prefer-not': /\brather not say\b/,
    'names-unknown': /\bdo not remember\b/,
  },
  why: 'We ask',
  strength: {
    may: /\b(may|might|can|could)\b/i,
    never: /\bnever\b/i,
    fast: /\b(faster|quickly)\b/i,
    suddenly: /\b(suddenly|all at once)\b/i,
    must: /\b(must|needs?)\b/i,
    not: /\b(not|never|no|none|nobody|without|less|hardly|against|missing|dummy)\b/i,
  },
};
