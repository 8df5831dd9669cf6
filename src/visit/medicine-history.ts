/**
 * The medicine history as the visit and the views know it. A script of its own adds it (`src/history`), because only few
 * visitors need it, and not before the outcome.
 */
import type { MedicineRow, SummaryInput } from '../handoff/summary.js';
import type { Words } from '../locales/index.js';
import type { History, HistoryEntry, HistoryProblem } from '../protocol/index.js';
import type { Draft } from './draft.js';
import type { View } from './model.js';
import type { Position } from './running-session.js';
import type { SessionEvent } from './session.js';

export type HistoryField = keyof HistoryEntry;

/** A page of the history. */
export interface HistoryPage {
  /** The medicine or treatment. */
  readonly id: string;
  /** Such as "1 of 3". */
  readonly progress: string;
  readonly isLast: boolean;
  /** As chosen and typed. */
  readonly entry: HistoryEntry;
  /** See `Draft`. */
  readonly renewed: Draft['renewed'];
  readonly problem: HistoryProblem | undefined;
}

/** What it needs from the visit. */
export interface HistoryHost {
  readonly position: () => Position;
  /** The present one. */
  readonly year: () => number;
  readonly send: (event: SessionEvent) => void;
  readonly draw: (focus?: string) => void;
}

/** What the visitor may do in it. */
export interface HistoryActions {
  readonly open: () => void;
  readonly set: (field: HistoryField, value: string, isChosen?: boolean) => void;
  readonly next: () => void;
  readonly finish: () => void;
}

/** What the visitor has said in it. */
export interface HistoryFields {
  readonly actions: HistoryActions;
  /** What is told on the pages of the path, without what is wrong. */
  readonly told: History;
  /** The page that is shown. */
  readonly pageIn: (words: Words) => HistoryPage | undefined;
  readonly problemIn: (words: Words) => string | undefined;
  /** The selector of the field with the problem. */
  readonly firstField: string | undefined;
  /** Called when the visitor goes to another page. */
  readonly leavePage: () => void;
  readonly clear: () => void;
}

export interface MedicineHistory {
  readonly fields: (host: HistoryHost) => HistoryFields;
  readonly page: View;
  /** On the outcome: the offer, folded; once something is told, what is missing, and whom to ask. */
  readonly part: View;
  /** What it adds to a medicine's row of the list. */
  readonly cellsOf: (input: SummaryInput, id: string) => Pick<MedicineRow, 'dose' | 'when' | 'takenNow'>;
  /** On paper: the table, and the letter that asks for records. */
  readonly sheet: (words: Words, input: SummaryInput) => unknown;
  readonly letter: (words: Words, input: SummaryInput) => unknown;
}
