/**
 * The questions, in order. The wording is in `locales`, when a question is asked in `path.ts`, what an answer does in
 * `rules.ts`. Ids are public (names and values of inputs, keys of answers and of words): a changed id is a new version
 * of the protocol.
 */
import type { Mark } from './marks.js';
import { medicines } from './medicines.js';

export interface Option {
  readonly id: string;
  /** In a *many* question: cannot be combined with others. If it is, the others count. */
  readonly exclusive?: true;
  /** Shows the help page at once; the visitor can continue from there. */
  readonly showsHelp?: true;
}

/** The section of the list for the specialist that an answer belongs to. */
export type HandoffSection =
  | 'concerns'
  | 'told'
  | 'medicines'
  | 'other-care'
  | 'pain'
  | 'opioids'
  | 'health'
  /** Included only if the visitor ticks the box. */
  | 'safety';

export interface Question {
  readonly id: string;
  /** `one` = radio buttons, `many` = checkboxes. */
  readonly kind: 'one' | 'many';
  readonly handoff: HandoffSection;
  readonly options: readonly Option[];
  /** Asked once for each chosen medicine that counts, as `trial:<medicine>`. */
  readonly perMedicine?: true;
  /** The page says in one line why we ask. */
  readonly sensitive?: true;
  /** A clinic can raise options of this question to `clear-first` (setting `escalate`). */
  readonly escalatable?: true;
  readonly marks?: readonly Mark[];
}

const none = { id: 'none', exclusive: true } as const;
const unsure = { id: 'unsure', exclusive: true } as const;

