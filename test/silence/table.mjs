// The table of docs/privacy.md: listener × what it learns. The tests hold each cell.
import { listeners } from './listeners.mjs';

export const PAGE = new URL('../../docs/privacy.md', import.meta.url);
const [begin, end] = ['<!-- listeners:begin -->', '<!-- listeners:end -->'];
const HEADS = {
  tracker: ['Trackers as they are sold', '### Trackers, as they are sold'],
  script: ['A script of the page', '### Scripts of the page that look for the widget'],
};

const cell = (learned) => learned ?? 'nothing';
const row = ({ id, title, why, learns }) =>
  `| ${title} (\`${id}\`)${why ? `. ${why}` : ''} | ${cell(learns.page)} | ${cell(learns.frame)} |`;

const tables = Object.entries(HEADS).flatMap(([kind, [head, heading]]) => {
  const rows = listeners.filter((one) => one.kind === kind).map(row);
  if (rows.length === 0) return [];
  return [
    heading,
    '',
    `| ${head} | learns in the clinic’s page | learns from outside a frame of another website |`,
    '|---|---|---|',
    ...rows,
    '',
  ];
});

/** @returns the page with the tables of now */
export function withTables(page) {
  const [before, rest] = page.split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (after === undefined) throw new Error(`docs/privacy.md needs ${begin} and ${end}`);
  return `${before}${begin}\n\n${tables.join('\n')}\n${end}${after}`;
}
