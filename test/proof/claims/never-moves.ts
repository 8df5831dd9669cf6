/** The protocol's fourth and fifth rules: what does not move the outcome, or not towards a referral. */
import { medicineTable } from '../../fixtures/medicine-table.js';
import { and, equal, not, or, type Script, type Term } from '../formula/smt.js';
import { allRules } from '../formula/visitor.js';
import {
  adding,
  anybody,
  type Claim,
  given,
  isNearer,
  isOf,
  type Query,
  query,
  sameOutcome,
  settings,
  somebodyElse,
} from './claim.js';
import { gravity, isOne, optionIds, rowsOf, tableOptions } from './tables.js';

/** The outcome is the same whichever of these inputs are given. */
const freely = (label: string, isFree: (input: string) => boolean): Query =>
  query(label, (script) => {
    const chosen = settings(script);
    const visitor = anybody(script, chosen);
    const other = somebodyElse(script, chosen, (input) =>
      isFree(input) ? script.declare(`free.${input}`) : undefined,
    );
    return { never: not(sameOutcome(visitor, other)) };
  });

const bringsNearer = (script: Script, instead: (input: string) => Term): Term => {
  const chosen = settings(script);
  const visitor = anybody(script, chosen);
  const other = somebodyElse(script, chosen, (input) => (isOf('opioids', input) ? instead(input) : undefined));
  return isNearer(visitor, other);
};

const earlierKetamine = ['other-care.ketamine', 'medicines.ketamine', 'medicines.esketamine'];
const painByTheTable = ['crps', 'spinal-cord-injury', 'cancer'].map((id) => `pain-kinds.${id}`);

/** Answers that only tell or note something, of questions that meet no bar and count nothing. */
const soft = tableOptions(
  (row, question) =>
    row.effects.length > 0 && gravity(row) === 0 && !row.bar && !['concerns', 'trial', 'remembered'].includes(question),
).filter(({ option, question }) => !painByTheTable.includes(`${question}.${option}`));
const softOfOne = soft.filter(({ question }) => isOne(question));
const softOfMany = [
  ...soft.filter(({ question }) => !isOne(question)).map(({ option, question }) => `${question}.${option}`),
  ...medicineTable.filter(([, , countsAs]) => countsAs === null).map(([id]) => `medicines.${id}`),
];

export const neverMoves: readonly Claim[] = [
  {
    name: 'opioid-goal-never-moves',
    question: 'Does the wish to take less opioid medicine never change the outcome?',
    queries: () => [freely('any answer instead of any other', (input) => isOf('opioid-goal', input))],
  },
  {
    name: 'opioid-answers-never-nearer',
    question: 'Does no answer about opioids bring a referral nearer?',
    queries: () => [
      query('more answers beside these', (script) => ({
        never: bringsNearer(script, (input) => or(given(input), script.declare(`more.${input}`))),
      })),
      query('any answers instead of "none" or a skip', (script) => {
        const nearer = bringsNearer(script, (input) => script.declare(`instead.${input}`));
        const others = optionIds('opioids').filter((id) => id !== 'none');
        return { about: and(...others.map((id) => not(given(`opioids.${id}`)))), never: nearer };
      }),
    ],
  },
  {
    name: 'pain-kinds-only-by-the-table',
    question:
      'Does no kind of pain but CRPS, a spinal cord injury and cancer change the outcome, and do the first two only name the specialist?',
    queries: () => [
      freely('the other kinds', (input) => isOf('pain-kinds', input) && !painByTheTable.includes(input)),
      ...['crps', 'spinal-cord-injury'].map((id) =>
        query(id, (script) => {
          const { other, visitor } = adding(script, 'pain-kinds', id);
          const names = and(visitor.outcome('pain-clinic'), other.outcome('referral-pain'));
          return { never: not(or(sameOutcome(visitor, other), names)) };
        }),
      ),
    ],
  },
  {
    name: 'earlier-ketamine-never-moves',
    question: 'Does earlier ketamine or esketamine never change the outcome?',
    queries: () => [freely('given or not', (input) => earlierKetamine.includes(input))],
  },
  {
    name: 'tell-and-note-never-change',
    question: 'Does what is only told or noted never change the outcome or the crisis card?',
    queries: () => [
      query('the rules', (script) => {
        const chosen = settings(script);
        const visitor = anybody(script, chosen);
        const isSoft = (id: string): Term =>
          String(allRules.some((rule) => rule.id === id && ['tell', 'note'].includes(rule.effect)));
        const other = somebodyElse(script, chosen, () => undefined, { ownEffect: isSoft });
        return { never: not(and(sameOutcome(visitor, other), equal(visitor.crisisCard, other.crisisCard))) };
      }),
      query('the answers beside others', (script) => {
        const chosen = settings(script);
        const visitor = anybody(script, chosen);
        const other = somebodyElse(script, chosen, (input) =>
          softOfMany.includes(input) ? script.declare(`free.${input}`) : undefined,
        );
        const raised = soft.map(({ option, question }) => chosen.raises(`${question}:${option}`));
        return { about: not(or(...raised)), never: not(sameOutcome(visitor, other)) };
      }),
      ...softOfOne.map(({ option, question }) =>
        query(`${question}: ${option}`, (script) => {
          const { chosen, other, visitor } = adding(script, question, option);
          const graver = rowsOf(question).filter((row) => gravity(row) > 0);
          const raised = optionIds(question).map((id) => chosen.raises(`${question}:${id}`));
          const hard = or(...graver.map(({ id }) => given(`${question}.${id}`)), ...raised);
          return { about: not(hard), never: not(sameOutcome(visitor, other)) };
        }),
      ),
    ],
  },
];
