/** What a claim is, and the words that all claims are written with. */
import { nearnessTable } from '../../fixtures/protocol-table.js';
import { allQuestions, inOrder, type Instead, inputs } from '../formula/inputs.js';
import { anySettings, type SettingsTerms } from '../formula/settings.js';
import { and, atLeast, equal, FAILS, implies, not, or, Script, type Term } from '../formula/smt.js';
import { allRules, assessTerms, nearness, pagesOf, type Visitor, type Without } from '../formula/visitor.js';
import { isOne, tableOptions } from './tables.js';

/** Something that holds for every set of answers and every setting: the solver looks for a set for which it does not. */
export interface Claim {
  readonly name: string;
  /** A question that a clinician may ask; "proved" answers it with yes. */
  readonly question: string;
  readonly queries: () => readonly Query[];
}

/** One formula: somebody fits what it is about, and nobody may fail it. */
export interface Query {
  readonly label: string;
  readonly script: Script;
}

export const allOutcomeIds: readonly string[] = nearnessTable.flat();

/** All `question:option` that the specification names; a clinic may try to raise any. */
const candidates: readonly string[] = tableOptions(() => true).map(({ option, question }) => `${question}:${option}`);

export const settings = (script: Script, name = 'settings'): SettingsTerms => anySettings(script, name, candidates);

/** Any visitor at all. */
export function anybody(script: Script, chosen: SettingsTerms): Visitor {
  const given = inputs(script, 'visitor');
  inOrder(script, given);
  return assessTerms(script, 'visitor', chosen, given);
}

/** The same visitor, but for these inputs. */
export function somebodyElse(script: Script, chosen: SettingsTerms, instead: Instead, without?: Without): Visitor {
  const given = inputs(script, 'other', (input) => instead(input) ?? `visitor.${input}`);
  return assessTerms(script, 'other', chosen, given, without);
}

export const anyOutcome = ({ outcome }: Visitor, ids: readonly string[]): Term => or(...ids.map(outcome));

export const rank = (who: Visitor): Term => nearness(who, nearnessTable);

export const isNearer = (than: Visitor, who: Visitor): Term => not(atLeast(rank(than), rank(who)));

export const sameOutcome = (one: Visitor, other: Visitor): Term =>
  and(...allOutcomeIds.map((id) => equal(one.outcome(id), other.outcome(id))));

/** The same path, outcome, counts, crisis card, and the same rules in every list. */
export const sameInAll = (one: Visitor, other: Visitor): Term =>
  and(
    sameOutcome(one, other),
    equal(one.crisisCard, other.crisisCard),
    ...(['adequateMedicines', 'adequateClasses', 'maybeMedicines'] as const).map((count) =>
      equal(one.counts[count], other.counts[count]),
    ),
    ...allQuestions.flatMap((question) =>
      pagesOf(question).map((slot) => equal(one.asked(question.id, slot), other.asked(question.id, slot))),
    ),
    ...allRules.flatMap(({ id, question: asked }) =>
      allQuestions
        .filter((question) => question.id === asked)
        .flatMap((question) => pagesOf(question))
        .flatMap((slot) =>
          (['reasons', 'tell', 'notes'] as const).map((list) =>
            equal(one.shown(list, id, slot), other.shown(list, id, slot)),
          ),
        ),
    ),
  );

/** Whether this input is in the answers of {@link anybody}. */
export const given = (input: string): Term => `visitor.${input}`;

export const isOf = (question: string, input: string): boolean => input.startsWith(`${question}.`);

/** Anybody, and the same with one answer more: beside the others, or instead where only one can be given. */
export function adding(script: Script, question: string, option: string) {
  const chosen = settings(script);
  const visitor = anybody(script, chosen);
  const other = somebodyElse(script, chosen, (input) => {
    if (input === `${question}.${option}`) return 'true';
    return isOne(question) && isOf(question, input) ? 'false' : undefined;
  });
  return { chosen, other, visitor };
}

/**
 * One query of a claim.
 *
 * @param write whom it is about (`about`, everybody without it), and what may not be true of them. A claim about nobody proves
 *   nothing, so it is an error when no set of answers fits `about`.
 */
export function query(
  label: string,
  write: (script: Script) => { readonly about?: Term; readonly never: Term },
): Query {
  const script = new Script();
  const { about = 'true', never } = write(script);
  script.assert(about);
  script.assert(implies(script.declare(FAILS), never));
  return { label, script };
}
