/**
 * What the script of the medicine history takes from the main script, so that a visitor loads it once. See
 * `sharedWithMain` in `scripts/drop-in-plugins.ts`; modules for bundlers import these where they are.
 */
import { keyed } from 'lit/directives/keyed.js';
import { summarize } from './handoff/summary.js';
import { medicineLabel, optionLabel } from './locales/labels.js';
import { medicine, typedName } from './protocol/index.js';
import { choiceRow } from './views/choice-row.js';
import { pageHeading, subHeading } from './views/heading.js';
import { html } from './views/html.js';
import { citations } from './views/reasons.js';

export const shared = {
  keyed: keyed as (key: unknown, value: unknown) => unknown,
  summarize,
  medicineLabel,
  optionLabel,
  medicine,
  typedName,
  choiceRow,
  pageHeading,
  subHeading,
  html,
  citations,
};

export type Shared = typeof shared;
