/**
 * The formula and `assess` describe one protocol. Here both get the same answers, and the solver looks for a set on which
 * they differ: in path, result, counts, check, crisis card, or the rules in a list.
 */
import * as fc from 'fast-check';
import type { Answers } from '../../../src/protocol/answers.js';
import { assess } from '../../../src/protocol/assess.js';
import { ruleOf } from '../../../src/protocol/half-reasons.js';
import { medicine, unknownPrefix } from '../../../src/protocol/medicines.js';
import { allowedSettings, escalatable, offerableConcerns, type RuleSettings } from '../../../src/protocol/settings.js';
import { someAnswers, someSettings } from '../../fixtures/random.js';
import { allQuestions, inputOf, inputs, numbersOf, optionsOf, SLOTS, slots, TYPED } from '../formula/inputs.js';
import { pagesOf } from '../formula/path.js';
import { anySettings } from '../formula/settings.js';
import { and, caseOf, equal, FAILS, implies, not, number, or, Script, type Term } from '../formula/smt.js';
import { assessTerms, type Visitor } from '../formula/visitor.js';
import { given, sameInAll } from './claim.js';

export interface Given {
  readonly answers: Answers;
  readonly settings?: Partial<RuleSettings> | undefined;
}

/** How many are in one formula: to parse it takes longer than to solve a few hundred of them. */
const BATCH = 250;

/** @returns formulas that nothing may satisfy when `FAILS` is true; with a case alone, which picks its answers, some values must */
export const agreement = (all: readonly Given[]) =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, batch) => {
    const script = new Script();
    const who = assessTerms(script, 'visitor', anySettings(script), inputs(script, 'visitor'));
    const cases = all.slice(batch * BATCH, (batch + 1) * BATCH).map((one, index) => {
      const isCase = script.declare(caseOf(String(batch * BATCH + index)));
      script.assert(implies(isCase, and(...inputTerms(one), ...settingTerms(one))));
      return { given: one, isCase, differs: and(isCase, not(sameInAll(who, assessed(one, who)))) };
    });
    script.assert(implies(script.declare(FAILS), or(...cases.map(({ differs }) => differs))));
    return { cases, script };
  });

/** The result of `assess`, as a visitor of whom everything is known. */
function assessed({ answers, settings }: Given, who: Visitor): Visitor {
  const { counts, missing, path, ...rest } = assess(answers, settings);
  const named = countableOf(answers);
  const pageId = (question: string, slot: number | undefined): string =>
    slot === undefined ? question : `${question}:${named[slot] ?? ''}`;
  const pages = allQuestions.flatMap((question) => pagesOf(question).map((slot) => pageId(question.id, slot)));
  const inOrder = pages.filter((id) => path.includes(id));
  if (inOrder.join() !== path.join()) throw new Error(`the path is out of order: ${path.join(', ')}`);
  const numbers = Object.entries(counts).map(([id, value]) => [id, number(value)]);
  return {
    ...who,
    asked: (question, slot) => String(path.includes(pageId(question, slot))),
    counts: { ...who.counts, ...Object.fromEntries(numbers) },
    missing: { medicines: number(missing.medicines), classes: number(missing.classes) },
    outcome: (id) => String(rest.outcome === id),
    half: (half, value) => String(rest[half] === value),
    also: String(rest.also !== undefined),
    check: String(rest.check),
    booking: String(rest.booking),
    crisisCard: String(rest.crisisCard),
    shown: (list, id, slot) =>
      String(rest[list].some(({ question, rule }) => rule === id && question === pageId(ruleOf(rule).question, slot))),
  };
}

/** All that was given under this id, as a list of words. */
const wordsOf = (answers: Answers, id: string): readonly string[] => {
  const answer: unknown = Object.hasOwn(answers, id) ? answers[id] : undefined;
  const isMany = allQuestions.some((question) => question.id === id && question.kind === 'many');
  const all: readonly unknown[] = isMany ? (Array.isArray(answer) ? answer : []) : [answer];
  return all.filter((one) => typeof one === 'string');
};

const countableOf = (answers: Answers): readonly string[] =>
  [...new Set(wordsOf(answers, 'medicines'))].filter((id) => typeof medicine(id)?.countsAs === 'string');

/** Sets of answers with no more medicines than the formula has slots for. */
export function randomAnswers(seed: number, numRuns: number): readonly Given[] {
  const fitting = fc.tuple(someAnswers, someSettings).filter(([answers]) => countableOf(answers).length <= SLOTS);
  return fc.sample(fitting, { numRuns, seed }).map(([answers, settings]) => ({ answers, settings }));
}

const isSet = (is: boolean, input: Term): Term => (is ? input : not(input));

function inputTerms({ answers }: Given): readonly Term[] {
  const named = countableOf(answers);
  const isTyped = (word: string): boolean =>
    word.startsWith(unknownPrefix) && word.slice(unknownPrefix.length).trim() !== '';
  const options = allQuestions.flatMap((question) =>
    pagesOf(question).flatMap((slot) => {
      const id = slot === undefined ? question.id : `${question.id}:${named[slot] ?? ''}`;
      const words = slot !== undefined && named[slot] === undefined ? [] : wordsOf(answers, id);
      return optionsOf(question).map((option) =>
        isSet(
          words.includes(option) || (option === TYPED && words.some(isTyped)),
          given(inputOf(question.id, option, slot)),
        ),
      );
    }),
  );
  const inSlots = slots.flatMap((slot) => {
    const row = medicine(named[slot] ?? '');
    const at = given(`slot.${slot}`);
    if (row === undefined) return [not(`${at}.named`)];
    const { family, ingredient } = numbersOf(row);
    return [`${at}.named`, equal(`${at}.ingredient`, ingredient), equal(`${at}.family`, family)];
  });
  return [...options, ...inSlots];
}

/** The settings that `assess` makes of what it is given. */
function settingTerms({ settings }: Given): readonly Term[] {
  const { concerns, escalate, fullTrialsOnly, minClasses, minMedicines } = allowedSettings(settings);
  return [
    equal('settings.minMedicines', number(minMedicines)),
    equal('settings.minClasses', number(minClasses)),
    isSet(fullTrialsOnly, 'settings.fullTrialsOnly'),
    ...offerableConcerns.map((id) => isSet(concerns.includes(id), `settings.offers.${id}`)),
    ...escalatable.map((id) => isSet(escalate.includes(id), `settings.raises.${id.replace(':', '.')}`)),
  ];
}
