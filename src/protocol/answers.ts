/**
 * The visitor's answers, and what is left of them when everything that cannot be an answer has been set aside. Nothing is
 * thrown: an answer that the question does not offer is ignored, and one with nothing valid left is open.
 */
import { type MedicineId, unknownPrefix } from './medicines.js';
import type { OptionId, Question, QuestionId, QuestionKind } from './questions.js';

/** A string for *one*, strings for *many*, `null` where the visitor skipped. */
export type Answer = string | readonly string[] | null;

/** By path id (`told`, `trial:sertraline`); absent where the question was not reached. Position is not an answer. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

type AnswerTo<Id extends QuestionId> =
  | (QuestionKind<Id> extends 'one'
      ? OptionId<Id>
      : readonly (OptionId<Id> | (Id extends 'medicines' ? `other:${string}` : never))[])
  | null;

/** The same, by ids of the protocol only: a misspelled question or option does not compile. */
export type KnownAnswers = {
  readonly [Id in Exclude<QuestionId, 'trial'>]?: AnswerTo<Id>;
} & { readonly [Id in MedicineId as `trial:${Id}`]?: AnswerTo<'trial'> };

/** `options` is empty for a skipped or an open question. */
export interface Settled {
  readonly state: 'answered' | 'skipped' | 'open';
  readonly options: readonly string[];
}

/**
 * @param question what was asked
 * @param given the answer as it came: any value, from anybody
 * @param offered the options that this clinic offers
 */
export function settle(question: Question, given: unknown, offered: readonly string[]): Settled {
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

/** Ignore an exclusive option beside others; of several exclusive options alone, the last one of the table counts. */
function withoutExclusives(question: Question, chosen: readonly string[]): readonly string[] {
  const exclusives = question.options.filter(({ exclusive }) => exclusive).map(({ id }) => id);
  const others = chosen.filter((option) => !exclusives.includes(option));
  return others.length > 0 ? others : exclusives.filter((option) => chosen.includes(option)).slice(-1);
}
