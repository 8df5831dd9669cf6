/** The rules as a formula, in their order: each sees what those before it found. */
import type { Effect } from '../../../src/protocol/condition.js';
import type { Rule } from '../../../src/protocol/rules.js';
import { allQuestions, optionsOf } from './inputs.js';
import { conditionTerm, type Define, type FactTerms, pagesOf, type PathTerms } from './path.js';
import type { SettingsTerms } from './settings.js';
import { and, not, or, type Term } from './smt.js';

/** A rule on one page, with its own effect, or with `clear-first` for what the clinic has raised. */
export interface ItemTerms {
  readonly rule: Rule;
  readonly slot: number | undefined;
  readonly effect: Effect;
  readonly holds: Term;
  /** This answer is behind it. */
  readonly names: (option: string) => Term;
}

/**
 * @param counted facts that know everything but which rules hold
 * @param withoutEffect rules whose own effect is left out
 */
export function ruleTerms(
  define: Define,
  settings: SettingsTerms,
  { askedPage, chosen }: PathTerms,
  counted: FactTerms,
  withoutEffect: (rule: Rule) => boolean,
) {
  const items: ItemTerms[] = [];
  const facts: FactTerms = {
    ...counted,
    holds(effect, half) {
      const isIt = (item: ItemTerms) => item.effect === effect && (half === undefined || item.rule.half === half);
      return or(...items.filter(isIt).map((item) => item.holds));
    },
  };

  /** @param where a condition beside the rule's own */
  const hold = (rule: Rule, where: Term = 'true'): void => {
    for (const question of allQuestions.filter(({ id }) => id === rule.question)) {
      const options = optionsOf(question).filter((option) => rule.options?.includes(option) ?? true);
      for (const slot of pagesOf(question)) {
        const answer = (option: string): Term =>
          options.includes(option) ? chosen(question.id, option, slot) : 'false';
        const raises = (option: string): Term =>
          rule.effect === 'tell' ? settings.raises(`${question.id}:${option}`) : 'false';
        const when = rule.when ? conditionTerm(rule.when, facts) : 'true';
        const given = rule.options ? or(...options.map(answer)) : 'true';
        const hit = define(['hit', rule.id, slot], and(where, askedPage(question.id, slot), given, when));
        const own = (option: string): Term => and(answer(option), not(raises(option)));
        const raised = (option: string): Term => and(answer(option), raises(option));
        const isRaised = or(...options.map(raised));
        const isOwn = withoutEffect(rule) ? 'false' : or(not(isRaised), ...options.map(own));
        const add = (what: string, effect: Effect, is: Term, names: (option: string) => Term): unknown =>
          items.push({ rule, slot, effect, holds: define([what, rule.id, slot], and(hit, is)), names });
        add('own', rule.effect, isOwn, own);
        if (isRaised !== 'false') add('raised', 'clear-first', isRaised, raised);
      }
    }
  };
  return { items, facts, hold };
}
