// test/decisions.txt says what the protocol decides, and stays short enough to be read.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { currentDecisions, FILE } from '../../scripts/decisions.mjs';

const MOST = 600;
const committed = (await readFile(FILE, 'utf8')).trimEnd().split('\n');

/** The lines under each heading; those before the first are under ''. */
function sectionsOf(lines) {
  const sections = new Map([['', []]]);
  for (const line of lines) {
    if (line.startsWith('## ')) sections.set(line, []);
    else if (line !== '') [...sections.values()].at(-1).push(line);
  }
  return sections;
}

/** The lines that only one of them has, under their heading. */
function difference(before, after) {
  const [was, is] = [sectionsOf(before), sectionsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((heading) => {
    const [old, now] = [was.get(heading) ?? [], is.get(heading) ?? []];
    const gone = old.filter((line) => !now.includes(line)).map((line) => `- ${line}`);
    const come = now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`);
    return gone.length + come.length > 0
      ? [heading, ...[...gone, ...come].sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1))]
      : [];
  });
}

describe('test/decisions.txt', () => {
  it('says what the protocol decides', async () => {
    const current = await currentDecisions();
    const lines = difference(committed, current);
    const told = [
      'The protocol decides otherwise than this file:',
      ...lines,
      'If all of it is meant: npm run decisions',
    ];
    if (committed.join('\n') !== current.join('\n')) assert.fail(told.join('\n'));
  });

  it(`is no longer than ${MOST} lines, so that it is read`, () => {
    assert.ok(committed.length <= MOST, `${committed.length} lines`);
    assert.ok(committed.length > 300, 'nothing is missing');
  });

  it('has each line of a section once', () => {
    const [, ...sections] = sectionsOf(committed).values();
    assert.ok(sections.length > 10);
    for (const lines of sections) {
      assert.ok(lines.length > 0);
      assert.equal(new Set(lines).size, lines.length);
    }
  });

  it('shows that no health fact moves the outcome or a half', () => {
    const [heading] = [...sectionsOf(committed).keys()].filter((title) => title.startsWith('## A health fact'));
    const lines = sectionsOf(committed).get(heading);
    assert.ok(lines.length > 50);
    for (const line of lines) assert.match(line, / => stays/);
  });
});
