/** What `npm run prove` runs: one bundle, with the protocol from the sources. */
export { workedExamples } from '../fixtures/people.js';
export { searchCounterexample } from '../fixtures/eleven-rules.js';
export { agreement, randomAnswers } from './claims/agreement.js';
export { difference, twin } from './claims/equivalence.js';
export { claims, searches, universal } from './claims/index.js';
export { SLOTS } from './formula/inputs.js';
export { caseOf, FAILS } from './formula/smt.js';
export { answersOf, describeValues } from './formula/values.js';
export * as protocol from '../../src/protocol/index.js';
