/**
 * The protocol's conditions as `enableWhen` can express them. R4 has one list of tests for an item, which are joined by
 * all or by any, and software differs in how it reads `!=` where several answers are allowed. So a condition becomes
 * clauses: all of them have to hold, and of each clause at least one positive test.
 */
import type { Condition } from '../protocol/condition.js';
import { type Question, type QuestionId, questionOf, skippedAs } from '../protocol/questions.js';
import { askedWhen } from '../protocol/path.js';

/** A chosen option, or, without an option, that the question has no answer. */
export interface Test {
  readonly question: string;
  readonly option?: string;
}

/** At least one of these holds. */
export type Clause = readonly Test[];

/** All of these hold. */
export type Clauses = readonly Clause[];

const never: Clauses = [[]];

/**
 * The clauses of a condition.
 *
 * @throws if `enableWhen` cannot express the condition
 */
export function clausesOf(condition: Condition, isNegated = false): Clauses {
  if ('all' in condition) return join(condition.all, isNegated ? either : both, isNegated);
  if ('any' in condition) return join(condition.any, isNegated ? both : either, isNegated);
  if ('not' in condition) return clausesOf(condition.not, !isNegated);
  if ('asked' in condition) return clausesOf(askedWhen[condition.asked], isNegated);
  if ('has' in condition) {
    const [id, ...options] = condition.has;
    return isNegated ? hasNot(id, options) : has(id, options);
  }
  return fail(condition);
}

/** The test that an option is chosen. */
export const isChosen = (question: string, option: string): Clauses => [[{ question, option }]];

export function both(one: Clauses, other: Clauses): Clauses {
  const clauses = [...one, ...other].map(unique);
  // A clause holds whenever one with some of its tests only holds.
  return clauses.filter(
    (clause, at) =>
      !clauses.some(
        (lesser, index) => index !== at && isPart(lesser, clause) && (lesser.length < clause.length || index < at),
      ),
  );
}

const either = (one: Clauses, other: Clauses): Clauses =>
  both(
    one.flatMap((clause) => other.map((second) => [...clause, ...second])),
    [],
  );

function join(
  parts: readonly Condition[],
  joined: (one: Clauses, other: Clauses) => Clauses,
  isNegated: boolean,
): Clauses {
  return parts.map((part) => clausesOf(part, isNegated)).reduce(joined, joined === both ? [] : never);
}

function has(id: QuestionId, options: readonly string[]): Clauses {
  return both(clausesOf(askedWhen[id]), [testsOf(questionAt(id), options)]);
}

/** One of the other options is chosen, or none. */
function hasNot(id: QuestionId, options: readonly string[]): Clauses {
  const question = questionAt(id);
  const others = question.options.filter((option) => !options.includes(option.id));
  // Of several answers, another one says nothing about these, unless it cannot be beside them.
  if (question.kind === 'many' && !others.every(({ exclusive }) => exclusive))
    return fail({ not: { has: [id, ...options] } });
  const tests = others.map((option) => ({ question: id, option: option.id }));
  const skipped = skippedAs(question);
  const isOpen = skipped !== undefined && options.includes(skipped) ? [] : [{ question: id }];
  return either(clausesOf(askedWhen[id], true), [[...tests, ...isOpen]]);
}

/** A skipped question counts as its "not sure". */
function testsOf(question: Question, options: readonly string[]): Clause {
  const skipped = skippedAs(question);
  return [
    ...options.map((option) => ({ question: question.id, option })),
    ...(skipped !== undefined && options.includes(skipped) ? [{ question: question.id }] : []),
  ];
}

/** A question that is asked for each medicine has several places in the questionnaire. */
function questionAt(id: QuestionId): Question {
  const question = questionOf(id);
  if (!question || question.perMedicine) return fail({ has: [id] });
  return question;
}

const isSame = (one: Test, other: Test): boolean => one.question === other.question && one.option === other.option;
const isPart = (part: Clause, whole: Clause): boolean => part.every((test) => whole.some((one) => isSame(one, test)));
const unique = (clause: Clause): Clause =>
  clause.filter((test, at) => clause.findIndex((one) => isSame(one, test)) === at);

function fail(condition: Condition): never {
  throw new Error(`enableWhen of FHIR cannot express this condition: ${JSON.stringify(condition)}`);
}
