/** Claims that something exists: the solver finds answers, and `assess` confirms what they do. */
import type { Answers } from '../../../src/protocol/answers.js';
import { assess } from '../../../src/protocol/assess.js';
import { inOrder, inputs, tableRows } from '../formula/inputs.js';
import { defaultTerms } from '../formula/settings.js';
import { and, not, or, type Script, type Term } from '../formula/smt.js';
import { assessTerms, type Visitor } from '../formula/visitor.js';

export interface Search {
  readonly name: string;
  readonly question: string;
  /** Cases for which nothing may be found, each with the reason why that is meant. */
  readonly silent: Readonly<Record<string, string>>;
  readonly make: () => readonly Cases[];
}

export interface Cases {
  readonly script: Script;
  /** `label` is also the end of the name of the constant that asks for this case. */
  readonly labels: readonly string[];
  /** Whether `assess` agrees that these answers show it. */
  readonly confirm: (label: string, answers: Answers) => boolean;
}

export const caseOf = (label: string): string => `case.${label}`;

/** A visitor of a clinic that has set nothing, whose medicines are those of the table. */
export function tableVisitor(script: Script): { visitor: Visitor; holds: ReturnType<typeof tableRows> } {
  const given = inputs(script, 'visitor');
  inOrder(script, given);
  const holds = tableRows(script, 'visitor', given);
  return { visitor: assessTerms(script, 'visitor', defaultTerms(), given), holds };
}

/** One case is asked for at a time. */
export function declareCases(script: Script, labels: readonly string[]): void {
  let any: Term = 'false';
  for (const [index, label] of labels.entries()) {
    const one = script.declare(caseOf(label));
    script.assert(not(and(one, any)));
    any = script.define(`any-case.${index}`, or(any, one));
  }
}

/** What two assessments are compared by: ids only, and not which options are behind them. */
export function compared(answers: Answers): string {
  const { next: _, notes, reasons, tell, ...rest } = assess(answers);
  const items = [reasons, tell, notes].map((list) => list.map(({ question, rule }) => `${rule} ${question}`));
  return JSON.stringify([rest, items]);
}
