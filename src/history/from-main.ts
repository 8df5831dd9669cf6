/** What a script of its own takes from the main script: see `src/shared.ts`. */
import type { Shared } from '../shared.js';
import type { MedicineHistory } from '../visit/medicine-history.js';

export interface HistoryAddOn {
  /** The version of the widget that it is for. */
  readonly version: string;
  readonly use: (shared: Shared) => MedicineHistory;
}

export let fromMain: Shared;

/** Called by the main script, before anything of the history is. */
export function takeFromMain(shared: Shared): void {
  fromMain = shared;
}