export const questions = [
  {
    id: 'concerns',
    kind: 'many',
    handoff: 'concerns',
    options: [
      { id: 'depression' },
      { id: 'pain' },
      { id: 'anxiety' },
      { id: 'ptsd' },
      { id: 'opioid-reduction' },
      none,
      unsure,
    ],
  },
  {
    id: 'age',
    kind: 'one',
    handoff: 'health',
    sensitive: true,
    options: [{ id: 'under-18' }, { id: '18-24' }, { id: '25-64' }, { id: '65-plus' }, { id: 'prefer-not' }],
  },
  {
    id: 'emergency',
    kind: 'many',
    handoff: 'safety',
    sensitive: true,
    options: [
      { id: 'chest-or-breathing' },
      { id: 'stroke-signs' },
      { id: 'seizure-or-faint' },
      { id: 'overdose' },
      { id: 'withdrawal' },
      { id: 'cauda-equina' },
      { id: 'not-eating' },
      { id: 'harm-others' },
      { id: 'psychosis-now' },
      { id: 'mania-now' },
      none,
      unsure,
    ],
    // Whether the questions can continue after "not sure" is for a clinician to confirm.
    marks: ['CS'],
  },
  {
    id: 'self-harm',
    kind: 'one',
    handoff: 'safety',
    sensitive: true,
    options: [
      { id: 'no' },
      { id: 'acted' },
      { id: 'might-act' },
      { id: 'safe-now', showsHelp: true },
      { id: 'unsure' },
      { id: 'prefer-not' },
    ],
    // Not scored and not from a published scale. Its wording and its effects are for a clinician to confirm.
    marks: ['CS'],
  },
  {
    id: 'told',
    kind: 'many',
    handoff: 'told',
    sensitive: true,
    escalatable: true,
    options: [
      { id: 'depression' },
      { id: 'seasonal' },
      { id: 'bipolar' },
      { id: 'psychosis' },
      { id: 'anxiety-disorder' },
      { id: 'ptsd-disorder' },
      none,
      unsure,
    ],
  },
  {
    id: 'medicines',
    kind: 'many',
    handoff: 'medicines',
    options: [...medicines.map(({ id }) => ({ id })), { id: 'names-unknown' }, none],
  },
  {
    id: 'trial',
    kind: 'one',
    handoff: 'medicines',
    perMedicine: true,
    options: [
      { id: 'not-enough' },
      { id: 'wore-off' },
      { id: 'side-effects' },
      { id: 'short' },
      { id: 'low-dose' },
      { id: 'helping-now' },
      { id: 'unsure' },
    ],
  },
  {
    id: 'remembered',
    kind: 'one',
    handoff: 'medicines',
    options: [{ id: '0' }, { id: '1' }, { id: '2' }, { id: '3-plus' }, { id: 'unsure' }],
  },
  {
    id: 'other-care',
    kind: 'many',
    handoff: 'other-care',
    options: [
      { id: 'talk-therapy' },
      { id: 'add-on' },
      { id: 'light-therapy' },
      { id: 'tms' },
      { id: 'ect' },
      { id: 'ketamine' },
      none,
      unsure,
    ],
  },
  {
    id: 'pain-kinds',
    kind: 'many',
    handoff: 'pain',
    options: [
      { id: 'crps' },
      { id: 'spinal-cord-injury' },
      { id: 'nerve' },
      { id: 'fibromyalgia' },
      { id: 'back-neck' },
      { id: 'phantom-limb' },
      { id: 'joint' },
      { id: 'after-surgery' },
      { id: 'headache' },
      { id: 'cancer' },
      { id: 'other' },
      unsure,
    ],
  },
  {
    id: 'pain-care',
    kind: 'one',
    handoff: 'pain',
    options: [{ id: 'two-or-more' }, { id: 'one-or-none' }, { id: 'newer' }, { id: 'unsure' }],
    // The threshold (three months, two kinds of care) is our own.
    marks: ['CS'],
  },
  {
    id: 'opioids',
    kind: 'many',
    handoff: 'opioids',
    sensitive: true,
    escalatable: true,
    options: [
      { id: 'prescribed' },
      { id: 'methadone-buprenorphine' },
      { id: 'naltrexone' },
      { id: 'not-prescribed' },
      none,
      unsure,
    ],
  },
  {
    id: 'opioid-goal',
    kind: 'one',
    handoff: 'opioids',
    sensitive: true,
    options: [{ id: 'yes' }, { id: 'already' }, { id: 'no' }, { id: 'prefer-not' }],
  },
  {
    id: 'heart-brain',
    kind: 'many',
    handoff: 'health',
    escalatable: true,
    options: [
      { id: 'aneurysm-avm-bleed' },
      { id: 'heart-attack-recent' },
      { id: 'bp-uncontrolled' },
      { id: 'head-pressure' },
      { id: 'heart-attack-stroke-past' },
      { id: 'heart-disease' },
      { id: 'bp-controlled' },
      none,
      unsure,
    ],
  },
  {
    id: 'health',
    kind: 'many',
    handoff: 'health',
    escalatable: true,
    options: [
      { id: 'allergy' },
      { id: 'liver-severe' },
      { id: 'thyroid-untreated' },
      { id: 'liver' },
      { id: 'eye-pressure' },
      { id: 'bladder' },
      { id: 'lungs' },
      { id: 'seizures' },
      { id: 'kidney' },
      { id: 'porphyria' },
      { id: 'memory' },
      none,
      unsure,
    ],
  },
  {
    id: 'pregnancy',
    kind: 'one',
    handoff: 'health',
    sensitive: true,
    options: [{ id: 'pregnant' }, { id: 'trying' }, { id: 'breastfeeding' }, { id: 'no' }, { id: 'prefer-not' }],
  },
  {
    id: 'alcohol-drugs',
    kind: 'one',
    handoff: 'opioids',
    sensitive: true,
    escalatable: true,
    options: [{ id: 'now' }, { id: 'past' }, { id: 'no' }, { id: 'prefer-not' }],
  },
  {
    id: 'other-medicines',
    kind: 'many',
    handoff: 'opioids',
    escalatable: true,
    options: [
      { id: 'sedatives' },
      { id: 'stimulants' },
      { id: 'maoi' },
      { id: 'theophylline' },
      { id: 'thyroid-hormone' },
      { id: 'lamotrigine' },
      none,
      unsure,
    ],
  },
] as const satisfies readonly Question[];

type AnyQuestion = (typeof questions)[number];

/** The id of a question; `trial` for every `trial:<medicine>`. */
export type QuestionId = AnyQuestion['id'];
export type SensitiveId = Extract<AnyQuestion, { sensitive: true }>['id'];
export type OptionId<Id extends QuestionId = QuestionId> = Extract<AnyQuestion, { id: Id }>['options'][number]['id'];
export type QuestionKind<Id extends QuestionId> = Extract<AnyQuestion, { id: Id }>['kind'];

const byId: ReadonlyMap<string, Question> = new Map(questions.map((question) => [question.id, question]));

/** The part of a path id before the colon: `trial` for `trial:sertraline`. */
export const familyOf = (pathId: string): string =>
  pathId.includes(':') ? pathId.slice(0, pathId.indexOf(':')) : pathId;

/** The question of a path id (`told`, `trial:sertraline`), or `undefined` if there is none. */
export const questionOf = (pathId: string): (Question & { readonly id: QuestionId }) | undefined =>
  byId.get(familyOf(pathId)) as (Question & { readonly id: QuestionId }) | undefined;

/** The option that a skip counts as: `unsure`, else `prefer-not`, else none. */
export const skippedAs = (question: Question): string | undefined =>
  ['unsure', 'prefer-not'].find((id) => question.options.some((option) => option.id === id));
