/**
 * What we ask, in order. The ids are public (input names and values, keys of the API and of the catalogues): changing one
 * is a new version of the protocol. The wording is the locale's; what an answer does stands in `rules.ts`.
 */
import { all, always, any, asked, type Condition, has } from './condition.js';
import type { Mark } from './marks.js';
import { medicines } from './medicines.js';

export interface Option {
  readonly id: string;
  /** In a *many* question: it stands alone. Beside other answers it is ignored, and the others count. */
  readonly exclusive?: true;
  /** Choosing it shows the help page at once; the visitor may then go on. */
  readonly showsHelp?: true;
}

export interface Question {
  readonly id: string;
  /** `one` = radio buttons, `many` = checkboxes. */
  readonly kind: 'one' | 'many';
  readonly askedWhen: Condition;
  readonly options: readonly Option[];
  /** Asked once for each countable medicine among the answers, as `trial:<medicine>`. */
  readonly perMedicine?: true;
  /** The page says in one line why we ask. */
  readonly sensitive?: true;
  /** The path ends after this question when this is true (an `urgent` answer always ends it). */
  readonly endsPathWhen?: Condition;
  /** A clinic may raise options of this question to `clear-first` (the setting `escalate`). */
  readonly escalatable?: true;
  readonly marks?: readonly Mark[];
}

const none = { id: 'none', exclusive: true } as const;
const unsure = { id: 'unsure', exclusive: true } as const;

const depressionOrPain = has('concerns', 'depression', 'pain');

export const questions = [
  {
    id: 'concerns',
    kind: 'many',
    askedWhen: always,
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
    askedWhen: always,
    sensitive: true,
    options: [{ id: 'under-18' }, { id: '18-24' }, { id: '25-64' }, { id: '65-plus' }, { id: 'prefer-not' }],
  },
  {
    id: 'emergency',
    kind: 'many',
    askedWhen: always,
    sensitive: true,
    options: [
      { id: 'chest-or-breathing' },
      { id: 'stroke-signs' },
      { id: 'overdose' },
      { id: 'cauda-equina' },
      { id: 'harm-others' },
      { id: 'psychosis-now' },
      { id: 'mania-now' },
      none,
      unsure,
    ],
    // Whether the questions may go on after "not sure" is for a clinician to decide.
    marks: ['CS'],
  },
  {
    id: 'self-harm',
    kind: 'one',
    askedWhen: always,
    sensitive: true,
    options: [
      { id: 'no' },
      { id: 'might-act' },
      { id: 'safe-now', showsHelp: true },
      { id: 'unsure' },
      { id: 'prefer-not' },
    ],
    // A minor reads where help is before we stop asking.
    endsPathWhen: has('age', 'under-18'),
    // Never scored, not from a published scale; how it is asked and what follows is for a clinician to decide.
    marks: ['CS'],
  },
  {
    id: 'told',
    kind: 'many',
    askedWhen: depressionOrPain,
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
    askedWhen: has('concerns', 'depression'),
    options: [...medicines.map(({ id }) => ({ id })), { id: 'names-unknown' }, none],
  },
  {
    id: 'trial',
    kind: 'one',
    perMedicine: true,
    askedWhen: asked('medicines'),
    options: [
      { id: 'not-enough' },
      { id: 'wore-off' },
      { id: 'short' },
      { id: 'side-effects' },
      { id: 'low-dose' },
      { id: 'helping-now' },
      { id: 'unsure' },
    ],
  },
  {
    id: 'remembered',
    kind: 'one',
    askedWhen: has('medicines', 'names-unknown'),
    options: [{ id: '0' }, { id: '1' }, { id: '2' }, { id: '3-plus' }, { id: 'unsure' }],
  },
  {
    id: 'other-care',
    kind: 'many',
    askedWhen: depressionOrPain,
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
    askedWhen: has('concerns', 'pain'),
    options: [
      { id: 'crps' },
      { id: 'spinal-cord-injury' },
      { id: 'nerve' },
      { id: 'fibromyalgia' },
      { id: 'back-neck' },
      { id: 'phantom-limb' },
      { id: 'joint' },
      { id: 'headache' },
      { id: 'cancer' },
      { id: 'other' },
      unsure,
    ],
  },
  {
    id: 'pain-care',
    kind: 'one',
    askedWhen: has('concerns', 'pain'),
    options: [{ id: 'two-or-more' }, { id: 'one-or-none' }, { id: 'newer' }, { id: 'unsure' }],
    // The bar (three months, two kinds of care) is our own.
    marks: ['CS'],
  },
  {
    id: 'opioids',
    kind: 'many',
    askedWhen: has('concerns', 'depression', 'pain', 'opioid-reduction'),
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
    askedWhen: all(
      asked('opioids'),
      any(
        has('opioids', 'prescribed', 'methadone-buprenorphine', 'not-prescribed'),
        has('concerns', 'opioid-reduction'),
      ),
    ),
    sensitive: true,
    options: [{ id: 'yes' }, { id: 'already' }, { id: 'no' }, { id: 'prefer-not' }],
  },
  {
    id: 'heart-brain',
    kind: 'many',
    askedWhen: depressionOrPain,
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
    askedWhen: depressionOrPain,
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
    // Shown to everyone: we never ask for anybody's sex.
    askedWhen: depressionOrPain,
    sensitive: true,
    options: [{ id: 'pregnant' }, { id: 'trying' }, { id: 'breastfeeding' }, { id: 'no' }, { id: 'prefer-not' }],
  },
  {
    id: 'alcohol-drugs',
    kind: 'one',
    askedWhen: depressionOrPain,
    sensitive: true,
    // The graver answer stands first: raising `past` raises `now`.
    escalatable: true,
    options: [{ id: 'now' }, { id: 'past' }, { id: 'no' }, { id: 'prefer-not' }],
  },
  {
    id: 'other-medicines',
    kind: 'many',
    askedWhen: depressionOrPain,
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

/** The id of a question; `trial` stands for all of `trial:<medicine>`. */
export type QuestionId = AnyQuestion['id'];
export type SensitiveId = Extract<AnyQuestion, { sensitive: true }>['id'];
export type OptionId<Id extends QuestionId = QuestionId> = Extract<AnyQuestion, { id: Id }>['options'][number]['id'];

const byId: ReadonlyMap<string, Question> = new Map(questions.map((question) => [question.id, question]));

/** The family of a path id: `trial` for `trial:sertraline`, else the id itself. */
export const familyOf = (pathId: string): string =>
  pathId.includes(':') ? pathId.slice(0, pathId.indexOf(':')) : pathId;

/** The question behind a path id (`told`, `trial:sertraline`), or `undefined` where there is none. */
export const questionOf = (pathId: string): (Question & { readonly id: QuestionId }) | undefined =>
  byId.get(familyOf(pathId)) as (Question & { readonly id: QuestionId }) | undefined;

/** The option whose effect a skipped question has: `unsure`, else `prefer-not`, else none. */
export const skippedAs = (question: Question): string | undefined =>
  ['unsure', 'prefer-not'].find((id) => question.options.some((option) => option.id === id));
