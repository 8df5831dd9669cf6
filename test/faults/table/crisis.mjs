// X50 to X52, and X70: what must not go wrong for somebody in danger, and what a clinician reads.
import { inFile } from '../in-file.mjs';

const crisisTest = 'test/views/crisis.test.ts';
const urgentTest = 'test/views/urgent.test.ts';
const saferWordsTest = 'test/views/outcome.test.ts';
const changesTheirMindTest = 'test/journeys/changes-their-mind.test.ts';
const outcomeTest = 'test/views/outcome.test.ts';
const handoffTest = 'test/views/handoff.test.ts';
const summaryTest = 'test/handoff/summary.test.ts';
const outcome = inFile('src/views/outcome.ts', urgentTest, saferWordsTest, changesTheirMindTest);
const help = inFile('src/views/help.ts', urgentTest, changesTheirMindTest);
const english = inFile('src/locales/en.ts', saferWordsTest);
const summary = inFile('src/handoff/summary.ts', summaryTest);

export const faults = [
  inFile('src/views/links.ts')(
    'every telephone link has one digit too many',
    'href=${`tel:${digits(number)}`}',
    'href=${`tel:${digits(number)}0`}',
    crisisTest,
    urgentTest,
  ),
  inFile('src/protocol/crisis-lines.ts')(
    'where the country is not known, the numbers of another one stand',
    'otherEu.includes(country) ? crisisLines.EU : undefined',
    'otherEu.includes(country) ? crisisLines.EU : crisisLines.US',
    crisisTest,
  ),
  outcome(
    'an emergency gets the page of every other outcome',
    "if (id === 'get-help-now') return helpNow(model, actions);",
    '',
  ),
  inFile('src/views/crisis-card.ts', urgentTest, saferWordsTest)(
    'no crisis card on the outcome',
    'if (!assessment.crisisCard) return nothing;',
    'return nothing;',
  ),
  inFile('src/protocol/questions.ts')(
    'a yes about self-harm does not show help',
    "{ id: 'safe-now', showsHelp: true }",
    "{ id: 'safe-now' }",
    urgentTest,
    changesTheirMindTest,
  ),
  help(
    'the help page is a trap',
    '<button type="button" class="secondary" @click=${actions.goOn}>${words.help.goOn}</button>',
    '',
  ),
  outcome(
    'the page for an emergency cannot be taken back',
    '<button type="button" class="secondary" @click=${actions.back}>${words.help.notMeant}</button>',
    '',
    changesTheirMindTest,
  ),
  help(
    'somebody with chest pain reads of menus and waiting',
    "if (callFirst === 'emergency') {",
    "if (callFirst !== 'emergency') {",
    saferWordsTest,
  ),
  english(
    'somebody who might act reads that the clinic knows',
    'and nobody has been called. Please do not wait.',
    'and help is on its way.',
  ),
  inFile('src/views/advice.ts')(
    'a treatment is named to a minor',
    'isUnnamed ? (unnamed ?? text) : text',
    'isUnnamed ? text : (unnamed ?? text)',
    saferWordsTest,
  ),
  english(
    'nobody is told not to stop an opioid suddenly',
    "'Never stop an opioid suddenly, and never lower the dose quickly. It is",
    "'It is",
  ),
  summary(
    'medicines stand without what happened with them',
    'text: [family, medicineLabel(words, id), after]',
    'text: [family, medicineLabel(words, id)]',
    summaryTest,
    handoffTest,
  ),
  summary('medicines stand in the order in which they were named', '|| a.family.localeCompare(b.family))', ')'),
  english(
    'the list does not say that nobody verified it',
    '`Told by the patient, not verified. Referral screener',
    '`Referral screener',
    summaryTest,
    handoffTest,
  ),
  summary(
    'what needs attention stands last',
    "section(handoff.attention, attention(told)),\n      section(handoff.concerns, answerTo(told, 'concerns')),",
    "section(handoff.concerns, answerTo(told, 'concerns')),\n      section(handoff.attention, attention(told)),",
  ),
  summary(
    'the list does not begin with what is dangerous together',
    '[...dangers, ...checks].map(',
    '[...checks, ...dangers].map(',
    outcomeTest,
  ),
  summary(
    'the list says that the safety answer is on it where it is not',
    '? handoff.safetyIn : handoff.safetyOut',
    '? handoff.safetyOut : handoff.safetyIn',
    handoffTest,
  ),
  summary('a heading without a line', '.filter(({ lines }) => lines.length > 0)', '.slice(0)'),
  inFile('src/views/check-first.ts', outcomeTest)(
    'a check is shown without its reason',
    '[...dangers, ...checks])}',
    'dangers)}',
  ),
  inFile('src/views/clinic.ts', outcomeTest)(
    'a visit can be booked before the check',
    'assessment.booking ?',
    'assessment.booking || assessment.check ?',
  ),
  outcome(
    'treatments are promoted to somebody who thinks of suicide',
    '${isSoon ? nothing : [otherChoices(model), know(model)]}',
    '${[otherChoices(model), know(model)]}',
    outcomeTest,
  ),
  inFile('src/protocol/rules.ts', urgentTest)(
    'somebody who has acted is sent to the crisis line first',
    "options: ['acted'],\n    effect: 'urgent',\n    callFirst: 'emergency',",
    "options: ['acted'],\n    effect: 'urgent',\n    callFirst: 'crisis-line',",
  ),
  inFile('src/views/frame.ts', 'test/views/every-page.test.ts')(
    'nobody is told that a review is due',
    ' ${dueLine(model)}',
    '',
  ),
];
