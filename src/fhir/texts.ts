/** The words of each item and option. */
import { medicineOfTrial, optionLabel, questionWords } from '../locales/labels.js';
import type { Words } from '../locales/index.js';
import { medicine, questionOf } from '../protocol/index.js';
import { helpSuffix, hintSuffix, type Part } from './structure.js';

/** The text of an item, or `undefined` for a hint that the language has not. */
export function textOf(words: Words, { linkId, question }: Part): string | undefined {
  if (question) return questionWords(words, linkId).legend;
  if (linkId.endsWith(hintSuffix)) return hintOf(words, linkId.slice(0, -hintSuffix.length));
  if (linkId.endsWith(helpSuffix)) return `${words.help.title}. ${words.help.nowUnknown}`;
  return words.frame.region;
}

function hintOf(words: Words, pathId: string): string | undefined {
  if (questionOf(pathId)?.perMedicine)
    return medicine(medicineOfTrial(pathId))?.lowDosesCommon && words.trial.lowDosesCommon;
  return questionWords(words, pathId).hint;
}

/** The label of an option. */
export function optionText(words: Words, { linkId, question }: Part, code: string): string {
  if (question) return optionLabel(words, linkId, code);
  return code;
}
