/**
 * The list for the visit, to print or to copy: one page in the patient's voice that a clinician can read in thirty
 * seconds. The page, the printout and the text are made from the same sections. No instruction to the patient is on it.
 * The answer about self-harm is included only if the visitor ticks the box.
 *
 * Not here: markup (`views`) and printing (`page`). Imports only from `protocol` and `locales`.
 */
import { answersBehind, optionLabel } from '../locales/labels.js';
import { answersIn, protocol, ruleOf } from '../protocol/index.js';
import { asks } from './asks.js';
import {
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

export { countsOf } from './medicines.js';
export type { Line, MedicineRow, SummaryInput } from './lines.js';

export interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
  /** Shown before the whole list is opened. */
  readonly isBrief?: true;
}

export interface Summary {
  readonly title: string;
  readonly date: string;
  readonly sections: readonly Section[];
  /** Whether the answer about self-harm is on it, who answered, and that nobody has verified it. */
  readonly footer: readonly string[];
}

export function summarize(input: SummaryInput): Summary {
  const { words } = input;
  const { handoff } = words;
  const { includeSelfHarm } = input.handoff;
  const brief = (title: string, lines: readonly Line[]): Section => ({ title, lines, isBrief: true });
  const section = (title: string, lines: readonly Line[]): Section => ({ title, lines });
  const sections = [
    brief(handoff.attention, attention(input)),
    brief(handoff.asking, asks(input)),
    section(handoff.concerns, answerTo(input, 'concerns')),
    section(handoff.told, answerTo(input, 'told')),
    brief(handoff.tried, triedLines(input)),
    section(handoff.medicines, medicineLines(input)),
    section(handoff.otherCare, yesAnswer(input, 'other-care')),
    section(
      handoff.pain,
      questionsOf('pain').flatMap((id) => namedAnswer(input, id)),
    ),
    brief(handoff.takenNow, takenNow(input)),
    section(handoff.health, health(input)),
    section(handoff.selfHarm, includeSelfHarm ? safetyLine(input) : []),
    brief(handoff.unknown, unknownLine(input)),
    section(handoff.no, noLine(input)),
  ];
  return {
    title: handoff.documentTitle,
    date: words.date(input.today),
    sections: sections.filter(({ lines }) => lines.length > 0),
    footer: [
      includeSelfHarm ? handoff.listHasSafety : handoff.listLacksSafety,
      ...(input.isHelping ? [handoff.helped] : []),
      handoff.footer(protocol.version, input.settings.reviewed !== undefined),
    ],
  };
}

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
      return words.handoff.together([...answersBehind(words, item), ...others]);
    });
  const checks = [...new Set(checked(input).map(({ question }) => question))].map((question) =>
    checked(input)
      .filter((item) => item.question === question)
      .flatMap(({ options }) => options.map((option) => withQuestion(words, question, option)))
      .join('; '),
  );
  return [...dangers, ...checks].map((text) => ({ text, keep: true }));
}

const checked = ({ assessment }: SummaryInput) => assessment.reasons.filter(({ effect }) => effect === 'clear-first');

/** Opioids and other medicines that are taken now, and whether the visitor wants less of an opioid. */
function takenNow(input: SummaryInput): readonly Line[] {
  const { words, assessment } = input;
  const helping = assessment.path
    .filter((pathId) => chosen(input, pathId).includes('helping-now'))
    .map((pathId) => ({ text: optionLabel(words, 'medicines', pathId.slice('trial:'.length)) }));
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
  return [{ text: `${short}: ${answer.join('; ') || words.handoff.unknownAnswer}`, keep: true }];
}
