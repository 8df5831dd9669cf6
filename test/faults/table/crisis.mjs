// X50 to X52, and X70: what must not go wrong for somebody in danger, and what a clinician reads.
const urgent = 'test/pages/urgent.test.ts';
const safer = 'test/journeys/safer-words.test.ts';
const mind = 'test/journeys/changes-their-mind.test.ts';
const summary = 'test/handoff/summary.test.ts';
const handoff = 'test/pages/handoff.test.ts';

export const faults = [
  {
    why: 'every telephone link has one digit too many',
    file: 'src/views/links.ts',
    find: 'href=${`tel:${digits(number)}`}',
    replace: 'href=${`tel:${digits(number)}0`}',
    tests: ['test/pages/crisis.test.ts', urgent],
  },
  {
    why: 'where the country is not known, the numbers of another one stand',
    file: 'src/protocol/crisis-lines.ts',
    find: 'otherEu.includes(country) ? crisisLines.EU : undefined',
    replace: 'otherEu.includes(country) ? crisisLines.EU : crisisLines.US',
    tests: ['test/pages/crisis.test.ts'],
  },
  {
    why: 'an emergency gets the page of every other outcome',
    file: 'src/views/outcome.ts',
    find: "if (assessment.outcome === 'get-help-now') return helpNow(model, actions);",
    replace: '',
    tests: [urgent, safer, mind],
  },
  {
    why: 'no crisis card on the outcome',
    file: 'src/views/outcome.ts',
    find: '${assessment.crisisCard ? crisisCard(model) : nothing}',
    replace: '',
    tests: [urgent, safer],
  },
  {
    why: 'a yes about self-harm does not show help',
    file: 'src/protocol/questions.ts',
    find: "{ id: 'safe-now', showsHelp: true }",
    replace: "{ id: 'safe-now' }",
    tests: [urgent, mind],
  },
  {
    why: 'the help page is a trap',
    file: 'src/views/help.ts',
    find: '<button type="button" class="secondary" @click=${actions.goOn}>${words.help.goOn}</button>',
    replace: '',
    tests: [urgent, mind],
  },
  {
    why: 'the page for an emergency cannot be taken back',
    file: 'src/views/outcome.ts',
    find: '<button type="button" class="secondary" @click=${actions.back}>${words.help.notMeant}</button>',
    replace: '',
    tests: [mind],
  },
  {
    why: 'somebody with chest pain reads of menus and waiting',
    file: 'src/views/help.ts',
    find: "if (callFirst === 'emergency') {",
    replace: "if (callFirst !== 'emergency') {",
    tests: [safer],
  },
  {
    why: 'somebody who might act reads that the clinic knows',
    file: 'src/locales/en.ts',
    find: 'and nobody has been called. Please do not wait.',
    replace: 'and help is on its way.',
    tests: [safer],
  },
  {
    why: 'a treatment is named to a minor',
    file: 'src/views/advice.ts',
    find: 'isUnnamed ? (unnamed ?? text) : text',
    replace: 'isUnnamed ? text : (unnamed ?? text)',
    tests: [safer],
  },
  {
    why: 'nobody is told not to stop an opioid suddenly',
    file: 'src/locales/en.ts',
    find: "'Never stop an opioid suddenly, and never lower the dose quickly. It is",
    replace: "'It is",
    tests: [safer],
  },
  {
    why: 'the list has the answer about self-harm from the start',
    file: 'src/visit.ts',
    find: "{ includeSelfHarm: false, copied: 'no' };",
    replace: "{ includeSelfHarm: true, copied: 'no' };",
    tests: [handoff],
  },
  {
    why: 'medicines stand without what happened with them',
    file: 'src/handoff/summary.ts',
    find: 'text: [family, medicineLabel(words, id), after]',
    replace: 'text: [family, medicineLabel(words, id)]',
    tests: [summary, handoff],
  },
  {
    why: 'medicines stand in the order in which they were named',
    file: 'src/handoff/summary.ts',
    find: '|| a.family.localeCompare(b.family))',
    replace: ')',
    tests: [summary],
  },
  {
    why: 'the list does not say that nobody verified it',
    file: 'src/locales/en.ts',
    find: '`Told by the patient, not verified. Referral screener',
    replace: '`Referral screener',
    tests: [summary, handoff],
  },
  {
    why: 'what needs attention stands last',
    file: 'src/handoff/summary.ts',
    find: "section(handoff.attention, attention(told)),\n      section(handoff.told, answerTo(told, 'told')),",
    replace: "section(handoff.told, answerTo(told, 'told')),\n      section(handoff.attention, attention(told)),",
    tests: [summary],
  },
  {
    why: 'a heading without a line',
    file: 'src/handoff/summary.ts',
    find: '.filter(({ lines }) => lines.length > 0)',
    replace: '.slice(0)',
    tests: [summary],
  },
];
