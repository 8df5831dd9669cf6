/** What several answers lead to together: "decision <- answers", whatever the others are. */
import type { Answers, KnownAnswers } from '../../src/protocol/index.js';
import { bothMet, painMet, type Trials, tried, twoTried, visitor, visitorWith } from '../fixtures/people.js';
import { collapse, type Dimension, type Point, shownWhen } from './cubes.js';
import { decisionOf, effectsOf, itemsOf, type Reader, type Settings } from './reader.js';

const boxes = (options: readonly string[]): readonly Dimension[] =>
  options.map((name) => ({ name, values: ['yes', 'no'] }));
const ticked = (options: readonly string[], point: Point, otherwise: string): readonly string[] => {
  const chosen = options.filter((_, at) => point[at] === 'yes');
  return chosen.length > 0 ? chosen : [otherwise];
};

/** @param answers what a combination stands for, and the settings under which it is asked */
function lines(
  reader: Reader,
  dimensions: readonly Dimension[],
  answers: (point: Point) => readonly [Answers, Settings?],
): string[] {
  const sentences = collapse(dimensions, (point) => decisionOf(reader.assess(...answers(point))));
  return sentences.map(({ decision, when }) => `${decision} <- ${when || 'always'}`);
}

const told = ['depression', 'seasonal', 'bipolar', 'psychosis', 'anxiety-disorder', 'ptsd-disorder'];
const asks: Readonly<Record<string, readonly string[]>> = {
  depression: ['depression'],
  ptsd: ['ptsd'],
};
const soFar: Readonly<Record<string, KnownAnswers>> = {
  little: tried({ sertraline: 'not-enough' }),
  'maybe enough': tried({ sertraline: 'not-enough', venlafaxine: 'unsure' }),
  enough: twoTried,
  ect: { 'other-care': ['ect'] },
};

/** What a clinician has said, what the visitor asks about and what was tried. */
export function toldLines(reader: Reader): string[] {
  const dimensions = [
    ...boxes(told),
    { name: 'asks about', values: Object.keys(asks) },
    { name: 'tried', values: Object.keys(soFar) },
  ];
  return lines(reader, dimensions, (point) => {
    const [concern = '', care = ''] = point.slice(told.length);
    return [visitorWith({ ...soFar[care], concerns: asks[concern], told: ticked(told, point, 'none') })];
  });
}

const trials = ['not-enough', 'side-effects', 'unsure', 'short', 'helping-now'];
const everySetting: Readonly<Record<string, Settings>> = {
  'as usual': {},
  'full-trials-only': { fullTrialsOnly: true },
  'min-classes 2': { minClasses: 2 },
};
/** Two products of one ingredient, two medicines of one family, two of two families. */
const pairs: Readonly<Record<string, readonly [string, string]>> = {
  'bupropion + dextromethorphan-bupropion': ['bupropion', 'dextromethorphan-bupropion'],
  'sertraline + citalopram': ['sertraline', 'citalopram'],
  'sertraline + venlafaxine': ['sertraline', 'venlafaxine'],
};
const pairDimensions = [
  { name: 'medicines', values: Object.keys(pairs) },
  { name: 'first', values: trials },
  { name: 'second', values: trials },
];
const pairOf = ([pair = '', first = '', second = '']: Point): Answers => {
  const [one = '', other = ''] = pairs[pair] ?? [];
  return visitor(tried({ [one]: first, [other]: second }));
};

/** Two medicines: what happened with each, and what the clinic counts. */
export const sideEffectLines = (reader: Reader): string[] => [
  ...lines(reader, [...pairDimensions, { name: 'clinic', values: Object.keys(everySetting) }], (point) => [
    pairOf(point),
    everySetting[point.at(-1) ?? ''] ?? {},
  ]),
  ...shownWhen(pairDimensions, (point) =>
    effectsOf(reader.assess(pairOf(point)).notes.filter(({ question }) => question === 'medicines')),
  ),
];

