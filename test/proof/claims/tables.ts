/** What the specification's tables say of an answer, for claims that compare answers. */
import { type Does, type OptionRow, questionTable } from '../../fixtures/protocol-table.js';

export const questionIds: readonly string[] = questionTable.map(({ id }) => id);

export const rowsOf = (question: string): readonly OptionRow[] =>
  questionTable.find(({ id }) => id === question)?.options ?? [];

export const optionIds = (question: string): readonly string[] => rowsOf(question).map(({ id }) => id);

export const isOne = (question: string): boolean =>
  questionTable.some(({ id, kind }) => id === question && kind === 'one');

const grave: readonly Does[] = ['sort-first', 'clear-first', 'soon', 'under-age', 'urgent'];
/** 0 for an answer that is nothing to see to first; an urgent one is the gravest. */
export const gravity = ({ effects }: OptionRow): number =>
  Math.max(0, ...effects.map(({ does }) => grave.indexOf(does) + 1));

export interface TableOption {
  readonly question: string;
  readonly option: string;
  readonly row: OptionRow;
}

export const tableOptions = (is: (row: OptionRow, question: string) => boolean): readonly TableOption[] =>
  questionIds.flatMap((question) =>
    rowsOf(question)
      .filter((row) => is(row, question))
      .map((row) => ({ question, option: row.id, row })),
  );

export const doing = (effect: Does): readonly TableOption[] =>
  tableOptions(({ effects }) => effects.some(({ does }) => does === effect));

/** All `question:option` that the specification names; a clinic may try to raise any. */
export const entries: readonly string[] = tableOptions(() => true).map(
  ({ option, question }) => `${question}:${option}`,
);
