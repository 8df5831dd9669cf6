import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { snippet } from '../../demo/configurator/snippets.ts';

const here = new URL('./', import.meta.url);
const sources = readdirSync(here, { recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^\w+\/(src|app)\/.*\.(ts|tsx|vue|svelte)$/.test(path))
  .map((path) => readFileSync(new URL(path, here), 'utf8'));
const choices = { attributes: {}, look: {}, languages: [], folder: '/', integrity: {} };
const given = snippet('vue', choices).map(({ code }) => code);

describe('the docs of the frameworks', () => {
  it('show only code that is built and walked (X63)', () => {
    const page = readFileSync(new URL('../../docs/frameworks.md', here), 'utf8');
    const blocks = [...page.matchAll(/```\w+\n(.*?)```/gs)].map(([, code]) => code.trimEnd());
    assert.ok(blocks.length > 3);
    for (const code of blocks)
      assert.ok(
        [...sources, ...given].some((text) => text.includes(code)),
        code,
      );
  });
});
