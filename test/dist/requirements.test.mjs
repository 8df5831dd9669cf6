import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultsIn, requirementsIn } from '../../scripts/requirements.mjs';
import { testFiles } from '../../scripts/test-files.mjs';
import { titlesIn, titlesOf } from '../../scripts/titles.mjs';

const LIST = 'X2 M Back is at the top.\nX16 S Clear leaves nothing.\n';
const faultsOf = (source, list = LIST) =>
  faultsIn(
    requirementsIn(list),
    titlesIn(source).map((title) => ({ file: 'a.test.ts', title })),
  );

describe('The list of requirements', () => {
  it('has no fault where each one is cited and no other', () => {
    const source = `describe('Back (X2)', () => { it('is at the top', () => {}); it('clears (X2, X16)', () => {}); });`;
    assert.deepEqual(faultsOf(source), []);
  });

  it('has a fault for a requirement without a test, an unknown one, and one that is listed twice', () => {
    assert.deepEqual(faultsOf(`it('a (X2)', () => {}); it('b (X99)', () => {});`), [
      'X16 has no test: no title cites it',
      'X99 is not in the list, but a.test.ts cites it: b (X99)',
    ]);
    assert.throws(() => requirementsIn('X3 Continue is a button.'), /not a requirement/);
    assert.match(faultsOf(`it('(X2, X16)', () => {});`, `${LIST}X2 M Again.\n`)[0], /X2 .* twice/);
  });

  it('counts no id of a comment, a text, a group without a test, or without brackets', () => {
    const source = `// it('is cited (X16)', () => {});
      const note = '(X16)';
      describe('empty (X16)', () => {});
      it('is at the top (X2)', () => {});
      it('X16 without brackets', () => {});`;
    assert.deepEqual(faultsOf(source), ['X16 has no test: no title cites it']);
  });
});

describe('The reader of titles', () => {
  it('puts the groups before the test, also in loops, and has a mark for each hole', () => {
    const source = `describe('a', function () { for (const x of y) { describe("b", () => { it('c', () => {}); }); } });`;
    assert.deepEqual(titlesIn(source), ['a › b › c']);
    assert.deepEqual(titlesIn('it(`of ${id}, at ${place} (X32)`, (): void => {}); it(name, () => {});'), [
      'of …, at … (X32)',
      '…',
    ]);
  });

  it('finds every file of tests, and titles in each', () => {
    const files = testFiles();
    assert.ok(files.includes('test/dist/requirements.test.mjs') && files.includes('test/views/clear.test.ts'));
    for (const file of files) assert.ok(titlesOf(file).length > 0, file);
  });
});
