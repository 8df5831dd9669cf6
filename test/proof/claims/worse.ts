/** The third rule: what is worse never brings a referral nearer, and never clears a check. */
import { slots } from '../formula/inputs.js';
import { and, not, or, type Term } from '../formula/smt.js';
import type { Visitor } from '../formula/visitor.js';
import * as claim from './claim.js';
import { gravity, isOne, optionIds, rowsOf, tableOptions } from './tables.js';

const { adding, freeing, given, isHalfNearer, isNearerOrLosesCheck, isOf, query } = claim;

/** Seasonal low mood is first of all a diagnosis: a condition of the half, and only at times sorted out first. */
const worseOptions = tableOptions((row, question) => gravity(row) > 0 && question !== 'trial' && row.id !== 'seasonal');

/** In a question with one answer, a milder one may not take the place of a graver one. */
function takesNoGraverPlace(question: string, option: string): Term {
  const added = rowsOf(question).find(({ id }) => id === option);
  const graver = rowsOf(question).filter((row) => isOne(question) && added && gravity(row) > gravity(added));
  return not(or(...graver.map(({ id }) => given(`${question}.${id}`))));
}

/** Psychosis asks for a psychiatrist too, after a check: only so may it bring the outcome nearer. */
function isWronglyNearer(before: Visitor, after: Visitor, option: string): Term {
  if (option !== 'psychosis') return claim.isNearer(before, after);
  const isPsychiatrist = and(after.check, after.half('mental', 'referral-mental-health'));
  return or(isHalfNearer(before, after, 'pain'), and(claim.isOutcomeNearer(before, after), not(isPsychiatrist)));
}

type WorseName = `worse-never-nearer-${string}`;
const ofEach = <Value>(make: (question: string) => Value): Readonly<Record<WorseName, Value>> =>
  Object.fromEntries(worseOptions.map(({ question }) => [`worse-never-nearer-${question}`, make(question)]));

export const worseQuestions = ofEach(
  (question) =>
    `Does anything urgent, to see to soon, to clear or to find out first in "${question}", when it is added, never bring a referral nearer?`,
);

const skip = '';
const uncounted = ['short', 'low-dose', 'helping-now'];
/** What each trial may be lowered to; a skip is "not sure". */
// biome-ignore format: a table
const lesserTrials: readonly (readonly [from: readonly string[], to: readonly string[]])[] = [
  [['not-enough', 'wore-off'], [...optionIds('trial'), skip]],
  [['side-effects'], ['side-effects', ...uncounted]],
  [['unsure', skip], ['unsure', skip, ...uncounted]],
  [['short', 'low-dose'], uncounted],
  [['helping-now'], ['helping-now']],
];

/** The trial of this slot is as it was, or lesser. */
function isNoBetter(before: Visitor, after: Visitor, slot: number): Term {
  const gave = ({ inputs }: Visitor, options: readonly string[]): Term => {
    const any = (some: readonly string[]): Term => or(...some.map((option) => inputs.option('trial', option, slot)));
    return or(any(options), options.includes(skip) ? not(any(optionIds('trial'))) : 'false');
  };
  return or(...lesserTrials.map(([from, to]) => and(gave(before, from), gave(after, to))));
}

export const worse = {
  ...ofEach(
    (question) => () =>
      worseOptions
        .filter((one) => one.question === question)
        .map(({ option }) =>
          query(option, (script) => {
            const { other, visitor } = adding(script, question, option);
            return { about: takesNoGraverPlace(question, option), never: isWronglyNearer(visitor, other, option) };
          }),
        ),
  ),
  'worse-never-clears-check': () =>
    worseOptions.map(({ option, question }) =>
      query(`${question}: ${option}`, (script) => {
        const { other, visitor } = adding(script, question, option);
        return { about: visitor.check, never: and(not(other.check), not(claim.anyOutcome(other, claim.alone))) };
      }),
    ),
  'lesser-trial-never-nearer': () => [
    query('any trials', (script) => {
      const { other, visitor } = freeing(script, (input) => isOf('trial', input));
      const lesser = slots.map((slot) => isNoBetter(visitor, other, slot));
      return { about: and(...lesser), never: isNearerOrLosesCheck(visitor, other) };
    }),
  ],
  'fewer-remembered-never-nearer': () => [
    query('one step', (script) => {
      const { other, visitor } = freeing(script, (input) => isOf('remembered', input));
      const steps = ['3-plus', '2', '1', '0'].map((more, at, all) =>
        and(given(`remembered.${more}`), other.inputs.option('remembered', all[at + 1] ?? '')),
      );
      return { about: or(...steps), never: isNearerOrLosesCheck(visitor, other) };
    }),
  ],
} satisfies claim.Claims;
