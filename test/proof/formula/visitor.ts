/**
 * A visitor as a formula: what `assess` does with the answers, step by step, from the same data (questions, rules, halves,
 * outcomes) and in the same order, but for every set of answers at once. claims/agreement.ts compares the two.
 */
import type { Effect, Half } from '../../../src/protocol/condition.js';
import { allRules, halfReasons } from '../../../src/protocol/half-reasons.js';
import { alsoWhen, halves, type HalfTable, type HalfValue, isAskedFor } from '../../../src/protocol/halves.js';
import * as outcomes from '../../../src/protocol/outcomes.js';
import { skippedAs } from '../../../src/protocol/questions.js';
import { type Rule, rules } from '../../../src/protocol/rules.js';
import { countTerms } from './counts.js';
import { allQuestions, type Inputs } from './inputs.js';
import { conditionTerm, definer, pagesOf, pathTerms } from './path.js';
import { type ItemTerms, ruleTerms } from './rules.js';
import type { SettingsTerms } from './settings.js';
import { and, ifElse, less, not, or, type Script, type Term } from './smt.js';

export const lists = ['reasons', 'tell', 'notes'] as const;
export type List = (typeof lists)[number];
export const halfIds = ['mental', 'pain'] as const;
const tables: Readonly<Record<Half, HalfTable>> = halves;
const firsts: readonly outcomes.FirstOutcome[] = outcomes.firstOutcomes;

export const valuesOf = (half: Half): readonly HalfValue[] => [...new Set(tables[half].rows.map(({ value }) => value))];
export const rowIds: readonly string[] = halfIds.flatMap((half) => tables[half].rows.map(({ id }) => id));

/** Each rule, once for each page that it can be shown on. */
export const rulePages: readonly { readonly rule: Rule; readonly slot: number | undefined }[] = allRules.flatMap(
  (rule: Rule) => {
    const pages = allQuestions.filter(({ id }) => id === rule.question).flatMap(pagesOf);
    return pages.map((slot) => ({ rule, slot }));
  },
);

export type Visitor = ReturnType<typeof assessTerms>;

/** Reads a term by its key, or `false`. */
const lookup = (entries: Iterable<readonly [string, Term]>): ((key: string) => Term) => {
  const terms = new Map(entries);
  return (key) => terms.get(key) ?? 'false';
};

