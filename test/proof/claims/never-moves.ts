/** The fourth, fifth and tenth rules: what does not move the result. */
import { alsoTable, halfTables } from '../../fixtures/protocol-table.js';
import { medicineTable } from '../../fixtures/medicine-table.js';
import { allRules } from '../../../src/protocol/half-reasons.js';
import type { Rule } from '../../../src/protocol/rules.js';
import type { ItemTerms } from '../formula/rules.js';
import { and, equal, not, or, type Term } from '../formula/smt.js';
import type { Visitor } from '../formula/visitor.js';
import { type Claim, freeing, given, isOf, pair, query, type Query, sameResult } from './claim.js';
import { gravity, isOne, optionIds, questionIds, rowsOf, tableOptions } from './tables.js';

/** The outcome and the halves are the same whichever of these inputs are given. */
const freely = (label: string, isFree: (input: string) => boolean): Query =>
  query(label, (script) => {
    const { other, visitor } = freeing(script, isFree);
    return { never: not(sameResult(visitor, other)) };
  });

const earlierKetamine = ['other-care.ketamine', 'medicines.ketamine', 'medicines.esketamine'];
/** Questions 12 to 18. */
const aboutTheBody = questionIds.slice(questionIds.indexOf('opioids'));

/** What a half is read from: "a clinician has said so", "medicines came before", the kind of pain. */
const inHalves: readonly string[] = [
  ...Object.values(halfTables).flatMap(({ rows }) => rows.flatMap(({ when }) => when.flat())),
  ...alsoTable.told.map((id) => `told:${id}`),
].map((atom) => atom.replace('!', ''));

/** Answers that only tell or note something. */
const soft = tableOptions(
  (row, question) =>
    row.effects.length > 0 &&
    gravity(row) === 0 &&
    question !== 'concerns' &&
    !inHalves.includes(`${question}:${row.id}`),
);
const softInputs = [
  ...soft.filter(({ question }) => !isOne(question)).map(({ option, question }) => `${question}.${option}`),
  ...medicineTable.filter(([, , countsAs]) => countsAs === null).map(([id]) => `medicines.${id}`),
];
/** Where one answer can be given, any that is nothing to see to first may take the place of any other. */
const softQuestions = [...new Set(soft.filter(({ question }) => isOne(question)).map(({ question }) => question))];

const sameDecision = (one: Visitor, other: Visitor): Term => and(sameResult(one, other), equal(one.check, other.check));

export const neverMoves: readonly Claim[] = [
  {
    name: 'opioids-never-nearer',
    question:
      'Do an answer about opioids, the wish to take less, and earlier ketamine or esketamine never change the outcome or a half?',
    queries: () => [
      freely('opioids', (input) => /^(opioids|opioid-goal)\.|^concerns\.opioid-reduction$/.test(input)),
      freely('earlier ketamine', (input) => earlierKetamine.includes(input)),
    ],
  },
  {
    name: 'body-shuts-nobody-out',
    question:
      'Are outcome, halves and all their reasons the same whatever is answered about opioids, the body and other medicines?',
    queries: () => [
      query('questions 12 to 18', (script) => {
        const { other, visitor } = freeing(script, (input) => aboutTheBody.some((question) => isOf(question, input)));
        const reasons = allRules.map(({ id }) => {
          const isReason = ({ effect, rule }: ItemTerms): boolean => rule.id === id && effect !== 'clear-first';
          return equal(visitor.lists('reasons', isReason), other.lists('reasons', isReason));
        });
        return { never: not(and(sameResult(visitor, other), equal(visitor.crisisCard, other.crisisCard), ...reasons)) };
      }),
    ],
  },
  {
    name: 'told-and-noted-change-nothing',
    question: 'Does what is only told or noted never change the outcome, a half, the check or the crisis card?',
    queries: () => [
      query('the rules', (script) => {
        const isSoft = ({ effect }: Rule): boolean => ['tell', 'note'].includes(effect);
        const { other, visitor } = pair(script, () => undefined, isSoft);
        return { never: not(and(sameDecision(visitor, other), equal(visitor.crisisCard, other.crisisCard))) };
      }),
      query('the answers', (script) => {
        const ofOne = softQuestions.flatMap((id) => optionIds(id).map((option) => `${id}.${option}`));
        const inputs = [...softInputs, ...ofOne];
        const { chosen, other, visitor } = freeing(script, (input) => inputs.includes(input));
        const hard = softQuestions.flatMap((question) =>
          rowsOf(question)
            .filter((row) => gravity(row) > 0)
            .flatMap(({ id }) => [given(`${question}.${id}`), other.inputs.option(question, id)]),
        );
        return {
          about: not(or(...inputs.map((input) => chosen.raises(input.replace('.', ':'))), ...hard)),
          never: not(sameDecision(visitor, other)),
        };
      }),
    ],
  },
];
