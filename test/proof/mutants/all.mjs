// The whole list of mutants, in the same order and with the same ids every time.
import { codeMutants } from './code.mjs';
import { namedConditionMutants } from './conditions.mjs';
import { medicineMutants } from './medicines.mjs';
import { outcomeMutants } from './outcomes.mjs';
import { questionMutants } from './questions.mjs';
import { ruleMutants } from './rules.mjs';
import { markMutants, settingMutants, sourceMutants, trialMutants } from './settings.mjs';

/** @param {ReadonlyMap<string, any>} seen every constant of the unchanged protocol, by file and name */
export async function allMutants(seen) {
  const questions = seen.get('questions.ts questions');
  const mutants = [
    ...ruleMutants(seen, questions),
    ...namedConditionMutants(seen, questions),
    ...questionMutants(seen),
    ...outcomeMutants(seen, questions),
    ...medicineMutants(seen),
    ...settingMutants(seen),
    ...trialMutants(seen),
    ...sourceMutants(seen),
    ...markMutants(seen),
    ...(await codeMutants()),
  ];
  const ids = mutants.map(({ id }) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  if (twice.length > 0) throw new Error(`two mutants have one id: ${twice.join('; ')}`);
  return mutants;
}
