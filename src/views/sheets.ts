/** All that is printed, each on a page of its own. */
import { summarize } from '../handoff/summary.js';
import { handoffSheet } from './handoff-sheet.js';
import type { Model } from '../visit/model.js';

export const sheets = (model: Model) => handoffSheet(model.words, summarize(model));