export function assessTerms(
  script: Script,
  name: string,
  settings: SettingsTerms,
  given: Inputs,
  withoutEffect: (rule: Rule) => boolean = () => false,
) {
  const define = definer(script, name);
  const path = pathTerms(define, given, settings);
  const { asked } = path.facts;

  // A trial that is off the path counts as a skipped one: "not sure".
  const trial = allQuestions.find(({ perMedicine }) => perMedicine);
  const insteadOfTrial = trial && skippedAs(trial);
  const counts = countTerms(
    define,
    settings,
    given.slots.map((slot) => ({ ...slot, named: and(asked('medicines'), slot.named) })),
    (slot, option) =>
      ifElse(path.askedPage('trial', slot), path.chosen('trial', option, slot), String(option === insteadOfTrial)),
    (option) => and(asked('remembered'), given.option('remembered', option)),
  );
  const counting = { ...path.facts, count: (count: keyof typeof counts) => counts[count] };
  const { facts, hold, items } = ruleTerms(define, settings, path, counting, withoutEffect);
  for (const rule of rules as readonly Rule[]) hold(rule);

  /** The first row that fits, of each. */
  const firstOf = (what: string, rows: readonly Pick<outcomes.FirstOutcome, 'id' | 'when'>[], where: Term) => {
    let before: Term = 'false';
    return rows.map(({ id, when }): readonly [string, Term] => {
      const fits = define(['fits', what, id], and(where, conditionTerm(when, facts)));
      const isFirst = define([what, id], and(fits, not(before)));
      before = define(['through', what, id], or(before, fits));
      return [id, isFirst];
    });
  };
  const row = lookup(
    halfIds.flatMap((half) =>
      firstOf(half, tables[half].rows, define(['about', half], conditionTerm(tables[half].askedAbout, facts))),
    ),
  );
  const halfTerm = lookup(
    halfIds.flatMap((half) => {
      const valued = valuesOf(half).map((value): [string, Term] => {
        const some = tables[half].rows.filter((one) => one.value === value);
        return [`${half} ${value}`, define([half, value], or(...some.map(({ id }) => row(id))))];
      });
      return [...valued, [`${half} undefined`, not(or(...valued.map(([, is]) => is)))] as const];
    }),
  );
  /** The half has this value; `undefined`: it was not asked about. */
  const half = (which: Half, value: string | undefined): Term => halfTerm(`${which} ${value}`);
  for (const rule of halfReasons) hold(rule, or(...rule.rows.map(row)));

  const firstOutcomes = firstOf('first', firsts, 'true');
  const first = lookup(firstOutcomes);
  const isNoFirst = not(or(...firstOutcomes.map(([, is]) => is)));
  const pairs = [undefined, ...valuesOf('mental')].flatMap((mental) =>
    [undefined, ...valuesOf('pain')].map((pain) => ({
      id: outcomes.outcomeOf(...([mental, pain] as Parameters<typeof outcomes.outcomeOf>)),
      is: and(half('mental', mental), half('pain', pain)),
    })),
  );
  const outcome = lookup(
    outcomes.outcomeIds.map((id) => {
      const byHalves = or(...pairs.filter((pair) => pair.id === id).map(({ is }) => is));
      return [id, define(['outcome', id], or(first(id), and(isNoFirst, byHalves)))];
    }),
  );

  const withReasons = (effect: Effect): Term => {
    const some = firsts.filter(({ reasons }) => reasons.includes(effect)).map(({ id }) => first(id));
    return or(...some, (outcomes.reasonEffects as readonly Effect[]).includes(effect) ? isNoFirst : 'false');
  };
  const shownIn = (list: List, { effect, holds }: ItemTerms): Term => {
    if (list === 'reasons') return and(holds, withReasons(effect));
    return effect === (list === 'tell' ? 'tell' : 'note') ? holds : 'false';
  };
  /** One of these is in this list; with an option, and names this answer. */
  const listed = (list: List, is: (item: ItemTerms) => boolean, option?: string): Term =>
    or(...items.filter(is).map((item) => and(shownIn(list, item), option === undefined ? 'true' : item.names(option))));
  const shown = lookup(
    rulePages.flatMap(({ rule, slot }) =>
      lists.map((list) => {
        const term = listed(list, (item) => item.rule.id === rule.id && item.slot === slot);
        return [`${list} ${rule.id} ${slot}`, define(['shown', list, rule.id, slot], term)];
      }),
    ),
  );
  const below = valuesOf('mental').filter((value) => !isAskedFor(value));
  const isAlso = conditionTerm(alsoWhen, facts);
  const check = define(['check'], facts.holds('clear-first'));
  const missing = (what: string, wanted: Term, tried: Term): Term =>
    define(['missing', what], less(wanted, tried), 'Number');
  const crisisCard = define(['crisis-card'], conditionTerm(outcomes.crisisCardWhen, facts));
  return {
    inputs: given,
    /** The question is on the path; for a trial, that of this slot. */
    asked: (id: string, slot?: number): Term => (slot === undefined ? asked(id) : path.askedPage(id, slot)),
    /** Whether this counts as chosen, on the path. */
    chose: path.facts.has,
    counts,
    missing: {
      medicines: missing('medicines', settings.minMedicines, counts.triedMedicines),
      classes: missing('classes', settings.minClasses, counts.triedClasses),
    },
    outcome,
    half,
    row,
    also: define(['also'], and(or(...below.map((value) => half('mental', value))), isAlso)),
    check,
    booking: define(['booking'], not(or(check, crisisCard))),
    crisisCard,
    /** The rule is in this list, for a trial that of this slot. */
    shown: (list: List, rule: string, slot: number | undefined): Term => shown(`${list} ${rule} ${slot}`),
    lists: listed,
  };
}
