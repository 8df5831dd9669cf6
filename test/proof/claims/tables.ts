/** What the specification's tables say of an answer, for claims that compare answers. */
import { questionTable } from '../../fixtures/protocol-table.js';

export type Row = (typeof questionTable)[number]['options'][number];

export const questionIds: readonly string[] = questionTable.map(({ id }) => id);

export const rowsOf = (question: string): readonly Row[] =>
  questionTable.find(({ id }) => id === question)?.options ?? [];

export const optionIds = (question: string): readonly string[] => rowsOf(question).map(({ id }) => id);

export const isOne = (question: string): boolean =>
  questionTable.some(({ id, kind }) => id === question && kind === 'one');

/** 0 for an answer that is nothing to see to first; an urgent one is the gravest. */
export const gravity = ({ alone = [], effects }: Row): number =>
  Math.max(
    0,
    ...[...effects, ...alone].map(({ does }) => ['sort-first', 'clear-first', 'adult', 'urgent'].indexOf(does) + 1),
  );

export interface TableOption {
  readonly question: string;
  readonly option: string;
  readonly row: Row;
}

export const tableOptions = (is: (row: Row, question: string) => boolean): readonly TableOption[] =>
  questionIds.flatMap((question) =>
    rowsOf(question)
      .filter((row) => is(row, question))
      .map((row) => ({ question, option: row.id, row })),
  );

export const doing = (effect: string): readonly TableOption[] =>
  tableOptions(({ effects }) => effects.some(({ does }) => does === effect));
