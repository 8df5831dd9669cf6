/**
 * A visitor as a formula: what `assess` does with the answers, step by step, from the same data (questions, rules, outcomes,
 * bars) and in the same order, but for every set of answers at once. test/proof/agreement.ts holds the two together.
 */
import type { Concern, Condition, Count, Effect } from '../../../src/protocol/condition.js';
import { crisisCardWhen, type Outcome, outcomes } from '../../../src/protocol/outcomes.js';
import { type Question, skippedAs } from '../../../src/protocol/questions.js';
import { type Rule, rules } from '../../../src/protocol/rules.js';
import { conditionTerm, type FactTerms } from './condition.js';
import { countTerms } from './counts.js';
import { allQuestions, type Inputs, optionsOf, slots } from './inputs.js';
import type { SettingsTerms } from './settings.js';
import { and, ifElse, not, number, or, type Script, type Term } from './smt.js';

export const allRules: readonly Rule[] = rules;
export const allOutcomes: readonly Outcome[] = outcomes;

export type List = 'reasons' | 'tell' | 'notes';

export interface Visitor {
  readonly inputs: Inputs;
  /** The question is on the path; for a trial, that of this slot. */
  readonly asked: (question: string, slot?: number) => Term;
  /** What counts as chosen, on the path: a skip has the effect of "not sure". */
  readonly chose: (question: string, option: string) => Term;
  readonly counts: Readonly<Record<Count | 'maybeMedicines', Term>>;
  readonly outcome: (id: string) => Term;
  /** The rule stands in this list, for a trial that of this slot. */
  readonly shown: (list: List, rule: string, slot?: number) => Term;
  readonly crisisCard: Term;
}

/** Rules that are as if they were not there, where the term is true. */
export interface Without {
  readonly rule?: (id: string) => Term;
  /** Only the rule's own effect: what a clinic has raised stays. */
  readonly ownEffect?: (id: string) => Term;
}

/** What a question's pages are: one, or one for each slot. */
export const pagesOf = ({ perMedicine }: Question): readonly (number | undefined)[] =>
  perMedicine ? slots : [undefined];

const isOffered = (settings: SettingsTerms, question: Question, option: string): Term =>
  question.id === 'concerns' ? settings.offers(option) : 'true';

