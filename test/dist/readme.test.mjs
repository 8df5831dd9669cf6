import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { version } from '../../src/version.ts';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const docs = readdirSync(new URL('docs/', root))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const pages = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', ...docs].map((path) => ({ path, text: read(path) }));
const all = (text, pattern) => [...text.matchAll(pattern)].map(([, found]) => found);
const linksIn = (text) => all(text, /\]\(([^)\s]+)\)/g).filter((link) => !/^(https:|#)/.test(link));

describe('The README, the docs and the changelog', () => {
  it('name only files and commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const ofNpm = ['ci', 'install', 'ls', 'pack', 'publish', 'package', 'version'];
    for (const { path, text } of pages) {
      const links = linksIn(text).map((link) => new URL(link, new URL(path, root)));
      const named = all(text, /`((?:src|demo|docs|safety|scripts|test)\/[\w./-]*)`/g).map(
        (file) => new URL(file, root),
      );
      for (const url of [...links, ...named]) assert.ok(existsSync(url), `${path}: ${url}`);
      for (const name of all(text, /\bnpm (?:run )?(?:-\w+ )*(\w+(?::\w+)?)/g))
        assert.ok(scripts[name] || ofNpm.includes(name), `${path}: npm ${name}`);
    }
  });

  it('are all linked from the README', () => {
    const linked = linksIn(read('README.md'));
    for (const path of [...docs, 'CHANGELOG.md', 'SECURITY.md']) assert.ok(linked.includes(path), path);
  });

  it('state that no clinician has reviewed it', () => {
    for (const path of ['README.md', 'docs/review.md', 'CHANGELOG.md'])
      assert.match(read(path), /\*\*No clinician has reviewed it\.\*\*/, path);
  });

  it('list every attribute and every event', () => {
    const { modules } = JSON.parse(read('custom-elements.json'));
    const [{ attributes, events }] = modules.flatMap(({ declarations }) => declarations);
    for (const { name } of attributes) assert.ok(read('docs/configure.md').includes(`\`${name}\``), name);
    for (const { name } of events) assert.ok(read('docs/embed.md').includes(`\`${name}\``), name);
  });

  it('show an example of assess with the result that it has, and name each field of the result', async () => {
    const [, code, after] = read('docs/assess.md').match(/```js\n(import \{ assess \}[\s\S]*?)```([\s\S]*)/);
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

  it('have the version of the package and of the source in the changelog', () => {
    const [, latest] = read('CHANGELOG.md').match(/^## (\d+\.\d+\.\d+) - \d{4}-\d{2}-\d{2}$/m);
    assert.deepEqual([latest, version], Array(2).fill(JSON.parse(read('package.json')).version));
  });
});
