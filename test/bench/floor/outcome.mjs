/** The outcome of the journey, with the list for the visit on the screen and on paper. */
import tables from 'product:tables';
import { button, choice, el, fold, heading, list, p, rows } from './dom.mjs';
import { title } from './pages.mjs';
import { familyOf, isNo, listed, medicineLabel, optionLabel, questionWords, source, words } from './words.mjs';

const { decided, version } = tables;
const { outcome: own, handoff, steps, safety } = words;
const quietSource = (ids) => el('span', { class: 'source' }, source(ids));
const copied = (text) => () => navigator.clipboard?.writeText(text);

const reason = ({ rule, question, options, cited }) => [
  `${words.rules[rule]} `,
  el(
    'span',
    { class: 'quiet' },
    own.answered(options.map((option) => optionLabel(question, option))),
    ' ',
    quietSource(cited),
  ),
];

function nextSteps(clinic, phone) {
  const items = decided.steps.map((step, index) => {
    const { todo, say } = steps[step];
    return [
      p([el('strong', {}, index === 0 ? own.when.week : own.when.visit), ' ', todo]),
      say && el('div', { class: 'say' }, p(own.say(say)), button(own.copy, 'link', copied(say))),
    ];
  });
  return el(
    'section',
    { class: 'next-steps' },
    heading(own.next),
    el(
      'ol',
      {},
      items.map((item) => el('li', {}, item)),
    ),
    el('details', {}, el('summary', {}, own.noDoctor), list(own.noDoctorItems(clinic, phone))),
  );
}

/** The lines of the list, each with its term. */
function lines(answers) {
  const said = (place) => listed(answers[place]).map((option) => optionLabel(place, option));
  const noes = Object.keys(answers).filter(
    (place) => isNo(answers[place]) && !['concerns', 'told', 'emergency', 'self-harm'].includes(place),
  );
  const medicines = listed(answers.medicines).filter((id) => id !== 'none');
  return [
    [handoff.asking, [handoff.asks[decided.outcome]]],
    [handoff.concerns, said('concerns')],
    [handoff.told, said('told')],
    [handoff.tried, [own.counts(decided.counts)]],
    [
      handoff.medicines,
      medicines.map((id) => `${familyOf(id)}: ${medicineLabel(id)}: ${words.trial.inShort[answers[`trial:${id}`]]}`),
    ],
    [handoff.health, [`${questionWords('age').short}: ${said('age')}`]],
    [handoff.questions, own.questionsToAsk],
    [handoff.no, [noes.map((place) => questionWords(place).short).join('; ')]],
  ];
}

function sheet(answers, today) {
  const cells = ({ medicines }) =>
    listed(medicines).map((id) => [
      familyOf(id),
      medicineLabel(id),
      '',
      '',
      words.trial.inShort[answers[`trial:${id}`]],
      '',
    ]);
  return el(
    'div',
    { class: 'sheet sheet-one' },
    el(
      'div',
      { class: 'sheet-head' },
      p(handoff.documentTitle, 'list-title'),
      p(`${handoff.name}:`, 'sheet-name'),
      p(today),
    ),
    el(
      'table',
      { class: 'sheet-medicines' },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          Object.values(handoff.columns).map((name) => el('th', { scope: 'col' }, name)),
        ),
      ),
      el(
        'tbody',
        {},
        cells(answers).map((row) =>
          el(
            'tr',
            {},
            row.map((cell) => el('td', {}, cell)),
          ),
        ),
      ),
    ),
    rows(lines(answers).map(([term, texts]) => [term, texts.map((text) => p(text))])),
    p(handoff.notes, 'sheet-notes'),
    p(handoff.footer(version, version, false)),
  );
}

const section = ({ title: name, lead, sections }) =>
  fold(
    name,
    [
      p(lead),
      sections.map(({ title: part, facts }) =>
        el(
          'details',
          {},
          el('summary', {}, part),
          list(facts.map(({ text, sources }) => [`${text} `, quietSource(sources)])),
        ),
      ),
    ],
    'know',
  );

export function outcome(answers, { clinic, phone, booking }) {
  const today = words.date(new Date().toISOString());
  const { title: name, lead } = words.outcomes[decided.outcome];
  const all = lines(answers);
  const asText = all.map(([term, texts]) => `${term}\n${texts.map((text) => `- ${text}`).join('\n')}`).join('\n\n');
  return [
    title(name),
    p(lead[0], 'lead'),
    nextSteps(clinic, phone),
    el(
      'section',
      {},
      heading(own.whileYouWait),
      list([...own.whileYouWaitItems, safety['any-medicine'], safety['at-home']]),
    ),
    el(
      'section',
      { class: 'handoff' },
      heading(handoff.title),
      rows(
        [
          [handoff.asking, p(handoff.asks[decided.outcome])],
          [handoff.tried, p(own.counts(decided.counts))],
          [handoff.date, p(today)],
        ],
        'list-rows',
      ),
      el(
        'div',
        { class: 'actions' },
        button(handoff.copy, 'secondary', copied(asText)),
        button(handoff.print, 'secondary', () => print()),
      ),
      p(handoff.safetyOut),
      choice('checkbox', 'include-self-harm', 'yes', handoff.includeSelfHarm),
      el(
        'details',
        {},
        el('summary', {}, handoff.whole),
        el(
          'div',
          { class: 'handoff' },
          p(handoff.documentTitle, 'list-title'),
          p(handoff.untick, 'quiet'),
          rows(
            all.map(([term, texts]) => [term, texts.map((text) => choice('checkbox', 'line', text, text, true))]),
            'list-rows ticks',
          ),
          [1, 2, 3].map((number) =>
            el(
              'label',
              {},
              handoff.ownQuestion(number),
              el('input', { type: 'text', name: 'own-question', maxlength: '120' }),
            ),
          ),
          Object.entries(handoff.answeredBy).map(([by, { choice: text }]) =>
            choice('radio', 'answered-by', by, text, by === 'me'),
          ),
          button(handoff.download, 'secondary'),
          p(handoff.shared, 'quiet'),
        ),
      ),
      el(
        'details',
        { class: 'history-part' },
        el('summary', {}, words.history.title),
        p(words.history.lead),
        button(words.history.open, 'secondary'),
        list(words.history.whomItems),
      ),
    ),
    sheet(answers, today),
    fold(own.why, [
      list(decided.reasons.map(reason), 'reasons'),
      p(own.counts(decided.counts)),
      el('h4', { class: 'small-heading' }, own.notes),
      list(decided.notes.map(reason), 'reasons'),
    ]),
    fold(own.ask, list(own.questionsToAsk)),
    p(el('a', { href: booking, target: '_blank', rel: 'noopener noreferrer' }, own.clinicLink)),
    section(words.otherChoices),
    section(words.know),
    p(`${words.privacy} ${words.review.none}`, 'quiet'),
  ];
}
