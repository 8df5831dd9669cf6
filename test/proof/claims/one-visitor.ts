/** Claims about one visitor: the first, second and eleventh rule, and what minors get. */
import type { ItemTerms } from '../formula/rules.js';
import type { SettingsTerms } from '../formula/settings.js';
import { and, equal, not, or, type Term } from '../formula/smt.js';
import type { Visitor } from '../formula/visitor.js';
import { alone, anyOutcome, type Claim, gives, ofAnybody } from './claim.js';
import { doing, entries, optionIds, questionIds } from './tables.js';

const urgent = doing('urgent');

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

export const oneVisitor: readonly Claim[] = [
  {
    name: 'urgent-always-helps',
    question: 'Does every urgent answer give "get help now", whatever else is answered and set?',
    queries: () =>
      urgent.map(({ question, option }) =>
        ofAnybody(`${question}: ${option}`, (who) => ({
          about: gives(who, question, option),
          never: not(who.outcome('get-help-now')),
        })),
      ),
  },
  {
    name: 'check-iff-clear-first',
    question:
      'Does an answer that a doctor must clear first always give the check, and does the check never come without such an answer among its reasons?',
    queries: () => [
      ofAnybody('the check', (who, chosen) => ({ never: not(equal(who.check, hasToClear(who, chosen))) })),
      ofAnybody('its reasons', (who, chosen) => {
        const named = toClear(who, chosen).map(({ is, option, question }) => {
          const isHere = (item: ItemTerms): boolean => item.effect === 'clear-first' && item.rule.question === question;
          return equal(is, who.lists('reasons', isHere, option));
        });
        return { never: not(and(...named)) };
      }),
    ],
  },
  {
    name: 'no-booking-with-check-or-card',
    question: 'Does the booking link show just where nothing has to be cleared first and safety is not in doubt?',
    queries: () => [
      ofAnybody('the link', (who, chosen) => ({
        never: equal(who.booking, or(hasToClear(who, chosen), isInDoubt(who))),
      })),
    ],
  },
  {
    name: 'crisis-card-when-in-doubt',
    question:
      'Does the crisis card show just where safety is in doubt: an emergency, a minor, "not sure", a skip, or anything but "no"?',
    queries: () => [ofAnybody('the card', (who) => ({ never: not(equal(who.crisisCard, isInDoubt(who))) }))],
  },
  {
    name: 'suicidal-thoughts-help-first',
    question:
      'Do thoughts of suicide, and what leaves them open, always show the crisis card and no booking link, and is the outcome with such thoughts never a referral?',
    queries: () => [
      ofAnybody('the crisis card', (who) => {
        const isOpen = or(gives(who, 'self-harm', 'safe-now', 'unsure', 'prefer-not'), isSkipped(who, 'self-harm'));
        return { about: isOpen, never: or(not(who.crisisCard), who.booking) };
      }),
      ofAnybody('the outcome', (who) => ({
        about: gives(who, 'self-harm', 'safe-now'),
        never: not(anyOutcome(who, [...alone, 'talk-soon'])),
      })),
    ],
  },
  {
    name: 'minor-gets-adult',
    question:
      'Is everybody under 18 sent to an adult and a doctor, unless there is an emergency, and asked nothing more?',
    queries: () => [
      ofAnybody('the outcome and the path', (who) => {
        const later = questionIds.slice(questionIds.indexOf('self-harm') + 1);
        const asksMore = or(...later.map((id) => who.asked(id)));
        const isAlone = or(isUrgent(who), who.outcome('adult-with-you'));
        return { about: gives(who, 'age', 'under-18'), never: or(asksMore, not(isAlone)) };
      }),
    ],
  },
];
