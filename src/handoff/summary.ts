/**
 * The list for the visit, to print or to copy: one page in the patient's voice that a clinician can read in thirty
 * seconds. The page, the printout and the text are made from the same sections. No instruction to the patient is on it.
 * The answer about self-harm is included only if the visitor ticks the box.
 *
 * Not here: markup (`views`) and printing (`page`). Imports only from `protocol`, `locales` and the version.
 */
import type { Words } from '../locales/index.js';
import { answersBehind, optionLabel } from '../locales/labels.js';
import { answersIn, protocol, ruleOf } from '../protocol/index.js';
import { asks } from './asks.js';
import {
  aboutOptions,
  answerTo,
  chosen,
  type Line,
  namedAnswer,
  noLine,
  questionsOf,
  type SummaryInput,
  unknownLine,
  withQuestion,
  yesAnswer,
} from './lines.js';
import { medicineLines, triedLines } from './medicines.js';
import { version } from '../version.js';

export { countsOf } from './medicines.js';
export type { HandoffChoices, Line, MedicineRow, SummaryInput } from './lines.js';

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly Line[];
  /** Shown before the whole list is opened. */
  readonly isBrief?: true;
}

export interface Summary {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  readonly date: string;
  readonly sections: readonly Section[];
  /** Whether the answer about self-harm is on it, who answered, what was left out, and that nobody has verified it. */
  readonly footer: readonly string[];
}

/** The list without the lines that the visitor has unticked: for paper, copies and files. */
export function summarize(input: SummaryInput): Summary {
  const { words, settings, answeredBy = 'me' } = input;
  const { handoff } = words;
  const { includeSelfHarm, leftOut } = input.handoff;
  const all = wholeList(input);
  const isLeftOut = ({ id }: Line): boolean => leftOut?.has(id) === true;
  return {
    lang: words.lang,
    dir: words.dir,
    title: handoff.documentTitle,
    date: words.date(input.today),
    sections: all
      .map((section) => ({ ...section, lines: section.lines.filter((line) => !isLeftOut(line)) }))
      .filter(({ lines }) => lines.length > 0),
    footer: [
      includeSelfHarm ? handoff.listHasSafety : handoff.listLacksSafety,
      handoff.answeredBy[answeredBy].line,
      // A question for everybody is no answer.
      ...(all.some(({ lines }) => lines.some((line) => line.cut !== 'first' && isLeftOut(line)))
        ? [handoff.listLacksSome]
        : []),
      handoff.footer(protocol.version, version, settings.reviewed !== undefined),
    ],
  };
}

/** For the same list in another language. What the visitor typed stays as typed. */
export const inWords = (input: SummaryInput, words: Words): SummaryInput => ({
  ...input,
  words,
  ...(words === input.words ? {} : { typedIn: input.words.lang }),
});

/** All lines that the visitor may tick, always in the same order. */
export function wholeList(input: SummaryInput): readonly Section[] {
  const { handoff } = input.words;
  const brief = (id: string, title: string, lines: readonly Line[]): Section => ({
    ...section(id, title, lines),
    isBrief: true,
  });
  return [
    brief('attention', handoff.attention, attention(input)),
    brief('asking', handoff.asking, asks(input)),
    section('concerns', handoff.concerns, withoutId(answerTo(input, 'concerns'))),
    section('told', handoff.told, withoutId(answerTo(input, 'told'))),
    brief('counts', handoff.tried, triedLines(input)),
    section('medicines', handoff.medicines, medicineLines(input)),
    section('other-care', handoff.otherCare, withoutId(yesAnswer(input, 'other-care'))),
    section(
      'pain',
      handoff.pain,
      questionsOf('pain').flatMap((id) => namedAnswer(input, id)),
    ),
    brief('now', handoff.takenNow, takenNow(input)),
    section('health', handoff.health, health(input)),
    brief('unknown', handoff.unknown, unknownLine(input)),
    section('questions', handoff.questions, myQuestions(input)),
    section('self-harm', handoff.selfHarm, input.handoff.includeSelfHarm ? safetyLine(input) : []),
    section('no', handoff.no, noLine(input)),
  ].filter(({ lines }) => lines.length > 0);
}

