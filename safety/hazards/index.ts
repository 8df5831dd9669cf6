/** The hazard log. The ratings are our own estimates: a clinician has to confirm each of them. */
import type { Mark } from '../../src/protocol/index.js';
import type { Hazard } from '../hazard.js';
import { clinicHazards } from './clinic.js';
import { crisisHazards } from './crisis.js';
import { crisisNumberHazards } from './crisis-numbers.js';
import { medicalSoftwareHazards } from './medical-software.js';
import { medicineHazards } from './medicines.js';
import { pageHazards } from './page.js';
import { referralHazards } from './referral.js';

const all = [
  ...crisisHazards,
  ...crisisNumberHazards,
  ...referralHazards,
  ...medicineHazards,
  ...medicalSoftwareHazards,
  ...pageHazards,
  ...clinicHazards,
] as const;

export type HazardId = (typeof all)[number]['id'];

export const hazards: readonly (Hazard & { readonly id: HazardId })[] = all;

export const hazardMarks: readonly Mark[] = ['CS'];
