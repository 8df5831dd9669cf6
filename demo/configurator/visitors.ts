/**
 * Forty invented visitors, for what a setting changes in decisions. They reach every outcome, and each setting that a
 * clinic may choose matters to some of them. Their stories are in the catalogues.
 */
import type { Answers, KnownAnswers, MedicineId, OptionId } from '../../src/protocol/index.js';

/** Low mood that a clinician has named; everything else is "no". */
const calm: KnownAnswers = {
  concerns: ['depression'],
  age: '25-64',
  emergency: ['none'],
  'self-harm': 'no',
  told: ['depression'],
  medicines: ['none'],
  'other-care': ['talk-therapy'],
  opioids: ['none'],
  'heart-brain': ['none'],
  health: ['none'],
  pregnancy: 'no',
  'alcohol-drugs': 'no',
  'other-medicines': ['none'],
};

type Trials = { readonly [Id in MedicineId]?: OptionId<'trial'> };

const tried = (trials: Trials, ...beside: readonly 'names-unknown'[]): KnownAnswers =>
  ({
    medicines: [...Object.keys(trials), ...beside],
    ...Object.fromEntries(Object.entries(trials).map(([id, trial]) => [`trial:${id}`, trial])),
  }) as KnownAnswers;

const twoFamilies = tried({ sertraline: 'not-enough', venlafaxine: 'wore-off' });
const oneFamily = tried({ sertraline: 'not-enough', escitalopram: 'not-enough' });
const one = tried({ sertraline: 'not-enough' });
const pain: KnownAnswers = { concerns: ['pain'], told: ['none'], 'pain-care': 'two-or-more' };
const prescribed: KnownAnswers = { opioids: ['prescribed'], 'opioid-goal': 'no' };

const given = {
  'two-families': twoFamilies,
  'one-family': oneFamily,
  'one-family-older': { age: '65-plus', ...tried({ citalopram: 'wore-off', paroxetine: 'not-enough' }) },
  'three-of-one-family': tried({ sertraline: 'not-enough', fluoxetine: 'wore-off', citalopram: 'not-enough' }),
  'three-of-two-families': tried({ sertraline: 'not-enough', escitalopram: 'not-enough', bupropion: 'not-enough' }),
  'three-families': tried({ sertraline: 'not-enough', venlafaxine: 'not-enough', mirtazapine: 'wore-off' }),
  'four-families': tried({
    sertraline: 'not-enough',
    duloxetine: 'not-enough',
    bupropion: 'wore-off',
    mirtazapine: 'not-enough',
  }),
  'one-side-effect': tried({ sertraline: 'not-enough', bupropion: 'side-effects' }),
  'two-side-effects': tried({ sertraline: 'side-effects', venlafaxine: 'side-effects' }),
  'side-effect-one-family': tried({ sertraline: 'not-enough', fluoxetine: 'side-effects' }),
  'one-medicine': one,
  'no-medicine': {},
  'low-dose': tried({ sertraline: 'not-enough', amitriptyline: 'low-dose' }),
  'forgot-names': { ...tried({ sertraline: 'unsure' }, 'names-unknown'), remembered: 'unsure' },
  'remembers-two': { ...tried({ sertraline: 'not-enough' }, 'names-unknown'), remembered: '2' },
  'helping-now': tried({ escitalopram: 'helping-now' }),
  anxiety: { concerns: ['anxiety'], told: ['anxiety-disorder'] },
  ptsd: { concerns: ['ptsd'], told: ['ptsd-disorder'] },
  'depression-and-ptsd': { ...twoFamilies, concerns: ['depression', 'ptsd'], told: ['depression', 'ptsd-disorder'] },
  bipolar: { told: ['bipolar'] },
  'eye-pressure': { ...twoFamilies, health: ['eye-pressure'] },
  'alcohol-past': { ...twoFamilies, 'alcohol-drugs': 'past' },
  sedatives: { ...oneFamily, 'other-medicines': ['sedatives'] },
  'opioid-and-mood': { ...twoFamilies, ...prescribed },
  'pressure-controlled': { ...oneFamily, age: '65-plus', 'heart-brain': ['bp-controlled'] },
  bladder: { ...twoFamilies, health: ['bladder'] },
  memory: { ...oneFamily, age: '65-plus', health: ['memory'] },
  'under-18': { age: 'under-18' },
  aneurysm: { ...twoFamilies, 'heart-brain': ['aneurysm-avm-bleed'] },
  pregnant: { ...one, pregnancy: 'pregnant' },
  'alcohol-now': { ...twoFamilies, 'alcohol-drugs': 'now' },
  crps: { ...pain, 'pain-kinds': ['crps'] },
  'crps-and-depression': {
    ...twoFamilies,
    ...pain,
    concerns: ['depression', 'pain'],
    told: ['depression'],
    'pain-kinds': ['crps'],
  },
  fibromyalgia: { ...pain, 'pain-kinds': ['fibromyalgia'] },
  headache: { ...pain, 'pain-kinds': ['headache'] },
  'new-pain': { ...pain, 'pain-kinds': ['back-neck'], 'pain-care': 'newer' },
  'fewer-opioids': { ...prescribed, concerns: ['opioid-reduction'], 'opioid-goal': 'yes' },
  'skips-all': undefined,
  'safe-for-now': { ...twoFamilies, 'self-harm': 'safe-now' },
  'chest-pain': { emergency: ['chest-or-breathing'] },
} as const satisfies Readonly<Record<string, KnownAnswers | undefined>>;

export type VisitorId = keyof typeof given;

export interface Visitor {
  readonly id: VisitorId;
  readonly answers: Answers;
}

export const visitors: readonly Visitor[] = (Object.entries(given) as [VisitorId, KnownAnswers | undefined][]).map(
  ([id, own]) => ({ id, answers: own ? { ...calm, ...own } : {} }),
);
