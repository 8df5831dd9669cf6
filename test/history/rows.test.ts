import { expect } from 'chai';
import { describe, it } from 'node:test';
import { cellsOf, factsText, historyRows } from '../../src/history/rows.js';
import { medicineLines } from '../../src/handoff/medicines.js';
import { en } from '../../src/locales/en.js';
import type { Words } from '../../src/locales/index.js';
import { assess, type History } from '../../src/protocol/index.js';
import { painMet, tried, visitor } from '../fixtures/people.js';

const words: Words = en;
const answers = visitor({
  concerns: ['depression', 'pain'],
  ...tried({ sertraline: 'not-enough', citalopram: 'short' }, 'lithium', 'other:blue pill'),
  'other-care': ['tms'],
  ...painMet('crps'),
});
const settings = { reviewed: undefined, preparationOnly: false };
const input = (history: History, leftOut: readonly string[] = [], given = answers) => ({
  words,
  answers: given,
  assessment: assess(given),
  settings,
  history,
  today: '2026-11-30',
  handoff: { includeSelfHarm: false, leftOut: new Set(leftOut) },
});
const rows = (...given: Parameters<typeof input>) => historyRows(input(...given));

const told: History = {
  sertraline: {
    'taken-now': 'no',
    dose: '37,5',
    unit: 'mg',
    'from-year': '2019',
    'to-year': '2020',
    weeks: 'over-8',
    stopped: ['cost'],
    'this-time': 'yes',
  },
  citalopram: { dose: 'unsure', 'from-year': 'unsure', stopped: ['unsure'] },
  'other:blue pill': { 'taken-now': 'yes', dose: '5', 'from-year': '2021' },
  'care:tms': { visits: '20', 'taken-now': 'unsure', 'to-year': '2022' },
};

describe('the table of the medicine history', () => {
  it('has all that was told, by the patient and as typed, and leaves the rest empty (X74)', () => {
    const cells = rows(told).map((row) => Object.values(row).filter((cell) => typeof cell === 'string'));
    expect(cells).to.deep.equal([
      [
        'Sertraline (Zoloft)',
        words.classes.SSRI.name,
        '37,5 mg',
        '2019 to 2020, in my present low time',
        'Over 8',
        'full dose for 6 weeks or more, did not help enough',
        'Did not help enough; Cost',
        'No',
      ],
      [
        'Citalopram (Celexa)',
        words.classes.SSRI.name,
        'I am not sure',
        'I am not sure',
        'Under 6',
        'less than 6 weeks, for another reason',
        'I am not sure',
        '',
      ],
      ['Lithium (Lithobid)', words.classes.ADD.name, '', '', '', '', '', ''],
      ['blue pill', '', '5', '2021 to now', '', '', '', 'Yes'],
      ['TMS (magnetic pulses to the head)', '', '20 visits', 'until 2022', '', '', '', 'I am not sure'],
      ['Care for the pain', '', '', '', '', words.questions['pain-care'].options['two-or-more'], '', ''],
    ]);
  });

  it('follows the path, and has none of the lines that the visitor has left out (X74)', () => {
    const names = (...given: Parameters<typeof input>) => rows(...given).map(({ name }) => name);
    expect(names(told, ['medicines:sertraline', 'other-care', 'pain:pain-care'])).to.deep.equal([
      'Citalopram (Celexa)',
      'Lithium (Lithobid)',
      'blue pill',
    ]);
    expect(names(told, [], visitor({ medicines: ['lithium'] }))).to.deep.equal(['Lithium (Lithobid)']);
  });

  it('says of each medicine which facts that plans usually ask for are there and which are missing (X79)', () => {
    const facts = rows(told).map((row) => [factsText(words, row, true), factsText(words, row, false)]);
    expect(facts).to.deep.equal([
      ['Already here: highest dose with its unit (mg), weeks, family, and why it stopped.', ''],
      ['Already here: weeks and family.', 'Still missing: highest dose with its unit (mg) and why it stopped.'],
      ['Already here: family.', 'Still missing: highest dose with its unit (mg), weeks, and why it stopped.'],
      ['Already here: why it stopped.', 'Still missing: highest dose with its unit (mg), weeks, and family.'],

      ['', ''],
      ['', ''],
    ]);
  });

  it('gives the list for the visit the dose, the years and whether it is taken now (X70)', () => {
    const row = medicineLines({ ...input(told), cellsOf }).find(({ id }) => id === 'sertraline')?.row;
    expect(row).to.deep.include({ dose: '37,5 mg', when: '2019 to 2020', takenNow: 'No' });
  });
});
