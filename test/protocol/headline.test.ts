/** The headline and all its reasons, for every mixture of what low mood, pain, health and the moment may come to. */
import { expect } from '@open-wc/testing';
import { assess, type Item } from '../../src/protocol/index.js';
import { painMet, tried, twoTried, visitor } from '../fixtures/answers.js';

/** What a concern comes to: reasons to sort out first, reasons why its bar is met, or what is missing. */
interface State {
  readonly given: Readonly<Record<string, string | readonly string[]>>;
  readonly first?: readonly string[];
  readonly met?: readonly string[];
  readonly missing?: readonly string[];
  readonly headline?: string;
}

const fair = tried({ sertraline: 'not-enough', venlafaxine: 'wore-off', citalopram: 'helping-now' });
const lowMood: readonly (State | undefined)[] = [
  undefined,
  { given: { ...twoTried, told: ['none'] }, first: ['told none'] },
  { given: fair, first: ['trial:citalopram helping-now'] },
  { given: twoTried, met: ['told depression', 'trial:sertraline not-enough', 'trial:venlafaxine wore-off'] },
  {
    given: tried({ sertraline: 'unsure', citalopram: 'unsure' }),
    missing: ['trial:sertraline unsure', 'trial:citalopram unsure'],
    headline: 'gather-history',
  },
  { given: tried({ sertraline: 'short' }), missing: ['medicines sertraline'], headline: 'next-step' },
] as readonly (State | undefined)[];

const pain: readonly (State | undefined)[] = [
  undefined,
  { given: painMet('cancer', 'crps'), first: ['pain-kinds cancer'] },
  { given: { ...painMet('crps'), 'pain-care': 'newer' }, first: ['pain-care newer'] },
  {
    given: painMet('crps', 'spinal-cord-injury'),
    met: ['pain-care two-or-more', 'pain-kinds crps', 'pain-kinds spinal-cord-injury'],
    headline: 'referral-pain',
  },
  { given: painMet('joint'), met: ['pain-care two-or-more'], headline: 'pain-clinic' },
  {
    given: painMet('spinal-cord-injury'),
    met: ['pain-care two-or-more', 'pain-kinds spinal-cord-injury'],
    headline: 'referral-pain',
  },
] as readonly (State | undefined)[];

const beside: readonly (readonly string[])[] = [[], ['anxiety', 'ptsd', 'opioid-reduction']];
const yesOrNo = [false, true];

interface Moment {
  readonly isUrgent: boolean;
  readonly isMinor: boolean;
  readonly toClear: boolean;
  readonly toSort: boolean;
}
const moments: readonly Moment[] = yesOrNo.flatMap((isUrgent) =>
  yesOrNo.flatMap((isMinor) =>
    yesOrNo.flatMap((toClear) => yesOrNo.map((toSort) => ({ isUrgent, isMinor, toClear, toSort }))),
  ),
);

const answersOf = (low: State | undefined, hurt: State | undefined, others: readonly string[], moment: Moment) => {
  const chosen = [...(low ? ['depression'] : []), ...(hurt ? ['pain'] : []), ...others];
  return visitor({
    ...low?.given,
    ...hurt?.given,
    concerns: chosen.length > 0 ? chosen : ['none'],
    ...(moment.isUrgent && { emergency: ['overdose'] }),
    ...(moment.isMinor && { age: 'under-18' }),
    ...(moment.toClear && { 'heart-brain': ['aneurysm-avm-bleed'] }),
    ...(moment.toSort && { pregnancy: 'trying' }),
  });
};

/** The outcome and its reasons as the protocol's table of outcomes has them, row by row. */
function expectedOf(
  low: State | undefined,
  hurt: State | undefined,
  others: readonly string[],
  { isMinor, isUrgent, toClear, toSort }: Moment,
): readonly [outcome: string, reasons: readonly string[]] {
  if (isUrgent) return ['get-help-now', ['emergency overdose']];
  if (isMinor) return ['adult-with-you', ['age under-18']];
  if (!low && !hurt) {
    const alone = others.length > 0 ? others : ['none'];
    return ['own-doctor', alone.map((id) => `concerns ${id}`)];
  }
  const ofBoth = toSort ? ['pregnancy trying'] : [];
  const ofOne = [...(low?.first ?? []), ...(hurt?.first ?? [])];
  const met = [...(low?.met ?? []), ...(hurt?.met ?? [])];
  const missing = low?.missing ?? [];
  if (toClear) return ['own-doctor-clear', ['heart-brain aneurysm-avm-bleed', ...ofBoth, ...ofOne]];
  if (toSort || (ofOne.length > 0 && met.length === 0)) return ['own-doctor', [...ofBoth, ...ofOne, ...missing]];
  const both = low?.met && hurt?.met;
  const headline = both ? 'referral-both' : low?.met ? 'referral-mental-health' : (hurt?.headline ?? low?.headline);
  return [headline ?? '', [...met, ...ofOne, ...missing]];
}

const shown = (items: readonly Item[]) => items.map(({ options, question }) => `${question} ${options.join(' ')}`);

describe('the headline and its reasons, exactly', () => {
  for (const [at, moment] of moments.entries()) {
    const names = Object.entries(moment).filter(([, is]) => is);
    it(`are these for whatever low mood and pain come to: ${names.map(([name]) => name).join(', ') || at}`, () => {
      for (const low of lowMood)
        for (const hurt of pain)
          for (const others of beside) {
            const answers = answersOf(low, hurt, others, moment);
            const { outcome, reasons } = assess(answers);
            const [headline, why] = expectedOf(low, hurt, others, moment);
            expect(outcome, JSON.stringify(answers)).to.equal(headline);
            expect(shown(reasons), JSON.stringify(answers)).to.have.members(why);
          }
    });
  }
});
