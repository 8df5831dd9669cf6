/** The visitor's answers as lines of the list. An answer that is not on the path, or not known, has none. */
import { medicineLabel, optionLabel, questionWords } from '../locales/labels.js';
import type { Words } from '../locales/index.js';
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

export interface SummaryInput {
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly words: Words;
  readonly handoff: { readonly includeSelfHarm: boolean };
  readonly settings: { readonly reviewed: object | undefined; readonly preparationOnly: boolean };
  /** The visitor's day, as `2026-11-29`. */
  readonly today: string;
  /** Somebody answers together with the visitor. */
  readonly isHelping?: boolean;
  /** The medicine history, if the visitor has begun one. */
  readonly history?: History;
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
  readonly text: string;
  /** Never left out of the text, however long it is: what has to be checked first, the counts, and what is not known. */
  readonly keep?: true;
  /** The same as cells of a table. */
  readonly row?: MedicineRow;
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
  return text === '' ? [] : [{ text }];
}

/** The same with the question's name; "no" has a line of its own, with all others. */
export const namedAnswer = (input: SummaryInput, pathId: string, leftOut?: readonly string[]): readonly Line[] =>
  isNo(input, pathId)
    ? []
    : answerTo(input, pathId, leftOut).map(({ text }) => ({
        text: `${questionWords(input.words, pathId).short}: ${text}`,
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
  const named = assessment.path
    // The answers about help and about diagnoses have lines of their own, also where they are "none".
    .filter((pathId) => isNo(input, pathId) && !['concerns', 'told'].includes(pathId))
    .filter((pathId) => !questionsOf('safety').includes(pathId))
    .map((pathId) => {
      const { short } = questionWords(words, pathId);
      const isPartly = pathId === 'other-medicines' && maybeTaken(input).length > 0;
      return isPartly ? words.handoff.exceptListed(short) : short;
    });
  return named.length > 0 ? [{ text: named.join('; ') }] : [];
}

/** Every question without a known answer, in one line: a missing answer does not mean "no". */
export function unknownLine(input: SummaryInput): readonly Line[] {
  const { words, assessment } = input;
  const named = assessment.path
    .filter((pathId) => !isKnown(input, pathId) && !questionsOf('safety').includes(familyOf(pathId)))
    .map((pathId) => questionWords(words, pathId).short);
  const taken = maybeTaken(input).map((id) => words.handoff.ifStillTaken(medicineLabel(words, id)));
  const text = [...named, ...taken].join('; ');
  return text === '' ? [] : [{ text, keep: true }];
}

/** A label such as "Yes, and it still does" is not clear without its question. */
export function withQuestion(words: Words, question: string, option: string): string {
  const label = optionLabel(words, question, option);
  return questionOf(question)?.kind === 'one' ? `${questionWords(words, question).short}: ${label}` : label;
}
