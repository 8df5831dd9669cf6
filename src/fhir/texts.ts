/** The words of each item and option. */
import { medicineLabel, medicineOfTrial, optionLabel, questionWords } from '../locales/labels.js';
import type { AnsweredBy, Words } from '../locales/index.js';
import { carePrefix, medicine, questionOf } from '../protocol/index.js';
import { historyWords } from '../locales/en-history.js';
import { fieldOf, historyId } from './history-parts.js';
import { helpSuffix, hintSuffix, type Part } from './structure.js';

/** The text of an item, or `undefined` for a hint that the language has not. */
export function textOf(words: Words, { linkId, question }: Part): string | undefined {
  if (question) return questionWords(words, linkId).legend;
  if (linkId.endsWith(hintSuffix)) return hintOf(words, linkId.slice(0, -hintSuffix.length));
  if (linkId.endsWith(helpSuffix)) return `${words.help.title}. ${words.help.nowUnknown}`;
  if (linkId.startsWith(historyId)) return historyText(words, fieldOf(linkId));
  if (linkId === 'my-questions') return words.handoff.questions;
  if (linkId === 'answered-by') return words.handoff.whoAnswered;
  return words.frame.region;
}

function hintOf(words: Words, pathId: string): string | undefined {
  if (questionOf(pathId)?.perMedicine)
    return medicine(medicineOfTrial(pathId))?.lowDosesCommon && words.trial.lowDosesCommon;
  return questionWords(words, pathId).hint;
}

function historyText(words: Words, field: string): string {
  const { handoff } = words;
  const { history } = historyWords(words);
  const texts: Readonly<Record<string, string>> = {
    of: handoff.columns.name,
    rxnorm: 'RxNorm',
    'taken-now': history.takenNow,
    dose: history.dose,
    unit: history.facts.dose,
    visits: history.visits,
    'from-year': history.from,
    'to-year': history.to,
    weeks: history.weeks,
    stopped: history.stopped,
    'this-time': history.thisTime,
  };
  return texts[field] ?? history.title;
}

/** The label of an option. */
export function optionText(words: Words, { linkId, question }: Part, code: string): string {
  if (question) return optionLabel(words, linkId, code);
  if (linkId === 'answered-by') return words.handoff.answeredBy[code as AnsweredBy].choice;
  if (fieldOf(linkId) === 'of') return nameOf(words, code);
  const { handoff, check, questions } = words;
  const { history } = historyWords(words);
  const labels: Readonly<Record<string, string>> = {
    ...history.options,
    yes: handoff.yes,
    no: check.no,
    unsure: questions.trial.options.unsure,
  };
  return labels[code] ?? code; // a unit
}

/** The name of a medicine or a treatment of the history. */
function nameOf(words: Words, id: string): string {
  if (!id.startsWith(carePrefix)) return medicineLabel(words, id);
  const care = id.slice(carePrefix.length);
  return questionOf(care) ? questionWords(words, care).short : optionLabel(words, 'other-care', care);
}
