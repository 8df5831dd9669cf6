/**
 * A protocol that was made wrong on purpose, beside this one: does anybody meet a difference, with any answers at any setting?
 * Where the solver finds nobody, the change is none.
 */
import { allQuestions, inputs, optionsOf } from '../formula/inputs.js';
import type { ItemTerms } from '../formula/rules.js';
import type { SettingsTerms } from '../formula/settings.js';
import { and, equal, FAILS, implies, not, Script, type Term } from '../formula/smt.js';
import { assessTerms, lists, rulePages, type Visitor } from '../formula/visitor.js';
import { anybody, sameInAll, settings } from './claim.js';

/** This protocol's part: who answers as the visitor does. It is asked of the other protocol, and of this one. */
export const alike = (script: Script, name: string, chosen: SettingsTerms): Visitor =>
  assessTerms(
    script,
    name,
    chosen,
    inputs(script, name, (input) => `visitor.${input}`),
  );

/** With which effect each rule is shown, and which answers are behind it. */
const sameAnswersNamed = (one: Visitor, other: Visitor): Term =>
  and(
    ...rulePages.flatMap(({ rule, slot }) => {
      const options = allQuestions.filter(({ id }) => id === rule.question).flatMap(optionsOf);
      return [rule.effect, 'clear-first'].flatMap((effect) => {
        const is = (item: ItemTerms): boolean =>
          item.rule.id === rule.id && item.slot === slot && item.effect === effect;
        return options.flatMap((option) =>
          lists.map((list) => equal(one.lists(list, is, option), other.lists(list, is, option))),
        );
      });
    }),
  );

/** @param other what `alike` is in the other protocol, whose questions, options and rules have the same ids */
export function difference(other: typeof alike): Script {
  const script = new Script();
  const chosen = settings(script);
  const visitor = anybody(script, chosen);
  const twin = other(script, 'other', chosen);
  script.assert(implies(script.declare(FAILS), not(and(sameInAll(visitor, twin), sameAnswersNamed(visitor, twin)))));
  return script;
}
