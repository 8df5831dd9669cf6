/** What the specification's tables have about an answer, for claims that compare answers. */
import { type Does, type OptionRow, questionTable } from '../../fixtures/protocol-table.js';

export const questionIds: readonly string[] = questionTable.map(({ id }) => id);

export const rowsOf = (question: string): readonly OptionRow[] =>
  questionTable.find(({ id }) => id === question)?.options ?? [];

export const optionIds = (question: string): readonly string[] => rowsOf(question).map(({ id }) => id);

export const isOne = (question: string): boolean =>
  questionTable.some(({ id, kind }) => id === question && kind === 'one');

const grave: readonly Does[] = ['sort-first', 'clear-first', 'soon', 'under-age', 'urgent'];
/** 0 for an answer with nothing to do first; an urgent one is the gravest. */
export const gravity = ({ effects }: OptionRow): number =>
  Math.max(0, ...effects.map(({ does }) => grave.indexOf(does) + 1));

export const tableOptions = (is: (row: OptionRow, question: string) => boolean) =>
  questionTable.flatMap(({ id, options }) =>
    options.filter((row) => is(row, id)).map((row) => ({ question: id, option: row.id })),
  );

export const doing = (effect: Does) => tableOptions(({ effects }) => effects.some(({ does }) => does === effect));
