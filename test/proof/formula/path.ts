/** The path, as a formula: each question sees the answers before it, and an urgent answer ends it. */
import type { Condition } from '../../../src/protocol/condition.js';
import { askedWhen, endsPathWhen } from '../../../src/protocol/path.js';
import type { QuestionId } from '../../../src/protocol/questions.js';
import { type Rule, rules } from '../../../src/protocol/rules.js';
import { type Chosen, labels, pagesOf } from './chosen.js';
import { conditionTerm, type FactTerms } from './condition.js';
import { allQuestions, type Inputs } from './inputs.js';
import type { SettingsTerms } from './settings.js';
import { and, not, number, or, type Script, type Term } from './smt.js';

export interface PathTerms {
  /** The question is on the path; for a trial, that of this slot. */
  readonly askedPage: (question: string, slot?: number) => Term;
  readonly facts: FactTerms;
}

export function pathTerms(
  script: Script,
  name: string,
  given: Inputs,
  settings: SettingsTerms,
  chosen: Chosen,
): PathTerms {
  const label = labels(name);
  const on = new Map<string, Term>();
  const askedPage = (question: string, slot?: number): Term => on.get(`${question}.${slot ?? ''}`) ?? 'false';
  const pages = (id: string) => allQuestions.filter((question) => question.id === id).flatMap(pagesOf);
  const asked = (id: string): Term => or(...pages(id).map((slot) => askedPage(id, slot)));
  // Nothing is counted yet, and no rule has been looked at.
  const facts: FactTerms = {
    has: (id, option) => or(...pages(id).map((slot) => and(askedPage(id, slot), chosen(id, option, slot)))),
    asked,
    count: () => number(0),
    threshold: (threshold) => (typeof threshold === 'number' ? number(threshold) : settings[threshold]),
    holds: () => 'false',
  };
  let goesOn: Term = 'true';
  for (const question of allQuestions) {
    const id = question.id as QuestionId;
    const here = script.define(label('here', id), and(goesOn, conditionTerm(askedWhen[id], facts)));
    for (const slot of pagesOf(question)) {
      const page = slot === undefined ? here : and(here, asked('medicines'), given.slots[slot]?.named ?? 'false');
      on.set(`${id}.${slot ?? ''}`, script.define(label('on', id, slot), page));
    }
    const ends: readonly Condition[] = [
      ...(rules as readonly Rule[])
        .filter((rule) => rule.effect === 'urgent' && rule.question === id)
        .map((rule): Condition => ({ has: [id, ...(rule.options ?? [])] })),
      endsPathWhen[id] ?? { any: [] },
    ];
    const ended = and(here, conditionTerm({ any: ends }, facts));
    goesOn = script.define(label('after', id), and(goesOn, not(ended)));
  }
  return { askedPage, facts };
}
