/** The medicine history as a table that a health plan's form can be filled from. */
import { medicineLabel, optionLabel } from '../locales/labels.js';
import type { HistoryFact, Words } from '../locales/words.js';
import { historyWords } from '../locales/en-history.js';
import { carePrefix, historyOf, knownEntry, type KnownEntry, trialAnswer } from '../protocol/history.js';
import { medicine } from '../protocol/medicines.js';
import type { MedicineRow, SummaryInput } from '../handoff/lines.js';

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
  /** What health plans usually ask for about a medicine, and whether it is told; nothing about a treatment. */
  readonly facts: readonly (readonly [fact: HistoryFact, isTold: boolean])[];
}

type Input = Pick<SummaryInput, 'words' | 'answers' | 'assessment' | 'history' | 'handoff'>;

/** With the first letter as at the start of a sentence. */
export const capital = ({ lang }: Words, text: string): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);

/** The name of a medicine or a treatment; a name that the visitor typed stays as typed. */
export function historyLabel(words: Words, id: string): string {
  if (medicine(id)) return capital(words, medicineLabel(words, id));
  if (!id.startsWith(carePrefix)) return medicineLabel(words, id);
  const care = id.slice(carePrefix.length);
  return care === 'pain-care' ? words.questions[care].short : optionLabel(words, 'other-care', care);
}

/** An option of the history, or a typed text as it is. */
export const historyOption = (words: Words, option = ''): string => {
  const { questions, handoff, check } = words;
  const { unsure } = questions.trial.options;
  const labels: Readonly<Record<string, string>> = {
    ...historyWords(words).history.options,
    yes: handoff.yes,
    no: check.no,
    unsure,
  };
  return labels[option] ?? option;
};

/** The family of a medicine and what happened, as answered before the history. */
export function saidTexts({ words, answers, assessment }: Input, id: string): readonly [string, string] {
  const row = medicine(id);
  const answer = trialAnswer(id, answers, assessment.path);
  const happened = words.trial.inShort[answer as keyof Words['trial']['inShort']] ?? '';
  return [
    row ? words.classes[row.class].name : '',
    id === `${carePrefix}pain-care` ? optionLabel(words, 'pain-care', String(answers['pain-care'])) : happened,
  ];
}

/** The highest dose in a day, or how many visits. */
export function doseText(words: Words, { dose, unit, visits }: KnownEntry): string {
  if (visits && visits !== 'unsure') return historyWords(words).history.visitCount(visits);
  return dose && dose !== 'unsure' && unit ? `${dose} ${unit}` : historyOption(words, dose ?? visits);
}

/** From when to when. */
export function whenText(words: Words, entry: KnownEntry): string {
  const { 'from-year': from, 'to-year': to, 'taken-now': takenNow } = entry;
  return from === 'unsure'
    ? historyOption(words, from)
    : historyWords(words).history.when(from, to, takenNow === 'yes');
}

/** The line of the list that names it. */
const lineOf = (id: string): string => {
  if (!id.startsWith(carePrefix)) return `medicines:${id}`;
  return id === `${carePrefix}pain-care` ? 'pain:pain-care' : 'other-care';
};

/** The rows with these answers, medicines first, without those that the visitor has left out of the list. */
export const historyRows = (input: Input): readonly HistoryRow[] =>
  historyOf(input.answers, input.assessment.path)
    .filter((id) => !input.handoff.leftOut?.has(lineOf(id)))
    .map((id) => rowOf(input, id));

function rowOf(input: Input, id: string): HistoryRow {
  const { words, answers, assessment, history } = input;
  const entry = knownEntry(id, answers, assessment.path, history);
  const { dose = 'unsure', unit, weeks, stopped = [], 'this-time': thisTime, 'taken-now': takenNow } = entry;
  const [family, happened] = saidTexts(input, id);
  const episode = thisTime && thisTime !== 'unsure' ? historyWords(words).history.inThisTime[thisTime] : '';
  return {
    name: historyLabel(words, id),
    family,
    dose: doseText(words, entry),
    when: [whenText(words, entry), episode].filter(Boolean).join(', '),
    weeks: historyOption(words, weeks),
    happened,
    stopped: stopped.map((reason) => historyOption(words, reason)).join('; '),
    takenNow: historyOption(words, takenNow),
    facts: id.startsWith(carePrefix)
      ? []
      : [
          ['dose', dose !== 'unsure' && unit !== undefined],
          ['weeks', weeks !== undefined && weeks !== 'unsure'],
          ['family', family !== ''],
          // What is still taken has not been stopped.
          ['stopped', takenNow === 'yes' || stopped.some((reason) => reason !== 'unsure')],
        ],
  };
}

/** What health plans usually ask for about a medicine: what is told, or what is missing. */
export function factsText(words: Words, { facts }: HistoryRow, isTold: boolean): string {
  const { history } = historyWords(words);
  const named = facts.filter(([, told]) => told === isTold).map(([fact]) => history.facts[fact]);
  return named.length > 0 ? (isTold ? history.there : history.missing)(named) : '';
}

/** What the history adds to a medicine's row of the list. */
export function cellsOf(
  { words, answers, assessment, history }: Input,
  id: string,
): Pick<MedicineRow, 'dose' | 'when' | 'takenNow'> {
  const entry = knownEntry(id, answers, assessment.path, history);
  return {
    dose: doseText(words, entry),
    when: whenText(words, entry),
    takenNow: historyOption(words, entry['taken-now']),
  };
}
