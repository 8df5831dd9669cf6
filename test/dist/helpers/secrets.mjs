// A whole visit, and what nobody but the visitor may learn of it.
import { referred } from './visitor.mjs';
import { optionLabel, words } from './words.mjs';

const typed = 'Zebrazepam';
export const answers = { ...referred, medicines: ['sertraline', 'bupropion', `other:${typed}`] };

/** Ids that stand in no attribute of the page, and the words of what was chosen and of what came of it. */
export const secrets = [
  'bp-controlled',
  'talk-therapy',
  'not-enough',
  'wore-off',
  'referral-mental-health',
  typed,
  ...Object.entries(answers).flatMap(([id, given]) => [given].flat().map((option) => optionLabel(words, id, option))),
  ...Object.values(words.questions).map(({ legend }) => legend),
  words.outcomes['referral-mental-health'].title,
  words.outcome.why,
  words.check.title,
].filter((text) => typeof text === 'string' && text.length > 4);

/** Those that stand in a text. */
export const leaked = (text, among = secrets) => among.filter((secret) => text.includes(secret));
