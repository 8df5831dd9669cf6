/** What the tests of the protocol share. */
import { expect } from 'chai';
import { type Answers, type Assessment, assess, type Item } from '../../src/protocol/index.js';
import { comparable, type Expected, expected } from '../fixtures/expected.js';

/** `assess` with values of any type, as a page may hand them over. */
export const assessAnything = assess as (answers?: unknown, settings?: unknown) => Assessment;

export const outcomeOf = (answers: unknown, settings?: unknown): string => assessAnything(answers, settings).outcome;

/** The items that name this answer. */
export const naming = (items: readonly Item[], question: string, option: string): readonly Item[] =>
  items.filter((item) => item.question === question && item.options.includes(option));

/** All that these items cite, each source once, in alphabetical order. */
export const cited = (items: readonly Item[]): readonly string[] =>
  [...new Set(items.flatMap((item) => item.sources as readonly string[]))].sort();

/** The whole assessment of these answers is what the tables make of them. */
export function expectAsTables(answers: Answers, settings?: unknown): Assessment {
  const assessment = assessAnything(answers, settings);
  const [actual, wanted] = [comparable(assessment), expected(answers, settings)];
  // Chai compares slowly, and these tests compare tens of thousands: it only shows the difference.
  const text = (one: Expected) => JSON.stringify(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (text(actual) !== text(wanted)) expect(actual, JSON.stringify([answers, settings])).to.deep.equal(wanted);
  return assessment;
}

/** Every set of these, the empty one too. */
export const setsOf = <One>(items: readonly One[]): readonly (readonly One[])[] =>
  Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_item, at) => bits & (1 << at)));
