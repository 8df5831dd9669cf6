/**
 * The protocol: what we ask and why, and `assess`, the one decider. No DOM and no dependency: it runs in Node and in
 * browsers alike. Nothing in this folder may import from outside it.
 */
export type { Answer, Answers } from './answers.js';
export { type Assessment, assess, type Item } from './assess.js';
export { type Condition, type Effect, isTrue } from './condition.js';
export {
  type CountryHelp,
  type CrisisService,
  crisisLines,
  finder,
  type FurtherHelp,
  type FurtherService,
  helpFor,
} from './crisis-lines.js';
export { facts } from './facts.js';
export { type Evidence, type Hazard, type HazardId, hazardMarks, hazards, type Rating, riskOf } from './hazards.js';
export type { Mark } from './marks.js';
export {
  antidepressantClasses,
  type Medicine,
  type MedicineClass,
  type MedicineId,
  medicine,
  medicines,
  otherClasses,
  tableMarks,
  typedName,
  unknownPrefix,
} from './medicines.js';
export {
  crisisCardMarks,
  crisisCardWhen,
  isAtOnce,
  type Outcome,
  type OutcomeId,
  outcomeMarks,
  outcomes,
} from './outcomes.js';
export {
  familyOf,
  type Option,
  type OptionId,
  type Question,
  type QuestionId,
  questionOf,
  questions,
  type SensitiveId,
} from './questions.js';
export { type Rule, type RuleId, ruleOf, rules } from './rules.js';
export {
  allowedSettings,
  defaultSettings,
  escalatable,
  offerableConcerns,
  ranges,
  type RuleSettings,
} from './settings.js';
export { type Source, type SourceId, sourceMarks, sources } from './sources.js';
export { countingMarks } from './trials.js';
export { protocol } from './version.js';
