/** What `npm run prove` runs: one bundle, with the protocol from the sources. */
export { workedExamples } from '../fixtures/people.js';
export { alike, difference } from './claims/equivalence.js';
export { agreement } from './claims/agreement.js';
export { agreements, claims, fuzzing, universal } from './claims/index.js';
export { searches } from './claims/matters.js';
export { caseOf } from './claims/search.js';
export { SLOTS } from './formula/inputs.js';
export { FAILS } from './formula/smt.js';
export { answersOf, describeValues } from './formula/readable.js';
export { fuzz, randomAnswers } from './random-answers.js';
