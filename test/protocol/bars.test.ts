/** The bars, counted a second time: for every mixture of trials, families, memory and settings, who is told what is missing. */
import { expect } from '@open-wc/testing';
import { type Answers, type Assessment, assess, type Item, ruleOf } from '../../src/protocol/index.js';
import { painMet, visitor } from '../fixtures/answers.js';
import { questionTable } from '../fixtures/protocol-table.js';

const families = { sertraline: 'SSRI', citalopram: 'SSRI', venlafaxine: 'SNRI' } as const;
type Named = keyof typeof families;
type Trials = Readonly<Partial<Record<Named, string>>>;

interface Tried {
  readonly trials: Trials;
  readonly remembered: string | undefined;
  readonly minMedicines: number;
  readonly minClasses: number;
}

const everyTrial = ['not-enough', 'wore-off', 'unsure', 'short', 'side-effects', 'low-dose', 'helping-now'];
const everyMemory = [undefined, '0', '1', '2', '3-plus', 'unsure'];
/** Medicines and families that the clinic asks for. */
const everyDemand = [
  [2, 1],
  [2, 2],
  [2, 3],
  [3, 1],
  [4, 1],
] as const;

function mixtures(
  trialsOfOne: readonly string[],
  memories: readonly (string | undefined)[],
  demands: readonly (readonly [number, number])[],
): readonly Tried[] {
  return trialsOfOne.flatMap((sertraline) =>
    [undefined, 'not-enough', 'unsure'].flatMap((citalopram) =>
      [undefined, 'wore-off', 'unsure'].flatMap((venlafaxine) =>
        memories.flatMap((remembered) =>
          demands.map(([minMedicines, minClasses]) => {
            const trials = { sertraline, ...(citalopram && { citalopram }), ...(venlafaxine && { venlafaxine }) };
            return { trials, remembered, minMedicines, minClasses };
          }),
        ),
      ),
    ),
  );
}

const all = mixtures(everyTrial, everyMemory, everyDemand);
const some = mixtures(
  ['not-enough', 'unsure', 'short', 'helping-now'],
  [undefined, '2', 'unsure'],
  [
    [2, 1],
    [2, 2],
    [3, 1],
  ],
);

const medicinesOf = ({ remembered, trials }: Tried): readonly string[] =>
  remembered === undefined ? Object.keys(trials) : [...Object.keys(trials), 'names-unknown'];

const answersOf = (tried: Tried): Answers =>
  visitor({
    medicines: medicinesOf(tried),
    ...Object.fromEntries(Object.entries(tried.trials).map(([id, trial]) => [`trial:${id}`, trial])),
    ...(tried.remembered !== undefined && { remembered: tried.remembered }),
  });

const namedIn = ({ trials }: Tried, ...which: readonly string[]): readonly (readonly [Named, string])[] =>
  (Object.entries(trials) as [Named, string][]).filter(([, trial]) => which.includes(trial));
const lines = (trials: readonly (readonly [Named, string])[]) => trials.map(([id, trial]) => `trial:${id} ${trial}`);
const familiesOf = (trials: readonly (readonly [Named, string])[]) => new Set(trials.map(([id]) => families[id])).size;

const fairOf = (tried: Tried) => namedIn(tried, 'not-enough', 'wore-off');
const helpingOf = (tried: Tried) => lines(namedIn(tried, 'helping-now'));
const meetsBar = (tried: Tried): boolean =>
  fairOf(tried).length >= tried.minMedicines && familiesOf(fairOf(tried)) >= tried.minClasses;

/** What is to be expected where a clinician has said that it is depression, from the protocol's words on counting. */
function expectedOf(tried: Tried): { readonly outcome: string; readonly reasons: readonly string[] } {
  const { minClasses, minMedicines, remembered } = tried;
  const fair = fairOf(tried);
  const maybe = namedIn(tried, 'unsure');
  if (helpingOf(tried).length > 0) return { outcome: 'own-doctor', reasons: helpingOf(tried) };
  if (meetsBar(tried)) return { outcome: 'referral-mental-health', reasons: ['told depression', ...lines(fair)] };
  const more = remembered === '3-plus' ? Math.max(3, minMedicines, minClasses) : Number(remembered) || 0;
  const mayBeEnough =
    fair.length + maybe.length + more >= minMedicines && familiesOf([...fair, ...maybe]) + more >= minClasses;
  const memory = (mayBeEnough ? ['1', '2', '3-plus', 'unsure'] : ['unsure']).filter((id) => id === remembered);
  return mayBeEnough || memory.length > 0
    ? {
        outcome: 'gather-history',
        reasons: [...(mayBeEnough ? lines(maybe) : []), ...memory.map((id) => `remembered ${id}`)],
      }
    : { outcome: 'next-step', reasons: [`medicines ${medicinesOf(tried).join(' ')}`] };
}

const shown = (items: readonly Item[]) => items.map(({ options, question }) => `${question} ${options.join(' ')}`);

/** Whether an assessment has this outcome, and these reasons in any order. */
const isAsExpected = ({ outcome, reasons }: Assessment, expected: string, ofThese: readonly string[]): boolean =>
  outcome === expected && shown(reasons).sort().join() === ofThese.toSorted().join();

