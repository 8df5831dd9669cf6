/**
 * A visitor as a formula: what `assess` does with the answers, step by step, from the same data (questions, rules, halves,
 * outcomes) and in the same order, but for every set of answers at once. claims/agreement.ts holds the two together.
 */
import type { Effect, Half } from '../../../src/protocol/condition.js';
import { allRules, halfReasons } from '../../../src/protocol/half-reasons.js';
import { alsoWhen, halves, type HalfTable, type HalfValue, isAskedFor } from '../../../src/protocol/halves.js';
import {
  crisisCardWhen,
  type FirstOutcome,
  firstOutcomes,
  outcomeIds,
  outcomeOf,
  reasonEffects,
} from '../../../src/protocol/outcomes.js';
import { skippedAs } from '../../../src/protocol/questions.js';
import { type Rule, rules } from '../../../src/protocol/rules.js';
import { chosenTerms, labels, pagesOf } from './chosen.js';
import { conditionTerm, type FactTerms } from './condition.js';
import { countTerms, type CountTerms } from './counts.js';
import { allQuestions, type Inputs } from './inputs.js';
import { pathTerms } from './path.js';
import { type ItemTerms, ruleTerms } from './rules.js';
import type { SettingsTerms } from './settings.js';
import { and, ifElse, less, not, or, type Script, type Term } from './smt.js';

export { pagesOf } from './chosen.js';

export const lists = ['reasons', 'tell', 'notes'] as const;
export type List = (typeof lists)[number];
export const halfIds = ['mental', 'pain'] as const;
const tables: Readonly<Record<Half, HalfTable>> = halves;
const firsts: readonly FirstOutcome[] = firstOutcomes;

export const valuesOf = (half: Half): readonly HalfValue[] => [...new Set(tables[half].rows.map(({ value }) => value))];
export const rowIds: readonly string[] = halfIds.flatMap((half) => tables[half].rows.map(({ id }) => id));

/** Each rule, once for each page that it can be shown on. */
export const rulePages: readonly { readonly rule: Rule; readonly slot: number | undefined }[] = allRules.flatMap(
  (rule: Rule) =>
    allQuestions
      .filter(({ id }) => id === rule.question)
      .flatMap(pagesOf)
      .map((slot) => ({ rule, slot })),
);

export interface Visitor {
  readonly inputs: Inputs;
  /** The question is on the path; for a trial, that of this slot. */
  readonly asked: (question: string, slot?: number) => Term;
  /** Whether this counts as chosen, on the path. */
  readonly chose: (question: string, option: string) => Term;
  readonly counts: CountTerms;
  readonly missing: Readonly<Record<'medicines' | 'classes', Term>>;
  readonly outcome: (id: string) => Term;
  /** This half says this; of no value, nothing, because it was not asked about. */
  readonly half: (half: Half, value: string | undefined) => Term;
  readonly row: (id: string) => Term;
  readonly also: Term;
  readonly check: Term;
  readonly booking: Term;
  readonly crisisCard: Term;
  /** The rule is in this list, for a trial that of this slot. */
  readonly shown: (list: List, rule: string, slot: number | undefined) => Term;
  /** One of these is in this list; with an option, and names this answer. */
  readonly lists: (list: List, is: (item: ItemTerms) => boolean, option?: string) => Term;
}

