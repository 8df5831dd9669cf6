// Writes the table of attributes in docs/configure.md from src/settings/attributes.ts; with --check, fails where it is
// out of date.
import { readFile, writeFile } from 'node:fs/promises';
import { attributeDocs } from './attributes.mjs';

const PAGE = new URL('../docs/configure.md', import.meta.url);
const [begin, end] = ['<!-- attributes:begin -->', '<!-- attributes:end -->'];

const table = [
  '| attribute | what it does | allowed | without it | example |',
  '|---|---|---|---|---|',
  ...attributeDocs.map(
    ({ attribute, description, allowed, otherwise, example }) =>
      `| \`${attribute}\` | ${description} | ${allowed} | ${otherwise} | \`${example}\` |`,
  ),
].join('\n');

const page = await readFile(PAGE, 'utf8');
const [before, rest] = page.split(begin);
const [, after] = rest?.split(end) ?? [];
if (after === undefined) throw new Error(`docs/configure.md needs ${begin} and ${end}`);
const current = `${before}${begin}\n\n${table}\n\n${end}${after}`;

if (!process.argv.includes('--check')) await writeFile(PAGE, current);
else if (page !== current) {
  console.error('The table in docs/configure.md is out of date: node scripts/docs.mjs');
  process.exitCode = 1;
}
