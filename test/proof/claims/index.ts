/** All that is proved, by name, with a question that a clinician may ask; "proved" answers it with yes. */
import { neverMoves } from './never-moves.js';
import { oneVisitor } from './one-visitor.js';
import { pathAndSettings } from './path-and-settings.js';
import { result } from './result.js';
import { searches } from './searches.js';
import { worse, worseQuestions } from './worse.js';

export { searches };
export const universal = { ...oneVisitor, ...result, ...worse, ...neverMoves, ...pathAndSettings };
/** These compare the formula with the function that runs; the last one asks that function only. */
type OnAssess = 'agrees-on-worked-examples' | 'agrees-on-random-answers' | 'eleven-rules-on-random-answers';

const questions: Readonly<Record<keyof typeof universal | keyof typeof searches | OnAssess, string>> = {
  'urgent-always-helps': 'Does every urgent answer give "get help now", whatever else is answered and set?',
  'check-iff-clear-first':
    'Does an answer that a doctor must clear first always give the check, and does the check never come without such an answer among its reasons?',
  'no-booking-with-check-or-card':
    'Does the booking link show just where nothing has to be cleared first and safety is not in doubt?',
  'crisis-card-when-in-doubt':
    'Does the crisis card show just where safety is in doubt: an emergency, a minor, "not sure", a skip, or anything but "no"?',
  'suicidal-thoughts-help-first':
    'Do thoughts of suicide, and what leaves them open, always show the crisis card and no booking link, and is the outcome with such thoughts never a referral?',
  'minor-gets-adult':
    'Is everybody under 18 sent to an adult and a doctor, unless there is an emergency, and asked nothing more?',
  'one-outcome-each': 'Does every set of answers have exactly one outcome, and at most one value of each half?',
  'skipped-is-no-referral': 'With everything skipped, is it no referral and no booking, and does the crisis card show?',
  'reason-with-outcome-half-and-check':
    'Is a reason shown for every outcome, and for each half, each check and each other illness beside "get help now" and "an adult with you"?',
  'named-illness-shuts-nobody-out':
    'With an anxiety disorder or PTSD that a clinician has named, is mental-health care always something to ask about?',
  'result-by-the-tables': 'Is each half the first row of its table that fits, and the outcome what both say together?',
  ...worseQuestions,
  'worse-never-clears-check': 'Does anything worse that is added never clear a check, unless help comes at once?',
  'lesser-trial-never-nearer':
    'Do lesser trials, of one medicine or of several, never bring a referral nearer, and never clear a check?',
  'fewer-remembered-never-nearer':
    'Do fewer remembered medicines never bring a referral nearer, and never clear a check?',
  'opioids-never-nearer':
    'Do an answer about opioids, the wish to take less, and earlier ketamine or esketamine never change the outcome or a half?',
  'body-shuts-nobody-out':
    'Are outcome, halves and all their reasons the same whatever is answered about opioids, the body and other medicines?',
  'told-and-noted-change-nothing':
    'Does what is only told or noted never change the outcome, a half, the check or the crisis card?',
  'settings-never-nearer':
    'Does no setting bring a referral nearer than the protocol itself, and no stricter setting nearer than a looser one?',
  'settings-never-clear-check':
    'Does no setting clear a check, neither of the protocol itself nor of a looser setting?',
  'off-path-changes-nothing': 'Do answers that are off the path change nothing at all?',
  'skip-is-never-no':
    'Does a skip, "not sure" or "rather not say" never count as "no", and does a skip have the effect of "not sure"?',
  'answers-never-change-earlier-path':
    'Is there no dead end: does an answer never change which questions come before it, so that the questions end?',
  'outcomes-reached':
    'Is every outcome, and every row of the halves, reached by somebody, with a check where it may have one?',
  'rules-can-fire': 'Is every rule shown to somebody, so that none can never fire?',
  'questions-matter': 'Does every question change something for somebody, when it is answered rather than skipped?',
  'options-matter':
    'Does every answer change something for somebody, when it is given rather than left out, or is it meant to be silent?',
  'agrees-on-worked-examples':
    'Do the formula and the function that runs agree on every worked example of the protocol?',
  'agrees-on-random-answers': 'Do the formula and the function that runs agree on random answers and settings?',
  'eleven-rules-on-random-answers':
    'Does the function that runs keep the eleven rules, on random answers and settings?',
};

export const claims = Object.entries(questions).map(([name, question]) => ({ name, question }));
