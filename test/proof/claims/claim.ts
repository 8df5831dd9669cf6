/** What a claim is made of. */
import type { Half } from '../../../src/protocol/condition.js';
import { halfNearnessTable, nearnessTable, outcomeTable } from '../../fixtures/protocol-table.js';
import { allQuestions, inOrder, type Instead, inputs } from '../formula/inputs.js';
import { pagesOf } from '../formula/path.js';
import { anySettings, type SettingsTerms } from '../formula/settings.js';
import { and, atLeast, equal, FAILS, ifElse, implies, not, number, or, Script, type Term } from '../formula/smt.js';
import { assessTerms, halfIds, lists, rulePages, type Visitor } from '../formula/visitor.js';
import { isOne } from './tables.js';

/** Claims by name: each is true of every set of answers and every setting. The solver looks for a set of which it is not. */
export type Claims = Readonly<Record<string, () => readonly Query[]>>;
/** There is somebody whom its formula is about, and it fails for nobody. */
export type Query = ReturnType<typeof query>;

export function anybody(script: Script, settings: SettingsTerms): Visitor {
  const given = inputs(script, 'visitor');
  inOrder(script, given);
  return assessTerms(script, 'visitor', settings, given);
}

type WithoutEffect = Parameters<typeof assessTerms>[4];

/** The same visitor, but for these inputs. */
export function somebodyElse(
  script: Script,
  settings: SettingsTerms,
  instead: Instead,
  withoutEffect?: WithoutEffect,
): Visitor {
  const other = inputs(script, 'other', (input) => instead(input) ?? given(input));
  return assessTerms(script, 'other', settings, other, withoutEffect);
}

/** Whether this input is in the answers of {@link anybody}. */
export const given = (input: string): Term => `visitor.${input}`;

/** One of these was given, on the path or off it. */
export const gives = (who: Visitor, question: string, ...options: readonly string[]): Term =>
  or(...options.map((option) => who.inputs.option(question, option)));

export const isOf = (question: string, input: string): boolean => input.startsWith(`${question}.`);

export const anyOutcome = ({ outcome }: Visitor, ids: readonly string[]): Term => or(...ids.map(outcome));

/** The outcomes that are shown with nothing else. */
export const alone = ['get-help-now', 'adult-with-you'];

/** Whether the place in a list, nearest to a referral last, is a later one. */
function isLater(before: (id: string) => Term, after: (id: string) => Term, order: readonly (readonly string[])[]) {
  const [was, is] = [before, after].map((here) =>
    order.reduce<Term>((rest, ids, place) => ifElse(or(...ids.map(here)), number(place), rest), number(0)),
  ) as [Term, Term];
  return not(atLeast(was, is));
}
export const isOutcomeNearer = (before: Visitor, after: Visitor): Term =>
  isLater(before.outcome, after.outcome, nearnessTable);
export const isHalfNearer = (before: Visitor, after: Visitor, half: Half): Term =>
  isLater(
    (value) => before.half(half, value),
    (value) => after.half(half, value),
    halfNearnessTable,
  );
/** The outcome, or one of the halves, is nearer to a referral than before. */
export const isNearer = (before: Visitor, after: Visitor): Term =>
  or(isOutcomeNearer(before, after), ...halfIds.map((half) => isHalfNearer(before, after, half)));

export const losesCheck = (before: Visitor, after: Visitor): Term => and(before.check, not(after.check));
export const isNearerOrLosesCheck = (before: Visitor, after: Visitor): Term =>
  or(isNearer(before, after), losesCheck(before, after));

/** The same outcome and the same halves. */
export const sameResult = (one: Visitor, other: Visitor): Term =>
  and(
    ...outcomeTable.map((id) => equal(one.outcome(id), other.outcome(id))),
    ...halfIds.flatMap((half) =>
      [undefined, ...halfNearnessTable.flat()].map((value) => equal(one.half(half, value), other.half(half, value))),
    ),
    equal(one.also, other.also),
  );

/** The same path, result, check, counts and crisis card, and the same rules in every list. */
export const sameInAll = (one: Visitor, other: Visitor): Term =>
  and(
    sameResult(one, other),
    ...(['check', 'booking', 'crisisCard'] as const).map((what) => equal(one[what], other[what])),
    ...(Object.keys(one.counts) as (keyof Visitor['counts'])[])
      .filter((id) => !id.startsWith('possible'))
      .map((id) => equal(one.counts[id], other.counts[id])),
    ...(['medicines', 'classes'] as const).map((what) => equal(one.missing[what], other.missing[what])),
    ...allQuestions.flatMap((question) =>
      pagesOf(question).map((slot) => equal(one.asked(question.id, slot), other.asked(question.id, slot))),
    ),
    ...rulePages.flatMap(({ rule, slot }) =>
      lists.map((list) => equal(one.shown(list, rule.id, slot), other.shown(list, rule.id, slot))),
    ),
  );

/** Anybody, and the same but for these inputs. */
export function pair(
  script: Script,
  instead: (input: string, visitor: Visitor) => Term | undefined,
  withoutEffect?: WithoutEffect,
) {
  const settings = anySettings(script);
  const visitor = anybody(script, settings);
  return {
    settings,
    visitor,
    other: somebodyElse(script, settings, (input) => instead(input, visitor), withoutEffect),
  };
}

/** With one answer more: beside the others, or instead where only one can be given. */
export const adding = (script: Script, question: string, option: string) =>
  pair(script, (input) => {
    if (input === `${question}.${option}`) return 'true';
    return isOne(question) && isOf(question, input) ? 'false' : undefined;
  });

/** Any value of this input. */
export const free = (script: Script, input: string): Term =>
  script.declare(`free.${input}`, /\.(ingredient|family)$/.test(input) ? 'Number' : 'Bool');
/** With any others of these inputs. */
export const freeing = (script: Script, isFree: (input: string) => boolean) =>
  pair(script, (input) => (isFree(input) ? free(script, input) : undefined));

interface Claimed {
  /** Whom it is about; everybody without it. A claim about nobody proves nothing, so that is an error. */
  readonly about?: Term;
  readonly never: Term;
}

export function query(label: string, write: (script: Script) => Claimed) {
  const script = new Script();
  const { about = 'true', never } = write(script);
  script.assert(about);
  script.assert(implies(script.declare(FAILS), never));
  return { label, script };
}

/** One query about anybody. */
export const ofAnybody = (label: string, write: (who: Visitor, settings: SettingsTerms) => Claimed): Query =>
  query(label, (script) => {
    const settings = anySettings(script);
    return write(anybody(script, settings), settings);
  });
