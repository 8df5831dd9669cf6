/** Every question: its wording, when it is asked, and what each answer does. */
import {
  askedWhen,
  endsPathWhen,
  escalatable,
  medicines,
  type Question,
  type QuestionId,
  type SensitiveId,
} from '../../src/protocol/index.js';
import { skippedAs } from '../../src/protocol/questions.js';
import { inWords, sentence } from './condition-words.js';
import {
  allQuestions,
  code,
  english,
  inEachLanguage,
  link,
  marksOf,
  numberOf,
  optionText,
  plainOptions,
  type Section,
  textOf,
} from './context.js';
import { does, rulesOfPage } from './effects-of.js';
import { facts, html, type Html, list, table } from './html.js';
import { questionsToDecide } from './words.js';

const kinds = { one: 'one answer (radio buttons)', many: 'any number of answers (checkboxes)' } as const;

function question(entry: Question): Html {
  const { kind, options, perMedicine, sensitive, marks } = entry;
  const id = entry.id as QuestionId;
  const ends = endsPathWhen[id];
  const skip = skippedAs(entry);
  const onPage = rulesOfPage(id);
  const named = options.length - plainOptions(entry).length;
  return html`<section class="question" aria-labelledby="question-${id}">
    <h3 id="question-${id}">${numberOf(id)}. ${textOf(english, id).legend}</h3>
    ${facts([
      ['Id', html`${code(id)}${marksOf(marks)}`],
      [
        'Asked when',
        sentence(`${inWords(askedWhen[id])}${perMedicine ? '; once for each medicine that can count' : ''}`),
      ],
      ['Kind', `${kinds[kind]}${sensitive ? '; sensitive, so the page says why it asks' : ''}`],
      ['A visitor reads', inEachLanguage((words) => visitorReads(words, id, sensitive === true))],
      ['On the check page and the list', inEachLanguage((words) => textOf(words, id).short)],
      [
        'Skipped',
        skip === undefined ? 'Has no effect of its own.' : `Has the effect of “${optionText(english, id, skip)}”.`,
      ],
      ends !== undefined && ['Ends the questions', `When ${inWords(ends)}.`],
      onPage.length > 0 && ['Whatever is answered', list(onPage)],
      marks !== undefined && ['To decide', questionsToDecide[id] ?? 'Marked in the protocol.'],
    ])}
    ${named > 0 && html`<p>${named} medicines, found by a search: see ${link('medicines', 'the table of medicines')}.</p>`}
    ${table(
      `Answers to ${numberOf(id)}`,
      ['Answer', 'Id', 'What it does'],
      plainOptions(entry).map((option) => ({
        id: `option-${id}-${option.id}`,
        cells: [
          inEachLanguage((words) => optionText(words, id, option.id)),
          html`${code(option.id)}${escalatable.includes(`${id}:${option.id}`) && ' may be raised'}`,
          does(entry, option),
        ],
      })),
    )}
  </section>`;
}

function visitorReads(words: typeof english, id: string, sensitive: boolean): Html {
  const { legend, hint } = textOf(words, id);
  return html`${legend}${hint && html`<br>${hint}`}${sensitive && html`<br>${words.why[id as SensitiveId]}`}${
    id === 'trial' && html`<br>${words.trial.lowDosesCommon}<br>${words.trial.fullDoseTitle} ${words.trial.fullDose}`
  }`;
}

export const questionsPart: Section = {
  id: 'questions',
  title: 'The questions',
  body: html`<p>${allQuestions.length} questions, in the order in which they are asked; ${medicines.length} medicines. Nothing is
    preselected, and every question can be skipped. “May be raised”: a clinic can set that this answer needs a check first. An urgent
    answer ends the questions.</p>
    ${allQuestions.map(question)}`,
};
