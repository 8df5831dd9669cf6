/** A condition of the protocol as a sentence, made from the data that decides. */
import type { Condition, Count, Effect, Threshold } from '../../src/protocol/condition.js';
import { fullTrialBarMet, hadBrainStimulation, maybeBarMet, trialBarMet } from '../../src/protocol/halves.js';
import { defaultSettings, type Half, halves } from '../../src/protocol/index.js';
import { asksAboutBody, asksAboutDepression, asksAboutMental, asksAboutPain } from '../../src/protocol/path.js';
import { english, optionText, textOf } from './context.js';
import { effects, halfNames } from './words.js';

/** The condition of the rows about diagnosed depression. */
const depressionNamed = halves.mental.rows.find(({ id }) => id === 'more-to-try')?.when;

/** Conditions that have a name in the dossier. */
export const namedConditions = [
  {
    name: 'mental health is asked about',
    not: 'mental health is not asked about',
    condition: asksAboutMental,
  },
  { name: 'depression is asked about', not: 'depression is not asked about', condition: asksAboutDepression },
  { name: 'pain is asked about', not: 'pain is not asked about', condition: asksAboutPain },
  {
    name: 'depression or pain is asked about',
    not: 'neither depression nor pain is asked about',
    condition: asksAboutBody,
  },
  {
    name: 'depression is asked about and a clinician has named it',
    not: 'it is not so that depression is asked about and a clinician has named it',
    condition: depressionNamed,
  },
  { name: 'the trial bar is met', not: 'the trial bar is not met', condition: trialBarMet },
  {
    name: 'the trial bar is met without the medicines stopped for side effects',
    not: 'the trial bar is not met without the medicines stopped for side effects',
    condition: fullTrialBarMet,
  },
  { name: 'the trial bar may be met', not: 'the trial bar cannot be met', condition: maybeBarMet },
  { name: 'TMS or ECT was given', not: 'neither TMS nor ECT was given', condition: hadBrainStimulation },
] as const satisfies readonly {
  readonly name: string;
  readonly not: string;
  readonly condition: Condition | undefined;
}[];

const counts: Readonly<Record<Count, string>> = {
  adequateMedicines: 'medicines tried long enough',
  adequateClasses: 'classes tried long enough',
  triedMedicines: 'medicines that count as tried',
  triedClasses: 'classes that count as tried',
  possibleMedicines: 'medicines that count, or may count, as tried',
  possibleClasses: 'classes that count, or may count, as tried',
};

/** A number, or a setting's default and name. */
const numberWords = (threshold: Threshold): string => {
  if (typeof threshold === 'number') return String(threshold);
  const name = { minMedicines: 'min-medicines', minClasses: 'min-classes' }[threshold];
  return `${defaultSettings[threshold]} (${name})`;
};

const quoted = (question: string, options: readonly string[]): string =>
  options.map((option) => `“${optionText(english, question, option)}”`).join(' or ');

const ruleWords = (effect: Effect, half: Half | undefined): string =>
  `rule “${effects[effect].name}”${half ? ` about ${halfNames[half]}` : ''} holds`;

export function inWords(condition: Condition): string {
  const named = namedConditions.find((entry) => entry.condition === condition);
  return named?.name ?? spelledOut(condition);
}

/** The sentence without the condition's name: what the name means. */
export function spelledOut(condition: Condition): string {
  if ('has' in condition) {
    const [question, ...options] = condition.has;
    return `the answer to “${textOf(english, question).short}” has ${quoted(question, options)}`;
  }
  if ('asked' in condition) return `“${textOf(english, condition.asked).short}” is asked`;
  if ('atLeast' in condition) {
    const [count, threshold] = condition.atLeast;
    return `there are at least ${numberWords(threshold)} ${counts[count]}`;
  }
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
    return `there are fewer than ${numberWords(threshold)} ${counts[count]}`;
  }
  if ('holds' in condition) return `no ${ruleWords(...condition.holds)}`;
  return `it is not so that (${inWords(condition)})`;
}

/** Brackets around a part that is joined by the other conjunction. */
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
