/**
 * The two halves of a result: mental health and pain. Each takes the value of its first row whose condition is true, or
 * none if the visitor does not ask about it. No condition here uses a fact about physical health: such a fact can add a
 * check, but never removes a referral.
 */
import { all, always, any, atLeast, type Condition, type Half, has, holds, not } from './condition.js';
import type { Mark } from './marks.js';
import { asksAboutDepression, asksAboutMental, asksAboutPain } from './path.js';

/** The values of a half, nearest to a referral last; values in one row are equally near. */
export const nearness = [
  ['own-doctor'],
  ['next-step'],
  ['gather-history'],
  ['mental-health-care', 'headache-specialist', 'pain-clinic'],
  ['referral-mental-health', 'referral-pain'],
] as const;

export type HalfValue = (typeof nearness)[number][number];

/** How near a value is to a referral, from 0. */
export const nearnessOf = (value: HalfValue): number =>
  nearness.findIndex((values) => (values as readonly HalfValue[]).includes(value));

/** Whether the value is something to ask for: a referral, or care that "it can make sense to ask about". */
export const isAskedFor = (value: HalfValue | undefined): boolean =>
  value !== undefined && nearnessOf(value) >= nearnessOf('mental-health-care');

/**
 * Enough medicines were tried. The US label and the EMA count two different *medicines* (A4, A6); two *classes* is a
 * rule of several health plans (A7), which a clinic may require. Medicines stopped for side effects count: somebody who
 * could not tolerate two of them needs a specialist who knows others.
 */
export const trialBarMet = all(atLeast('triedMedicines', 'minMedicines'), atLeast('triedClasses', 'minClasses'));

/** The trial bar is met without medicines stopped for side effects. */
export const fullTrialBarMet = all(
  atLeast('adequateMedicines', 'minMedicines'),
  atLeast('adequateClasses', 'minClasses'),
);

/** The trial bar is met if medicines that the visitor is unsure of count too. */
export const maybeBarMet = all(atLeast('possibleMedicines', 'minMedicines'), atLeast('possibleClasses', 'minClasses'));

const toldDepression = all(asksAboutDepression, has('told', 'depression', 'seasonal'));

/** TMS and ECT are used after medicines (A12). */
export const hadBrainStimulation = has('other-care', 'ect', 'tms');

const crps = has('pain-kinds', 'crps');
const enoughPainCare = has('pain-care', 'two-or-more');

interface Row {
  readonly id: string;
  readonly value: HalfValue;
  readonly when: Condition;
  readonly marks?: readonly Mark[];
}

export interface HalfTable {
  readonly askedAbout: Condition;
  readonly rows: readonly Row[];
}

export const halves = {
  mental: {
    askedAbout: asksAboutMental,
    rows: [
      // Bipolar disorder and psychosis need other treatments, which a psychiatrist knows (T4, C14).
      { id: 'psychiatrist', value: 'referral-mental-health', when: has('told', 'bipolar', 'psychosis'), marks: ['CS'] },
      {
        id: 'something-first',
        value: 'own-doctor',
        when: all(toldDepression, holds('sort-first', 'mental')),
      },
      {
        id: 'enough-tried',
        value: 'referral-mental-health',
        when: all(toldDepression, any(trialBarMet, hadBrainStimulation)),
        marks: ['CS'],
      },
      {
        id: 'maybe-enough',
        value: 'gather-history',
        when: all(toldDepression, any(maybeBarMet, has('remembered', 'unsure'))),
      },
      { id: 'more-to-try', value: 'next-step', when: toldDepression },
      {
        id: 'named-illness',
        value: 'mental-health-care',
        when: has('told', 'anxiety-disorder', 'ptsd-disorder', 'depression', 'seasonal'),
      },
      { id: 'not-told', value: 'own-doctor', when: always },
    ],
  },
  pain: {
    askedAbout: asksAboutPain,
    rows: [
      { id: 'cancer', value: 'own-doctor', when: holds('sort-first', 'pain') },
      {
        id: 'specialist',
        value: 'referral-pain',
        when: any(crps, all(has('pain-kinds', 'spinal-cord-injury'), enoughPainCare)),
        marks: ['CS'],
      },
      {
        id: 'headache-only',
        value: 'headache-specialist',
        // Without the kinds that the rows above match.
        when: all(
          enoughPainCare,
          has('pain-kinds', 'headache'),
          not(
            has('pain-kinds', 'nerve', 'fibromyalgia', 'back-neck', 'phantom-limb', 'joint', 'after-surgery', 'other'),
          ),
        ),
      },
      // When a pain clinic is enough, and not a pain specialist, is for a clinician to confirm.
      { id: 'much-tried', value: 'pain-clinic', when: enoughPainCare, marks: ['CS'] },
      { id: 'little-tried', value: 'own-doctor', when: always },
    ],
  },
} as const satisfies Record<Half, HalfTable>;

export type MentalValue = (typeof halves)['mental']['rows'][number]['value'];
export type PainValue = (typeof halves)['pain']['rows'][number]['value'];
export type RowId = (typeof halves)[Half]['rows'][number]['id'];

/** While depression is still being treated, diagnosed anxiety or PTSD needs care as well (E8, E9). */
export const alsoWhen = has('told', 'anxiety-disorder', 'ptsd-disorder');
