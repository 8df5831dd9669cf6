// All mutants of the data, in the same order and with the same ids every time.
import { namedConditionMutants } from './conditions.mjs';
import { medicineMutants } from './medicines.mjs';
import { halfMutants, outcomeMutants, pathMutants } from './outcomes.mjs';
import { questionMutants } from './questions.mjs';
import { ruleMutants } from './rules.mjs';
import { markMutants, settingMutants, sourceMutants, trialMutants } from './settings.mjs';

/**
 * @param {ReadonlyMap<string, any>} seen every constant of the unchanged protocol, by file and name
 * @returns {import('./mutant.mjs').DataMutant[]}
 */
export function dataMutants(seen) {
  return [
    ...ruleMutants(seen),
    ...namedConditionMutants(seen),
    ...questionMutants(seen),
    ...pathMutants(seen),
    ...halfMutants(seen),
    ...outcomeMutants(seen),
    ...medicineMutants(seen),
    ...settingMutants(seen),
    ...trialMutants(seen),
    ...sourceMutants(seen),
    ...markMutants(seen),
  ];
}
