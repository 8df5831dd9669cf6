/**
 * English, of the medicine history and its letter. A file of its own, because a clinic's page has these words in the
 * script of the history.
 */
import type { Words } from './words.js';

const list = (items: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(items);

export const enHistory: Words['history'] = {
  title: 'Doses and dates',
  lead: 'A health plan may ask for these. You can add them in two minutes, or leave it. Your result stays the same.',
  open: 'Add doses and dates',
  change: 'Change doses and dates',
  page: (number, total) => `${number} of ${total}`,
  optional: 'Leave out what you do not know.',
  told: 'You told us:',
  takenNow: 'Do you take it now?',
  goesOn: 'Is it still going on?',
  dose: 'Highest dose in one day',
  visits: 'About how many visits?',
  years: 'About when?',
  from: 'From year',
  to: 'To year',
  weeks: 'For about how many weeks?',
  stopped: 'If it stopped, why?',
  options: {
    'under-6': 'Under 6',
    '6-to-8': '6 to 8',
    'over-8': 'Over 8',
    '6-or-more': '6 or more',
    'not-enough': 'Did not help enough',
    'wore-off': 'Stopped helping',
    'side-effects': 'Side effects',
    cost: 'Cost',
    other: 'Another reason',
  },
  thisTime: 'Was it in the low time that you have now?',
  next: 'Next',
  finish: 'Finish',
  finishNow: 'Finish now',
  problem: {
    number: 'Write a number, such as 50, or leave it empty',
    year: 'Write a year with four digits that is not in the future, or leave it empty',
    order: 'Put the earlier year first',
  },
  visitCount: (count) => (count === '1' ? '1 visit' : `${count} visits`),
  when: (from, to, isNow) => {
    if (from === undefined) return to === undefined ? '' : `until ${to}`;
    if (to === undefined) return isNow ? `${from} to now` : `from ${from}`;
    return from === to ? from : `${from} to ${to}`;
  },
  inThisTime: { yes: 'in my present low time', no: 'before my present low time' },
  sheetTitle: 'What I took and what I tried',
  confirmed: 'Confirmed by records',
  facts: { dose: 'highest dose with its unit (mg)', weeks: 'weeks', family: 'family', stopped: 'why it stopped' },
  there: (facts) => `Already here: ${list(facts)}.`,
  missing: (facts) => `Still missing: ${list(facts)}.`,
  plans: 'Health plans differ in what they ask for.',
  whom: 'Who can tell you doses and dates',
  whomItems: [
    'Your pharmacy can print a list of what you picked up there.',
    'Your doctor’s office, or its patient portal, has doses and dates.',
    'Your health plan can list what it paid for.',
  ],
  printLetter: 'Print a letter that asks for the list',
};

export const enLetter: Words['letter'] = {
  title: 'Please send me my list of medicines',
  to: 'To the pharmacy or doctor’s office',
  text: [
    'Please send me the list of all medicines that you have for me, from the first to the last.',
    'For each one, I need the name, the highest dose, and the first and last date. If you know why it stopped, please add that.',
    'Please mail it to me, or call me when I can pick it up. Thank you.',
  ],
  born: 'Birth date',
  contact: 'Address and phone',
  signature: 'Signature',
};

/** The words of the history in this language; without them in English. */
export const historyWords = ({
  history = enHistory,
  letter = enLetter,
}: Partial<Words>): Pick<Words, 'history' | 'letter'> => ({
  history,
  letter,
});
