/** What several answers lead to together: "decision <- answers", whatever the others are. */
import type { Answers, KnownAnswers } from '../../src/protocol/index.js';
import { bothMet, painMet, type Trials, tried, twoTried, visitor, visitorWith } from '../fixtures/people.js';
import { collapsed, type Dimensions, type Point, shownWhen } from './cubes.js';
import { decisionOf, effectsOf, itemsOf, type Reader, type Settings } from './reader.js';

const boxes = (options: readonly string[]): Dimensions =>
  Object.fromEntries(options.map((name) => [name, ['yes', 'no']]));
const ticked = (options: readonly string[], point: Point, otherwise: string): readonly string[] => {
  const chosen = options.filter((_, at) => point[at] === 'yes');
  return chosen.length > 0 ? chosen : [otherwise];
};

const told = ['depression', 'seasonal', 'bipolar', 'psychosis', 'anxiety-disorder', 'ptsd-disorder'];
const soFar = {
  little: tried({ sertraline: 'not-enough' }),
  'maybe enough': tried({ sertraline: 'not-enough', venlafaxine: 'unsure' }),
  enough: twoTried,
  ect: { 'other-care': ['ect'] },
} satisfies Readonly<Record<string, KnownAnswers>>;

/** Diagnoses, what the visitor asks about and what was tried. */
export const toldLines = ({ assess }: Reader): string[] =>
  collapsed({ ...boxes(told), 'asks about': ['depression', 'ptsd'], tried: Object.keys(soFar) }, (point) => {
    const [concern = '', care = ''] = point.slice(told.length);
    const given = { ...soFar[care as keyof typeof soFar], concerns: [concern], told: ticked(told, point, 'none') };
    return decisionOf(assess(visitorWith(given)));
  });

const trials = ['not-enough', 'side-effects', 'unsure', 'short', 'helping-now'];
const clinics: Readonly<Record<string, Settings>> = {
  'as usual': {},
  'full-trials-only': { fullTrialsOnly: true },
  'min-classes 2': { minClasses: 2 },
};
/** Two products of one ingredient, two medicines of one family, two of two families. */
const medicines = ['bupropion + dextromethorphan-bupropion', 'sertraline + citalopram', 'sertraline + venlafaxine'];
const pairs: Dimensions = { medicines, first: trials, second: trials };
const pairOf = ([pair = '', first = '', second = '']: Point): Answers => {
  const [one = '', other = ''] = pair.split(' + ');
  return visitor(tried({ [one]: first, [other]: second }));
};

/** Two medicines: what happened with each, and what the clinic counts. */
export const sideEffectLines = ({ assess }: Reader): string[] => [
  ...collapsed({ ...pairs, clinic: Object.keys(clinics) }, (point) =>
    decisionOf(assess(pairOf(point), clinics[point.at(-1) ?? ''])),
  ),
  ...shownWhen(pairs, (point) =>
    effectsOf(assess(pairOf(point)).notes.filter(({ question }) => question === 'medicines')),
  ),
];

/** How two medicines are counted. */
export const countLines = ({ assess }: Reader): string[] =>
  collapsed(pairs, (point) => {
    const { counts, missing } = assess(pairOf(point));
    return [
      `adequate ${counts.adequateMedicines} (families ${counts.adequateClasses})`,
      `not tolerated ${counts.notToleratedMedicines}`,
      `tried ${counts.triedMedicines} (families ${counts.triedClasses})`,
      `maybe ${counts.maybeMedicines}`,
      `missing ${missing.medicines}`,
    ].join(', ');
  });

/** Medicines without a name beside one that was tried long enough. */
export const rememberedLines = ({ assess }: Reader): string[] =>
  collapsed(
    {
      sertraline: ['not named', ...trials],
      remembered: ['not asked', '0', '1', '2', '3-plus', 'unsure'],
      clinic: ['as usual', 'min-medicines 3', 'min-medicines 5', 'min-classes 2', 'min-classes 4'],
    },
    ([sertraline = '', remembered = '', clinic = '']) => {
      const [setting = '', number] = clinic.split(' ');
      const name = { 'min-medicines': 'minMedicines', 'min-classes': 'minClasses' }[setting];
      const named = sertraline === 'not named' ? {} : ({ sertraline } as Trials);
      const given = remembered === 'not asked' ? tried(named) : { ...tried(named, 'names-unknown'), remembered };
      return decisionOf(assess(visitorWith({ ...given }), name ? { [name]: Number(number) } : {}));
    },
  );

const kinds = ['crps', 'spinal-cord-injury', 'headache', 'nerve', 'cancer'];
export const painLines = ({ assess }: Reader): string[] =>
  collapsed({ ...boxes(kinds), 'pain-care': ['two-or-more', 'one-or-none', 'newer', 'unsure'] }, (point) => {
    const pain = { 'pain-kinds': ticked(kinds, point, 'unsure'), 'pain-care': point.at(-1) };
    return decisionOf(assess(visitorWith({ concerns: ['pain'], ...pain })));
  });

const concerns = ['depression', 'pain', 'anxiety', 'ptsd', 'opioid-reduction'];
/** A clinician has named depression and PTSD, and enough was tried for low mood and for CRPS. */
export function concernLines({ assess, protocol }: Reader): string[] {
  const asked = (point: Point) => {
    const given = { told: ['depression', 'ptsd-disorder'], concerns: ticked(concerns, point, 'none') };
    return assess(visitorWith({ ...bothMet, ...given }));
  };
  return [
    ...collapsed(boxes(concerns), (point) => decisionOf(asked(point))),
    ...shownWhen(boxes(concerns), (point) => {
      const items = itemsOf(asked(point)).filter(({ question }) => question === 'concerns');
      return [...new Set([...effectsOf(items), ...asked(point).path.map((id) => `asks ${protocol.familyOf(id)}`)])];
    }),
  ];
}

/** What both concerns lead to together, by what each leads to alone. */
export function bothLines({ assess }: Reader): string[] {
  const { enough, little, 'maybe enough': maybe } = soFar;
  const minds: readonly KnownAnswers[] = [{ told: ['none'] }, { told: ['ptsd-disorder'] }, little, maybe, enough];
  const pains = [
    { ...painMet('joint'), 'pain-care': 'newer' },
    ...(['headache', 'joint', 'crps'] as const).map((kind) => painMet(kind)),
  ];
  return minds.flatMap((mind) =>
    pains.map((some) => {
      const { mental, outcome, pain } = assess(visitorWith({ ...mind, ...some, concerns: ['depression', 'pain'] }));
      return `${outcome} <- mental ${mental}; pain ${pain}`;
    }),
  );
}
