/**
 * The bars: has enough been tried for a referral to make sense? Written once, read by the rules and the outcomes.
 *
 * The US label and the EMA count two different *medicines* (A4, A6); two *classes* is a rule of several health plans (A7),
 * which a clinic may ask for.
 */
import { all, any, atLeast, has, holds, not } from './condition.js';

export const trialBarMet = all(atLeast('adequateMedicines', 'minMedicines'), atLeast('adequateClasses', 'minClasses'));

/** The trial bar would be met if the medicines that the visitor is unsure of had had a fair try. */
export const maybeBarMet = all(atLeast('possibleMedicines', 'minMedicines'), atLeast('possibleClasses', 'minClasses'));

/** It may be enough, or the visitor cannot say how many there were: the list comes first. */
export const mayHaveTriedEnough = any(maybeBarMet, has('remembered', 'unsure'));

/** Nothing about depression has to be sorted out first: a clinician has spoken of it, and no medicine is helping now. */
const nothingFirst = all(has('concerns', 'depression'), not(holds('sort-first', 'depression')));

export const depressionBarMet = all(nothingFirst, trialBarMet);
export const belowTrialBar = all(nothingFirst, not(trialBarMet));

/** Nothing about pain has to be sorted out first: no cancer pain, and enough other care was tried for long enough. */
export const painBarMet = all(has('concerns', 'pain'), not(holds('sort-first', 'pain')));
