/** Claims about one visitor: the first, second, seventh, ninth and eleventh rule, and the tables of the result. */
import {
  alsoTable,
  type Atom,
  halfNearnessTable,
  halfTables,
  outcomeTable,
  worthAsking,
} from '../../fixtures/protocol-table.js';
import { inputs } from '../formula/inputs.js';
import type { SettingsTerms } from '../formula/settings.js';
import { and, atLeast, atMostOne, equal, implies, not, number, or, type Script, type Term } from '../formula/smt.js';
import { assessTerms, halfIds, type Visitor } from '../formula/visitor.js';
import { alone, anybody, anyOutcome, type Claim, query, settings } from './claim.js';
import { doing, entries, optionIds, questionIds } from './tables.js';

const urgent = doing('urgent');

const gives = ({ inputs: given }: Visitor, question: string, ...options: readonly string[]): Term =>
  or(...options.map((option) => given.option(question, option)));
const isUrgent = (who: Visitor): Term => or(...urgent.map(({ question, option }) => gives(who, question, option)));
const isSkipped = (who: Visitor, question: string): Term => not(gives(who, question, ...optionIds(question)));

/** Every answer on the path that a doctor must clear first, by the table or by the setting. */
const toClear = (who: Visitor, chosen: SettingsTerms) =>
  entries.map((entry) => {
    const [question = '', option = ''] = entry.split(':');
    const isClear = doing('clear-first').some((one) => one.question === question && one.option === option);
    const is = and(who.asked(question), gives(who, question, option), isClear ? 'true' : chosen.raises(entry));
    return { is, option, question };
  });
const hasToClear = (who: Visitor, chosen: SettingsTerms): Term => or(...toClear(who, chosen).map(({ is }) => is));

/** Safety is in doubt: an emergency, a minor, "not sure", a skip, or anything but "no". */
function isInDoubt(who: Visitor): Term {
  const others = urgent.filter(({ question }) => question === 'emergency').map(({ option }) => option);
  return or(
    isUrgent(who),
    gives(who, 'age', 'under-18'),
    isSkipped(who, 'emergency'),
    and(gives(who, 'emergency', 'unsure'), not(gives(who, 'emergency', ...others))),
    not(gives(who, 'self-harm', 'no')),
  );
}

const someone = (script: Script) => {
  const chosen = settings(script);
  return { chosen, who: anybody(script, chosen) };
};

const isReason = (who: Visitor, ...effects: readonly string[]): Term =>
  who.shown('reasons', ({ effect }) => effects.includes(effect));
const mainReasons: Readonly<Record<string, string>> = {
  'get-help-now': 'urgent',
  'adult-with-you': 'under-age',
  'talk-soon': 'soon',
};

/** What a word of the tables means, of this visitor. */
function meaning(atom: Atom, who: Visitor, { minClasses, minMedicines }: SettingsTerms): Term {
  if (atom.startsWith('!'))
    return not(meaning(atom.slice(1) as Atom, who, { minClasses, minMedicines } as SettingsTerms));
  const { possibleClasses, possibleMedicines, triedClasses, triedMedicines } = who.counts;
  if (atom === 'trial bar') return and(atLeast(triedMedicines, minMedicines), atLeast(triedClasses, minClasses));
  if (atom === 'maybe bar') return and(atLeast(possibleMedicines, minMedicines), atLeast(possibleClasses, minClasses));
  const [question = '', option = ''] = atom.split(':');
  return who.chose(question, option);
}

const values = halfNearnessTable.flat();
const place = (value: string): number =>
  halfNearnessTable.findIndex((some) => (some as readonly string[]).includes(value));
/** What the halves say together, by the specification. */
function together(mental: string | undefined, pain: string | undefined): string {
  if (mental === undefined || pain === undefined) return mental ?? pain ?? 'own-doctor';
  if (worthAsking.includes(mental) && worthAsking.includes(pain)) return 'referral-both';
  return place(pain) > place(mental) ? pain : mental;
}

