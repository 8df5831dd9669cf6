/**
 * What each answer does. A clinician can confirm each rule on its own: a question, options, an effect, sources, and
 * what is still to be confirmed.
 *
 * Effects, strongest first:
 * - `urgent`: stop asking and show help. No other rule overrides it.
 * - `under-age`: the questions are for adults; an adult and the visitor's own doctor come first.
 * - `soon`: thoughts of suicide, safe for now: talk with a clinician today or tomorrow.
 * - `clear-first`: a label or guideline says not to give it, or a treating doctor must agree first. It sets `check` and
 *   does not change the outcome, because other treatments exist.
 * - `sort-first`: something to find out first. Its half is `own-doctor`, unless an earlier row matches.
 * - `tell`: goes on the list for the specialist. `note`: shown as a note. Neither changes the outcome or the check.
 * - `half`: only in `half-reasons.ts`. It explains the value of a half and decides nothing.
 */
import { all, any, asked, atLeast, type Condition, type Effect, type Half, has, not } from './condition.js';
import { fullTrialBarMet, hadBrainStimulation, trialBarMet } from './halves.js';
import type { Mark } from './marks.js';
import { type Medicine, medicines } from './medicines.js';
import { asksAboutBody, asksAboutDepression } from './path.js';
import type { OptionId, QuestionId } from './questions.js';
import type { SafetyId } from './safety.js';
import type { SourceId } from './sources.js';

interface RuleOf<Id extends QuestionId> {
  readonly id: string;
  readonly question: Id;
  /**
   * The rule holds if one of these is chosen. Without options, `when` alone decides, and every answer is the reason.
   */
  readonly options?: readonly OptionId<Id>[];
  readonly when?: Condition;
  readonly effect: Effect;
  /** The half that it is about; absent if it is about the visitor as a whole. */
  readonly half?: Half;
  /** Shown with the country's helpline for alcohol and drugs. */
  readonly helpline?: true;
  /** For an `urgent` rule: what to call first. */
  readonly callFirst?: 'emergency' | 'crisis-line';
  /** For a `note`: a dangerous combination. Shown with the check, and first on the list for the specialist. */
  readonly isDanger?: true;
  /** Safety notes that it asks for. Of a `note`, they are the whole text. */
  readonly safety?: readonly [SafetyId, ...SafetyId[]];
  /** Ids from `sources.ts`, or `own-rule`, which a clinician has to confirm. */
  readonly sources: readonly [SourceId, ...SourceId[]] | 'own-rule';
  readonly marks?: readonly Mark[];
}

/** A rule whose options belong to its question. */
export type StrictRule = { [Id in QuestionId]: RuleOf<Id> }[QuestionId];

/** A rule as `assess`, the proof and the dossier read it. */
export interface Rule extends Omit<RuleOf<QuestionId>, 'options'> {
  readonly options?: readonly string[];
}

const toldSeasonalOnly = all(has('told', 'seasonal'), not(has('told', 'depression')));

const flagged = (flag: SourceId): OptionId<'medicines'>[] =>
  (medicines as readonly Medicine[])
    .filter(({ flags }) => flags?.includes(flag))
    .map(({ id }) => id as OptionId<'medicines'>);

/** Safety notes for whoever still takes such a medicine. */
const medicineSafety: Readonly<Record<string, readonly [SafetyId, ...SafetyId[]]>> = {
  M8: ['opioid'],
  M10: ['opioid', 'opioid-treatment'],
  M12: ['opioid'],
};

