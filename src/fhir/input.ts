/** What a QuestionnaireResponse is made from. Types only: the main script imports them too. */
import type { AnsweredBy, Words } from '../locales/index.js';
import type { Answers, History, RuleSettings } from '../protocol/index.js';

export interface ResponseInput {
  readonly answers: Answers;
  /** The language of its texts. */
  readonly words: Words;
  /** A date or dateTime of FHIR: `2026-11-30`, or with a time and its zone. */
  readonly authored: string;
  /** Whether the answer about self-harm is in it. If not, it says that the answer was left out. */
  readonly includeSelfHarm: boolean;
  /** The clinic's settings, because they limit the options of `concerns`. */
  readonly settings?: Partial<RuleSettings> | undefined;
  readonly answeredBy?: AnsweredBy | undefined;
  readonly history?: History | undefined;
  /** The visitor's own questions. Empty ones are left out. */
  readonly questions?: readonly string[] | undefined;
  /**
   * What the visitor leaves out beside `self-harm`: path ids (`health`, `trial:sertraline`), or one option
   * (`medicines:sertraline`), with its history.
   */
  readonly leftOut?: readonly string[] | undefined;
}

/** Writes a QuestionnaireResponse as JSON. */
export type FhirWriter = (input: ResponseInput) => string;

/** What the script for medical software adds. */
export interface FhirAddOn {
  /** The version of the widget that it is for. */
  readonly version: string;
  readonly write: FhirWriter;
}
