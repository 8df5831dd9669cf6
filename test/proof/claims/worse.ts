/** The protocol's third rule: what is worse never brings a referral nearer. */
import { escalatableTable } from '../../fixtures/protocol-table.js';
import { slots } from '../formula/inputs.js';
import { and, atLeast, ifElse, not, number, or, type Term } from '../formula/smt.js';
import type { Visitor } from '../formula/visitor.js';
import { adding, anybody, type Claim, given, isNearer, isOf, query, settings, somebodyElse } from './claim.js';
import { gravity, isOne, optionIds, rowsOf, tableOptions } from './tables.js';

const worse = tableOptions((row, question) => gravity(row) > 0 && question !== 'trial');

/** In a question with one answer, a milder one may not take the place of a graver one. */
function takesNoGraverPlace(question: string, option: string): Term {
  const added = rowsOf(question).find(({ id }) => id === option);
  const graver = rowsOf(question).filter((row) => isOne(question) && added && gravity(row) > gravity(added));
  return not(or(...graver.map(({ id }) => given(`${question}.${id}`))));
}

const worseNeverNearer: readonly Claim[] = [...new Set(worse.map(({ question }) => question))].map((question) => ({
  name: `worse-never-nearer-${question}`,
  question: `Does anything urgent, to clear or to sort out in "${question}", when it is added, never bring a referral nearer?`,
  queries: () =>
    worse
      .filter((one) => one.question === question)
      .map(({ option }) =>
        query(option, (script) => {
          const { other, visitor } = adding(script, question, option);
          return { about: takesNoGraverPlace(question, option), never: isNearer(visitor, other) };
        }),
      ),
}));

/** 3 for a fair try, 2 for "not sure" or a skip, 1 for one that does not count, 0 for one that helps now. */
function trialRank({ inputs }: Visitor, slot: number): Term {
  const isAny = (...options: string[]): Term => or(...options.map((option) => inputs.option('trial', option, slot)));
  const lesser = ifElse(isAny('helping-now'), number(0), number(2));
  return ifElse(
    isAny('not-enough', 'wore-off'),
    number(3),
    ifElse(isAny('short', 'side-effects', 'low-dose'), number(1), lesser),
  );
}

/** Graver answers of questions where one answer can be given and a clinic may raise some. */
const ofRaisable = tableOptions(
  (row, question) =>
    isOne(question) &&
    gravity(row) > 0 &&
    optionIds(question).some((id) => escalatableTable.includes(`${question}:${id}`)),
);

export const worseClaims: readonly Claim[] = [
  ...worseNeverNearer,
  {
    name: 'lesser-trial-never-nearer',
    question:
      'Do lesser trials (fair, not sure, not counted, helping now), of one medicine or of several, never bring a referral nearer?',
    queries: () => [
      query('any trials', (script) => {
        const chosen = settings(script);
        const visitor = anybody(script, chosen);
        const other = somebodyElse(script, chosen, (input) =>
          isOf('trial', input) ? script.declare(`lesser.${input}`) : undefined,
        );
        const lesser = slots.map((slot) => atLeast(trialRank(visitor, slot), trialRank(other, slot)));
        return { about: and(...lesser), never: isNearer(visitor, other) };
      }),
    ],
  },
  {
    name: 'fewer-remembered-never-nearer',
    question: 'Do fewer remembered medicines never bring a referral nearer?',
    queries: () =>
      [
        ['3-plus', '2'],
        ['2', '1'],
        ['1', '0'],
      ].map(([more = '', fewer = '']) =>
        query(`${more} to ${fewer}`, (script) => {
          const chosen = settings(script);
          const visitor = anybody(script, chosen);
          const other = somebodyElse(script, chosen, (input) =>
            isOf('remembered', input) ? String(input === `remembered.${fewer}`) : undefined,
          );
          return { about: given(`remembered.${more}`), never: isNearer(visitor, other) };
        }),
      ),
  },
  {
    name: 'raising-raises-the-graver',
    question:
      'Where one of several answers can be given, does a graver one never bring a referral nearer than a milder one that was raised?',
    queries: () =>
      ofRaisable.flatMap(({ option, question, row }) =>
        optionIds(question)
          .filter((milder) => rowsOf(question).some((one) => one.id === milder && gravity(one) < gravity(row)))
          .map((milder) =>
            query(`${question}: ${option} instead of ${milder}`, (script) => {
              const { other, visitor } = adding(script, question, option);
              return { about: given(`${question}.${milder}`), never: isNearer(visitor, other) };
            }),
          ),
      ),
  },
];
