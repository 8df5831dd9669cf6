/** The sixth and eighth rules, and what a skip means: settings only make it stricter, strays change nothing, no dead end. */
import { escalatableTable } from '../../fixtures/protocol-table.js';
import { defaultTerms, noLooser } from '../formula/settings.js';
import { and, equal, ifElse, implies, not, or, type Term } from '../formula/smt.js';
import { allQuestions, optionsOf, slots } from '../formula/inputs.js';
import { pagesOf, type Visitor } from '../formula/visitor.js';
import {
  anybody,
  type Claim,
  free,
  freeing,
  given,
  isNearer,
  isOf,
  losesCheck,
  pair,
  type Query,
  query,
  sameInAll,
  settings,
  somebodyElse,
} from './claim.js';
import { optionIds, questionIds } from './tables.js';

/** The question that an input answers; a slot belongs to the medicines. */
const answeredBy = (input: string): string => input.replace(/^slot\./, 'medicines.').split('.', 1)[0] ?? '';
const isAsked = (visitor: Visitor, input: string): Term =>
  isOf('trial', input) ? visitor.asked('trial', Number(input.split('.')[1])) : visitor.asked(answeredBy(input));
const concernsOffered = (offers: (id: string) => Term): Term =>
  and(...optionIds('concerns').map((id) => implies(given(`concerns.${id}`), offers(id))));

const oneOf = (question: string, ...ids: readonly string[]): string | undefined =>
  ids.find((id) => optionIds(question).includes(id));
const standsForSkip = (question: string): string | undefined => oneOf(question, 'unsure', 'prefer-not');

/** All that can be given to a question. */
const allInputs = (id: string): readonly string[] =>
  allQuestions
    .filter((question) => question.id === id)
    .flatMap((question) => optionsOf(question).map((option) => `${id}.${option}`))
    .concat(id === 'medicines' ? slots.map((slot) => `slot.${slot}.named`) : []);

const neverAsNo = questionIds.flatMap((question) => {
  const no = oneOf(question, 'no', 'none');
  return no === undefined ? [] : [undefined, standsForSkip(question)].map((answer) => ({ answer, no, question }));
});

const skipQueries = (): readonly Query[] => [
  ...neverAsNo.map(({ answer, no, question }) =>
    query(`${question}: ${answer ?? 'a skip'} is no nearer than "${no}"`, (script) => {
      const all = allInputs(question);
      const { other, visitor } = pair(script, (input) =>
        all.includes(input) ? String(input === `${question}.${answer}`) : undefined,
      );
      const saysNo = all.map((input) => (input === `${question}.${no}` ? given(input) : not(given(input))));
      const losesCard = and(visitor.crisisCard, not(other.crisisCard));
      return { about: and(...saysNo), never: or(isNearer(visitor, other), losesCheck(visitor, other), losesCard) };
    }),
  ),
  ...questionIds.flatMap((question) => {
    const answer = standsForSkip(question);
    if (answer === undefined) return [];
    return query(`${question}: a skip has the effect of ${answer}`, (script) => {
      const { other, visitor } = pair(script, (input) => {
        if (!isOf(question, input)) return undefined;
        const asUnsure = String(input.endsWith(`.${answer}`));
        return question === 'trial' ? ifElse(unanswered(input), asUnsure, given(input)) : asUnsure;
      });
      const skipped = question === 'trial' ? [] : optionIds(question).map((id) => not(given(`${question}.${id}`)));
      return { about: and(...skipped), never: not(sameInAll(visitor, other)) };
    });
  }),
];

/** No answer is given to the trial that this input belongs to. */
const unanswered = (input: string): Term =>
  not(or(...optionIds('trial').map((id) => given(`${input.split('.', 2).join('.')}.${id}`))));

/** Any setting against the protocol's own, and against one that is looser. */
const stricter = (isWrong: (loose: Visitor, strict: Visitor) => Term): readonly Query[] => [
  query('any setting against the protocol', (script) => {
    const chosen = settings(script);
    const visitor = anybody(script, defaultTerms());
    const other = somebodyElse(script, chosen, () => undefined);
    return { about: concernsOffered(chosen.offers), never: isWrong(visitor, other) };
  }),
  query('any setting against a looser one', (script) => {
    const [loose, strict] = [settings(script, 'loose'), settings(script, 'strict')];
    const visitor = anybody(script, loose);
    const other = somebodyElse(script, strict, () => undefined);
    const isStricter = noLooser(loose, strict, optionIds('concerns'), escalatableTable);
    return { about: and(isStricter, concernsOffered(strict.offers)), never: isWrong(visitor, other) };
  }),
];

export const pathAndSettings: readonly Claim[] = [
  {
    name: 'settings-never-nearer',
    question:
      'Does no setting bring a referral nearer than the protocol itself, and no stricter setting nearer than a looser one?',
    queries: () => stricter(isNearer),
  },
  {
    name: 'settings-never-clear-check',
    question: 'Does no setting clear a check, neither of the protocol itself nor of a looser setting?',
    queries: () => stricter(losesCheck),
  },
  {
    name: 'off-path-changes-nothing',
    question: 'Do answers that are off the path change nothing at all?',
    queries: () => [
      query('any answers off the path', (script) => {
        const { other, visitor } = pair(script, (input, who) =>
          ifElse(isAsked(who, input), given(input), free(script, input)),
        );
        return { never: not(sameInAll(visitor, other)) };
      }),
    ],
  },
  {
    name: 'skip-is-never-no',
    question:
      'Does a skip, "not sure" or "rather not say" never count as "no", and does a skip have the effect of "not sure"?',
    queries: skipQueries,
  },
  {
    name: 'answers-never-change-earlier-path',
    question:
      'Is there no dead end: does an answer never change which questions stand before it, so that the questions end?',
    queries: () =>
      allQuestions.map((question, index) =>
        query(question.id, (script) => {
          const later = new Set(allQuestions.slice(index).map(({ id }) => id));
          const { other, visitor } = freeing(script, (input) => later.has(answeredBy(input)));
          const pages = allQuestions
            .slice(0, index + 1)
            .flatMap((one) =>
              pagesOf(one).map((slot) => equal(visitor.asked(one.id, slot), other.asked(one.id, slot))),
            );
          return { never: not(and(...pages)) };
        }),
      ),
  },
];