/** One `tell` rule for each fact about medicines. */
const medicineRules = (
  [
    ['medicine-ketamine', 'T10'],
    ['medicine-compounded-spray', 'L5'],
    ['medicine-compounded-home', 'L6'],
    ['medicine-sedating', 'M1'],
    ['medicine-stimulant', 'M2'],
    ['medicine-maoi', 'M3'],
    ['medicine-benzodiazepine', 'M4'],
    ['medicine-lamotrigine', 'M5'],
    ['medicine-theophylline', 'M6'],
    ['medicine-opioid', 'M8'],
    ['medicine-naltrexone', 'M9'],
    ['medicine-opioid-treatment', 'M10'],
    ['medicine-opioid-like', 'M12'],
    ['medicine-st-johns-wort', 'M13'],
    ['medicine-liver', 'C13'],
    ['medicine-thyroid', 'C17'],
    ['medicine-bipolar', 'T4'],
    ['medicine-seizures', 'T5'],
  ] as const
).map(([id, flag]) => ({
  id,
  question: 'medicines' as const,
  options: flagged(flag),
  effect: 'tell' as const,
  ...(medicineSafety[flag] && { safety: medicineSafety[flag] }),
  sources: [flag] as const,
}));

export const rules = [
  // Dangerous combinations. They come first, so that their notes do too.
  {
    id: 'pair-opioid-breathing',
    question: 'opioids',
    options: ['prescribed', 'methadone-buprenorphine', 'not-prescribed'],
    when: any(has('other-medicines', 'sedatives'), has('health', 'lungs'), has('alcohol-drugs', 'now')),
    effect: 'note',
    isDanger: true,
    sources: ['M14'],
    marks: ['CS'],
  },
  {
    id: 'pair-maoi-stimulant',
    question: 'other-medicines',
    options: ['maoi'],
    when: has('other-medicines', 'stimulants'),
    effect: 'note',
    isDanger: true,
    sources: ['M15'],
    marks: ['CS'],
  },

  // concerns
  {
    id: 'concerns-opioids-only',
    question: 'concerns',
    options: ['opioid-reduction'],
    when: not(has('concerns', 'depression', 'pain', 'anxiety', 'ptsd')),
    effect: 'sort-first',
    safety: ['opioid-less'],
    sources: ['M11', 'M8'],
  },
  {
    id: 'concerns-other',
    question: 'concerns',
    when: not(has('concerns', 'depression', 'pain', 'anxiety', 'ptsd', 'opioid-reduction')),
    effect: 'sort-first',
    sources: 'own-rule',
    marks: ['CS'],
  },
  {
    id: 'concerns-ptsd-too',
    question: 'concerns',
    options: ['ptsd'],
    when: asksAboutBody,
    effect: 'tell',
    sources: ['E8'],
  },
  {
    id: 'concerns-anxiety-too',
    question: 'concerns',
    options: ['anxiety'],
    when: asksAboutBody,
    effect: 'tell',
    sources: ['E9'],
  },
  {
    id: 'concerns-opioids-too',
    question: 'concerns',
    options: ['opioid-reduction'],
    when: asksAboutBody,
    effect: 'note',
    safety: ['opioid-less'],
    sources: ['M8', 'M11'],
  },
  { id: 'concerns-ptsd', question: 'concerns', options: ['ptsd'], effect: 'note', sources: ['E8'] },
  { id: 'concerns-anxiety', question: 'concerns', options: ['anxiety'], effect: 'note', sources: ['E9'] },

  // age
  { id: 'age-under-18', question: 'age', options: ['under-18'], effect: 'under-age', sources: ['A11'] },
  { id: 'age-18-24', question: 'age', options: ['18-24'], effect: 'note', safety: ['young-adult'], sources: ['A11'] },
  { id: 'age-65-plus', question: 'age', options: ['65-plus'], effect: 'tell', sources: ['T7'] },
  { id: 'age-not-said', question: 'age', options: ['prefer-not'], effect: 'tell', sources: 'own-rule', marks: ['CS'] },
  {
    id: 'age-adults-only',
    question: 'age',
    options: ['prefer-not'],
    effect: 'note',
    sources: 'own-rule',
    marks: ['CS'],
  },

  // emergency
  {
    id: 'emergency-body',
    question: 'emergency',
    options: [
      'chest-or-breathing',
      'stroke-signs',
      'seizure-or-faint',
      'overdose',
      'withdrawal',
      'cauda-equina',
      'not-eating',
    ],
    effect: 'urgent',
    callFirst: 'emergency',
    sources: 'own-rule',
    marks: ['CS'],
  },
  {
    id: 'emergency-harm-others',
    question: 'emergency',
    options: ['harm-others'],
    effect: 'urgent',
    callFirst: 'emergency',
    sources: 'own-rule',
    marks: ['CS'],
  },
  {
    id: 'emergency-psychosis',
    question: 'emergency',
    options: ['psychosis-now'],
    effect: 'urgent',
    callFirst: 'crisis-line',
    sources: ['C10'],
    marks: ['CS'],
  },
  {
    id: 'emergency-mania',
    question: 'emergency',
    options: ['mania-now'],
    effect: 'urgent',
    callFirst: 'crisis-line',
    sources: 'own-rule',
    marks: ['CS'],
  },

  // self-harm
  {
    id: 'self-harm-acted',
    question: 'self-harm',
    options: ['acted'],
    effect: 'urgent',
    callFirst: 'emergency',
    sources: 'own-rule',
    marks: ['CS'],
  },
  {
    id: 'self-harm-might-act',
    question: 'self-harm',
    options: ['might-act'],
    effect: 'urgent',
    callFirst: 'crisis-line',
    sources: 'own-rule',
    marks: ['CS'],
  },
  {
    id: 'self-harm-safe-now',
    question: 'self-harm',
    options: ['safe-now'],
    effect: 'soon',
    sources: ['A3'],
    marks: ['CS'],
  },

  // told
  {
    id: 'told-seasonal-first',
    question: 'told',
    options: ['seasonal'],
    when: all(asksAboutDepression, toldSeasonalOnly, not(trialBarMet), not(hadBrainStimulation)),
    effect: 'sort-first',
    half: 'mental',
    sources: ['E10'],
  },
  { id: 'told-seasonal', question: 'told', options: ['seasonal'], effect: 'tell', sources: ['E10'] },
  { id: 'told-bipolar', question: 'told', options: ['bipolar'], effect: 'tell', sources: ['T4'] },
  {
    id: 'told-psychosis',
    question: 'told',
    options: ['psychosis'],
    effect: 'clear-first',
    sources: ['C14'],
    marks: ['CS'],
  },
  {
    id: 'told-anxiety',
    question: 'told',
    options: ['anxiety-disorder'],
    effect: 'tell',
    sources: 'own-rule',
    marks: ['CS'],
  },
  { id: 'told-ptsd', question: 'told', options: ['ptsd-disorder'], effect: 'tell', sources: 'own-rule', marks: ['CS'] },

  // medicines and their trials
  ...medicineRules,
  {
    id: 'trial-helping-now',
    question: 'trial',
    options: ['helping-now'],
    effect: 'sort-first',
    half: 'mental',
    sources: 'own-rule',
    marks: ['CS'],
  },
  {
    id: 'one-family',
    question: 'medicines',
    when: all(atLeast('triedMedicines', 'minMedicines'), not(atLeast('triedClasses', 2))),
    effect: 'note',
    sources: ['A7'],
  },
  {
    id: 'not-tolerated-counted',
    question: 'medicines',
    when: all(trialBarMet, not(fullTrialBarMet)),
    effect: 'note',
    sources: ['A7'],
    marks: ['CS'],
  },
  { id: 'present-episode', question: 'medicines', when: trialBarMet, effect: 'note', sources: ['A7'] },

  // other care
  {
    id: 'other-care-tried',
    question: 'other-care',
    options: ['talk-therapy', 'add-on', 'light-therapy', 'tms', 'ect'],
    effect: 'tell',
    sources: 'own-rule',
    marks: ['CS'],
  },
  { id: 'other-care-ketamine', question: 'other-care', options: ['ketamine'], effect: 'tell', sources: ['T10'] },
  {
    id: 'other-care-none',
    question: 'other-care',
    options: ['none'],
    effect: 'note',
    sources: 'own-rule',
    marks: ['CS'],
  },

  // pain
  {
    id: 'pain-cancer',
    question: 'pain-kinds',
    options: ['cancer'],
    effect: 'sort-first',
    half: 'pain',
    sources: ['E15'],
  },
  { id: 'pain-experts-disagree', question: 'pain-kinds', when: asked('pain-kinds'), effect: 'note', sources: ['E14'] },
  {
    id: 'pain-weak-evidence',
    question: 'pain-kinds',
    options: ['nerve', 'fibromyalgia', 'back-neck', 'phantom-limb', 'after-surgery', 'headache'],
    effect: 'note',
    sources: ['E13'],
  },
  { id: 'pain-joint', question: 'pain-kinds', options: ['joint'], effect: 'note', sources: ['E16'] },

  // opioids
  { id: 'opioids-prescribed', question: 'opioids', options: ['prescribed'], effect: 'tell', sources: ['M1'] },
  {
    id: 'opioids-treatment',
    question: 'opioids',
    options: ['methadone-buprenorphine'],
    effect: 'tell',
    safety: ['opioid-treatment'],
    sources: ['M10'],
  },
  {
    id: 'opioids-do-not-stop',
    question: 'opioids',
    options: ['prescribed', 'methadone-buprenorphine'],
    effect: 'note',
    safety: ['opioid'],
    sources: ['M8'],
  },
  { id: 'opioids-naltrexone', question: 'opioids', options: ['naltrexone'], effect: 'tell', sources: ['M9'] },
  {
    id: 'opioids-not-prescribed',
    question: 'opioids',
    options: ['not-prescribed'],
    effect: 'clear-first',
    helpline: true,
    sources: ['M12'],
  },
  {
    id: 'opioids-unsure',
    question: 'opioids',
    options: ['unsure'],
    effect: 'tell',
    sources: 'own-rule',
    marks: ['CS'],
  },
  {
    id: 'opioid-goal-less',
    question: 'opioid-goal',
    options: ['yes', 'already'],
    effect: 'note',
    safety: ['opioid', 'opioid-less'],
    sources: ['M8', 'M11'],
  },

  // heart and brain
  {
    id: 'heart-aneurysm',
    question: 'heart-brain',
    options: ['aneurysm-avm-bleed'],
    effect: 'clear-first',
    sources: ['C1', 'C2'],
  },
  {
    id: 'heart-attack-recent',
    question: 'heart-brain',
    options: ['heart-attack-recent'],
    effect: 'clear-first',
    sources: ['C7'],
    marks: ['CS'],
  },
  {
    id: 'heart-bp-uncontrolled',
    question: 'heart-brain',
    options: ['bp-uncontrolled'],
    effect: 'clear-first',
    sources: ['C4', 'C6', 'C10'],
  },
  {
    id: 'heart-head-pressure',
    question: 'heart-brain',
    options: ['head-pressure'],
    effect: 'clear-first',
    sources: ['C9'],
  },
  {
    id: 'heart-past',
    question: 'heart-brain',
    options: ['heart-attack-stroke-past'],
    effect: 'clear-first',
    sources: ['C7'],
  },
  {
    id: 'heart-disease',
    question: 'heart-brain',
    options: ['heart-disease'],
    effect: 'clear-first',
    sources: ['C7', 'C18'],
  },
  { id: 'heart-bp-controlled', question: 'heart-brain', options: ['bp-controlled'], effect: 'tell', sources: ['C6'] },
  {
    id: 'heart-unsure',
    question: 'heart-brain',
    options: ['unsure'],
    effect: 'tell',
    sources: 'own-rule',
    marks: ['CS'],
  },

  // health
  { id: 'health-allergy', question: 'health', options: ['allergy'], effect: 'clear-first', sources: ['C3'] },
  { id: 'health-liver-severe', question: 'health', options: ['liver-severe'], effect: 'clear-first', sources: ['C13'] },
  { id: 'health-thyroid', question: 'health', options: ['thyroid-untreated'], effect: 'clear-first', sources: ['C17'] },
  { id: 'health-liver', question: 'health', options: ['liver'], effect: 'tell', sources: ['C13'] },
  { id: 'health-eye-pressure', question: 'health', options: ['eye-pressure'], effect: 'tell', sources: ['T1'] },
  { id: 'health-bladder', question: 'health', options: ['bladder'], effect: 'tell', sources: ['T2'] },
  { id: 'health-lungs', question: 'health', options: ['lungs'], effect: 'tell', sources: ['T3'] },
  { id: 'health-seizures', question: 'health', options: ['seizures'], effect: 'tell', sources: ['T5'] },
  { id: 'health-kidney', question: 'health', options: ['kidney'], effect: 'tell', sources: ['T9'] },
  { id: 'health-porphyria', question: 'health', options: ['porphyria'], effect: 'tell', sources: ['T6'] },
  { id: 'health-memory', question: 'health', options: ['memory'], effect: 'tell', sources: ['T8'] },
  {
    id: 'health-bladder-ketamine',
    question: 'health',
    options: ['bladder'],
    when: any(has('other-care', 'ketamine'), has('medicines', 'esketamine', 'ketamine')),
    effect: 'note',
    safety: ['bladder'],
    sources: ['T2'],
    marks: ['CS'],
  },
  { id: 'health-unsure', question: 'health', options: ['unsure'], effect: 'tell', sources: 'own-rule', marks: ['CS'] },

  // pregnancy
  {
    id: 'pregnancy-pregnant',
    question: 'pregnancy',
    options: ['pregnant'],
    effect: 'clear-first',
    sources: ['C10', 'C11'],
    marks: ['CS'],
  },
  {
    id: 'pregnancy-trying',
    question: 'pregnancy',
    options: ['trying'],
    effect: 'clear-first',
    sources: ['C11'],
    marks: ['CS'],
  },
  {
    id: 'pregnancy-breastfeeding',
    question: 'pregnancy',
    options: ['breastfeeding'],
    effect: 'clear-first',
    sources: ['C12'],
    marks: ['CS'],
  },
  {
    id: 'pregnancy-not-said',
    question: 'pregnancy',
    options: ['prefer-not'],
    effect: 'note',
    sources: 'own-rule',
    marks: ['CS'],
  },

  // alcohol and drugs
  {
    id: 'alcohol-drugs-now',
    question: 'alcohol-drugs',
    options: ['now'],
    effect: 'clear-first',
    safety: ['alcohol'],
    helpline: true,
    sources: ['C16'],
  },
  { id: 'alcohol-drugs-past', question: 'alcohol-drugs', options: ['past'], effect: 'tell', sources: ['C16'] },
  {
    id: 'alcohol-drugs-not-said',
    question: 'alcohol-drugs',
    options: ['prefer-not'],
    effect: 'note',
    sources: 'own-rule',
    marks: ['CS'],
  },

  // other medicines
  {
    id: 'other-medicines-sedatives',
    question: 'other-medicines',
    options: ['sedatives'],
    effect: 'tell',
    sources: ['M1', 'M4'],
  },
  {
    id: 'other-medicines-stimulants',
    question: 'other-medicines',
    options: ['stimulants'],
    effect: 'tell',
    sources: ['M2'],
  },
  { id: 'other-medicines-maoi', question: 'other-medicines', options: ['maoi'], effect: 'tell', sources: ['M3'] },
  {
    id: 'other-medicines-theophylline',
    question: 'other-medicines',
    options: ['theophylline'],
    effect: 'tell',
    sources: ['M6'],
  },
  {
    id: 'other-medicines-thyroid',
    question: 'other-medicines',
    options: ['thyroid-hormone'],
    effect: 'tell',
    sources: ['C17'],
  },
  {
    id: 'other-medicines-lamotrigine',
    question: 'other-medicines',
    options: ['lamotrigine'],
    effect: 'tell',
    sources: ['M5'],
  },
  {
    id: 'other-medicines-unsure',
    question: 'other-medicines',
    options: ['unsure'],
    effect: 'tell',
    sources: 'own-rule',
    marks: ['CS'],
  },
  {
    id: 'other-medicines-do-not-stop',
    question: 'other-medicines',
    options: ['sedatives', 'stimulants', 'maoi', 'theophylline', 'thyroid-hormone', 'lamotrigine', 'unsure'],
    effect: 'note',
    safety: ['any-medicine'],
    sources: 'own-rule',
    marks: ['CS'],
  },
] as const satisfies readonly StrictRule[];
