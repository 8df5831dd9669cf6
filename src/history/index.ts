/**
 * The medicine history: optional pages after the outcome, one for each medicine or treatment, and what is printed of
 * them. Nothing in it moves an outcome. A script of its own has it: see `src/add-ons/history.ts`.
 * Not here: its ids (`protocol`), where the visitor is (`visit`). Imports from all rooms but `settings` and the root.
 */
import type { MedicineHistory } from '../visit/medicine-history.js';
import { HistoryForm } from './form.js';
import { letterSheet } from './letter.js';
import { history } from './page.js';
import { historyPart } from './part.js';
import { cellsOf } from './rows.js';
import { historySheet } from './sheet.js';

export const medicineHistory: MedicineHistory = {
  fields: (host) => new HistoryForm(host),
  page: history,
  part: historyPart,
  cellsOf,
  sheet: historySheet,
  letter: letterSheet,
};
