/** What separate scripts add beside languages: the file for medical software. */
import type { FhirAddOn, FhirWriter } from './fhir/input.js';
import { takeAdded } from './locales/add.js';
import { version } from './version.js';

let fhir: FhirWriter | undefined;

/**
 * The writer of `referral-screener.fhir.js`, or `undefined` while it is not loaded.
 *
 * @param warn called if the script was loaded twice or is not of this version
 */
export function takeFhir(warn: (message: string) => void): FhirWriter | undefined {
  for (const entry of takeAdded('referralScreenerFhir') as readonly (Partial<FhirAddOn> | null)[]) {
    if (entry?.version !== version || typeof entry.write !== 'function') {
      warn(`referral-screener.fhir.js is not of version ${version}, as this script is. It is not used.`);
    } else if (fhir) warn('referral-screener.fhir.js was loaded twice. The first one is used.');
    else fhir = entry.write;
  }
  return fhir;
}
