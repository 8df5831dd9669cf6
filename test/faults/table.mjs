// The faults of faults.txt.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/run.mjs';

const textOf = (file) => (existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : '');

/** A line that fits no part of a fault throws. */
function parse(text) {
  const rows = [];
  let file;
  for (const line of text.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
    const { path, tests, why, sign, code } =
      /^(?<path>(src|docs|demo|integrations|scripts)\/\S+)$|^(?<tests>\w[\w/, -]*): (?<why>.+)$|^(?<sign>[-+])( (?<code>.*))?$/.exec(
        line,
      )?.groups ?? {};
    if (path) file = path;
    else if (why) rows.push({ why, file, removed: [], added: [], tests: tests.split(', ') });
    else if (sign) rows.at(-1)[sign === '-' ? 'removed' : 'added'].push(code ?? '');
    else throw new Error(`not a part of a fault: ${line}`);
  }
  return rows.map(({ removed, added, ...row }) => ({ ...row, find: removed.join('\n'), replace: added.join('\n') }));
}

export const faults = parse(textOf('test/faults/faults.txt'));

/** `views/check` is short for `test/views/check.test.ts`. */
export const testFile = (name) => `test/${name}.test.${name.startsWith('dist') ? 'mjs' : 'ts'}`;

/** The place or the tests that a fault no longer has. */
export function lostBy({ why, file, find, tests }) {
  const places = textOf(file).split(find).length - 1;
  return [
    ...(places === 1 ? [] : [`${why}: ${places} places in ${file}`]),
    ...tests.map(testFile).flatMap((test) => (textOf(test) === '' ? [`${why}: no ${test}`] : [])),
  ];
}
