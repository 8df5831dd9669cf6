import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { learned } from './compare.mjs';

const seen = {
  a: [
    ['start', 'click', 'click'],
    ['start', 'click', 'click'],
  ],
  b: [['start', 'click', 'click']],
  c: [['start', 'click']],
};
const isTold = (change) => learned({ ...seen, ...change }).length > 0;

describe('what counts as learned (X41)', () => {
  it('is nothing where visits are alike, or where the same visit differs from itself', () => {
    assert.ok(!isTold({}));
    assert.ok(!isTold({ a: [['start', 'click', 'click', 'late'], seen.a[1]] }));
    assert.ok(!isTold({ a: [seen.a[0], ['start', 'click']], b: [['start', 'click', 'click', 'click']] }));
  });

  it('is a text of one person only, another number of a text, and a text of one path only', () => {
    assert.ok(isTold({ b: [['start', 'click', 'click', 'own']] }));
    assert.ok(isTold({ b: [['start', 'click']] }));
    assert.ok(isTold({ c: [['start', 'click', 'pain']] }));
    assert.ok(isTold({ c: [['click']] }));
  });
});
