/** The path, as a formula: each question sees the answers before it, and an urgent answer ends it. */
import type { Condition } from '../../../src/protocol/condition.js';
import { type Rule, rules } from '../../../src/protocol/rules.js';
import { type Chosen, labels, pagesOf } from './chosen.js';
import { conditionTerm, type FactTerms } from './condition.js';
import { allQuestions, type Inputs } from './inputs.js';
import type { SettingsTerms } from './settings.js';
import { and, not, number, or, type Script, type Term } from './smt.js';

export const allRules: readonly Rule[] = rules;

export interface PathTerms {
  /** The question is on the path; for a trial, that of this slot. */
  readonly askedPage: (question: string, slot?: number) => Term;
  readonly asked: (question: string) => Term;
  /** What counts as chosen, on the path. */
  readonly chose: (question: string, option: string) => Term;
}

export function pathTerms(
  script: Script,
  name: string,
  given: Inputs,
  settings: SettingsTerms,
  chosen: Chosen,
): PathTerms & { readonly facts: FactTerms } {
  const label = labels(name);
  const on = new Map<string, Term>();
  const askedPage = (question: string, slot?: number): Term => on.get(`${question}.${slot ?? ''}`) ?? 'false';
  const pages = (id: string) => allQuestions.filter((question) => question.id === id).flatMap(pagesOf);
  const asked = (id: string): Term => or(...pages(id).map((slot) => askedPage(id, slot)));
  const chose = (id: string, option: string): Term =>
    or(...pages(id).map((slot) => and(askedPage(id, slot), chosen(id, option, slot))));
  // Nothing is counted yet, and no rule has been looked at.
  const facts: FactTerms = {
    has: chose,
    asked,
    count: () => number(0),
    threshold: (threshold) => (typeof threshold === 'number' ? number(threshold) : settings[threshold]),
    holds: () => 'false',
  };
  let goesOn: Term = 'true';
  for (const question of allQuestions) {
    const here = script.define(label('here', question.id), and(goesOn, conditionTerm(question.askedWhen, facts)));
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
    const ended = and(here, conditionTerm({ any: ends }, facts));
    goesOn = script.define(label('after', question.id), and(goesOn, not(ended)));
  }
  return { askedPage, asked, chose, facts };
}
