import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8');
const readme = await read('README.md');
const [element] = JSON.parse(await read('custom-elements.json')).modules.flatMap(({ declarations }) => declarations);

describe('The README', () => {
  it('lists every attribute and every event', () => {
    for (const { name } of [...element.attributes, ...element.events]) assert.ok(readme.includes(`\`${name}\``), name);
  });

  it('names only files that are there', () => {
    const folder = 'src/protocol/';
    const paths = [...readme.matchAll(/`((?:src|demo|test|safety)\/[\w./-]*)`/g)].map(([, path]) => path);
    assert.ok(paths.length > 10);
    for (const path of [...paths, `${folder}sources.ts`, `${folder}facts.ts`]) {
      assert.ok(existsSync(new URL(path, root)), path);
    }
  });

  it('names only commands that there are', async () => {
    const { scripts } = JSON.parse(await read('package.json'));
    const named = [...readme.matchAll(/npm (?:run (?:-s )?)?(start|test|[\w:]+)/g)].map(([, name]) => name);
    assert.ok(named.length > 3);
    for (const name of named.filter((word) => word !== 'package')) assert.ok(scripts[name], name);
  });

  it('shows an example of the contract that gives what it says, and names each field of the result', async () => {
    const [, code, after] = readme.match(/```js\n(import \{ assess \}[\s\S]*?)```([\s\S]*?)\n## /);
    const [, answers] = code.match(/assess\((\{[\s\S]*?\})\);/);
    const [, outcome, counts] = code.match(/\/\/ outcome '([\w-]+)', counts \{ (.+), … \}/);
    const { assess } = await import('referral-screener/protocol');
    const { default: given } = await import(`data:text/javascript,export default ${encodeURIComponent(answers)}`);
    const result = assess(given);
    assert.equal(result.outcome, outcome);
    for (const [name, count] of counts.split(', ').map((pair) => pair.split(': ')))
      assert.equal(result.counts[name], Number(count), name);
    for (const name of Object.keys(result)) assert.ok(after.includes(`\`${name}\``), name);
  });
});
