import { expect } from 'chai';
import { type Answers, type Assessment, assess } from '../../src/protocol/index.js';
import { comparable, type Expected, expected } from '../fixtures/expected.js';

/** The whole assessment of these answers is what the tables of the specification make of them. */
export function expectAsTables(answers: Answers, settings?: unknown): Assessment {
  const assessment = assess(answers, settings as Parameters<typeof assess>[1]);
  const [actual, wanted] = [comparable(assessment), expected(answers, settings)];
  // Chai compares slowly, and these tests compare tens of thousands: it only shows the difference.
  const text = (one: Expected) => JSON.stringify(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  if (text(actual) !== text(wanted)) expect(actual, JSON.stringify([answers, settings])).to.deep.equal(wanted);
  return assessment;
}

/** Every set of these, the empty one too. */
export const setsOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_item, at) => bits & (1 << at)));
