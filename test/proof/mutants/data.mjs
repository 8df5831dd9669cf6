// All mutants of the data, in the same order and with the same ids every time.
import { namedConditionMutants } from './conditions.mjs';
import { medicineMutants } from './medicines.mjs';
import { halfMutants, outcomeMutants, pathMutants } from './outcomes.mjs';
import { questionMutants } from './questions.mjs';
import { ruleMutants } from './rules.mjs';
import { markMutants, settingMutants, sourceMutants, trialMutants } from './settings.mjs';

const all = [ruleMutants, namedConditionMutants, questionMutants, pathMutants, halfMutants, outcomeMutants];
const smaller = [medicineMutants, settingMutants, trialMutants, sourceMutants, markMutants];

/**
 * @param {ReadonlyMap<string, any>} seen every constant of the unchanged protocol, by file and name
 * @returns {import('./mutant.mjs').DataMutant[]}
 */
export const dataMutants = (seen) => [...all, ...smaller].flatMap((make) => [...make(seen)]);
