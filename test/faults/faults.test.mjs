import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faults, lostBy } from './table.mjs';

describe('The faults', () => {
  it('have their places and their tests', () => assert.deepEqual(faults.flatMap(lostBy), []));

  it('are each there once', () => {
    const changes = faults.map(({ file, find, replace }) => JSON.stringify([file, find, replace]));
    assert.equal(new Set(changes).size, changes.length);
    assert.equal(new Set(faults.map(({ why }) => why)).size, faults.length);
  });
});
