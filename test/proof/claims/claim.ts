/** What a claim is, and the words that all claims are written with. */
import type { Half } from '../../../src/protocol/condition.js';
import { halfNearnessTable, nearnessTable, outcomeTable } from '../../fixtures/protocol-table.js';
import { allQuestions, inOrder, type Instead, inputs } from '../formula/inputs.js';
import { anySettings, type SettingsTerms } from '../formula/settings.js';
import { and, atLeast, equal, FAILS, ifElse, implies, not, number, or, Script, type Term } from '../formula/smt.js';
import { assessTerms, halfIds, lists, pagesOf, rulePages, type Visitor } from '../formula/visitor.js';
import { entries, isOne } from './tables.js';

/** Something that holds for every set of answers and every setting: the solver looks for a set for which it does not. */
export interface Claim {
  readonly name: string;
  /** A question that a clinician may ask; "proved" answers it with yes. */
  readonly question: string;
  readonly queries: () => readonly Query[];
}

/** One formula: somebody fits what it is about, and nobody may fail it. */
export interface Query {
  readonly label: string;
  readonly script: Script;
}

export const settings = (script: Script, name = 'settings'): SettingsTerms => anySettings(script, name, entries);

/** Any visitor at all. */
export function anybody(script: Script, chosen: SettingsTerms): Visitor {
  const given = inputs(script, 'visitor');
  inOrder(script, given);
  return assessTerms(script, 'visitor', chosen, given);
}

/** The same visitor, but for these inputs. */
export function somebodyElse(
  script: Script,
  chosen: SettingsTerms,
  instead: Instead,
  withoutEffect?: Parameters<typeof assessTerms>[4],
): Visitor {
  const given = inputs(script, 'other', (input) => instead(input) ?? `visitor.${input}`);
  return assessTerms(script, 'other', chosen, given, withoutEffect);
}

/** This was given, on the path or off it. */
export const gives = ({ inputs: given }: Visitor, question: string, ...options: readonly string[]): Term =>
  or(...options.map((option) => given.option(question, option)));

export const anyOutcome = ({ outcome }: Visitor, ids: readonly string[]): Term => or(...ids.map(outcome));

/** The outcomes beside which nothing else is shown. */
export const alone = ['get-help-now', 'adult-with-you'];

/** A place in a list, nearest to a referral last; 0 where it is none of these. */
const rank = (is: (id: string) => Term, order: readonly (readonly string[])[]): Term =>
  order.reduce<Term>((rest, ids, place) => ifElse(or(...ids.map(is)), number(place), rest), number(0));
const halfRank = ({ half }: Visitor, which: Half): Term => rank((value) => half(which, value), halfNearnessTable);

const isMore = (before: Term, after: Term): Term => not(atLeast(before, after));
export const isOutcomeNearer = (before: Visitor, after: Visitor): Term =>
  isMore(rank(before.outcome, nearnessTable), rank(after.outcome, nearnessTable));
export const isHalfNearer = (before: Visitor, after: Visitor, which: Half): Term =>
  isMore(halfRank(before, which), halfRank(after, which));
/** The outcome, or one of the halves, is nearer to a referral than before. */
export const isNearer = (before: Visitor, after: Visitor): Term =>
  or(isOutcomeNearer(before, after), ...halfIds.map((half) => isHalfNearer(before, after, half)));

export const losesCheck = (before: Visitor, after: Visitor): Term => and(before.check, not(after.check));

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

/** Whether this input is in the answers of {@link anybody}. */
export const given = (input: string): Term => `visitor.${input}`;

export const isOf = (question: string, input: string): boolean => input.startsWith(`${question}.`);

/** Anybody, and the same but for these inputs. */
export function pair(
  script: Script,
  instead: (input: string, visitor: Visitor) => Term | undefined,
  withoutEffect?: Parameters<typeof assessTerms>[4],
) {
  const chosen = settings(script);
  const visitor = anybody(script, chosen);
  return { chosen, visitor, other: somebodyElse(script, chosen, (input) => instead(input, visitor), withoutEffect) };
}

/** With one answer more: beside the others, or instead where only one can be given. */
export const adding = (script: Script, question: string, option: string) =>
  pair(script, (input) => {
    if (input === `${question}.${option}`) return 'true';
    return isOne(question) && isOf(question, input) ? 'false' : undefined;
  });

const sortOf = (input: string) => (/\.(ingredient|family)$/.test(input) ? 'Number' : 'Bool');
/** Any value of this input. */
export const free = (script: Script, input: string): Term => script.declare(`free.${input}`, sortOf(input));
/** With any others of these inputs. */
export const freeing = (script: Script, isFree: (input: string) => boolean) =>
  pair(script, (input) => (isFree(input) ? free(script, input) : undefined));

/**
 * One query of a claim.
 *
 * @param write whom it is about (`about`, everybody without it), and what may not be true of them. A claim about nobody proves
 *   nothing, so it is an error when no set of answers fits `about`.
 */
export function query(
  label: string,
  write: (script: Script) => { readonly about?: Term; readonly never: Term },
): Query {
  const script = new Script();
  const { about = 'true', never } = write(script);
  script.assert(about);
  script.assert(implies(script.declare(FAILS), never));
  return { label, script };
}

/** One query about anybody. */
export const ofAnybody = (
  label: string,
  write: (who: Visitor, chosen: SettingsTerms) => { readonly about?: Term; readonly never: Term },
): Query =>
  query(label, (script) => {
    const chosen = settings(script);
    return write(anybody(script, chosen), chosen);
  });
