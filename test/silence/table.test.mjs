import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { PAGE, withTables } from './table.mjs';

describe('docs/privacy.md', () => {
  it('has the listeners and what each learns, as the tests hold it (X41)', async () => {
    const page = await readFile(PAGE, 'utf8');
    assert.equal(page, withTables(page), 'npm run silence -- --docs writes the tables');
  });
});