/** One assertion for thousands of visitors: it names the first few for whom it does not hold. */
function expectOf(visitors: readonly Tried[], holds: (tried: Tried) => boolean) {
  expect(visitors).not.to.be.empty;
  expect(visitors.filter((tried) => !holds(tried)).slice(0, 3)).to.deep.equal([]);
}

describe('the trial bar', function () {
  // Thousands of visitors each: the slowest engine on a busy machine takes longer than a test may.
  this.timeout(60_000);

  it('gives outcome and reasons for every mixture of trials, whatever the clinic asks for', () => {
    expectOf(all, (tried) => {
      const { outcome, reasons } = expectedOf(tried);
      return isAsExpected(assess(answersOf(tried), tried), outcome, reasons);
    });
  });

  it('names, of what is missing, the outcome that low mood has alone', () => {
    expectOf(some, (tried) => {
      const { outcome, reasons } = assess(answersOf(tried), tried);
      const missing = reasons.map(({ rule }) => ruleOf(rule)).filter(({ effect }) => effect === 'bar-not-met');
      return missing.every(({ ownLine }) => ownLine === outcome);
    });
  });

  it('gives low mood its reasons beside pain that meets its bar, and beside pain that does not', () => {
    expectOf(some, (tried) => {
      const { outcome, reasons } = expectedOf(tried);
      const isMet = outcome === 'referral-mental-health';
      const both = { ...answersOf(tried), concerns: ['depression', 'pain'], ...painMet('joint') };
      const beside = (care: string) => assess({ ...both, 'pain-care': care }, tried);
      return (
        isAsExpected(beside('two-or-more'), isMet ? 'referral-both' : 'pain-clinic', [
          'pain-care two-or-more',
          ...reasons,
        ]) && isAsExpected(beside('newer'), isMet ? outcome : 'own-doctor', ['pain-care newer', ...reasons])
      );
    });
  });

  it('is not spoken of where no clinician has said that it is depression', () => {
    expectOf(some, (tried) => {
      const answers = { ...answersOf(tried), told: ['bipolar'] };
      return isAsExpected(assess(answers, tried), 'own-doctor', ['told bipolar', ...helpingOf(tried)]);
    });
  });

  it('decides, for low mood in one season, whether that is to be sorted out first', () => {
    expectOf(some, (tried) => {
      const result = assess({ ...answersOf(tried), told: ['seasonal'] }, tried);
      const told = shown(result.tell).includes('told seasonal');
      if (!meetsBar(tried)) return !told && isAsExpected(result, 'own-doctor', ['told seasonal', ...helpingOf(tried)]);
      const { outcome, reasons } = expectedOf(tried);
      const inSeason = reasons.map((reason) => reason.replace('told depression', 'told seasonal'));
      return told && isAsExpected(result, outcome, inSeason);
    });
  });

  it('comes with a note where enough medicines had a fair try and all were of one family', () => {
    expectOf(some, (tried) => {
      const noted = assess(answersOf(tried), tried).notes.some(({ sources }) => sources.includes('A7'));
      const fair = fairOf(tried);
      return noted === (fair.length >= tried.minMedicines && familiesOf(fair) === 1);
    });
  });
});

describe('the bar of pain', () => {
  const kinds = questionTable.find(({ id }) => id === 'pain-kinds')?.options.map(({ id }) => id) ?? [];
  const beside = [[], ['crps'], ['spinal-cord-injury'], ['cancer'], ['crps', 'cancer']];
  const kindsOfPain = kinds.flatMap((kind) => beside.map((others) => [...new Set([kind, ...others])]));

  for (const care of ['two-or-more', 'one-or-none', 'newer', 'unsure']) {
    it(`gives outcome and reasons for every kind of pain, alone and beside low mood: ${care}`, () => {
      for (const painKinds of kindsOfPain) {
        const answers = visitor({ concerns: ['pain'], 'pain-kinds': painKinds, 'pain-care': care });
        const cancer = painKinds.includes('cancer') ? ['pain-kinds cancer'] : [];
        const first = [...cancer, ...(care === 'two-or-more' ? [] : [`pain-care ${care}`])];
        const special = painKinds.filter((kind) => kind === 'crps' || kind === 'spinal-cord-injury');
        const referral = special.length > 0 ? 'referral-pain' : 'pain-clinic';
        const met = ['pain-care two-or-more', ...special.map((kind) => `pain-kinds ${kind}`)];
        const named = painKinds.join(' ');
        for (const below of [[], ['medicines none']]) {
          const concerns = below.length > 0 ? ['depression', 'pain'] : ['pain'];
          // What a clinician has said of low mood is no matter where only pain is asked about.
          const { outcome, reasons } = assess({ ...answers, concerns, ...(below.length === 0 && { told: ['none'] }) });
          expect(outcome, named).to.equal(first.length > 0 ? 'own-doctor' : referral);
          expect(shown(reasons), named).to.have.members([...below, ...(first.length > 0 ? first : met)]);
        }
      }
    });
  }
});