/** How two medicines are counted. */
export function countLines(reader: Reader): string[] {
  const sentences = collapse(pairDimensions, (point) => {
    const { counts, missing } = reader.assess(pairOf(point));
    return [
      `adequate ${counts.adequateMedicines} (families ${counts.adequateClasses})`,
      `not tolerated ${counts.notToleratedMedicines}`,
      `tried ${counts.triedMedicines} (families ${counts.triedClasses})`,
      `maybe ${counts.maybeMedicines}`,
      `missing ${missing.medicines}`,
    ].join(', ');
  });
  return sentences.map(({ decision, when }) => `${decision} <- ${when}`);
}

const remembered = ['0', '1', '2', '3-plus', 'unsure'] as const;
/** Medicines without a name beside one that was tried long enough. */
export const rememberedLines = (reader: Reader): string[] =>
  lines(
    reader,
    [
      { name: 'sertraline', values: ['not named', ...trials] },
      { name: 'remembered', values: ['not asked', ...remembered] },
      { name: 'clinic', values: ['as usual', 'min-medicines 3', 'min-medicines 5', 'min-classes 2', 'min-classes 4'] },
    ],
    ([sertraline = '', memory = '', clinic = '']) => {
      const [setting = '', number] = clinic.split(' ');
      const name = { 'min-medicines': 'minMedicines', 'min-classes': 'minClasses' }[setting];
      const named = sertraline === 'not named' ? {} : ({ sertraline } as Trials);
      const given = memory === 'not asked' ? tried(named) : { ...tried(named, 'names-unknown'), remembered: memory };
      return [visitorWith({ ...given }), name ? { [name]: Number(number) } : {}];
    },
  );

const kinds = ['crps', 'spinal-cord-injury', 'headache', 'nerve', 'cancer'];
export const painLines = (reader: Reader): string[] =>
  lines(
    reader,
    [...boxes(kinds), { name: 'pain-care', values: ['two-or-more', 'one-or-none', 'newer', 'unsure'] }],
    (point) => [
      visitorWith({ concerns: ['pain'], 'pain-kinds': ticked(kinds, point, 'unsure'), 'pain-care': point.at(-1) }),
    ],
  );

const concerns = ['depression', 'pain', 'anxiety', 'ptsd', 'opioid-reduction'];
/** Where a clinician has named depression and PTSD, and enough was tried for low mood and for CRPS. */
const ofConcerns = (reader: Reader, point: Point) =>
  reader.assess(
    visitorWith({ ...bothMet, told: ['depression', 'ptsd-disorder'], concerns: ticked(concerns, point, 'none') }),
  );
export const concernLines = (reader: Reader): string[] => [
  ...collapse(boxes(concerns), (point) => decisionOf(ofConcerns(reader, point))).map(
    ({ decision, when }) => `${decision} <- ${when}`,
  ),
  ...shownWhen(boxes(concerns), (point) => {
    const { path, ...assessment } = ofConcerns(reader, point);
    const items = itemsOf({ path, ...assessment }).filter(({ question }) => question === 'concerns');
    return [...effectsOf(items), ...path.map((id) => `asks ${reader.protocol.familyOf(id)}`)].filter(
      (one, at, all) => all.indexOf(one) === at,
    );
  }),
];

/** What both concerns lead to together, by what each leads to alone. */
export function bothLines(reader: Reader): string[] {
  const minds: readonly KnownAnswers[] = [
    { told: ['none'] },
    { told: ['ptsd-disorder'] },
    soFar.little ?? {},
    soFar['maybe enough'] ?? {},
    twoTried,
  ];
  const pains: readonly KnownAnswers[] = [
    { ...painMet('joint'), 'pain-care': 'newer' },
    painMet('headache'),
    painMet('joint'),
    painMet('crps'),
  ];
  return minds.flatMap((mind) =>
    pains.map((pain) => {
      const {
        mental,
        outcome,
        pain: painHalf,
      } = reader.assess(visitor({ ...mind, ...pain, concerns: ['depression', 'pain'] }));
      return `${outcome} <- mental ${mental}; pain ${painHalf}`;
    }),
  );
}
