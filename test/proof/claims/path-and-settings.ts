/** The sixth and eighth rules, and what a skip means: settings only make it stricter, strays change nothing, no dead end. */
import { escalatableTable } from '../../fixtures/protocol-table.js';
import { allQuestions, optionsOf, slots } from '../formula/inputs.js';
import { pagesOf } from '../formula/path.js';
import { anySettings, defaultTerms, type SettingsTerms } from '../formula/settings.js';
import { and, atLeast, equal, ifElse, implies, not, or, type Term } from '../formula/smt.js';
import type { Visitor } from '../formula/visitor.js';
import * as claim from './claim.js';
import { optionIds, questionIds } from './tables.js';

const { free, given, isOf, pair, query, sameInAll } = claim;

/** The question that an input answers; a slot belongs to the medicines. */
const answeredBy = (input: string): string => input.replace(/^slot\./, 'medicines.').split('.', 1)[0] ?? '';
const isAsked = (visitor: Visitor, input: string): Term =>
  isOf('trial', input) ? visitor.asked('trial', Number(input.split('.')[1])) : visitor.asked(answeredBy(input));

const oneOf = (question: string, ...ids: readonly string[]): string | undefined =>
  ids.find((id) => optionIds(question).includes(id));
/** The answer that a skip counts as. */
const unsureOf = (question: string): string | undefined => oneOf(question, 'unsure', 'prefer-not');

/** Neither a skip nor "not sure" is nearer than "no". */
function neverAsNo(question: string): readonly claim.Query[] {
  const no = oneOf(question, 'no', 'none');
  if (no === undefined) return [];
  const all = allQuestions
    .filter(({ id }) => id === question)
    .flatMap((one) => optionsOf(one).map((option) => `${question}.${option}`))
    .concat(question === 'medicines' ? slots.map((slot) => `slot.${slot}.named`) : []);
  return [undefined, unsureOf(question)].map((answer) =>
    query(`${question}: ${answer ?? 'a skip'} is no nearer than "${no}"`, (script) => {
      const { other, visitor } = pair(script, (input) =>
        all.includes(input) ? String(input === `${question}.${answer}`) : undefined,
      );
      const saysNo = all.map((input) => (input === `${question}.${no}` ? given(input) : not(given(input))));
      const losesCard = and(visitor.crisisCard, not(other.crisisCard));
      return { about: and(...saysNo), never: or(claim.isNearerOrLosesCheck(visitor, other), losesCard) };
    }),
  );
}

function skipAsUnsure(question: string): readonly claim.Query[] {
  const answer = unsureOf(question);
  if (answer === undefined) return [];
  const isTrial = question === 'trial';
  const isUnanswered = (input: string): Term =>
    not(or(...optionIds('trial').map((id) => given(`${input.split('.', 2).join('.')}.${id}`))));
  return [
    query(`${question}: a skip has the effect of ${answer}`, (script) => {
      const { other, visitor } = pair(script, (input) => {
        if (!isOf(question, input)) return undefined;
        const asUnsure = String(input.endsWith(`.${answer}`));
        return isTrial ? ifElse(isUnanswered(input), asUnsure, given(input)) : asUnsure;
      });
      const skipped = isTrial ? [] : optionIds(question).map((id) => not(given(`${question}.${id}`)));
      return { about: and(...skipped), never: not(sameInAll(visitor, other)) };
    }),
  ];
}

const concernsOffered = ({ offers }: SettingsTerms): Term =>
  and(...optionIds('concerns').map((id) => implies(given(`concerns.${id}`), offers(id))));
const isNoLooser = (loose: SettingsTerms, strict: SettingsTerms): Term =>
  and(
    atLeast(strict.minMedicines, loose.minMedicines),
    atLeast(strict.minClasses, loose.minClasses),
    implies(loose.fullTrialsOnly, strict.fullTrialsOnly),
    ...optionIds('concerns').map((id) => implies(strict.offers(id), loose.offers(id))),
    ...escalatableTable.map((id) => implies(loose.raises(id), strict.raises(id))),
  );

/** Any setting against the protocol's own, and against one that is looser. */
const stricter = (isWrong: (loose: Visitor, strict: Visitor) => Term): readonly claim.Query[] => [
  query('any setting against the protocol', (script) => {
    const settings = anySettings(script);
    const visitor = claim.anybody(script, defaultTerms());
    const other = claim.somebodyElse(script, settings, () => undefined);
    return { about: concernsOffered(settings), never: isWrong(visitor, other) };
  }),
  query('any setting against a looser one', (script) => {
    const [loose, strict] = [anySettings(script, 'loose'), anySettings(script, 'strict')];
    const visitor = claim.anybody(script, loose);
    const other = claim.somebodyElse(script, strict, () => undefined);
    return { about: and(isNoLooser(loose, strict), concernsOffered(strict)), never: isWrong(visitor, other) };
  }),
];

export const pathAndSettings = {
  'settings-never-nearer': () => stricter(claim.isNearer),
  'settings-never-clear-check': () => stricter(claim.losesCheck),
  'off-path-changes-nothing': () => [
    query('any answers off the path', (script) => {
      const { other, visitor } = pair(script, (input, who) =>
        ifElse(isAsked(who, input), given(input), free(script, input)),
      );
      return { never: not(sameInAll(visitor, other)) };
    }),
  ],
  'skip-is-never-no': () => [...questionIds.flatMap(neverAsNo), ...questionIds.flatMap(skipAsUnsure)],
  'answers-never-change-earlier-path': () =>
    allQuestions.map((question, index) =>
      query(question.id, (script) => {
        const later = new Set(allQuestions.slice(index).map(({ id }) => id));
        const { other, visitor } = claim.freeing(script, (input) => later.has(answeredBy(input)));
        const pages = allQuestions
          .slice(0, index + 1)
          .flatMap((one) => pagesOf(one).map((slot) => equal(visitor.asked(one.id, slot), other.asked(one.id, slot))));
        return { never: not(and(...pages)) };
      }),
    ),
} satisfies claim.Claims;
