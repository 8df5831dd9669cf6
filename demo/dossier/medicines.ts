/** The table of medicines, for a pharmacist to check row by row. */
import { type Medicine, type MedicineId, medicines, tableMarks } from '../../src/protocol/index.js';
import { inEachLanguage, link, marksOf, type Section } from './context.js';
import { html, joined, table } from './html.js';

const all: readonly Medicine[] = medicines;

const familyName = (name: string, code: string): string => (name === code ? name : `${name} (${code})`);

export const medicinesPart: Section = {
  id: 'medicines',
  title: 'The medicines',
  body: html`<p>${all.length} medicines. A pharmacist has to review the whole table${marksOf(tableMarks)}. A medicine that counts as nothing
    is listed for the specialist, gets no question about its trial and never counts. A name that is not in the table is kept as typed, is
    never guessed, and never counts.</p>
    ${table(
      'Medicines',
      ['Generic name', 'Brands', 'Class', 'Counts as', 'Facts on the list', 'Remarks'],
      all.map((row) => ({
        id: `medicine-${row.id}`,
        cells: [
          html`${inEachLanguage((words) => words.medicines[row.id as MedicineId])}${marksOf(row.marks)}`,
          `${row.brands.join(', ')}${row.elsewhere ? ` (elsewhere: ${row.elsewhere.join(', ')})` : ''}` || '–',
          inEachLanguage((words) => familyName(words.classes[row.class].name, row.class)),
          row.countsAs ?? 'nothing',
          row.flags
            ? joined(
                row.flags.map((id) => link(`source-${id}`, id)),
                ', ',
              )
            : '–',
          [row.lowDosesCommon ? 'low doses common: the page says so' : '', row.note ?? ''].filter(Boolean).join('; ') ||
            '–',
        ],
      })),
    )}`,
};
