/** The medicines of the list: a table by family, and the counts. */
import { medicineLabel } from '../locales/labels.js';
import type { Words } from '../locales/index.js';
import { medicine, typedName } from '../protocol/index.js';
import { answerTo, chosen, type Line, type MedicineRow, type SummaryInput } from './lines.js';

/** What happened; nothing if it is not known, which has a line of its own. */
const happened = (words: Words, answer: string | undefined): string =>
  words.trial.inShort[answer as keyof Words['trial']['inShort']] ?? '';

/** A line for each medicine, by family. Typed names have no family and come last. */
export function medicineLines(input: SummaryInput): readonly Line[] {
  const { words, assessment } = input;
  if (!assessment.path.includes('medicines')) return [];
  return chosen(input, 'medicines')
    .filter((id) => medicine(id) !== undefined || typedName(id) !== undefined)
    .map((id) => {
      const known = medicine(id);
      const trial = `trial:${id}`;
      const [answer] = assessment.path.includes(trial) ? chosen(input, trial) : [];
      const row = {
        family: known ? words.classes[known.class].name : '',
        name: medicineLabel(words, id),
        dose: '',
        when: '',
        happened: happened(words, answer),
        takenNow: answer === 'helping-now' ? words.handoff.yes : '',
        ...input.cellsOf?.(input, id),
      };
      return { id, row, about: [`medicines:${id}`], lang: known ? undefined : input.typedIn };
    })
    .sort(
      ({ row: a }, { row: b }) =>
        Number(a.family === '') - Number(b.family === '') || Number(a.family > b.family) - Number(a.family < b.family),
    )
    .map((line) => ({ ...line, row: { ...line.row, family: line.row.family || words.handoff.notInTable } }))
    .map((line) => ({ ...line, text: textOf(line.row) }));
}

const textOf = ({ family, name, happened: what, dose, when }: MedicineRow): string =>
  [family, name, [what, dose, when].filter(Boolean).join('; ')].filter(Boolean).join(': ');

/** How many medicines were tried, or that it is not known: a skipped question does not mean none. */
export function countsOf({
  words,
  answers,
  assessment,
}: Pick<SummaryInput, 'words' | 'answers' | 'assessment'>): string {
  const { medicines, remembered } = answers;
  const named = Array.isArray(medicines) ? medicines : [];
  const isNumberOpen = named.includes('names-unknown') && (remembered === null || remembered === 'unsure');
  const { counts } = assessment;
  if (medicines === null || (isNumberOpen && counts.triedMedicines === 0)) return words.outcome.countsUnknown;
  const typed = named.some((id) => typedName(id) !== undefined) ? ` ${words.outcome.typedNotCounted}` : '';
  return words.outcome.counts(counts) + typed;
}

/** The counts, and how many medicines have no name. */
export const triedLines = (input: SummaryInput): readonly Line[] =>
  input.assessment.path.includes('medicines')
    ? [
        { id: '', text: countsOf(input), keep: true },
        ...answerTo(input, 'remembered').map((line) => ({
          ...line,
          text: `${input.words.questions.remembered.short}: ${line.text}`,
        })),
      ]
    : [];
