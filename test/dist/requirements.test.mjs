import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultsIn, requirementsIn } from '../../scripts/requirements.mjs';
import { idsIn, testFiles, titlesIn, titlesOf } from '../../scripts/titles.mjs';

const titles = (source) => titlesIn(source).map((title) => ({ file: 'a.test.ts', title }));
const faultsOf = (list, source) => faultsIn(requirementsIn(list), titles(source));

const LIST = 'X2 M Back is at the top.\nX16 S Clear leaves nothing.\n';

describe('The list of requirements', () => {
  it('is content where each one is cited and no other', () => {
    const source = `describe('Back (X2)', () => { it('is at the top', () => {}); it('clears (X2, X16)', () => {}); });`;
    assert.deepEqual(faultsOf(LIST, source), []);
  });

  it('names the one that has no test', () => {
    assert.deepEqual(faultsOf(LIST, `it('is at the top (X2)', () => {});`), ['X16 has no test: no title cites it']);
  });

  it('names the one that the list does not have, and the test that cites it', () => {
    const source = `it('a (X2, X16)', () => {}); it('b (X99)', () => {});`;
    assert.deepEqual(faultsOf(LIST, source), ['X99 is not in the list, but a.test.ts cites it: b (X99)']);
  });

  it('counts no id of a comment, of a message, of a plain text or of half a title', () => {
    const source = `// it('is cited (X16)', () => {});
      /* (X16) */ const note = '(X16)';
      it('is at the top (X2)', () => { expect(1, 'not here (X16)').to.equal(1); });
      it('X16 without brackets', () => {});`;
    assert.deepEqual(faultsOf(LIST, source), ['X16 has no test: no title cites it']);
  });

  it('counts no group that has no test in it', () => {
    assert.equal(faultsOf(LIST, `describe('empty (X2, X16)', () => {});`).length, 2);
  });

  it('takes the same requirement twice for a slip, and a line without a sentence too', () => {
    assert.match(faultsOf(`${LIST}X2 M Again.\n`, `it('(X2, X16)', () => {});`)[0], /X2 stands twice/);
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

  it('reads template literals, with a mark for each hole, and names that are computed', () => {
    assert.deepEqual(titlesIn('it(`of ${id}, at ${place} (X32)`, () => {}); it(name, () => {});'), [
      'of …, at … (X32)',
      '…',
    ]);
  });

  it('reads quotes, escapes and line breaks as the runner does', () => {
    assert.deepEqual(titlesIn(`it(\n  'the clinic\\'s (X2)',\n  () => {},\n);`), ["the clinic's (X2)"]);
  });

  it('reads TypeScript, and the `test` of Node', () => {
    assert.deepEqual(titlesIn(`const x = <T>(y: T): T => y; test('a (X2)', (): void => {});`), ['a (X2)']);
  });

  it('finds one id or several', () => {
    assert.deepEqual(idsIn('says so (X2, X16) and again (X3)'), ['X2', 'X16', 'X3']);
  });

  it('finds every file of tests, and titles in each', () => {
    const files = testFiles();
    assert.ok(files.includes('test/dist/requirements.test.mjs') && files.includes('test/views/clear.test.ts'));
    for (const file of files) assert.ok(titlesOf(file).length > 0, file);
  });
});
