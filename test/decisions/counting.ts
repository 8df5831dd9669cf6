/** What two medicines count as, and which settings ask for how many. */
import { type Given, tried, visitor } from '../fixtures/calm.js';
import { collapse } from './cubes.js';
import { itemsOf, type Reader, type Settings } from './reader.js';

/** Two products of one ingredient, two medicines of one family, two of two families. */
const pairs: Readonly<Record<string, readonly [string, string]>> = {
  'bupropion + dextromethorphan-bupropion': ['bupropion', 'dextromethorphan-bupropion'],
  'sertraline + citalopram': ['sertraline', 'citalopram'],
  'sertraline + venlafaxine': ['sertraline', 'venlafaxine'],
};
const trials = ['not-enough', 'unsure', 'short', 'helping-now'];

/** "counts; outcome; outcome where two families are asked for <- what was tried" */
export function countingLines(reader: Reader): string[] {
  const dimensions = [
    { name: 'medicines', values: Object.keys(pairs) },
    { name: 'trial of the first', values: trials },
    { name: 'of the second', values: trials },
  ];
  const sentences = collapse(dimensions, ([pair = '', first = '', second = '']) => {
    const [one = '', other = ''] = pairs[pair] ?? [];
    const answers = visitor(tried({ [one]: first, [other]: second }));
    const assessment = reader.assess(answers);
    const { adequateMedicines, adequateClasses, maybeMedicines } = assessment.counts;
    const notes = itemsOf(assessment, 'note').filter(({ question }) => question === 'medicines');
    return [
      `medicines ${adequateMedicines}, families ${adequateClasses}, maybe ${maybeMedicines}`,
      ...notes.map(({ rule }) => `note ${rule}`),
      assessment.outcome,
      `minClasses 2 ${reader.assess(answers, { minClasses: 2 }).outcome}`,
    ].join('; ');
  });
  return sentences.map(({ decision, when }) => `${decision} <- ${when}`);
}

const families = [
  'sertraline',
  'venlafaxine',
  'bupropion',
  'mirtazapine',
  'amitriptyline',
  'phenelzine',
  'vortioxetine',
];
const oneFamily = ['sertraline', 'citalopram', 'escitalopram', 'fluoxetine', 'fluvoxamine', 'paroxetine'];
const all = (ids: readonly string[], trial: string): Given => Object.fromEntries(ids.map((id) => [id, trial]));

/** What a number of medicines is counted up in. */
const ladders: Readonly<Record<string, { readonly length: number; readonly at: (count: number) => Given }>> = {
  'not-enough, each of a family': { length: 8, at: (count) => tried(all(families.slice(0, count), 'not-enough')) },
  'not-enough, all of one family': { length: 7, at: (count) => tried(all(oneFamily.slice(0, count), 'not-enough')) },
  'unsure, each of a family': { length: 8, at: (count) => tried(all(families.slice(0, count), 'unsure')) },
  'remembered 2, and not-enough of one family': {
    length: 6,
    at: (count) => ({ ...tried(all(oneFamily.slice(0, count), 'not-enough'), 'names-unknown'), remembered: '2' }),
  },
};

const numbers: readonly unknown[] = [-1, 0, 1, 2, 2.5, 3, 4, 5, 6, 7, Number.NaN, '3', null];

/** "setting: its values: kind of medicines => outcome from how many to how many" */
export function numberLines(reader: Reader): string[] {
  return ['minMedicines', 'minClasses'].flatMap((setting) =>
    Object.entries(ladders).flatMap(([name, { length, at }]) => {
      const alike = new Map<string, string[]>();
      for (const number of numbers) {
        const settings = { [setting]: number } as Settings;
        const steps = Array.from({ length }, (_, count) => stepOf(reader, at(count), settings));
        const said = runsOf(steps);
        alike.set(said, [...(alike.get(said) ?? []), typeof number === 'string' ? `'${number}'` : String(number)]);
      }
      return [...alike].map(([said, values]) => `${setting} ${values.join('|')}: ${name} => ${said}`);
    }),
  );
}

function stepOf(reader: Reader, given: Given, settings: Settings): string {
  const assessment = reader.assess(visitor(given), settings);
  const noted = itemsOf(assessment, 'note').filter(({ question }) => question === 'medicines');
  return [assessment.outcome, ...noted.map(({ rule }) => `note ${rule}`)].join(' + ');
}

/** `0–1 next-step, 2–7 referral-mental-health` */
function runsOf(steps: readonly string[]): string {
  const starts = steps.map((_, at) => at).filter((at) => steps[at] !== steps[at - 1]);
  const ends = [...starts.slice(1), steps.length];
  return starts.map((start, at) => `${start}–${(ends[at] ?? 0) - 1} ${steps[start]}`).join(', ');
}

/** How many are remembered without a name, with what else was tried. */
export function rememberedLines(reader: Reader): string[] {
  const values = ['0', '1', '2', '3-plus', 'unsure'];
  const settings: Readonly<Record<string, Settings>> = {
    'as usual': {},
    'minMedicines 3': { minMedicines: 3 },
    'minMedicines 5': { minMedicines: 5 },
    'minClasses 2': { minClasses: 2 },
    'minClasses 4': { minClasses: 4 },
  };
  const dimensions = [
    { name: 'remembered', values },
    { name: 'settings', values: Object.keys(settings) },
  ];
  const sentences = collapse(dimensions, ([remembered, setting = '']) => {
    const { counts, outcome } = reader.assess(
      visitor({ ...tried({}, 'names-unknown'), remembered }),
      settings[setting],
    );
    return `maybe ${counts.maybeMedicines}, ${outcome}`;
  });
  return sentences.map(({ decision, when }) => `${decision} <- ${when}`);
}
