/** What is asked about, what was tried: the answers that meet or miss the bars, first for each concern, then for both. */
import type { Answers } from '../../src/protocol/index.js';
import { type Given, tried, visitor } from '../fixtures/calm.js';
import { collapse, type Dimension, type Point, shownWhen } from './cubes.js';
import { decisionOf, itemsOf, type Reader, rulesOf } from './reader.js';

const yesOrNo = ['yes', 'no'];

/** A dimension for each of these options, and what the visitor chose of them. */
const boxes = (question: string, ...options: readonly string[]): readonly Dimension[] =>
  options.map((option) => ({ name: `${question} ${option}`, values: yesOrNo }));
const ticked = (options: readonly string[], answers: Point): readonly string[] =>
  options.filter((_, at) => answers[at] === 'yes');

/** Other options of these questions do the same as one of these: the single answers below say so. */
const trials: readonly string[] = ['not named', 'not-enough', 'unsure', 'short', 'helping-now'];
const depressionDimensions: readonly Dimension[] = [
  ...boxes('told', 'depression', 'seasonal'),
  { name: 'trial:sertraline', values: trials },
  { name: 'trial:venlafaxine', values: trials },
  { name: 'remembered', values: ['not asked', '0', '1', '2', '3-plus', 'unsure'] },
];

function depression([told, seasonal, sertraline = '', venlafaxine = '', remembered = '']: Point): Given {
  const named = Object.entries({ sertraline, venlafaxine }).filter(([, trial]) => trial !== 'not named');
  const forgotten = remembered === 'not asked' ? [] : ['names-unknown'];
  const answers = tried(Object.fromEntries(named), ...forgotten);
  const chosen = ticked(['depression', 'seasonal'], [told ?? '', seasonal ?? '']);
  return {
    ...answers,
    told: chosen.length > 0 ? chosen : ['none'],
    ...(forgotten.length > 0 ? { remembered } : {}),
    ...(named.length + forgotten.length === 0 ? { medicines: ['none'] } : {}),
  };
}

const kinds = ['crps', 'spinal-cord-injury', 'cancer', 'nerve'];
const painDimensions: readonly Dimension[] = [
  ...boxes('pain-kinds', ...kinds),
  { name: 'pain-care', values: ['two-or-more', 'one-or-none', 'newer', 'unsure'] },
];

function pain(point: Point): Given {
  const chosen = ticked(kinds, point);
  return { 'pain-kinds': chosen.length > 0 ? chosen : ['other'], 'pain-care': point[kinds.length] };
}

/** One line for each decision and each set of answers that leads there: "outcome: reasons <- answers". */
function oneConcern(
  reader: Reader,
  concern: string,
  dimensions: readonly Dimension[],
  answers: (point: Point) => Given,
): string[] {
  const decide = (point: Point): string =>
    decisionOf(reader.assess(visitor({ concerns: [concern], ...answers(point) })));
  return collapse(dimensions, decide).map(({ decision, when }) => `${decision} <- ${when || 'always'}`);
}

export const depressionLines = (reader: Reader): string[] =>
  oneConcern(reader, 'depression', depressionDimensions, depression);
export const painLines = (reader: Reader): string[] => oneConcern(reader, 'pain', painDimensions, pain);

/** Fewer of each, enough for every outcome above. */
const only = (dimensions: readonly Dimension[], values: Readonly<Record<string, readonly string[]>>) =>
  dimensions.map((dimension) => ({ ...dimension, values: values[dimension.name] ?? dimension.values }));
const someDepression = only(depressionDimensions, {
  'trial:sertraline': ['not-enough', 'unsure', 'helping-now'],
  'trial:venlafaxine': ['not named', 'not-enough', 'unsure'],
  remembered: ['not asked', 'unsure'],
});
const somePain = only(painDimensions, {
  'pain-kinds spinal-cord-injury': ['no'],
  'pain-care': ['two-or-more', 'newer'],
});

/**
 * What both concerns together give, by what each would give alone. Where two visitors who are alike in that get something
 * different, the line names the answers.
 */
export function bothLines(reader: Reader): string[] {
  const about = (concerns: readonly string[], given: Given): Answers => visitor({ ...given, concerns });
  const dimensions = [...someDepression, ...somePain];
  const split = (point: Point) => {
    const ofDepression = depression(point.slice(0, someDepression.length));
    const ofPain = pain(point.slice(someDepression.length));
    return {
      low: reader.assess(about(['depression'], ofDepression)),
      sore: reader.assess(about(['pain'], ofPain)),
      both: reader.assess(about(['depression', 'pain'], { ...ofDepression, ...ofPain })),
    };
  };
  const pairs = new Map<string, Map<string, string>>();
  const decide = (point: Point): string => {
    const { low, sore, both } = split(point);
    const pair = `depression alone: ${low.outcome}; pain alone: ${sore.outcome}`;
    const rules = new Set(rulesOf(both.reasons).split(' '));
    const alone = new Set(rulesOf([...low.reasons, ...sore.reasons]).split(' '));
    const more = [...rules].filter((rule) => !alone.has(rule)).map((rule) => `, and ${rule}`);
    const fewer = [...alone].filter((rule) => !rules.has(rule)).map((rule) => `, without ${rule}`);
    const decision = `${both.outcome}: the reasons of each${[...more, ...fewer].join('')}`;
    const seen = pairs.get(pair) ?? new Map<string, string>();
    pairs.set(pair, seen.set(decision, decision));
    return `${decision} <- ${pair}`;
  };
  const sentences = collapse(dimensions, decide);
  const isAlike = (decision: string): boolean => (pairs.get(decision.split(' <- ')[1] ?? '')?.size ?? 0) === 1;
  const lines = sentences.map(({ decision, when }) => (isAlike(decision) ? decision : `${decision}; ${when}`));
  return [...new Set(lines)];
}

/** What is told or noted only where several of these answers come together. */
export function togetherLines(reader: Reader): string[] {
  const from = (concern: string, dimensions: readonly Dimension[], answers: (point: Point) => Given): string[] => {
    const look = (point: Point): readonly string[] => {
      const assessment = reader.assess(visitor({ concerns: [concern], ...answers(point) }));
      return (['tell', 'note'] as const).flatMap((list) =>
        itemsOf(assessment, list).map(({ rule }) => `${list} ${rule}`),
      );
    };
    const together = shownWhen(dimensions, look).filter((line) => line.includes(';'));
    return together.map((line) => `${line}; concerns: ${concern}`);
  };
  return [
    ...from('depression', depressionDimensions, depression),
    ...from('pain', [...boxes('told', 'depression', 'seasonal'), ...painDimensions], ([told, seasonal, ...rest]) => ({
      ...pain(rest),
      told: ticked(['depression', 'seasonal'], [told ?? '', seasonal ?? '']),
    })),
  ];
}