export function visitor(
  script: Script,
  name: string,
  settings: SettingsTerms,
  given: Inputs,
  without: Without = {},
): Visitor {
  const label = (...parts: readonly (string | number | undefined)[]): string =>
    [name, ...parts].filter((part) => part !== undefined).join('.');

  // What an answer leaves when all that cannot be one has been set aside: `settle` and `chosen`.
  const chosen = new Map<string, Term>();
  const key = (question: string, option: string, slot?: number): string => `${question}.${slot ?? ''}.${option}`;
  const valid = (question: Question, option: string, slot?: number): Term =>
    and(given.option(question.id, option, slot), isOffered(settings, question, option));
  for (const question of allQuestions) {
    const exclusive = question.options.filter((option) => option.exclusive).map(({ id }) => id);
    const instead = skippedAs(question);
    for (const slot of pagesOf(question)) {
      const others = optionsOf(question).filter((option) => !exclusive.includes(option));
      const beside = script.define(
        label('beside', question.id, slot),
        or(
          ...others.map((option) => valid(question, option, slot)),
          ...(question.id === 'medicines' ? given.slots.map(({ named }) => named) : []),
        ),
      );
      const answered = script.define(
        label('answered', question.id, slot),
        or(beside, ...exclusive.map((option) => valid(question, option, slot))),
      );
      for (const option of optionsOf(question)) {
        const later = exclusive.slice(exclusive.indexOf(option) + 1).map((other) => valid(question, other, slot));
        const stands =
          question.kind === 'many' && exclusive.includes(option)
            ? and(not(beside), valid(question, option, slot), not(or(...later)))
            : valid(question, option, slot);
        const term = option === instead ? or(stands, not(answered)) : stands;
        chosen.set(key(question.id, option, slot), script.define(label('chosen', question.id, slot, option), term));
      }
    }
  }
  const chosenTerm = (question: string, option: string, slot?: number): Term =>
    chosen.get(key(question, option, slot)) ?? 'false';

  // The path: each question sees the answers before it.
  const on = new Map<string, Term>();
  const askedPage = (question: string, slot?: number): Term => on.get(`${question}.${slot ?? ''}`) ?? 'false';
  const questionOf = (id: string): Question | undefined => allQuestions.find((question) => question.id === id);
  const pages = (id: string): readonly (number | undefined)[] => {
    const question = questionOf(id);
    return question ? pagesOf(question) : [];
  };
  const asked = (id: string): Term => or(...pages(id).map((slot) => askedPage(id, slot)));
  const chose = (id: string, option: string): Term =>
    or(...pages(id).map((slot) => and(askedPage(id, slot), chosenTerm(id, option, slot))));
  const onThePath: FactTerms = {
    has: chose,
    asked,
    count: () => number(0),
    threshold: (threshold) => (typeof threshold === 'number' ? number(threshold) : settings[threshold]),
    holds: () => 'false',
  };
  let goesOn: Term = 'true';
  for (const question of allQuestions) {
    const here = script.define(label('here', question.id), and(goesOn, conditionTerm(question.askedWhen, onThePath)));
    for (const slot of pagesOf(question)) {
      const page = slot === undefined ? here : and(here, asked('medicines'), given.slots[slot]?.named ?? 'false');
      on.set(`${question.id}.${slot ?? ''}`, script.define(label('on', question.id, slot), page));
    }
    const ends: readonly Condition[] = [
      ...allRules
        .filter((rule) => rule.effect === 'urgent' && rule.question === question.id)
        .map((rule): Condition => ({ has: [rule.question, ...(rule.options ?? [])] })),
      ...(question.endsPathWhen ? [question.endsPathWhen] : []),
    ];
    const ended = and(here, conditionTerm({ any: ends }, onThePath));
    goesOn = script.define(label('after', question.id), and(goesOn, not(ended)));
  }

  // A trial that is off the path counts as a skipped one: "not sure".
  const trial = questionOf('trial');
  const trialInstead = trial && skippedAs(trial);
  const counts = countTerms(script, name, {
    named: given.slots.map((slot) => ({ ...slot, named: and(asked('medicines'), slot.named) })),
    trial: (slot, option) =>
      ifElse(askedPage('trial', slot), chosenTerm('trial', option, slot), String(option === trialInstead)),
    remembered: (option) => and(asked('remembered'), given.option('remembered', option)),
    settings,
  });

  // The rules, in order: each sees what those before it found.
  const held: { readonly rule: Rule; readonly slot: number | undefined; readonly own: Term; readonly raised: Term }[] =
    [];
  const holds = (effect: Effect, concern?: Concern | 'both'): Term =>
    or(
      ...held
        .filter(({ rule }) => isAbout(rule, concern))
        .flatMap(({ own, raised, rule }) => [
          ...(rule.effect === effect ? [own] : []),
          ...(effect === 'clear-first' ? [raised] : []),
        ]),
    );
  const facts: FactTerms = { ...onThePath, count: (count) => counts[count], holds };
  for (const rule of allRules) {
    const question = questionOf(rule.question);
    if (!question) continue;
    const entries = pagesOf(question).map((slot) => {
      const behind = optionsOf(question).filter((option) => rule.options?.includes(option) ?? true);
      const answer = (option: string): Term => chosenTerm(question.id, option, slot);
      const hit = script.define(
        label('hit', rule.id, slot),
        and(
          not(without.rule?.(rule.id) ?? 'false'),
          askedPage(question.id, slot),
          rule.options ? or(...behind.map(answer)) : 'true',
          rule.when ? conditionTerm(rule.when, facts) : 'true',
        ),
      );
      const raises = (option: string): Term =>
        rule.effect === 'tell' || rule.effect === 'sort-first' ? settings.raises(`${question.id}:${option}`) : 'false';
      const up = or(...behind.map((option) => and(answer(option), raises(option))));
      const rest = or(...behind.map((option) => and(answer(option), not(raises(option)))));
      const raised = script.define(label('raised', rule.id, slot), and(hit, up));
      const alsoOwn = up === 'false' ? 'true' : or(rest, not(up));
      const own = script.define(
        label('own', rule.id, slot),
        and(hit, alsoOwn, not(without.ownEffect?.(rule.id) ?? 'false')),
      );
      return { rule, slot, own, raised };
    });
    held.push(...entries);
  }

  // The first row that fits.
  let before: Term = 'false';
  const fits = new Map<string, Term>();
  for (const { id, when } of allOutcomes) {
    const term = script.define(label('fits', id), conditionTerm(when, facts));
    fits.set(id, script.define(label('outcome', id), and(term, not(before))));
    before = script.define(label('through', id), or(before, term));
  }
  const outcome = (id: string): Term => fits.get(id) ?? 'false';
  const shown = (list: List, id: string, slot?: number): Term => {
    const entry = held.find((one) => one.rule.id === id && one.slot === slot);
    if (!entry) return 'false';
    if (list !== 'reasons') return entry.rule.effect === (list === 'tell' ? 'tell' : 'note') ? entry.own : 'false';
    return or(
      ...allOutcomes.flatMap(({ id: row, reasons }) => [
        ...(reasons.includes(entry.rule.effect) ? [and(outcome(row), entry.own)] : []),
        ...(reasons.includes('clear-first') ? [and(outcome(row), entry.raised)] : []),
      ]),
    );
  };
  const crisisCard = script.define(label('crisis-card'), conditionTerm(crisisCardWhen, facts));
  return {
    inputs: given,
    asked: (id, slot) => (slot === undefined ? asked(id) : askedPage(id, slot)),
    chose,
    counts,
    outcome,
    shown,
    crisisCard,
  };
}

const isAbout = (rule: Rule, concern: Concern | 'both' | undefined): boolean =>
  concern === undefined || (concern === 'both' ? rule.concern === undefined : rule.concern === concern);

/** How near an outcome is to a referral, from a list of outcomes, nearest last. */
export const nearness = ({ outcome }: Visitor, order: readonly (readonly string[])[]): Term =>
  order.reduceRight<Term>(
    (rest, ids, rank) => ifElse(or(...ids.map((id) => outcome(id))), number(rank), rest),
    number(order.length),
  );
