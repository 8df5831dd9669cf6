/**
 * A visitor as a formula: what `assess` does with the answers, step by step, from the same data (questions, rules, outcomes,
 * bars) and in the same order, but for every set of answers at once. claims/agreement.ts holds the two together.
 */
import type { Count } from '../../../src/protocol/condition.js';
import { crisisCardWhen, type Outcome, outcomes } from '../../../src/protocol/outcomes.js';
import { skippedAs } from '../../../src/protocol/questions.js';
import { chosenTerms, labels } from './chosen.js';
import { conditionTerm, type FactTerms } from './condition.js';
import { countTerms } from './counts.js';
import { allQuestions, type Inputs } from './inputs.js';
import { pathTerms } from './path.js';
import { type Held, ruleTerms, type Without } from './rules.js';
import type { SettingsTerms } from './settings.js';
import { and, ifElse, not, number, or, type Script, type Term } from './smt.js';

export { pagesOf } from './chosen.js';
export { allRules } from './path.js';
export type { Without } from './rules.js';
export const allOutcomes: readonly Outcome[] = outcomes;

export const lists = ['reasons', 'tell', 'notes'] as const;
export type List = (typeof lists)[number];

export interface Visitor {
  readonly inputs: Inputs;
  /** The question is on the path; for a trial, that of this slot. */
  readonly asked: (question: string, slot?: number) => Term;
  readonly counts: Readonly<Record<Count | 'maybeMedicines', Term>>;
  readonly outcome: (id: string) => Term;
  /** The rule stands in this list, for a trial that of this slot. */
  readonly shown: (list: List, rule: string, slot?: number) => Term;
  /** And names this answer. */
  readonly names: (list: List, rule: string, option: string, slot?: number) => Term;
  readonly crisisCard: Term;
}

export function assessTerms(
  script: Script,
  name: string,
  settings: SettingsTerms,
  given: Inputs,
  without: Without = {},
): Visitor {
  const label = labels(name);
  const chosen = chosenTerms(script, name, given, settings);
  const path = pathTerms(script, name, given, settings, chosen);
  const { asked, askedPage } = path;

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
  const { facts, held } = ruleTerms(script, name, settings, path, chosen, counting, without);

  // The first row that fits.
  let before: Term = 'false';
  const first = new Map<string, Term>();
  for (const { id, when } of allOutcomes) {
    const fits = script.define(label('fits', id), conditionTerm(when, facts));
    first.set(id, script.define(label('outcome', id), and(fits, not(before))));
    before = script.define(label('through', id), or(before, fits));
  }
  const outcome = (id: string): Term => first.get(id) ?? 'false';

  /** Where a rule stands in a list with its own effect, and where raised. */
  const listed = (list: List, { own, raised, rule }: Held): { readonly own: Term; readonly raised: Term } => {
    if (list !== 'reasons')
      return { own: rule.effect === (list === 'tell' ? 'tell' : 'note') ? own : 'false', raised: 'false' };
    const withReason = (effect: string): Term =>
      or(
        ...allOutcomes
          .filter(({ reasons }) => (reasons as readonly string[]).includes(effect))
          .map(({ id }) => outcome(id)),
      );
    return { own: and(own, withReason(rule.effect)), raised: and(raised, withReason('clear-first')) };
  };
  const entriesOf = (rule: string, slot: number | undefined): readonly Held[] =>
    held.filter((entry) => entry.rule.id === rule && entry.slot === slot);
  return {
    inputs: given,
    asked: (id, slot) => (slot === undefined ? asked(id) : askedPage(id, slot)),
    counts,
    outcome,
    shown: (list, rule, slot) =>
      or(
        ...entriesOf(rule, slot)
          .map((entry) => listed(list, entry))
          .flatMap(({ own, raised }) => [own, raised]),
      ),
    names: (list, rule, option, slot) =>
      or(
        ...entriesOf(rule, slot).flatMap((entry) => {
          const [stands, behind] = [listed(list, entry), entry.behind(option)];
          return [and(stands.own, behind.own), and(stands.raised, behind.raised)];
        }),
      ),
    crisisCard: script.define(label('crisis-card'), conditionTerm(crisisCardWhen, facts)),
  };
}

/** How near an outcome is to a referral, from a list of outcomes, nearest last. */
export const nearness = ({ outcome }: Visitor, order: readonly (readonly string[])[]): Term =>
  order.reduceRight<Term>(
    (rest, ids, rank) => ifElse(or(...ids.map((id) => outcome(id))), number(rank), rest),
    number(order.length),
  );
