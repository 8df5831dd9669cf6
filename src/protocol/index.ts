/**
 * The protocol: the questions, the rules with their sources, and `assess`, which makes every clinical decision.
 * Not here: words (`locales`), the position in the visit (`visit`), pages (`views`).
 * Imports nothing from outside this folder and no package. It runs in Node and in browsers.
 */
export type { Answer, Answers, KnownAnswers } from './answers.js';
export { assess } from './assess.js';
export type { Assessment, Item } from './assessment.js';
export { answersIn, type Condition, type Effect, type Half, isTrue } from './condition.js';
export {
  type CountryHelp,
  type CrisisService,
  crisisLines,
  finder,
  type FurtherHelp,
  type FurtherService,
  helpFor,
} from './crisis-lines.js';
export { crisisReason, type CrisisReason } from './crisis-reason.js';
export { facts } from './facts.js';
export { allRules, halfReasons, type RuleId, ruleOf } from './half-reasons.js';
export {
  type HalfTable,
  type HalfValue,
  halves,
  isAskedFor,
  type MentalValue,
  nearness,
  nearnessOf,
  type PainValue,
} from './halves.js';
export type { Mark } from './marks.js';
export {
  carePrefix,
  doseUnits,
  type History,
  type HistoryEntry,
  historyOf,
  type HistoryProblem,
  type KnownEntry,
  knownEntry,
  problemIn,
  saidBefore,
  type StopReason,
  stopReasons,
  trialAnswer,
  type TypedField,
  weeksTaken,
  withoutProblems,
} from './history.js';
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
  type FirstOutcome,
  firstOutcomes,
  isAtOnce,
  namesNoTreatment,
  type OutcomeId,
  outcomeIds,
  outcomeMarks,
  outcomeOf,
  outcomeOrder,
} from './outcomes.js';
export { askedWhen, endsPathWhen } from './path.js';
export {
  familyOf,
  type HandoffSection,
  type Option,
  type OptionId,
  type Question,
  type QuestionId,
  questionOf,
  questions,
  type SensitiveId,
} from './questions.js';
export { type Rule, rules } from './rules.js';
export { saidAlready } from './said-already.js';
export {
  allowedSettings,
  defaultSettings,
  escalatable,
  offerableConcerns,
  optionsOffered,
  ranges,
  type RuleSettings,
} from './settings.js';
export { type Source, type SourceId, sourceMarks, sources, unnamedTitle } from './sources.js';
export { isSafetyNote, type SafetyId, safetyNotes, safetySources } from './safety.js';
export {
  type AlsoAsk,
  alsoAsked,
  type Ask,
  askStep,
  callFirst,
  halvesBelow,
  isAsk,
  isPsychiatrist,
  type NextStep,
  nextSteps,
  type When,
  whenOf,
} from './next-steps.js';
export { toldByMedicines } from './told-by-medicines.js';
export { countingMarks, trialOf } from './trials.js';
export { isReviewDue, protocol } from './version.js';
