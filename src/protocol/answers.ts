/**
 * The visitor's answers, and how they are validated. Nothing throws: options that the question does not offer are
 * ignored, and an answer without a valid option counts as open.
 */
import { type MedicineId, unknownPrefix } from './medicines.js';
import type { OptionId, Question, QuestionId, QuestionKind } from './questions.js';

/** A string for a *one* question, an array for a *many* question, `null` if the visitor skipped it. */
export type Answer = string | readonly string[] | null;

/** Answers by path id (`told`, `trial:sertraline`); absent if the question was not reached. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

type AnswerTo<Id extends QuestionId> =
  | (QuestionKind<Id> extends 'one'
      ? OptionId<Id>
      : readonly (OptionId<Id> | (Id extends 'medicines' ? `other:${string}` : never))[])
  | null;

/** `Answers` limited to the ids of the protocol: a misspelled question or option does not compile. */
export type KnownAnswers = {
  readonly [Id in Exclude<QuestionId, 'trial'>]?: AnswerTo<Id>;
} & { readonly [Id in MedicineId as `trial:${Id}`]?: AnswerTo<'trial'> };

/** A validated answer; `options` is empty for a skipped or open question. */
export interface ReadAnswer {
  readonly state: 'answered' | 'skipped' | 'open';
  readonly options: readonly string[];
}

/**
 * Validates one answer.
 *
 * @param given any value, also one of a wrong type
 * @param offered the options that this clinic offers
 */
export function readAnswer(question: Question, given: unknown, offered: readonly string[]): ReadAnswer {
  if (given === null) return { state: 'skipped', options: [] };
  const isOffered = (option: unknown): option is string =>
    typeof option === 'string' && (offered.includes(option) || (question.id === 'medicines' && isTypedName(option)));
  const valid =
    question.kind === 'one'
      ? [given].filter(isOffered)
      : Array.isArray(given)
        ? withoutExclusives(question, [...new Set(given.filter(isOffered))])
        : [];
  return { state: valid.length > 0 ? 'answered' : 'open', options: valid };
}

const isTypedName = (option: string): boolean =>
  option.startsWith(unknownPrefix) && option.slice(unknownPrefix.length).trim() !== '';

/** Ignores exclusive options when others are chosen. Of exclusive options only, the last one in the table counts. */
function withoutExclusives(question: Question, chosen: readonly string[]): readonly string[] {
  const exclusives = question.options.filter(({ exclusive }) => exclusive).map(({ id }) => id);
  const others = chosen.filter((option) => !exclusives.includes(option));
  return others.length > 0 ? others : exclusives.filter((option) => chosen.includes(option)).slice(-1);
}
