/** A condition of the protocol as a term: the same data that `isTrue` reads. */
import type { Condition, Count, Effect, Half, Threshold } from '../../../src/protocol/condition.js';
import { and, atLeast, not, or, type Term } from './smt.js';

/** What a condition is read against, as in `Facts`, but of every visitor at once. */
export interface FactTerms {
  readonly has: (question: string, option: string) => Term;
  readonly asked: (question: string) => Term;
  readonly count: (count: Count) => Term;
  readonly threshold: (threshold: Threshold) => Term;
  readonly holds: (effect: Effect, half?: Half) => Term;
}

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
