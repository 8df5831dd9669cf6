/** One visit from the first page to the outcome, as a screen reader reads it; test/transcript.txt is the result. */
import { people } from '../fixtures/people.js';
import { ScreenReader } from '../helpers/screen-reader.js';
import { textOf, visit } from '../helpers/visitor.js';

const clinic = { country: 'US', 'clinic-name': 'Riverside Clinic', 'clinic-phone': '+1 555 010 0199' };

export async function readAloud(): Promise<string> {
  const visitor = await visit(clinic);
  const reader = new ScreenReader(visitor);
  const { answers } = people.triedTwo;

  await reader.reads('The first page, all of it', 'everything');
  await reader.does('presses Start', () => visitor.starts());
  await reader.reads('The first question, all of it', 'everything');
  await reader.does('presses Continue, with nothing chosen', () => visitor.continues());
  await reader.reads('The same with a problem, all of it', 'everything');
  await reader.does('presses what the problem says', () => visitor.presses(/^Choose one answer or more/));
  await reader.does('ticks an answer', () => visitor.ticks('concerns', 'depression'));
  await reader.does('presses Continue', () => visitor.continues());

  for (let pages = 0; visitor.page !== 'outcome' && pages < 30; pages += 1) {
    await reader.reads(textOf(visitor.heading));
    if (visitor.page === 'medicines') await searchesMedicines(reader);
    const press = visitor.page === 'check' ? 'See what this means' : 'Continue';
    const goesOn = () => (visitor.page === 'medicines' ? visitor.continues() : visitor.answersPage(answers));
    await reader.does(visitor.page === 'check' ? `presses ${press}` : `answers, and presses ${press}`, goesOn);
  }
  await reader.reads('The outcome');
  await reader.does('presses Clear my answers', () => visitor.presses('Clear my answers'));
  await reader.does('presses No, keep them', () => visitor.presses('No, keep them'));
  // The list is dated, and the transcript is the same each day.
  return `${reader.transcript.trim().replaceAll(/^[A-Z][a-z]+ \d+, \d{4}$/gm, '(the date of today)')}\n`;
}

/** Types part of a name, moves in the list; adds names, and removes one. */
async function searchesMedicines(reader: ScreenReader): Promise<void> {
  const { visitor } = reader;
  const key = async (name: string): Promise<void> => {
    visitor.searchBox.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
    await visitor.settles();
  };
  visitor.searchBox.focus();
  await reader.does('types “amitri” into the search', () => visitor.types('amitri'));
  await reader.reads('The search, with its list open');
  await reader.does('presses the arrow down', () => key('ArrowDown'));
  await reader.does('presses the arrow down again', () => key('ArrowDown'));
  await reader.does('presses Escape', () => key('Escape'));
  await reader.does('types “qqqq”', () => visitor.types('qqqq'));
  await reader.does('presses Enter', () => key('Enter'));
  for (const name of ['Zoloft', 'effexor', 'prozac']) {
    await reader.does(`types “${name}”`, () => visitor.types(name));
    await reader.does('presses Enter', () => key('Enter'));
  }
  await reader.does('presses Remove beside it', () => visitor.presses(/^Remove fluoxetine/));
  await reader.reads('The search, with names on the list');
}
