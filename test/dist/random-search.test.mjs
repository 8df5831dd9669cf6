// More of them: RUNS=200000 node --import tsx --test test/dist/random-search.test.mjs
import assert from 'node:assert/strict';
import { it } from 'node:test';
import * as protocol from 'referral-screener/protocol';
import { searchCounterexample } from '../fixtures/eleven-rules.ts';

const { RUNS = 2000, SEED = Date.now() % 1e9 } = process.env;

it(`the built protocol has no counterexample to any of the eleven rules among ${RUNS} random sets and settings`, () => {
  assert.equal(searchCounterexample(protocol, Number(SEED), Number(RUNS)), undefined);
});
