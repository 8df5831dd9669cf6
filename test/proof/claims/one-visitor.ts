/** Claims about one visitor: urgent answers, what a doctor must clear, what a referral needs, and what always shows. */
import { and, atLeast, atMostOne, equal, implies, not, number, or, type Term } from '../formula/smt.js';
import { allRules, assessTerms, pagesOf, type Visitor } from '../formula/visitor.js';
import { allQuestions, inputs, slots } from '../formula/inputs.js';
import { allOutcomeIds, anybody, anyOutcome, type Claim, query, settings } from './claim.js';
import { doing, optionIds, questionIds, tableOptions } from './tables.js';

const urgent = doing('urgent');
const clearFirst = doing('clear-first');
/** What a doctor has to see to first, an emergency or a minor's need beats only for something graver. */
const beforeReferral = ['get-help-now', 'adult-with-you', 'own-doctor-clear'];

const gives = ({ inputs: given }: Visitor, question: string, ...options: string[]): Term =>
  or(...options.map((option) => given.option(question, option)));
const isUrgent = (who: Visitor): Term => or(...urgent.map(({ question, option }) => gives(who, question, option)));
const isSkipped = (who: Visitor, question: string): Term => not(gives(who, question, ...optionIds(question)));

/** The medicine in this slot had a fair try: a full dose, for six weeks or more, and it did not help enough or any more. */
const fairTry = ({ inputs: given }: Visitor, slot: number): Term =>
  and(
    given.slots[slot]?.named ?? 'false',
    or(given.option('trial', 'not-enough', slot), given.option('trial', 'wore-off', slot)),
  );
const helpsNow = ({ inputs: given }: Visitor, slot: number): Term =>
  and(given.slots[slot]?.named ?? 'false', given.option('trial', 'helping-now', slot));
/** Some slots with a fair try each, no two of which are the same in this. */
function differentFairTries(who: Visitor, what: 'ingredient' | 'family', many: 2 | 3): Term {
  const choose = (from: number, left: number): number[][] =>
    left === 0 ? [[]] : slots.slice(from).flatMap((slot) => choose(slot + 1, left - 1).map((rest) => [slot, ...rest]));
  const value = (slot: number): Term => who.inputs.slots[slot]?.[what] ?? '';
  return or(
    ...choose(0, many).map((some) =>
      and(
        ...some.map((slot) => fairTry(who, slot)),
        ...some.flatMap((slot, index) => some.slice(index + 1).map((other) => not(equal(value(slot), value(other))))),
      ),
    ),
  );
}

