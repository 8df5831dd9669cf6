import assert from 'node:assert/strict';
import { it } from 'node:test';
import { faults, lostBy } from './table.mjs';

it('each fault has its place and its tests', () => {
  assert.ok(faults.length > 90);
  assert.deepEqual(faults.flatMap(lostBy), []);
});
