/** Random answers and settings: for the comparison of solver and `assess`, and to try the eleven rules on `assess` itself. */
import * as fc from 'fast-check';
import * as protocol from '../../src/protocol/index.js';
import { someAnswers, someSettings } from '../fixtures/random.js';
import { searchCounterexample } from '../fixtures/eleven-rules.js';
import { fits, type Given } from './claims/agreement.js';

/** Sets of answers with no more medicines than the formula has slots for. */
export function randomAnswers(seed: number, count: number): readonly Given[] {
  const fitting = fc.tuple(someAnswers, someSettings).filter(([answers]) => fits(answers));
  return fc.sample(fitting, { numRuns: count, seed }).map(([answers, settings]) => ({ answers, settings }));
}

/** @returns what is wrong, with the seed and the path that show it again, or nothing */
export const fuzz = (seed: number, numRuns: number): string | undefined =>
  searchCounterexample(protocol, seed, numRuns);