export const oneVisitor: readonly Claim[] = [
  {
    name: 'urgent-always-helps',
    question: 'Does every urgent answer give "get help now", whatever else is answered and set?',
    queries: () =>
      urgent.map(({ question, option }) =>
        query(`${question}: ${option}`, (script) => {
          const who = anybody(script, settings(script));
          return { about: gives(who, question, option), never: not(who.outcome('get-help-now')) };
        }),
      ),
  },
  {
    name: 'clear-first-never-refers',
    question: 'Does an answer that a doctor must clear first keep every referral away?',
    queries: () =>
      clearFirst.map(({ question, option }) =>
        query(`${question}: ${option}`, (script) => {
          const who = anybody(script, settings(script));
          return {
            about: and(who.asked(question), gives(who, question, option)),
            never: not(anyOutcome(who, beforeReferral)),
          };
        }),
      ),
  },
  {
    name: 'raised-never-refers',
    question: 'Does an answer that the clinic has raised keep every referral away?',
    queries: () => [
      query('any raised answer', (script) => {
        const chosen = settings(script);
        const who = anybody(script, chosen);
        const raised = tableOptions(() => true).map(({ question, option }) =>
          and(chosen.raises(`${question}:${option}`), who.asked(question), gives(who, question, option)),
        );
        return { about: or(...raised), never: not(anyOutcome(who, beforeReferral)) };
      }),
    ],
  },
  {
    name: 'minor-gets-adult',
    question:
      'Is everybody under 18 sent to an adult and a doctor, unless there is an emergency, and asked nothing more?',
    queries: () => [
      query('the outcome', (script) => {
        const who = anybody(script, settings(script));
        return {
          about: and(gives(who, 'age', 'under-18'), not(isUrgent(who))),
          never: not(who.outcome('adult-with-you')),
        };
      }),
      query('the path', (script) => {
        const who = anybody(script, settings(script));
        const later = questionIds.slice(questionIds.indexOf('self-harm') + 1);
        return { about: gives(who, 'age', 'under-18'), never: or(...later.map((id) => who.asked(id))) };
      }),
    ],
  },
  {
    name: 'exactly-one-outcome',
    question: 'Does every set of answers have exactly one outcome?',
    queries: () => [
      query('one, and only one', (script) => {
        const all = allOutcomeIds.map(anybody(script, settings(script)).outcome);
        return { never: not(and(or(...all), atMostOne(all))) };
      }),
    ],
  },
  {
    name: 'all-skipped-is-no-referral',
    question: 'With everything skipped, is it no referral, and does the crisis card show?',
    queries: () =>
      [
        { label: 'everything', keeps: [] as readonly string[] },
        { label: 'everything but the concerns', keeps: ['concerns'] },
      ].map(({ keeps, label }) =>
        query(label, (script) => {
          const given = inputs(script, 'visitor', (input) =>
            keeps.some((id) => input.startsWith(`${id}.`))
              ? undefined
              : /ingredient|family/.test(input)
                ? number(0)
                : 'false',
          );
          const who = assessTerms(script, 'visitor', settings(script), given);
          return { never: not(and(who.outcome('own-doctor'), who.crisisCard)) };
        }),
      ),
  },
  {
    name: 'every-outcome-has-a-reason',
    question: 'Is there a reason with every outcome?',
    queries: () =>
      allOutcomeIds.map((id) =>
        query(id, (script) => {
          const who = anybody(script, settings(script));
          const reasons = allRules.flatMap((rule) =>
            allQuestions
              .filter((question) => question.id === rule.question)
              .flatMap(pagesOf)
              .map((slot) => who.shown('reasons', rule.id, slot)),
          );
          return { about: who.outcome(id), never: not(or(...reasons)) };
        }),
      ),
  },
  {
    name: 'crisis-card-when-in-doubt',
    question:
      'Does the crisis card show whenever safety is in doubt: an emergency, a minor, "not sure", a skip, or anything but "no"?',
    queries: () => [
      query('in doubt, and only then', (script) => {
        const who = anybody(script, settings(script));
        const others = urgent.filter(({ question }) => question === 'emergency').map(({ option }) => option);
        const notSure = and(gives(who, 'emergency', 'unsure'), not(gives(who, 'emergency', ...others)));
        const doubt = or(
          isUrgent(who),
          gives(who, 'age', 'under-18'),
          isSkipped(who, 'emergency'),
          notSure,
          not(gives(who, 'self-harm', 'no')),
        );
        return { never: not(equal(who.crisisCard, doubt)) };
      }),
    ],
  },
  {
    name: 'referral-needs-fair-tries',
    question:
      'Does a referral for depression need that a clinician has spoken of it, and as many fair tries, of as many families, as the clinic asks for: two at the least?',
    queries: () => [
      query('referral-mental-health, referral-both', (script) => {
        const chosen = settings(script);
        const who = anybody(script, chosen);
        const needs = and(
          gives(who, 'concerns', 'depression'),
          gives(who, 'told', 'depression', 'seasonal'),
          differentFairTries(who, 'ingredient', 2),
          implies(atLeast(chosen.minMedicines, number(3)), differentFairTries(who, 'ingredient', 3)),
          implies(atLeast(chosen.minClasses, number(2)), differentFairTries(who, 'family', 2)),
          implies(atLeast(chosen.minClasses, number(3)), differentFairTries(who, 'family', 3)),
          atLeast(who.counts.adequateMedicines, chosen.minMedicines),
          atLeast(who.counts.adequateClasses, chosen.minClasses),
          ...slots.map((slot) => not(helpsNow(who, slot))),
        );
        return { about: anyOutcome(who, ['referral-mental-health', 'referral-both']), never: not(needs) };
      }),
    ],
  },
  {
    name: 'pain-referral-needs-care',
    question:
      'Does a referral for pain need two kinds of care for three months and no cancer pain, and a pain specialist CRPS or a spinal cord injury?',
    queries: () => [
      query('pain-clinic, referral-pain, referral-both', (script) => {
        const who = anybody(script, settings(script));
        const needs = and(
          gives(who, 'concerns', 'pain'),
          gives(who, 'pain-care', 'two-or-more'),
          not(gives(who, 'pain-kinds', 'cancer')),
          implies(who.outcome('referral-pain'), gives(who, 'pain-kinds', 'crps', 'spinal-cord-injury')),
        );
        return { about: anyOutcome(who, ['pain-clinic', 'referral-pain', 'referral-both']), never: not(needs) };
      }),
    ],
  },
];
