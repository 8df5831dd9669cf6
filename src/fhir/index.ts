/**
 * The protocol and the visitor's answers as FHIR R4, for medical software: `questionnaire`, `questionnaireResponse`,
 * `codeSystem`, and `readResponse`, which reads a response back. It runs in Node and in browsers, without a page.
 * Imports only from `protocol` and `locales`.
 */
import { en } from '../locales/en.js';
import { es } from '../locales/es.js';
import type { AnsweredBy, Words } from '../locales/index.js';

export { codeSystem } from './code-system.js';
export { questionnaire } from './questionnaire.js';
export { type Reading, readResponse } from './read.js';
export type { Problem } from './read-values.js';
export { questionnaireResponse } from './response.js';
export type { FhirWriter, ResponseInput } from './input.js';
export type * from './resources.js';
export type { AnsweredBy, Words };

/** The words of each language, by its tag. */
export const languages = { en, es } as const;
