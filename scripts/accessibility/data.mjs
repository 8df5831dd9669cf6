// The accessibility conformance report as OpenACR data: https://github.com/GSA/openacr. It is made from
// docs/accessibility.md alone, and claims no more.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';
import { fullVersion } from '../version.mjs';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
export const catalog = JSON.parse(read('scripts/accessibility/catalog.json'));

/** Only criteria of level AAA may be *Not Evaluated*: below it, what nobody has tried is not fully supported. */
const levels = (isAaa) => ({
  Supports: 'supports',
  'Not applicable': 'not-applicable',
  'For people': isAaa ? 'not-evaluated' : 'partially-supports',
});
const untried = 'No fault is known, but only people can tell, and nobody has tried it. ';

/** Those of the catalogue that the table does not have. */
const removed = { '4.1.1': ['not-applicable', 'WCAG 2.2 has no such criterion any more.'] };
const notTaken = ['not-evaluated', 'Not measured.'];

const oneLine = (text) => text.trim().replaceAll(/\s+/g, ' ');

/** The parts of the page by heading, the first one by ''. */
function partsOf(page) {
  const [first, ...others] = page.split(/^## /m);
  return {
    '': first,
    ...Object.fromEntries(others.map((part) => [part.split('\n', 1)[0], part.replace(/^.*\n/, '')])),
  };
}

/** @returns {ReadonlyMap<string, { name: string, result: string, how: string }>} by number */
const rowsOf = (page) =>
  new Map(
    page
      .split('\n')
      .filter((line) => /^\| \d/.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, criterion, , result, how]) => [criterion.split(' ')[0], { result, how }]),
  );

function adherence(rows, number, isAaa) {
  const row = rows.get(number);
  if (!row) {
    const [level, notes] = removed[number] ?? (isAaa ? notTaken : []);
    if (!level) throw new Error(`docs/accessibility.md lacks ${number}`);
    return { level, notes };
  }
  const level = levels(isAaa)[row.result];
  if (!level) throw new Error(`docs/accessibility.md, ${number}: “${row.result}” is no result`);
  return { level, notes: (row.result === 'For people' ? untried : '') + row.how };
}

export function conformanceReport(page = read('docs/accessibility.md')) {
  const { description } = JSON.parse(read('package.json'));
  const parts = partsOf(page);
  const rows = rowsOf(page);
  const [, date] = /Date: (\d{4}-\d\d-\d\d)\./.exec(page) ?? [];
  const [, , untriedByPeople] = parts[''].trim().split('\n\n');
  const chapter = ({ id, criteria }) => [
    id,
    {
      criteria: criteria.map(([num]) => ({
        num,
        components: [{ name: 'web', adherence: adherence(rows, num, id.endsWith('_aaa')) }],
      })),
    },
  ];
  return {
    title: 'referral-screener Accessibility Conformance Report',
    product: { name: 'referral-screener', version: fullVersion, description },
    author: { name: 'Those who wrote referral-screener', email: 'none is published' },
    report_date: date,
    version: 1,
    notes: `${oneLine(untriedByPeople)} No clinician has reviewed the questions.`,
    evaluation_methods_used: `${oneLine(parts['What was looked at'].replaceAll(/^- /gm, ''))} A path such as \`test/…\` names the program that measures it.`,
    feedback: oneLine(parts['If you meet a barrier']),
    license: 'MIT',
    catalog: catalog.id,
    chapters: Object.fromEntries(catalog.chapters.map(chapter)),
  };
}
