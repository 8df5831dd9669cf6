/** The medicine history as a table that a health plan's form can be filled from. */
import { medicineLabel, optionLabel } from '../locales/labels.js';
import type { HistoryFact, Words } from '../locales/words.js';
import { carePrefix, type HistoryEntry, historyOf, knownHistory, medicine, saidOfTrial } from '../protocol/index.js';
import type { SummaryInput } from './lines.js';

/** A medicine or a treatment. An empty cell is for a pen. */
export interface HistoryRow {
  readonly name: string;
  readonly family: string;
  readonly dose: string;
  readonly when: string;
  readonly weeks: string;
  readonly happened: string;
  readonly stopped: string;
  readonly takenNow: string;
  readonly isCare: boolean;
  /** What health plans usually ask for, and whether it is told. Only for medicines. */
  readonly there: readonly HistoryFact[];
  readonly missing: readonly HistoryFact[];
}

type Input = Pick<SummaryInput, 'words' | 'answers' | 'assessment' | 'history'>;

/** With the first letter as at the start of a sentence. */
export const capital = ({ lang }: Words, text: string): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

/** The name of a medicine or a treatment of the history. */
export function historyLabel(words: Words, id: string): string {
  if (!id.startsWith(carePrefix)) return medicineLabel(words, id);
  const care = id.slice(carePrefix.length);
  return care === 'pain-care' ? words.questions[care].short : optionLabel(words, 'other-care', care);
}

const familyOf = (words: Words, id: string): string => {
  const row = medicine(id);
  return row ? words.classes[row.class].name : '';
};

/** What happened, as answered before the history. */
function happenedWith({ words, answers, assessment }: Input, id: string): string {
  if (id === `${carePrefix}pain-care`) return optionLabel(words, 'pain-care', String(answers['pain-care']));
  const { answer } = saidOfTrial(id, answers, assessment.path);
  return answer && answer !== 'unsure' ? words.trial.inShort[answer] : '';
}

/** What was answered before, which the history does not ask again. */
export const toldOf = (input: Input, id: string): readonly string[] =>
  [familyOf(input.words, id), happenedWith(input, id)].filter(Boolean);

/** The highest dose in a day, or how many visits. */
export function doseText({ history }: Words, { dose, unit, visits }: HistoryEntry): string {
  if (dose === 'unsure' || visits === 'unsure') return history.unsure;
  return visits ? history.visitCount(visits) : [dose, dose && unit].filter(Boolean).join(' ');
}

/** From when to when. */
export function whenText({ history }: Words, entry: HistoryEntry): string {
  const { 'from-year': from, 'to-year': to, 'taken-now': takenNow } = entry;
  return from === 'unsure' ? history.unsure : history.when(from, to, takenNow === 'yes');
}

export const takenNowText = ({ handoff, check, history }: Words, { 'taken-now': takenNow }: HistoryEntry): string =>
  takenNow ? { yes: handoff.yes, no: check.no, unsure: history.unsure }[takenNow] : '';

/** The rows with these answers, medicines first. */
export const historyRows = (input: Input): readonly HistoryRow[] =>
  historyOf(input.answers, input.assessment.path).map((id) => rowOf(input, id));

function rowOf(input: Input, id: string): HistoryRow {
  const { words, answers, assessment, history } = input;
  const entry = knownHistory(id, answers, assessment.path, history);
  const { weeks, stopped = [], 'this-time': thisTime, 'taken-now': takenNow } = entry;
  const { unsure, reasons, weekOptions, sixWeeks, inThisTime } = words.history;
  const weekText = weeks === 'unsure' ? unsure : weeks ? weekOptions[weeks] : entry.isSixWeeks ? sixWeeks : '';
  const isCare = id.startsWith(carePrefix);
  const hasDose = (entry.dose ?? 'unsure') !== 'unsure';
  const isTold: Readonly<Record<HistoryFact, boolean>> = {
    dose: hasDose,
    unit: entry.unit !== undefined,
    weeks: entry.isSixWeeks || (weeks ?? 'unsure') !== 'unsure',
    family: familyOf(words, id) !== '',
    // What is still taken has no such reason.
    stopped: takenNow === 'yes' || stopped.some((reason) => reason !== 'unsure'),
  };
  const asked = (Object.keys(isTold) as HistoryFact[]).filter((fact) => fact !== 'unit' || (hasDose && !isTold.unit));
  const facts = isCare ? [] : asked;
  return {
    name: historyLabel(words, id),
    family: familyOf(words, id),
    dose: doseText(words, entry),
    when: [whenText(words, entry), thisTime === 'yes' || thisTime === 'no' ? inThisTime[thisTime] : '']
      .filter(Boolean)
      .join(', '),
    weeks: weekText,
    happened: happenedWith(input, id),
    stopped: stopped.map((reason) => (reason === 'unsure' ? unsure : reasons[reason])).join('; '),
    takenNow: takenNowText(words, entry),
    isCare,
    there: facts.filter((fact) => isTold[fact]),
    missing: facts.filter((fact) => !isTold[fact]),
  };
}
