// `npm run journeys`: walks four visits on a phone (390 by 844 pixels) on the clinic's page of the demo, with a finger. It
// prints for each page: taps and swipes, keys such as Go, the height of the widget, where the heading, the main button and
// the end of the first step are on arrival, and the number of words. `--pictures` also writes a screenshot of each page
// into gallery/.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openDemo } from './demo.mjs';
import { keepRoot, phone, visits, walk } from './phone.mjs';
import { ROOT } from './run.mjs';

const pictures = process.argv.includes('--pictures') ? join(ROOT, 'gallery') : undefined;
if (pictures) await mkdir(pictures, { recursive: true });

const { browser, origin, close } = await openDemo();

/** Opens the clinic's page on a phone. */
async function open() {
  const page = await browser.newPage();
  await page.setViewport(phone);
  await page.evaluateOnNewDocument(keepRoot);
  await page.goto(origin);
  await page.waitForFunction(() => window.root?.querySelector('.screener'));
  return page;
}

const columns = ['page', 'taps', 'swipes', 'keys', 'height', 'heading', 'button', 'strip', 'step', 'words'];
const line = (row) =>
  columns
    .map((column) => (column === 'page' ? String(row.page).padEnd(24) : String(row[column] ?? '').padStart(8)))
    .join('');

function print(name, rows) {
  const total = (column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0);
  console.log(`\n${name}`);
  console.log(line(Object.fromEntries(columns.map((column) => [column, column]))));
  for (const row of rows) console.log(line({ ...row, page: row.outcome ? `outcome ${row.outcome}` : row.page }));
  const headings = rows.slice(1).map(({ heading }) => heading);
  console.log(
    `${total('taps')} taps, ${total('keys')} keys, ${total('swipes')} swipes, ${total('words')} words; ` +
      `heading from ${Math.min(...headings)} to ${Math.max(...headings)} px`,
  );
}

try {
  for (const [name, visit] of Object.entries(visits)) print(name, await walk(await open(), name, visit, pictures));
} finally {
  await close();
}
