/** The result by the specification's tables; the seventh, ninth and, in part, tenth rule. */
import { alsoTable, halfNearnessTable, halfTables, outcomeTable, worthAsking } from '../../fixtures/protocol-table.js';
import { inputs } from '../formula/inputs.js';
import { anySettings, type SettingsTerms } from '../formula/settings.js';
import { and, atLeast, atMostOne, equal, implies, not, number, or, type Term } from '../formula/smt.js';
import { assessTerms, halfIds, type Visitor } from '../formula/visitor.js';
import { alone, anyOutcome, type Claims, gives, ofAnybody, query } from './claim.js';

const isReason = (who: Visitor, ...effects: readonly string[]): Term =>
  who.lists('reasons', ({ effect }) => effects.includes(effect));
const mainReasons: Readonly<Record<string, string>> = {
  'get-help-now': 'urgent',
  'adult-with-you': 'under-age',
  'talk-soon': 'soon',
};

/** A word of the tables, as a term for this visitor. */
function meaning(atom: string, who: Visitor, settings: SettingsTerms): Term {
  if (atom.startsWith('!')) return not(meaning(atom.slice(1), who, settings));
  const { minClasses, minMedicines } = settings;
  const { possibleClasses, possibleMedicines, triedClasses, triedMedicines } = who.counts;
  if (atom === 'trial bar') return and(atLeast(triedMedicines, minMedicines), atLeast(triedClasses, minClasses));
  if (atom === 'maybe bar') return and(atLeast(possibleMedicines, minMedicines), atLeast(possibleClasses, minClasses));
  const [question = '', option = ''] = atom.split(':');
  return who.chose(question, option);
}

const values = halfNearnessTable.flat();
const place = (value: string): number =>
  halfNearnessTable.findIndex((some) => (some as readonly string[]).includes(value));
/** The outcome of both halves, by the specification. */
function together(mental: string | undefined, pain: string | undefined): string {
  if (mental === undefined || pain === undefined) return mental ?? pain ?? 'own-doctor';
  if (worthAsking.includes(mental) && worthAsking.includes(pain)) return 'referral-both';
  return place(pain) > place(mental) ? pain : mental;
}

export const result = {
  'one-outcome-each': () => [
    ofAnybody('one, and only one', (who) => {
      const all = outcomeTable.map(who.outcome);
      const one = halfIds.map((half) => atMostOne(values.map((value) => who.half(half, value))));
      return { never: not(and(or(...all), atMostOne(all), ...one)) };
    }),
  ],
  'skipped-is-no-referral': () =>
    [[], ['concerns']].map((kept) =>
      query(`everything but ${kept.join() || 'nothing'}`, (script) => {
        const given = inputs(script, 'visitor', (input) => {
          if (kept.some((id) => input.startsWith(`${id}.`))) return undefined;
          return /ingredient|family/.test(input) ? number(0) : 'false';
        });
        const who = assessTerms(script, 'visitor', anySettings(script), given);
        return { never: not(and(who.outcome('own-doctor'), who.crisisCard, not(who.booking), not(who.check))) };
      }),
    ),
  'reason-with-outcome-half-and-check': () => [
    ...outcomeTable.map((id) =>
      ofAnybody(id, (who) => {
        const main = mainReasons[id];
        return { about: who.outcome(id), never: not(isReason(who, ...(main ? [main] : ['half', 'sort-first']))) };
      }),
    ),
    ...halfIds.map((half) =>
      ofAnybody(half, (who) => {
        const shows = who.lists('reasons', ({ effect, rule }) => rule.half === half && effect !== 'tell');
        return { about: and(not(who.half(half, undefined)), not(anyOutcome(who, alone))), never: not(shows) };
      }),
    ),
    ofAnybody('check', (who) => ({
      about: who.check,
      never: or(not(isReason(who, 'clear-first')), anyOutcome(who, alone)),
    })),
    ofAnybody('also', (who) => {
      const shows = (option: string): Term => who.lists('reasons', ({ effect }) => effect === 'half', option);
      return { about: who.also, never: not(or(...alsoTable.told.map(shows))) };
    }),
  ],
  'named-illness-shuts-nobody-out': () => [
    ofAnybody('the half, or beside it', (who) => {
      const isToAsk = or(who.also, ...worthAsking.map((value) => who.half('mental', value)));
      const isNamed = and(who.asked('told'), gives(who, 'told', ...alsoTable.told));
      return { about: and(isNamed, not(who.half('mental', undefined))), never: not(isToAsk) };
    }),
  ],
  'result-by-the-tables': () => [
    ...halfIds.map((half) =>
      ofAnybody(half, (who, settings) => {
        const { askedFor, rows } = halfTables[half];
        let left = or(...askedFor.map((id) => who.chose('concerns', id)));
        const right = [equal(who.half(half, undefined), not(left))];
        for (const { value, when } of rows) {
          const fits = and(...when.map((atoms) => or(...atoms.map((atom) => meaning(atom, who, settings)))));
          right.push(implies(and(left, fits), who.half(half, value)));
          left = and(left, not(fits));
        }
        return { never: not(and(...right)) };
      }),
    ),
    ofAnybody('together', (who) => {
      const pairs = [undefined, ...values].flatMap((mental) =>
        [undefined, ...values].map((pain) =>
          implies(and(who.half('mental', mental), who.half('pain', pain)), who.outcome(together(mental, pain))),
        ),
      );
      return { about: not(anyOutcome(who, [...alone, 'talk-soon'])), never: not(and(...pairs)) };
    }),
    ofAnybody('beside it', (who) => {
      const isBeside = or(...alsoTable.beside.map((value) => who.half('mental', value)));
      const isNamed = or(...alsoTable.told.map((id) => who.chose('told', id)));
      return { never: not(equal(who.also, and(isBeside, isNamed))) };
    }),
  ],
} satisfies Claims;