export function assessTerms(
  script: Script,
  name: string,
  settings: SettingsTerms,
  given: Inputs,
  withoutEffect: (rule: Rule) => boolean = () => false,
): Visitor {
  const label = labels(name);
  const chosen = chosenTerms(script, name, given, settings);
  const path = pathTerms(script, name, given, settings, chosen);
  const { askedPage } = path;
  const { asked } = path.facts;

  // A trial that is off the path counts as a skipped one: "not sure".
  const trial = allQuestions.find(({ perMedicine }) => perMedicine);
  const insteadOfTrial = trial && skippedAs(trial);
  const counts = countTerms(script, name, {
    named: given.slots.map((slot) => ({ ...slot, named: and(asked('medicines'), slot.named) })),
    trial: (slot, option) =>
      ifElse(askedPage('trial', slot), chosen('trial', option, slot), String(option === insteadOfTrial)),
    remembered: (option) => and(asked('remembered'), given.option('remembered', option)),
    settings,
  });
  const counting: FactTerms = { ...path.facts, count: (count) => counts[count] };
  const { facts, hold, items } = ruleTerms(script, name, settings, path, chosen, counting, withoutEffect);
  for (const rule of rules as readonly Rule[]) hold(rule);

  /** The first row that fits, of each. */
  const firstOf = (
    what: string,
    rows: readonly Pick<FirstOutcome, 'id' | 'when'>[],
    where: Term,
  ): ReadonlyMap<string, Term> => {
    let before: Term = 'false';
    const first = new Map<string, Term>();
    for (const { id, when } of rows) {
      const fits = script.define(label('fits', what, id), and(where, conditionTerm(when, facts)));
      first.set(id, script.define(label(what, id), and(fits, not(before))));
      before = script.define(label('through', what, id), or(before, fits));
    }
    return first;
  };
  const rows = new Map(
    halfIds.flatMap((half) => {
      const { askedAbout, rows: some } = tables[half];
      return [...firstOf(half, some, script.define(label('about', half), conditionTerm(askedAbout, facts)))];
    }),
  );
  const row = (id: string): Term => rows.get(id) ?? 'false';
  const halfTerms = new Map(
    halfIds.flatMap((which) => {
      const valued = valuesOf(which).map((value): [string, Term] => {
        const some = tables[which].rows.filter((one) => one.value === value);
        return [`${which} ${value}`, script.define(label(which, value), or(...some.map(({ id }) => row(id))))];
      });
      return [...valued, [`${which} undefined`, not(or(...valued.map(([, is]) => is)))] as const];
    }),
  );
  const half = (which: Half, value: string | undefined): Term => halfTerms.get(`${which} ${value}`) ?? 'false';
  for (const rule of halfReasons) hold(rule, or(...rule.rows.map(row)));

  const first = firstOf('first', firsts, 'true');
  const isNoFirst = not(or(...first.values()));
  const pairs = [undefined, ...valuesOf('mental')].flatMap((mental) =>
    [undefined, ...valuesOf('pain')].map((pain) => ({
      id: outcomeOf(...([mental, pain] as Parameters<typeof outcomeOf>)),
      is: and(half('mental', mental), half('pain', pain)),
    })),
  );
  const outcomes: ReadonlyMap<string, Term> = new Map(
    outcomeIds.map((id) => {
      const byHalves = or(...pairs.filter((pair) => pair.id === id).map(({ is }) => is));
      return [id, script.define(label('outcome', id), or(first.get(id) ?? 'false', and(isNoFirst, byHalves)))];
    }),
  );

  const withReasons = (effect: Effect): Term => {
    const some = firsts.filter(({ reasons }) => reasons.includes(effect)).map(({ id }) => first.get(id) ?? 'false');
    return or(...some, (reasonEffects as readonly Effect[]).includes(effect) ? isNoFirst : 'false');
  };
  const shownIn = (list: List, { effect, holds }: ItemTerms): Term => {
    if (list === 'reasons') return and(holds, withReasons(effect));
    return effect === (list === 'tell' ? 'tell' : 'note') ? holds : 'false';
  };
  const listed: Visitor['lists'] = (list, is, option) =>
    or(...items.filter(is).map((item) => and(shownIn(list, item), option === undefined ? 'true' : item.names(option))));
  const shown = new Map(
    rulePages.flatMap(({ rule, slot }) =>
      lists.map((list) => {
        const term = listed(list, (item) => item.rule.id === rule.id && item.slot === slot);
        return [`${list} ${rule.id} ${slot}`, script.define(label('shown', list, rule.id, slot), term)];
      }),
    ),
  );
  const isAlso = conditionTerm(alsoWhen, facts);
  const below = valuesOf('mental').filter((value) => !isAskedFor(value));
  const check = script.define(label('check'), facts.holds('clear-first'));
  const missing = (what: string, wanted: Term, tried: Term): Term =>
    script.define(label('missing', what), less(wanted, tried), 'Number');
  const crisisCard = script.define(label('crisis-card'), conditionTerm(crisisCardWhen, facts));
  return {
    inputs: given,
    asked: (id, slot) => (slot === undefined ? asked(id) : askedPage(id, slot)),
    chose: path.facts.has,
    counts,
    missing: {
      medicines: missing('medicines', settings.minMedicines, counts.triedMedicines),
      classes: missing('classes', settings.minClasses, counts.triedClasses),
    },
    outcome: (id) => outcomes.get(id) ?? 'false',
    half,
    row,
    also: script.define(label('also'), and(or(...below.map((value) => half('mental', value))), isAlso)),
    check,
    booking: script.define(label('booking'), not(or(check, crisisCard))),
    crisisCard,
    shown: (list, rule, slot) => shown.get(`${list} ${rule} ${slot}`) ?? 'false',
    lists: listed,
  };
}
