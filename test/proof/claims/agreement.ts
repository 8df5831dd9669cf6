/**
 * The formula and `assess` are two descriptions of one protocol. Here both get the same answers, and the solver looks for a
 * set on which they differ: in path, result, counts, check, crisis card, or the rules in a list.
 */
import type { Answers } from '../../../src/protocol/answers.js';
import { assess } from '../../../src/protocol/assess.js';
import { ruleOf } from '../../../src/protocol/half-reasons.js';
import { medicine, unknownPrefix } from '../../../src/protocol/medicines.js';
import { allowedSettings, escalatable, offerableConcerns, type RuleSettings } from '../../../src/protocol/settings.js';
import { allQuestions, countableRows, inputs, optionsOf, SLOTS, slots, TYPED } from '../formula/inputs.js';
import { and, equal, FAILS, implies, not, number, or, Script, type Term } from '../formula/smt.js';
import { assessTerms, pagesOf, type Visitor } from '../formula/visitor.js';
import { sameInAll, settings } from './claim.js';
import { caseOf } from './search.js';

export interface Given {
  readonly answers: Answers;
  readonly settings?: Partial<RuleSettings> | undefined;
}

/** How many differ at most in one query: parsing the formula takes longer than solving a few hundred of them. */
const BATCH = 250;

export interface Batch {
  readonly script: Script;
  /** For each set of answers the constant that picks it: with it alone some values must satisfy the formula. */
  readonly cases: readonly Term[];
}

/** @returns a formula for each few hundred, which nothing may satisfy when `FAILS` is true; `case.7` picks the eighth of all */
export function agreement(all: readonly Given[]): readonly Batch[] {
  const starts = Array.from({ length: Math.ceil(all.length / BATCH) }, (_, batch) => batch * BATCH);
  return starts.map((start) => {
    const script = new Script();
    const who = assessTerms(script, 'visitor', settings(script), inputs(script, 'visitor'));
    const cases = all.slice(start, start + BATCH).map((one, index) => {
      const isCase = script.declare(caseOf(String(start + index)));
      script.assert(implies(isCase, and(...inputTerms(one), ...settingTerms(one))));
      return { isCase, differs: and(isCase, not(sameInAll(who, assessed(one, who)))) };
    });
    script.assert(implies(script.declare(FAILS), or(...cases.map(({ differs }) => differs))));
    return { cases: cases.map(({ isCase }) => isCase), script };
  });
}

/** What `assess` says of it, as a visitor of whom everything is known. */
function assessed({ answers, settings: given }: Given, who: Visitor): Visitor {
  const { counts, missing, path, ...rest } = assess(answers, given);
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

/** Whatever was given under this id, as a list of words. */
const wordsOf = (answers: Answers, id: string): readonly string[] => {
  const answer: unknown = Object.hasOwn(answers, id) ? answers[id] : undefined;
  const isMany = allQuestions.some((question) => question.id === id && question.kind === 'many');
  const all: readonly unknown[] = isMany ? (Array.isArray(answer) ? answer : []) : [answer];
  return all.filter((one) => typeof one === 'string');
};

const countableOf = (answers: Answers): readonly string[] =>
  [...new Set(wordsOf(answers, 'medicines'))].filter((id) => typeof medicine(id)?.countsAs === 'string');

/** Whether it fits into the slots. */
export const fits = (answers: Answers): boolean => countableOf(answers).length <= SLOTS;

function inputTerms({ answers }: Given): readonly Term[] {
  const named = countableOf(answers);
  const ingredients = [...new Set(countableRows.map(({ countsAs }) => countsAs))];
  const families = [...new Set(countableRows.map((row) => row.class))];
  const isTyped = (word: string): boolean =>
    word.startsWith(unknownPrefix) && word.slice(unknownPrefix.length).trim() !== '';
  const options = allQuestions.flatMap((question) =>
    pagesOf(question).flatMap((slot) => {
      const id = slot === undefined ? question.id : `${question.id}:${named[slot] ?? ''}`;
      const words = slot !== undefined && named[slot] === undefined ? [] : wordsOf(answers, id);
      return optionsOf(question).map((option) => {
        const isGiven = words.includes(option) || (option === TYPED && words.some(isTyped));
        const input = ['visitor', question.id, slot, option].filter((part) => part !== undefined).join('.');
        return isGiven ? input : not(input);
      });
    }),
  );
  const inSlots = slots.flatMap((slot) => {
    const row = medicine(named[slot] ?? '');
    const at = `visitor.slot.${slot}`;
    if (row === undefined) return [not(`${at}.named`)];
    return [
      `${at}.named`,
      equal(`${at}.ingredient`, number(ingredients.indexOf(row.countsAs))),
      equal(`${at}.family`, number(families.indexOf(row.class))),
    ];
  });
  return [...options, ...inSlots];
}

/** The settings that `assess` makes of what it is given. */
function settingTerms({ settings: given }: Given): readonly Term[] {
  const { concerns, escalate, fullTrialsOnly, minClasses, minMedicines } = allowedSettings(given);
  const isSet = (is: boolean, input: string): Term => (is ? input : not(input));
  return [
    equal('settings.minMedicines', number(minMedicines)),
    equal('settings.minClasses', number(minClasses)),
    isSet(fullTrialsOnly, 'settings.fullTrialsOnly'),
    ...offerableConcerns.map((id) => isSet(concerns.includes(id), `settings.offers.${id}`)),
    ...escalatable.map((id) => isSet(escalate.includes(id), `settings.raises.${id.replace(':', '.')}`)),
  ];
}
