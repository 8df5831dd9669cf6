/**
 * The formula and `assess` are two descriptions of one protocol. Here both get the same answers, and the solver looks for a
 * set on which they differ: in path, result, counts, check, crisis card, or the rules in a list.
 */
import type { Answers } from '../../../src/protocol/answers.js';
import { assess, type Item } from '../../../src/protocol/assess.js';
import { medicine, unknownPrefix } from '../../../src/protocol/medicines.js';
import { outcomeIds } from '../../../src/protocol/outcomes.js';
import { allowedSettings, escalatable, offerableConcerns, type RuleSettings } from '../../../src/protocol/settings.js';
import { allQuestions, countableRows, inputs, optionsOf, SLOTS, slots, TYPED } from '../formula/inputs.js';
import { and, equal, FAILS, implies, not, number, or, Script, type Term } from '../formula/smt.js';
import { assessTerms, halfIds, isOn, lists, pagesOf, rulePages, valuesOf, type Visitor } from '../formula/visitor.js';
import { settings } from './claim.js';
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
    const chosen = settings(script);
    const given = inputs(script, 'visitor');
    const who = assessTerms(script, 'visitor', chosen, given);
    const named = nameOutputs(script, who);
    const cases = all.slice(start, start + BATCH).map((one, index) => {
      const isCase = script.declare(caseOf(String(start + index)));
      const differs = [...expected(one)].map(([output, value]) => not(equalTo(named.get(output) ?? '', value)));
      script.assert(implies(isCase, and(...inputTerms(one), ...settingTerms(one))));
      return { isCase, differs: and(isCase, or(...differs)) };
    });
    script.assert(implies(script.declare(FAILS), or(...cases.map(({ differs }) => differs))));
    return { cases: cases.map(({ isCase }) => isCase), script };
  });
}

const equalTo = (term: Term, value: boolean | number): Term => {
  if (typeof value === 'number') return equal(term, number(value));
  return value ? term : not(term);
};

const counted = [
  'adequateMedicines',
  'adequateClasses',
  'notToleratedMedicines',
  'triedMedicines',
  'triedClasses',
  'maybeMedicines',
] as const;
const missing = ['medicines', 'classes'] as const;
const flags = ['check', 'booking', 'crisisCard'] as const;
const halfValues = halfIds.flatMap((half) => [undefined, ...valuesOf(half)].map((value) => ({ half, value })));

/** Everything that is compared, by name. */
function nameOutputs(script: Script, who: Visitor): ReadonlyMap<string, Term> {
  const outputs = new Map<string, Term>();
  const name = (id: string, term: Term, sort: 'Bool' | 'Number' = 'Bool'): unknown =>
    outputs.set(id, script.define(`compared.${id}`, term, sort));
  for (const id of outcomeIds) name(`outcome.${id}`, who.outcome(id));
  for (const { half, value } of halfValues) name(`${half}.${value}`, who.half(half, value));
  for (const id of counted) name(`counts.${id}`, who.counts[id], 'Number');
  for (const id of missing) name(`missing.${id}`, who.missing[id], 'Number');
  for (const id of flags) name(id, who[id]);
  name('also', who.also);
  for (const question of allQuestions) {
    for (const slot of pagesOf(question)) name(`path.${question.id}.${slot}`, who.asked(question.id, slot));
  }
  for (const page of rulePages) {
    for (const list of lists) name(`${list}.${page.rule.id}.${page.slot}`, who.shown(list, isOn(page)));
  }
  return outputs;
}

/** What `assess` says of it, under the same names. */
function expected({ answers, settings: given }: Given): ReadonlyMap<string, boolean | number> {
  const assessed = assess(answers, given);
  const named = countableOf(answers);
  const outputs = new Map<string, boolean | number>();
  const pageId = (question: string, slot: number | undefined): string =>
    slot === undefined ? question : `${question}:${named[slot] ?? ''}`;
  for (const id of outcomeIds) outputs.set(`outcome.${id}`, assessed.outcome === id);
  for (const { half, value } of halfValues) outputs.set(`${half}.${value}`, assessed[half] === value);
  for (const id of counted) outputs.set(`counts.${id}`, assessed.counts[id]);
  for (const id of missing) outputs.set(`missing.${id}`, assessed.missing[id]);
  for (const id of flags) outputs.set(id, assessed[id]);
  outputs.set('also', assessed.also === 'mental-health-care');
  const path: string[] = [];
  for (const question of allQuestions) {
    for (const slot of pagesOf(question)) {
      const isAsked = assessed.path.includes(pageId(question.id, slot));
      outputs.set(`path.${question.id}.${slot}`, isAsked);
      if (isAsked) path.push(pageId(question.id, slot));
    }
  }
  if (path.join() !== assessed.path.join()) throw new Error(`the path is out of order: ${assessed.path.join(', ')}`);
  for (const { rule, slot } of rulePages) {
    for (const list of lists) {
      const has = (item: Item): boolean => item.rule === rule.id && item.question === pageId(rule.question, slot);
      outputs.set(`${list}.${rule.id}.${slot}`, assessed[list].some(has));
    }
  }
  return outputs;
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
