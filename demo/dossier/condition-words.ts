/** A condition of the protocol as a sentence: the same data that decides, read aloud. */
import {
  belowTrialBar,
  depressionBarMet,
  maybeBarMet,
  mayHaveTriedEnough,
  painBarMet,
  trialBarMet,
} from '../../src/protocol/bars.js';
import type { Concern, Condition, Count, Effect, Threshold } from '../../src/protocol/condition.js';
import { english, optionText, textOf } from './context.js';
import { effects } from './words.js';

/** Conditions that are written once and named wherever they are used. */
export const namedConditions: readonly {
  readonly name: string;
  readonly not: string;
  readonly condition: Condition;
}[] = [
  { name: 'the trial bar is met', not: 'the trial bar is not met', condition: trialBarMet },
  { name: 'the maybe bar is met', not: 'the maybe bar is not met', condition: maybeBarMet },
  {
    name: 'enough may have been tried',
    not: 'it is not so that enough may have been tried',
    condition: mayHaveTriedEnough,
  },
  { name: 'depression meets its bar', not: 'depression does not meet its bar', condition: depressionBarMet },
  {
    name: 'depression is below the trial bar',
    not: 'depression is not below the trial bar',
    condition: belowTrialBar,
  },
  { name: 'pain meets its bar', not: 'pain does not meet its bar', condition: painBarMet },
];

const counts: Readonly<Record<Count, string>> = {
  adequateMedicines: 'medicines with a full try',
  adequateClasses: 'families with a full try',
  possibleMedicines: 'medicines with a full try or one that may have been full',
  possibleClasses: 'families with a full try or one that may have been full',
};

const numberWords = (threshold: Threshold): string =>
  ({ minMedicines: 'as many as min-medicines asks for', minClasses: 'as many as min-classes asks for' })[
    threshold as string
  ] ?? String(threshold);

const quoted = (question: string, options: readonly string[]): string =>
  options.map((option) => `“${optionText(english, question, option)}”`).join(' or ');

const about = (concern: Concern | 'both' | undefined): string =>
  concern === 'both' ? ' about the visitor as a whole' : concern ? ` about ${concern} alone` : '';

const ruleWords = (effect: Effect, concern: Concern | 'both' | undefined): string =>
  `rule “${effects[effect].name}”${about(concern)} holds`;

export function inWords(condition: Condition): string {
  const named = namedConditions.find((entry) => entry.condition === condition);
  return named?.name ?? spelledOut(condition);
}

/** The same, without its name: what the name stands for. */
export function spelledOut(condition: Condition): string {
  if ('has' in condition) {
    const [question, ...options] = condition.has;
    return `the answer to “${textOf(english, question).short}” has ${quoted(question, options)}`;
  }
  if ('asked' in condition) return `“${textOf(english, condition.asked).short}” is asked`;
  if ('atLeast' in condition)
    return `there are at least ${numberWords(condition.atLeast[1])} ${counts[condition.atLeast[0]]}`;
  if ('holds' in condition) return `a ${ruleWords(...condition.holds)}`;
  if ('all' in condition) {
    if (condition.all.length === 0) return 'always';
    return condition.all.map((part) => bracketed(part, 'any')).join(', and ');
  }
  if ('any' in condition) return condition.any.map((part) => bracketed(part, 'all')).join('; or ');
  return negated(condition.not);
}

function negated(condition: Condition): string {
  const named = namedConditions.find((entry) => entry.condition === condition);
  if (named) return named.not;
  if ('has' in condition) {
    const [question, ...options] = condition.has;
    const none = options.length > 1 ? 'none of' : 'not';
    return `the answer to “${textOf(english, question).short}” has ${none} ${quoted(question, options)}`;
  }
  if ('asked' in condition) return `“${textOf(english, condition.asked).short}” is not asked`;
  if ('atLeast' in condition) {
    const [count, threshold] = condition.atLeast;
    return `there are not ${numberWords(threshold)} ${counts[count]}`;
  }
  if ('holds' in condition) return `no ${ruleWords(...condition.holds)}`;
  return `it is not so that (${inWords(condition)})`;
}

/** A part that is itself joined the other way stands in brackets. */
function bracketed(part: Condition, kind: 'all' | 'any'): string {
  const words = inWords(part);
  const isNamed = namedConditions.some(({ condition }) => condition === part);
  const inner = (part as Readonly<Record<string, unknown>>)[kind];
  return !isNamed && Array.isArray(inner) && inner.length > 1 ? `(${words})` : words;
}

/** The options of a question that a condition names. */
export function namedIn(condition: Condition, question: string): readonly string[] {
  if ('has' in condition) return condition.has[0] === question ? condition.has.slice(1) : [];
  if ('all' in condition) return condition.all.flatMap((part) => namedIn(part, question));
  if ('any' in condition) return condition.any.flatMap((part) => namedIn(part, question));
  return 'not' in condition ? namedIn(condition.not, question) : [];
}

export const sentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
