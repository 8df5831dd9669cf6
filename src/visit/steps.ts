/** From one question of a visit to another. It changes nothing: the statechart does. */
import { type Answers, type Assessment, historyOf, type QuestionId } from '../protocol/index.js';

/** The id of a question on the path; `trial:<medicine>` for each medicine that counts. */
export type PathId = Exclude<QuestionId, 'trial'> | `trial:${string}`;

export interface Session {
  /** The visitor's own answers. */
  readonly answers: Answers;
  /** What they contain of answers to later questions. A question in it is not asked; *Change* leads to it. */
  readonly said: Answers;
  /** The assessment of all these answers. */
  readonly assessment: Assessment;
  /** The current question, or the last one on a page without a question; `undefined` on the first page. */
  readonly question: PathId | undefined;
  /** The question that the visitor changes; after it, the check page follows, or the first new question. */
  readonly changing: PathId | undefined;
  /** The visitor answers the skipped questions, one after the other. */
  readonly answersSkipped: boolean;
  /** The medicine or treatment whose page of the history is shown. */
  readonly historyPage: string | undefined;
  /** What the check page showed last. */
  readonly checked: Checked | undefined;
}

export interface Checked {
  readonly path: readonly string[];
  readonly answers: Answers;
}

/** The visitor's own answers, over those that they contain. */
export const allAnswers = ({ answers, said }: Pick<Session, 'answers' | 'said'>): Answers => ({ ...said, ...answers });

export const pathOf = ({ assessment }: Session) => assessment.path as readonly PathId[];

/** The questions that are asked, and the current one. */
const stopsOf = (session: Session): readonly PathId[] =>
  pathOf(session).filter((id) => id === session.question || session.said[id] === undefined);

/** The next or the previous question that is asked; after no question comes the first. */
export function neighbour(session: Session, step: 1 | -1): PathId | undefined {
  const stops = stopsOf(session);
  return stops[stops.findIndex((id) => id === session.question) + step];
}

export const lastQuestion = (session: Session): PathId | undefined =>
  stopsOf({ ...session, question: undefined }).at(-1);

/** The first skipped question, or the first after the one that is changed. */
export function nextSkipped(session: Session): PathId | undefined {
  const path = pathOf(session);
  const from = path.findIndex((id) => id === session.changing) + 1;
  return path.slice(from).find((id) => session.answers[id] === null);
}

/** The next or the previous page of the history; after none comes the first. Help comes before any history. */
export function neighbourInHistory(session: Session, step: 1 | -1): string | undefined {
  const { assessment, historyPage } = session;
  if (assessment.outcome === 'get-help-now') return undefined;
  const pages: readonly (string | undefined)[] = historyOf(allAnswers(session), assessment.path);
  return pages[pages.indexOf(historyPage) + step];
}
