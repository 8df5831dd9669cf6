import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultsIn, requirementsIn } from '../../scripts/requirements.mjs';
import { testFiles } from '../../scripts/test-files.mjs';
import { idsIn, titlesIn, titlesOf } from '../../scripts/titles.mjs';

const LIST = 'X2 M Back is at the top.\nX16 S Clear leaves nothing.\n';
const faultsOf = (source, list = LIST) =>
  faultsIn(
    requirementsIn(list),
    titlesIn(source).map((title) => ({ file: 'a.test.ts', title })),
  );

describe('The list of requirements', () => {
  it('is complete where each one is cited and no other', () => {
    const source = `describe('Back (X2)', () => { it('is at the top', () => {}); it('clears (X2, X16)', () => {}); });`;
    assert.deepEqual(faultsOf(source), []);
  });

  it('names a requirement without a test, and a test that cites an unknown one', () => {
    assert.deepEqual(faultsOf(`it('a (X2)', () => {}); it('b (X99)', () => {});`), [
      'X16 has no test: no title cites it',
      'X99 is not in the list, but a.test.ts cites it: b (X99)',
    ]);
  });

  it('counts no id of a comment, a message, a plain text, half a title or a group without a test', () => {
    const source = `// it('is cited (X16)', () => {});
      /* (X16) */ const note = '(X16)';
      describe('empty (X16)', () => {});
      it('is at the top (X2)', () => { expect(1, 'not here (X16)').to.equal(1); });
      it('X16 without brackets', () => {});`;
    assert.deepEqual(faultsOf(source), ['X16 has no test: no title cites it']);
  });

  it('refuses a requirement that is listed twice, and a line without a sentence', () => {
    assert.match(faultsOf(`it('(X2, X16)', () => {});`, `${LIST}X2 M Again.\n`)[0], /X2 .* twice/);
    for (const line of ['X3 M', 'X3 Continue is a button.', 'Continue is a button.', 'X3 L A button.'])
      assert.throws(() => requirementsIn(line), /not a requirement/, line);
    assert.deepEqual(requirementsIn('# a comment\n\nX3 M A button.\n'), ['X3']);
  });
});

describe('The reader of titles', () => {
  it('puts the groups before the test, at any depth, also in loops', () => {
    const source = `describe('a', function () { for (const x of y) { describe("b", () => { it('c', () => {}); }); } });`;
    assert.deepEqual(titlesIn(source), ['a › b › c']);
  });

  it('reads TypeScript, quotes, escapes, computed names, and template literals with a mark for each hole', () => {
    const source = `const x = <T>(y: T): T => y; it(\n 'the clinic\\'s (X2)',\n (): void => {},\n); it(name, () => {});`;
    assert.deepEqual(titlesIn(source), ["the clinic's (X2)", '…']);
    assert.deepEqual(titlesIn('it(`of ${id}, at ${place} (X32)`, () => {});'), ['of …, at … (X32)']);
  });

  it('finds every file of tests, titles in each, and all ids of a title', () => {
    const files = testFiles();
    assert.ok(files.includes('test/dist/requirements.test.mjs') && files.includes('test/views/clear.test.ts'));
    for (const file of files) assert.ok(titlesOf(file).length > 0, file);
    assert.deepEqual(idsIn('is clear (X2, X16) and short (X3)'), ['X2', 'X16', 'X3']);
  });
});
