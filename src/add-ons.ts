/** What separate scripts add beside languages: the medicine history, and the file for medical software. */
import type { FhirAddOn, FhirWriter } from './fhir/input.js';
import type { HistoryAddOn } from './history/from-main.js';
import { takeAdded } from './locales/add.js';
import { shared } from './shared.js';
import { version } from './version.js';
import type { MedicineHistory } from './visit/medicine-history.js';

type Warn = (message: string) => void;
type Taken<AddOn> = Partial<AddOn> | null;

let fhir: FhirWriter | undefined;
let history: MedicineHistory | undefined;

/**
 * The writer of `referral-screener.fhir.js`, or `undefined` while it is not loaded.
 *
 * @param warn called if the script was loaded twice or is not of this version
 */
export function takeFhir(warn: Warn): FhirWriter | undefined {
  for (const entry of takeAdded('referralScreenerFhir') as Taken<FhirAddOn>[]) {
    if (isUsable('fhir', entry, entry?.write, fhir, warn)) fhir = entry?.write;
  }
  return fhir;
}

/** The medicine history of `referral-screener.history.js`; the same otherwise. */
export function takeHistory(warn: Warn): MedicineHistory | undefined {
  for (const entry of takeAdded('referralScreenerHistory') as Taken<HistoryAddOn>[]) {
    if (isUsable('history', entry, entry?.use, history, warn)) history = entry?.use?.(shared);
  }
  return history;
}

function isUsable(name: string, entry: Taken<{ version: string }>, use: unknown, first: unknown, warn: Warn): boolean {
  const file = `referral-screener.${name}.js`;
  const isOfThisVersion = entry?.version === version && typeof use === 'function';
  if (!isOfThisVersion) warn(`${file} is not of version ${version}, as this script is. It is not used.`);
  else if (first) warn(`${file} was loaded twice. The first one is used.`);
  return isOfThisVersion && first === undefined;
}
