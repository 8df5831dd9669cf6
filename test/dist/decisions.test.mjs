import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { currentDecisions, FILE } from '../../scripts/decisions.mjs';

const MOST = 600;
const committed = (await readFile(FILE, 'utf8')).trimEnd().split('\n');

describe('test/decisions.txt', () => {
  it('has what the protocol decides', async () => {
    const current = await currentDecisions();
    const gone = committed.filter((line) => !current.includes(line)).map((line) => `- ${line}`);
    const come = current.filter((line) => !committed.includes(line)).map((line) => `+ ${line}`);
    const how = 'If all of this is meant: npm run decisions';
    assert.ok(committed.join('\n') === current.join('\n'), [...gone, ...come, how].join('\n'));
  });

  it(`is short enough to be read: ${MOST} lines`, () => {
    assert.ok(committed.length <= MOST, `${committed.length} lines`);
    assert.ok(committed.length > 300, 'nothing is missing');
  });

  it('shows that no health fact moves the outcome or a half', () => {
    const [, section] = committed.join('\n').split('\n## A health fact');
    const [, ...lines] = section.split('\n## ')[0].trim().split(/\n+/);
    assert.ok(lines.length > 50);
    for (const line of lines) assert.match(line, / => stays/);
  });
});
