// Every requirement of test/requirements.txt has a test that cites it in its title, and no title cites another. Part of
// `npm run check`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run.mjs';
import { testFiles } from './test-files.mjs';
import { idsIn, titlesOf } from './titles.mjs';

/** The ids of the list. A line that is no requirement throws. */
export const requirementsIn = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, id] = /^(X\d+) [MS] \S.*\.$/.exec(line) ?? [];
      if (!id) throw new Error(`not a requirement: ${line}`);
      return id;
    });

/** One line for each fault. */
export function faultsIn(ids, titles) {
  const cited = new Set(titles.flatMap(({ title }) => idsIn(title)));
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is in the list twice`),
    ...ids.filter((id) => !cited.has(id)).map((id) => `${id} has no test: no title cites it`),
    ...titles.flatMap(({ file, title }) =>
      idsIn(title)
        .filter((id) => !ids.includes(id))
        .map((id) => `${id} is not in the list, but ${file} cites it: ${title}`),
    ),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const ids = requirementsIn(readFileSync(join(ROOT, 'test/requirements.txt'), 'utf8'));
  const titles = testFiles().flatMap((file) => titlesOf(file).map((title) => ({ file, title })));
  const faults = faultsIn(ids, titles);
  for (const fault of faults) console.error(fault);
  const citing = titles.filter(({ title }) => idsIn(title).length > 0);
  console.log(`${ids.length} requirements, ${citing.length} of ${titles.length} titles cite one`);
  if (faults.length > 0) process.exitCode = 1;
}
