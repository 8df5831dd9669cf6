/** The parts of FHIR R4 that the resources use. */
export interface Extension {
  readonly url: string;
  readonly extension?: readonly Extension[];
  readonly valueCode?: string;
  readonly valueString?: string;
  readonly valueBoolean?: boolean;
  readonly valueCodeableConcept?: { readonly coding: readonly Coding[] };
}

/** Extensions of a text, such as its translations. */
export interface Extended {
  readonly extension: readonly Extension[];
}

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
  readonly _display?: Extended;
}

export interface AnswerOption {
  readonly extension?: readonly Extension[];
  readonly valueCoding: Coding;
}

export type EnableWhen =
  | { readonly question: string; readonly operator: '='; readonly answerCoding: Coding }
  | { readonly question: string; readonly operator: 'exists'; readonly answerBoolean: false };

export type ItemType = 'group' | 'display' | 'choice' | 'open-choice' | 'string' | 'date';

export interface QuestionnaireItem {
  readonly extension?: readonly Extension[];
  readonly linkId: string;
  readonly text: string;
  readonly _text?: Extended;
  readonly type: ItemType;
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'all' | 'any';
  readonly repeats?: boolean;
  readonly maxLength?: number;
  readonly answerOption?: readonly AnswerOption[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface Questionnaire {
  readonly resourceType: 'Questionnaire';
  readonly meta: { readonly profile: readonly string[] };
  readonly language: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly _title?: Extended;
  readonly status: 'draft';
  readonly subjectType: readonly string[];
  readonly date: string;
  readonly description: string;
  readonly purpose: string;
  readonly item: readonly QuestionnaireItem[];
}

export interface ResponseAnswer {
  readonly valueCoding?: Coding | Extended;
  readonly valueString?: string;
  readonly valueDate?: string;
}

export interface ResponseItem {
  readonly extension?: readonly Extension[];
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly ResponseAnswer[];
  readonly item?: readonly ResponseItem[];
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language: string;
  readonly questionnaire: string;
  readonly status: 'in-progress' | 'completed';
  readonly authored: string;
  readonly item: readonly ResponseItem[];
}

export interface CodeSystem {
  readonly resourceType: 'CodeSystem';
  readonly language: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'draft';
  readonly date: string;
  readonly description: string;
  readonly caseSensitive: true;
  readonly content: 'complete';
  readonly count: number;
  readonly concept: readonly {
    readonly code: string;
    readonly display?: string;
    readonly definition: string;
    readonly designation: readonly { readonly language: string; readonly value: string }[];
  }[];
}
