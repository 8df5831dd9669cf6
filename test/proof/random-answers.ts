import * as fc from 'fast-check';
import { someAnswers, someSettings } from '../fixtures/random.js';
import { fits, type Given } from './claims/agreement.js';

/** Sets of answers with no more medicines than the formula has slots for. */
export function randomAnswers(seed: number, count: number): readonly Given[] {
  const fitting = fc.tuple(someAnswers, someSettings).filter(([answers]) => fits(answers));
  return fc.sample(fitting, { numRuns: count, seed }).map(([answers, settings]) => ({ answers, settings }));
}
