/** The rules, as a formula and in order: each sees what those before it found. */
import type { Concern, Effect } from '../../../src/protocol/condition.js';
import type { Rule } from '../../../src/protocol/rules.js';
import { type Chosen, labels, pagesOf } from './chosen.js';
import { conditionTerm, type FactTerms } from './condition.js';
import { allQuestions, optionsOf } from './inputs.js';
import { allRules, type PathTerms } from './path.js';
import type { SettingsTerms } from './settings.js';
import { and, not, or, type Script, type Term } from './smt.js';

/** Rules that are as if they were not there, where the term is true. */
export interface Without {
  readonly rule?: (id: string) => Term;
  /** Only the rule's own effect: what a clinic has raised stays. */
  readonly ownEffect?: (id: string) => Term;
}

/** A rule on one page: with its own effect, and with `clear-first` for what the clinic has raised. */
export interface Held {
  readonly rule: Rule;
  readonly slot: number | undefined;
  readonly own: Term;
  readonly raised: Term;
  /** This answer stands behind it, with its own effect or raised. */
  readonly behind: (option: string) => { readonly own: Term; readonly raised: Term };
}

/** @param facts all but `holds` */
export function ruleTerms(
  script: Script,
  name: string,
  settings: SettingsTerms,
  { askedPage }: PathTerms,
  chosen: Chosen,
  facts: FactTerms,
  without: Without,
): { readonly held: readonly Held[]; readonly facts: FactTerms } {
  const label = labels(name);
  const held: Held[] = [];
  const holds = (effect: Effect, concern?: Concern | 'both'): Term =>
    or(
      ...held
        .filter(({ rule }) => isAbout(rule, concern))
        .flatMap(({ own, raised, rule }) => [
          ...(rule.effect === effect ? [own] : []),
          ...(effect === 'clear-first' ? [raised] : []),
        ]),
    );
  const withHolds: FactTerms = { ...facts, holds };

  for (const rule of allRules) {
    const entries = allQuestions
      .filter(({ id }) => id === rule.question)
      .flatMap((question) =>
        pagesOf(question).map((slot): Held => {
          const options = optionsOf(question).filter((option) => rule.options?.includes(option) ?? true);
          const answer = (option: string): Term =>
            options.includes(option) ? chosen(question.id, option, slot) : 'false';
          const raises = (option: string): Term =>
            rule.effect === 'tell' || rule.effect === 'sort-first'
              ? settings.raises(`${question.id}:${option}`)
              : 'false';
          const hit = script.define(
            label('hit', rule.id, slot),
            and(
              not(without.rule?.(rule.id) ?? 'false'),
              askedPage(question.id, slot),
              rule.options ? or(...options.map(answer)) : 'true',
              rule.when ? conditionTerm(rule.when, withHolds) : 'true',
            ),
          );
          const up = or(...options.map((option) => and(answer(option), raises(option))));
          const rest = or(...options.map((option) => and(answer(option), not(raises(option)))));
          const isOwn = and(up === 'false' ? 'true' : or(rest, not(up)), not(without.ownEffect?.(rule.id) ?? 'false'));
          return {
            rule,
            slot,
            own: script.define(label('own', rule.id, slot), and(hit, isOwn)),
            raised: script.define(label('raised', rule.id, slot), and(hit, up)),
            behind: (option) => ({
              own: and(answer(option), not(raises(option))),
              raised: and(answer(option), raises(option)),
            }),
          };
        }),
      );
    held.push(...entries);
  }
  return { held, facts: withHolds };
}

const isAbout = (rule: Rule, concern: Concern | 'both' | undefined): boolean =>
  concern === undefined || (concern === 'both' ? rule.concern === undefined : rule.concern === concern);
