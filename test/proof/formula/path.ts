/** The path as a formula: which options count as chosen, and which question sees the answers before it. */
import type { Condition, Count, Effect, Half, Threshold } from '../../../src/protocol/condition.js';
import { askedWhen, endsPathWhen } from '../../../src/protocol/path.js';
import { type Question, type QuestionId, skippedAs } from '../../../src/protocol/questions.js';
import { type Rule, rules } from '../../../src/protocol/rules.js';
import { allQuestions, type Inputs, optionsOf, slots } from './inputs.js';
import type { SettingsTerms } from './settings.js';
import { and, atLeast, not, number, or, type Script, type Sort, type Term } from './smt.js';

/** A question's pages: one, or one for each slot. */
export const pagesOf = ({ perMedicine }: Question): readonly (number | undefined)[] =>
  perMedicine ? slots : [undefined];

type Parts = readonly (string | number | undefined)[];
/** Gives a term of this visitor a name of these parts. */
export type Define = (parts: Parts, term: Term, sort?: Sort) => Term;
export const definer =
  (script: Script, name: string): Define =>
  (parts, term, sort) =>
    script.define([name, ...parts].filter((part) => part !== undefined).join('.'), term, sort);

/** What a condition is read against, as in `Facts`, but for every visitor at once. */
export interface FactTerms {
  readonly has: (question: string, option: string) => Term;
  readonly asked: (question: string) => Term;
  readonly count: (count: Count) => Term;
  readonly threshold: (threshold: Threshold) => Term;
  readonly holds: (effect: Effect, half?: Half) => Term;
}

/** The same data that `isTrue` reads, as a term. */
export function conditionTerm(condition: Condition, facts: FactTerms): Term {
  if ('has' in condition) {
    const [question, ...options] = condition.has;
    return or(...options.map((option) => facts.has(question, option)));
  }
  if ('asked' in condition) return facts.asked(condition.asked);
  if ('atLeast' in condition) {
    const [count, threshold] = condition.atLeast;
    return atLeast(facts.count(count), facts.threshold(threshold));
  }
  if ('holds' in condition) return facts.holds(...condition.holds);
  if ('all' in condition) return and(...condition.all.map((part) => conditionTerm(part, facts)));
  if ('any' in condition) return or(...condition.any.map((part) => conditionTerm(part, facts)));
  return not(conditionTerm(condition.not, facts));
}

/** A term for an option of a question; for a trial, of this slot. */
export type OptionTerm = (question: string, option: string, slot?: number) => Term;

/** `settle` and the effect of a skip: whether an option counts as chosen where its question is asked. */
function chosenTerms(define: Define, given: Inputs, settings: SettingsTerms): OptionTerm {
  const chosen = new Map<string, Term>();
  for (const question of allQuestions) {
    const { id, kind } = question;
    const exclusive = question.options.filter((option) => option.exclusive).map((option) => option.id);
    const others = optionsOf(question).filter((option) => !exclusive.includes(option));
    const instead = skippedAs(question);
    for (const slot of pagesOf(question)) {
      const valid = (option: string): Term =>
        and(given.option(id, option, slot), id === 'concerns' ? settings.offers(option) : 'true');
      const inSlots = id === 'medicines' ? given.slots.map(({ named }) => named) : [];
      const beside = define(['beside', id, slot], or(...others.map(valid), ...inSlots));
      const answered = define(['answered', id, slot], or(beside, ...exclusive.map(valid)));
      for (const option of optionsOf(question)) {
        const later = exclusive.slice(exclusive.indexOf(option) + 1).map(valid);
        const isAlone = kind === 'many' && exclusive.includes(option);
        const counts = isAlone ? and(not(beside), valid(option), not(or(...later))) : valid(option);
        const term = option === instead ? or(counts, not(answered)) : counts;
        chosen.set(`${id}.${slot}.${option}`, define(['chosen', id, slot, option], term));
      }
    }
  }
  return (question, option, slot) => chosen.get(`${question}.${slot}.${option}`) ?? 'false';
}

export type PathTerms = ReturnType<typeof pathTerms>;

export function pathTerms(define: Define, given: Inputs, settings: SettingsTerms) {
  const chosen = chosenTerms(define, given, settings);
  const on = new Map<string, Term>();
  /** The question is on the path; for a trial, that of this slot. */
  const askedPage = (question: string, slot?: number): Term => on.get(`${question}.${slot}`) ?? 'false';
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
    const here = define(['here', id], and(goesOn, conditionTerm(askedWhen[id], facts)));
    for (const slot of pagesOf(question)) {
      const page = slot === undefined ? here : and(here, asked('medicines'), given.slots[slot]?.named ?? 'false');
      on.set(`${id}.${slot}`, define(['on', id, slot], page));
    }
    const urgent = (rules as readonly Rule[]).filter((rule) => rule.effect === 'urgent' && rule.question === id);
    const ends: readonly Condition[] = [
      ...urgent.map(({ options = [] }): Condition => ({ has: [id, ...options] })),
      endsPathWhen[id] ?? { any: [] },
    ];
    goesOn = define(['after', id], and(goesOn, not(and(here, conditionTerm({ any: ends }, facts)))));
  }
  return { chosen, askedPage, facts };
}
