/** RxNorm ingredient codes. */
import type { MedicineId } from '../protocol/index.js';

export const rxnorm: Readonly<Partial<Record<MedicineId, { readonly code: string; readonly display: string }>>> = {};
