/** Claims about one visitor: the first, second and eleventh rule, and what minors get. */
import type { ItemTerms } from '../formula/rules.js';
import { entries, type SettingsTerms } from '../formula/settings.js';
import { and, equal, not, or, type Term } from '../formula/smt.js';
import type { Visitor } from '../formula/visitor.js';
import { alone, anyOutcome, type Claims, gives, ofAnybody } from './claim.js';
import { doing, optionIds, questionIds } from './tables.js';

const urgent = doing('urgent');

const isUrgent = (who: Visitor): Term => or(...urgent.map(({ question, option }) => gives(who, question, option)));
const isSkipped = (who: Visitor, question: string): Term => not(gives(who, question, ...optionIds(question)));

/** Every answer on the path that a doctor must clear first, by the table or by the setting. */
const toClear = (who: Visitor, settings: SettingsTerms) =>
  entries.map((entry) => {
    const [question = '', option = ''] = entry.split(':');
    const isClear = doing('clear-first').some((one) => one.question === question && one.option === option);
    const is = and(who.asked(question), gives(who, question, option), isClear ? 'true' : settings.raises(entry));
    return { is, option, question };
  });
const hasToClear = (who: Visitor, settings: SettingsTerms): Term => or(...toClear(who, settings).map(({ is }) => is));

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

export const oneVisitor = {
  'urgent-always-helps': () =>
    urgent.map(({ question, option }) =>
      ofAnybody(`${question}: ${option}`, (who) => ({
        about: gives(who, question, option),
        never: not(who.outcome('get-help-now')),
      })),
    ),
  'check-iff-clear-first': () => [
    ofAnybody('the check', (who, settings) => ({ never: not(equal(who.check, hasToClear(who, settings))) })),
    ofAnybody('its reasons', (who, settings) => {
      const named = toClear(who, settings).map(({ is, option, question }) => {
        const isHere = (item: ItemTerms): boolean => item.effect === 'clear-first' && item.rule.question === question;
        return equal(is, who.lists('reasons', isHere, option));
      });
      return { never: not(and(...named)) };
    }),
  ],
  'no-booking-with-check-or-card': () => [
    ofAnybody('the link', (who, settings) => ({
      never: equal(who.booking, or(hasToClear(who, settings), isInDoubt(who))),
    })),
  ],
  'crisis-card-when-in-doubt': () => [
    ofAnybody('the card', (who) => ({ never: not(equal(who.crisisCard, isInDoubt(who))) })),
  ],
  'suicidal-thoughts-help-first': () => [
    ofAnybody('the crisis card', (who) => ({
      about: or(gives(who, 'self-harm', 'safe-now', 'unsure', 'prefer-not'), isSkipped(who, 'self-harm')),
      never: or(not(who.crisisCard), who.booking),
    })),
    ofAnybody('the outcome', (who) => ({
      about: gives(who, 'self-harm', 'safe-now'),
      never: not(anyOutcome(who, [...alone, 'talk-soon'])),
    })),
  ],
  'minor-gets-adult': () => [
    ofAnybody('the outcome and the path', (who) => {
      const later = questionIds.slice(questionIds.indexOf('self-harm') + 1);
      const asksMore = or(...later.map((id) => who.asked(id)));
      const isAlone = or(isUrgent(who), who.outcome('adult-with-you'));
      return { about: gives(who, 'age', 'under-18'), never: or(asksMore, not(isAlone)) };
    }),
  ],
} satisfies Claims;
