/** The fourth, fifth and tenth rules: what does not move the result. */
import { alsoTable, halfTables } from '../../fixtures/protocol-table.js';
import { medicineTable } from '../../fixtures/medicine-table.js';
import { allRules } from '../../../src/protocol/half-reasons.js';
import type { ItemTerms } from '../formula/rules.js';
import { and, equal, not, or, type Term } from '../formula/smt.js';
import type { Visitor } from '../formula/visitor.js';
import { type Claims, freeing, given, isOf, pair, query, type Query, sameResult } from './claim.js';
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

/** What a half is read from: a diagnosis, earlier medicines, the kind of pain. */
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
/** Where one answer can be given, any with nothing to do first may take the place of any other. */
const softQuestions = [...new Set(soft.filter(({ question }) => isOne(question)).map(({ question }) => question))];
const softInputs = [
  ...soft.filter(({ question }) => !isOne(question)).map(({ option, question }) => `${question}.${option}`),
  ...medicineTable.filter(([, , countsAs]) => countsAs === null).map(([id]) => `medicines.${id}`),
  ...softQuestions.flatMap((id) => optionIds(id).map((option) => `${id}.${option}`)),
];

const same = (what: 'check' | 'crisisCard', one: Visitor, other: Visitor): Term => equal(one[what], other[what]);

export const neverMoves = {
  'opioids-never-nearer': () => [
    freely('opioids', (input) => /^(opioids|opioid-goal)\.|^concerns\.opioid-reduction$/.test(input)),
    freely('earlier ketamine', (input) => earlierKetamine.includes(input)),
  ],
  'body-shuts-nobody-out': () => [
    query('questions 12 to 18', (script) => {
      const { other, visitor } = freeing(script, (input) => aboutTheBody.some((question) => isOf(question, input)));
      const reasons = allRules.map(({ id }) => {
        const isReason = ({ effect, rule }: ItemTerms): boolean => rule.id === id && effect !== 'clear-first';
        return equal(visitor.lists('reasons', isReason), other.lists('reasons', isReason));
      });
      return { never: not(and(sameResult(visitor, other), same('crisisCard', visitor, other), ...reasons)) };
    }),
  ],
  'told-and-noted-change-nothing': () => [
    query('the rules', (script) => {
      const { other, visitor } = pair(
        script,
        () => undefined,
        ({ effect }) => ['tell', 'note'].includes(effect),
      );
      const isSame = [same('check', visitor, other), same('crisisCard', visitor, other)];
      return { never: not(and(sameResult(visitor, other), ...isSame)) };
    }),
    query('the answers', (script) => {
      const { other, settings, visitor } = freeing(script, (input) => softInputs.includes(input));
      const hard = softQuestions.flatMap((question) =>
        rowsOf(question)
          .filter((row) => gravity(row) > 0)
          .flatMap(({ id }) => [given(`${question}.${id}`), other.inputs.option(question, id)]),
      );
      return {
        about: not(or(...softInputs.map((input) => settings.raises(input.replace('.', ':'))), ...hard)),
        never: not(and(sameResult(visitor, other), same('check', visitor, other))),
      };
    }),
  ],
} satisfies Claims;
