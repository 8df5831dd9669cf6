import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const report = await readFile(new URL('docs/accessibility.md', root), 'utf8');

/** WCAG 2.2, by level. 4.1.1 Parsing was taken out of it. */
const criteria = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4
    2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`,
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2
    3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
  AAA: '1.4.6 2.2.3 2.3.3 2.4.12 2.4.13 2.5.5 3.1.5 3.3.6', // those that we have taken on (X20)
};
const expected = Object.entries(criteria).flatMap(([level, ids]) => ids.split(/\s+/).map((id) => `${id} ${level}`));

const cellsOf = (line) => line.split('|').map((cell) => cell.trim());
const rows = report
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map(cellsOf)
  .map(([, criterion, level, result, how]) => ({ id: criterion.split(' ')[0], level, result, how }));

describe('docs/accessibility.md', () => {
  it('has every criterion of level A and AA, and those of AAA that were taken on, once each (X20)', () => {
    assert.equal(expected.length, 31 + 24 + 8);
    assert.deepEqual(rows.map(({ id, level }) => `${id} ${level}`).sort(), expected.sort());
  });

  it('has for each what was found and how, with a test where it is supported (X20)', () => {
    for (const { id, result, how } of rows) {
      assert.ok(['Supports', 'Not applicable', 'For people'].includes(result), `${id}: ${result}`);
      assert.match(how, /.{8}\.$/, id);
      if (result === 'Supports') assert.match(how, /`test\//, id);
    }
  });

  it('names only files that exist', () => {
    const paths = [...report.matchAll(/`((?:src|test)\/[\w./-]+)`/g)].map(([, path]) => path);
    assert.ok(paths.length > 60);
    for (const path of paths) assert.ok(existsSync(new URL(path, root)), path);
  });

  it('says that nobody with a disability has tried it, and that programs do not replace that (X31)', () => {
    const text = report.replace(/\s+/g, ' ');
    assert.match(text, /No person with a disability has tried this yet/);
    assert.match(text, /None of this replaces people with disabilities trying it/);
    for (const tool of ['NVDA', 'JAWS', 'VoiceOver', 'TalkBack']) assert.ok(text.includes(tool), tool);
  });
});