export const oneVisitor: readonly Claim[] = [
  {
    name: 'urgent-always-helps',
    question: 'Does every urgent answer give "get help now", whatever else is answered and set?',
    queries: () =>
      urgent.map(({ question, option }) =>
        query(`${question}: ${option}`, (script) => {
          const { who } = someone(script);
          return { about: gives(who, question, option), never: not(who.outcome('get-help-now')) };
        }),
      ),
  },
  {
    name: 'check-iff-clear-first',
    question:
      'Does an answer that a doctor must clear first always give the check, and does the check never come without such an answer among its reasons?',
    queries: () => [
      query('the check', (script) => {
        const { chosen, who } = someone(script);
        return { never: not(equal(who.check, hasToClear(who, chosen))) };
      }),
      query('its reasons', (script) => {
        const { chosen, who } = someone(script);
        const named = toClear(who, chosen).map(({ is, option, question }) => {
          const isClear = ({ effect, rule }: { effect: string; rule: { question: string } }): boolean =>
            effect === 'clear-first' && rule.question === question;
          return equal(is, who.names('reasons', isClear, option));
        });
        return { never: not(and(...named)) };
      }),
    ],
  },
  {
    name: 'no-booking-with-check-or-card',
    question: 'Does the booking link show just where nothing has to be cleared first and safety is not in doubt?',
    queries: () => [
      query('the link', (script) => {
        const { chosen, who } = someone(script);
        return { never: equal(who.booking, or(hasToClear(who, chosen), isInDoubt(who))) };
      }),
    ],
  },
  {
    name: 'crisis-card-when-in-doubt',
    question:
      'Does the crisis card show just where safety is in doubt: an emergency, a minor, "not sure", a skip, or anything but "no"?',
    queries: () => [
      query('the card', (script) => {
        const { who } = someone(script);
        return { never: not(equal(who.crisisCard, isInDoubt(who))) };
      }),
    ],
  },
  {
    name: 'suicidal-thoughts-help-first',
    question:
      'Do thoughts of suicide, and what leaves them open, always show the crisis card, and are they never a referral while they are there?',
    queries: () => [
      query('the crisis card', (script) => {
        const { who } = someone(script);
        const isOpen = or(gives(who, 'self-harm', 'safe-now', 'unsure', 'prefer-not'), isSkipped(who, 'self-harm'));
        return { about: isOpen, never: or(not(who.crisisCard), who.booking) };
      }),
      query('the outcome', (script) => {
        const { who } = someone(script);
        return { about: gives(who, 'self-harm', 'safe-now'), never: not(anyOutcome(who, [...alone, 'talk-soon'])) };
      }),
    ],
  },
  {
    name: 'minor-gets-adult',
    question:
      'Is everybody under 18 sent to an adult and a doctor, unless there is an emergency, and asked nothing more?',
    queries: () => [
      query('the outcome and the path', (script) => {
        const { who } = someone(script);
        const later = questionIds.slice(questionIds.indexOf('self-harm') + 1);
        const asksMore = or(...later.map((id) => who.asked(id)));
        const isAlone = or(isUrgent(who), who.outcome('adult-with-you'));
        return { about: gives(who, 'age', 'under-18'), never: or(asksMore, not(isAlone)) };
      }),
    ],
  },
  {
    name: 'one-outcome-each',
    question: 'Does every set of answers have exactly one outcome, and at most one value of each half?',
    queries: () => [
      query('one, and only one', (script) => {
        const { who } = someone(script);
        const all = outcomeTable.map(who.outcome);
        const one = halfIds.map((half) => atMostOne(values.map((value) => who.half(half, value))));
        return { never: not(and(or(...all), atMostOne(all), ...one)) };
      }),
    ],
  },
  {
    name: 'skipped-is-no-referral',
    question: 'With everything skipped, is it no referral and no booking, and does the crisis card show?',
    queries: () =>
      [[], ['concerns']].map((kept) =>
        query(`everything but ${kept.join() || 'nothing'}`, (script) => {
          const given = inputs(script, 'visitor', (input) => {
            if (kept.some((id) => input.startsWith(`${id}.`))) return undefined;
            return /ingredient|family/.test(input) ? number(0) : 'false';
          });
          const who = assessTerms(script, 'visitor', settings(script), given);
          return { never: not(and(who.outcome('own-doctor'), who.crisisCard, not(who.booking), not(who.check))) };
        }),
      ),
  },
  {
    name: 'reason-with-outcome-half-and-check',
    question:
      'Is a reason shown for every outcome, and for each half, each check and each other illness beside "get help now" and "an adult with you"?',
    queries: () => [
      ...outcomeTable.map((id) =>
        query(id, (script) => {
          const { who } = someone(script);
          const main = mainReasons[id];
          return { about: who.outcome(id), never: not(isReason(who, ...(main ? [main] : ['half', 'sort-first']))) };
        }),
      ),
      ...halfIds.map((half) =>
        query(half, (script) => {
          const { who } = someone(script);
          const shows = who.shown('reasons', ({ effect, rule }) => rule.half === half && effect !== 'tell');
          return { about: and(not(who.half(half, undefined)), not(anyOutcome(who, alone))), never: not(shows) };
        }),
      ),
      query('check', (script) => {
        const { who } = someone(script);
        return { about: who.check, never: or(not(isReason(who, 'clear-first')), anyOutcome(who, alone)) };
      }),
      query('also', (script) => {
        const { who } = someone(script);
        const shows = (option: string): Term => who.names('reasons', ({ effect }) => effect === 'half', option);
        return { about: who.also, never: not(or(...alsoTable.told.map(shows))) };
      }),
    ],
  },
  {
    name: 'named-illness-shuts-nobody-out',
    question:
      'With an anxiety disorder or PTSD that a clinician has named, is mental-health care always something to ask about?',
    queries: () => [
      query('the half, or beside it', (script) => {
        const { who } = someone(script);
        const isToAsk = or(who.also, ...worthAsking.map((value) => who.half('mental', value)));
        const isNamed = and(who.asked('told'), gives(who, 'told', ...alsoTable.told));
        return { about: and(isNamed, not(who.half('mental', undefined))), never: not(isToAsk) };
      }),
    ],
  },
  {
    name: 'result-by-the-tables',
    question: 'Is each half the first row of its table that fits, and the outcome what both say together?',
    queries: () => [
      ...halfIds.map((half) =>
        query(half, (script) => {
          const { chosen, who } = someone(script);
          const { askedFor, rows } = halfTables[half];
          let left = or(...askedFor.map((id) => who.chose('concerns', id)));
          const right = [equal(who.half(half, undefined), not(left))];
          for (const { value, when } of rows) {
            const fits = and(...when.map((atoms) => or(...atoms.map((atom) => meaning(atom, who, chosen)))));
            right.push(implies(and(left, fits), who.half(half, value)));
            left = and(left, not(fits));
          }
          return { never: not(and(...right)) };
        }),
      ),
      query('together', (script) => {
        const { who } = someone(script);
        const pairs = [undefined, ...values].flatMap((mental) =>
          [undefined, ...values].map((pain) =>
            implies(and(who.half('mental', mental), who.half('pain', pain)), who.outcome(together(mental, pain))),
          ),
        );
        return { about: not(anyOutcome(who, [...alone, 'talk-soon'])), never: not(and(...pairs)) };
      }),
      query('beside it', (script) => {
        const { who } = someone(script);
        const isBeside = or(...alsoTable.beside.map((value) => who.half('mental', value)));
        const isNamed = or(...alsoTable.told.map((id) => who.chose('told', id)));
        return { never: not(equal(who.also, and(isBeside, isNamed))) };
      }),
    ],
  },
];
