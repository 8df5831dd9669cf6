/** Compares another protocol with this one: where the solver finds nobody who meets a difference, the change is none. */
import { allQuestions, inputs, optionsOf } from '../formula/inputs.js';
import type { ItemTerms } from '../formula/rules.js';
import { anySettings, type SettingsTerms } from '../formula/settings.js';
import { and, equal, FAILS, implies, not, Script, type Term } from '../formula/smt.js';
import { assessTerms, lists, rulePages, type Visitor } from '../formula/visitor.js';
import { anybody, given, sameInAll } from './claim.js';

/** Somebody who answers as the visitor does, by the protocol that this is loaded with. */
export const twin = (script: Script, settings: SettingsTerms): Visitor =>
  assessTerms(script, 'other', settings, inputs(script, 'other', given));

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

/** @param twinOf `twin` of the other protocol, whose questions, options and rules have the same ids */
export function difference(twinOf: typeof twin): Script {
  const script = new Script();
  const settings = anySettings(script);
  const visitor = anybody(script, settings);
  const other = twinOf(script, settings);
  script.assert(implies(script.declare(FAILS), not(and(sameInAll(visitor, other), sameAnswersNamed(visitor, other)))));
  return script;
}