const section = (id: string, title: string, lines: readonly Line[]): Section => ({
  id,
  title,
  lines: lines.map((line) => ({ ...line, id: line.id === '' ? id : `${id}:${line.id}` })),
});

/** Of a section with one line: the line has the id of the section. */
const withoutId = (lines: readonly Line[]): readonly Line[] => lines.map((line) => ({ ...line, id: '' }));

/** The visitor's own questions come first; those for everybody are the first to be cut for room. */
const myQuestions = ({ words, typedIn, handoff: { ownQuestions = [] } }: SummaryInput): readonly Line[] => [
  ...ownQuestions
    .map((text, index): Line => ({ id: `own-${index + 1}`, text: text.trim(), cut: 'last', lang: typedIn }))
    .filter(({ text }) => text !== ''),
  ...words.outcome.questionsToAsk.map((text, index): Line => ({ id: `ask-${index + 1}`, text, cut: 'first' })),
];

/** Dangerous combinations of answers, then what has to be checked first. */
function attention(input: SummaryInput): readonly Line[] {
  const { words, assessment } = input;
  const dangers = assessment.notes
    .filter(({ rule }) => ruleOf(rule).isDanger)
    .map((item) => {
      const beside = answersIn(ruleOf(item.rule).when).filter(({ question, option }) =>
        chosen(input, question).includes(option),
      );
      const others = beside.map(({ question, option }) => withQuestion(words, question, option));
      return {
        // With the answers: a new one makes it another line, which is ticked.
        id: [item.rule, ...item.options].join('+'),
        text: words.handoff.together([...answersBehind(words, item), ...others]),
        about: [
          ...aboutOptions(item.question, item.options),
          ...beside.map(({ question, option }) => `${question}:${option}`),
        ],
      };
    });
  const checks = [...new Set(checked(input).map(({ question }) => question))].map((question) => {
    const options = checked(input)
      .filter((item) => item.question === question)
      .flatMap((item) => item.options);
    return {
      id: [question, ...options].join('+'),
      text: options.map((option) => withQuestion(words, question, option)).join('; '),
      about: aboutOptions(question, options),
    };
  });
  return [...dangers, ...checks].map((line) => ({ ...line, keep: true }));
}

const checked = ({ assessment }: SummaryInput) => assessment.reasons.filter(({ effect }) => effect === 'clear-first');

/** Opioids and other medicines that are taken now, and whether the visitor wants less of an opioid. */
function takenNow(input: SummaryInput): readonly Line[] {
  const { words, assessment } = input;
  const helping = assessment.path
    .filter((pathId) => chosen(input, pathId).includes('helping-now'))
    .map((pathId) => ({
      id: pathId,
      text: optionLabel(words, 'medicines', pathId.slice('trial:'.length)),
      about: [pathId],
    }));
  return [
    ...helping,
    ...yesAnswer(input, 'opioids'),
    ...namedAnswer(input, 'opioid-goal'),
    ...yesAnswer(input, 'other-medicines'),
  ];
}

/** What needs attention, without what has to be checked first. */
function health(input: SummaryInput): readonly Line[] {
  const first = checked(input);
  return [...questionsOf('health'), 'alcohol-drugs'].flatMap((id) =>
    namedAnswer(
      input,
      id,
      first.filter(({ question }) => question === id).flatMap(({ options }) => options),
    ),
  );
}

/** Included for every answer, also "not sure" or a skip, which a clinician needs to know. */
function safetyLine(input: SummaryInput): readonly Line[] {
  const { words, assessment } = input;
  if (!assessment.path.includes('self-harm')) return [];
  const { short } = words.questions['self-harm'];
  const answer = chosen(input, 'self-harm').map((option) => optionLabel(words, 'self-harm', option));
  return [{ id: '', text: `${short}: ${answer.join('; ') || words.handoff.unknownAnswer}`, keep: true }];
}
