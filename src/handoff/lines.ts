/** The visitor's answers as lines of the list. An answer that is not on the path, or not known, has none. */
import { medicineLabel, optionLabel, questionWords } from '../locales/labels.js';
import type { AnsweredBy, Words } from '../locales/index.js';
import {
  type Answers,
  type Assessment,
  familyOf,
  type HandoffSection,
  type History,
  type Question,
  questionOf,
  questions,
  toldByMedicines,
} from '../protocol/index.js';

/** What the visitor has chosen for the list. */
export interface HandoffChoices {
  readonly includeSelfHarm: boolean;
  /** The ids of lines that the visitor has unticked. */
  readonly leftOut?: ReadonlySet<string>;
  /** The visitor's own questions; an empty one is not on the list. */
  readonly ownQuestions?: readonly string[];
}

export interface SummaryInput {
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly words: Words;
  readonly handoff: HandoffChoices;
  readonly settings: { readonly reviewed: object | undefined; readonly preparationOnly: boolean };
  /** The visitor's day, as `2026-11-29`. */
  readonly today: string;
  readonly answeredBy?: AnsweredBy;
  /** The language of what the visitor typed, if it is not that of the words. */
  readonly typedIn?: string;
  /** The medicine history, if the visitor has begun one. */
  readonly history?: History;
  /** What the history adds to a medicine's row, if its script is loaded. */
  readonly cellsOf?: ((input: SummaryInput, id: string) => Partial<MedicineRow>) | undefined;
}

/** A row of the table of medicines; an empty cell is for a pen. */
export interface MedicineRow {
  readonly family: string;
  readonly name: string;
  /** The highest dose, from the history. */
  readonly dose: string;
  /** From when to when, from the history. */
  readonly when: string;
  readonly happened: string;
  readonly takenNow: string;
}

export interface Line {
  /** Within its section, such as `health`; in a summary it is `attention:health`. */
  readonly id: string;
  readonly text: string;
  /** Never cut for room: what has to be checked first, the counts, and what is not known. */
  readonly keep?: true;
  /** Cut for room before or after all others; of the others, the last on the list is cut first. */
  readonly cut?: 'first' | 'last';
  /** The same as cells of a table. */
  readonly row?: MedicineRow;
  /** The language of what the visitor typed: the whole text, or the name in `row`. */
  readonly lang?: string | undefined;
  /** The answers that it tells: path ids, or options such as `health:allergy`. */
  readonly about?: readonly string[];
}

const notKnown = ['unsure', 'prefer-not'];

/** The questions whose answers belong to this section, in the order of the protocol. */
export const questionsOf = (section: HandoffSection): readonly string[] =>
  (questions as readonly Question[]).filter(({ handoff }) => handoff === section).map(({ id }) => id);

export const chosen = ({ answers }: SummaryInput, pathId: string): readonly string[] => {
  const answer = answers[pathId];
  return typeof answer === 'string' ? [answer] : (answer ?? []);
};

export const isKnown = (input: SummaryInput, pathId: string): boolean => {
  const options = chosen(input, pathId);
  return options.length > 0 && !options.some((option) => notKnown.includes(option));
};

const isAnswered = (input: SummaryInput, pathId: string): boolean =>
  input.assessment.path.includes(pathId) && isKnown(input, pathId);

/** Whether the answer is "no" and nothing else. A question that is not known is not "no". */
const isNo = (input: SummaryInput, pathId: string): boolean =>
  isAnswered(input, pathId) && chosen(input, pathId).every((option) => option === 'none' || option === 'no');

/** The answer to one question, without its name; `leftOut` are options that another section has. */
export function answerTo(input: SummaryInput, pathId: string, leftOut: readonly string[] = []): readonly Line[] {
  const options = isAnswered(input, pathId) ? chosen(input, pathId).filter((option) => !leftOut.includes(option)) : [];
  const text = options.map((option) => optionLabel(input.words, pathId, option)).join('; ');
  return text === '' ? [] : [{ id: pathId, text, about: aboutOptions(pathId, options) }];
}

export const aboutOptions = (pathId: string, options: readonly string[]): readonly string[] =>
  options.map((option) => `${pathId}:${option}`);

/** The same with the question's name; "no" has a line of its own, with all others. */
export const namedAnswer = (input: SummaryInput, pathId: string, leftOut?: readonly string[]): readonly Line[] =>
  isNo(input, pathId)
    ? []
    : answerTo(input, pathId, leftOut).map((line) => ({
        ...line,
        text: `${questionWords(input.words, pathId).short}: ${line.text}`,
      }));

/** The same without the question's name. */
export const yesAnswer = (input: SummaryInput, pathId: string): readonly Line[] =>
  isNo(input, pathId) ? [] : answerTo(input, pathId);

/** Medicines of the visitor's list that `other-medicines` asks about too. The page says so: they need not be ticked. */
export const maybeTaken = (input: SummaryInput): readonly string[] =>
  input.assessment.path.includes('medicines')
    ? toldByMedicines(input.answers).filter((id) => !chosen(input, `trial:${id}`).includes('helping-now'))
    : [];

/** All questions that were answered "no", in one line. */
export function noLine(input: SummaryInput): readonly Line[] {
  const { words, assessment } = input;
  const about = assessment.path
    // The answers about help and about diagnoses have lines of their own, also where they are "none".
    .filter((pathId) => isNo(input, pathId) && !['concerns', 'told'].includes(pathId))
    .filter((pathId) => !questionsOf('safety').includes(pathId));
  const named = about.map((pathId) => {
    const { short } = questionWords(words, pathId);
    const isPartly = pathId === 'other-medicines' && maybeTaken(input).length > 0;
    return isPartly ? words.handoff.exceptListed(short) : short;
  });
  return named.length > 0 ? [{ id: '', text: named.join('; '), about }] : [];
}

/** Every question without a known answer, in one line: a missing answer does not mean "no". */
export function unknownLine(input: SummaryInput): readonly Line[] {
  const { words, assessment } = input;
  const about = assessment.path.filter(
    (pathId) => !isKnown(input, pathId) && !questionsOf('safety').includes(familyOf(pathId)),
  );
  const [trials, others] = [true, false].map((isTrial) => about.filter((id) => (familyOf(id) === 'trial') === isTrial));
  const short = (pathId: string): string => questionWords(words, pathId).short;
  const text = [
    ...fewOrCounted(trials ?? [], short, (many) => words.questions.trial.short(many), words),
    ...(others ?? []).map(short),
    ...fewOrCounted(
      maybeTaken(input),
      (id) => words.handoff.ifStillTaken(medicineLabel(words, id)),
      words.handoff.ifStillTaken,
      words,
    ),
  ].join('; ');
  return text === '' ? [] : [{ id: '', text, keep: true, about }];
}

/** More than six are only counted: this line is never cut, and the table names them. */
const fewOrCounted = (
  ids: readonly string[],
  each: (id: string) => string,
  counted: (many: string) => string,
  { handoff }: Words,
): readonly string[] => (ids.length > 6 ? [counted(handoff.someMedicines(ids.length))] : ids.map(each));

/** A label such as "Yes, and it still does" is not clear without its question. */
export function withQuestion(words: Words, question: string, option: string): string {
  const label = optionLabel(words, question, option);
  return questionOf(question)?.kind === 'one' ? `${questionWords(words, question).short}: ${label}` : label;
}
