/** Addresses and names in the resources. */
import { protocol } from '../protocol/index.js';

/** Nobody publishes these resources yet. Whoever does replaces this address by one of their own. */
const base = 'https://referral-screener.example/fhir';

export const questionnaireUrl = `${base}/Questionnaire/referral-screener`;
export const codeSystemUrl = `${base}/CodeSystem/referral-screener`;
export const { version } = protocol;

/** What a response names: a response to another version means something else. */
export const questionnaireCanonical = `${questionnaireUrl}|${version}`;

export const rxnormUrl = 'http://www.nlm.nih.gov/research/umls/rxnorm';

const standard = 'http://hl7.org/fhir/StructureDefinition';
export const extensions = {
  translation: `${standard}/translation`,
  exclusive: `${standard}/questionnaire-optionExclusive`,
  hidden: `${standard}/questionnaire-hidden`,
  displayCategory: `${standard}/questionnaire-displayCategory`,
  dataAbsentReason: `${standard}/data-absent-reason`,
} as const;

/**
 * Why an item of a response has no answer: the visitor skipped the question, leaves the answer out, or is not sure about a
 * year, for which a date has no option.
 */
export const absent = { skipped: 'asked-declined', leftOut: 'masked', unsure: 'asked-unknown' } as const;
