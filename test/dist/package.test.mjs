import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { attributeDocs } from '../../scripts/attributes.mjs';
import { addOns, languages } from '../../scripts/languages.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const dropIn = read('dist/referral-screener.js');
const { exports } = JSON.parse(read('package.json'));
const targets = (entry) => (typeof entry === 'string' ? [entry] : Object.values(entry).flatMap(targets));

describe('the package', () => {
  it('is imported in Node, without a message on the console, and gives its tag only where that is asked for (X63)', async (test) => {
    const logged = ['info', 'warn', 'error', 'log'].map((level) => test.mock.method(console, level, () => {}));
    const { ReferralScreener } = await import('referral-screener');
    assert.equal(typeof ReferralScreener, 'function');
    assert.equal(globalThis.customElements?.get('referral-screener'), undefined);
    assert.equal((await import('referral-screener/define')).ReferralScreener, ReferralScreener);
    await import('referral-screener/languages/es');
    const waiting = globalThis.referralScreenerLanguages.map(({ lang }) => lang);
    assert.deepEqual(waiting, ['es']);
    for (const { mock } of logged) assert.equal(mock.callCount(), 0);
  });

  it('has every language, the script for medical software, the manual, and not the dossier, which is for a clinician and large', () => {
    const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' };
    const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], options));
    const paths = files.map(({ path }) => path);
    const scripts = languages.flatMap((one) => [`dist/languages/${one}.js`, `dist/referral-screener.${one}.js`]);
    const added = addOns.map((one) => `dist/referral-screener.${one}.js`);
    for (const path of [...scripts, ...added, 'dist/referral-screener.js', 'docs/fhir.md', 'docs/embed.md', 'docs/picture-en-light.png'])
      assert.ok(paths.includes(path), path);
    for (const target of targets(exports)) {
      const [start, end = ''] = target.slice('./'.length).split('*');
      const isThere = paths.some((path) => path.startsWith(start) && path.endsWith(end));
      assert.ok(isThere, target);
    }
    assert.ok(!paths.includes('dist/dossier.html'));
  });

  it('exports the script for a page, which a bundler copies or a server finds (X63)', () => {
    const { resolve } = createRequire(import.meta.url);
    const file = (name) => resolve(name).replaceAll('\\', '/');
    assert.match(file('referral-screener/drop-in'), /dist\/referral-screener\.js$/);
    for (const one of [...languages, ...addOns])
      assert.match(file(`referral-screener/drop-in/${one}.js`), new RegExp(`dist/referral-screener\\.${one}\\.js$`));
  });
});

describe('the types for a template', () => {
  for (const framework of ['react', 'solid', 'svelte', 'vue'])
    it(`know the tag, its attributes and its events, and nothing else, in ${framework} (X63)`, () => {
      const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));
      const args = [tsc, '--noEmit', '--project', `test/types/${framework}`];
      const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
      assert.equal(status, 0, stdout);
    });
});

describe('the data for editors', () => {
  const documented = attributeDocs.map(({ attribute }) => attribute).toSorted();
  const named = (rows) => rows.map(({ name }) => name).toSorted();

  it('has each attribute with its values in VS Code (X63)', () => {
    const [tag] = JSON.parse(read('dist/vscode.html-custom-data.json')).tags;
    assert.equal(tag.name, 'referral-screener');
    assert.deepEqual(named(tag.attributes), documented);
    for (const { attribute, values } of attributeDocs) {
      const { values: offered, description } = tag.attributes.find(({ name }) => name === attribute);
      assert.deepEqual(named(offered), (values ?? []).toSorted(), attribute);
      assert.match(description, /Allowed: .* Without it: /, attribute);
    }
  });

  it('has each attribute and event in JetBrains, by the name in package.json (X63)', () => {
    const { version, contributions } = JSON.parse(read(JSON.parse(read('package.json'))['web-types']));
    assert.equal(version, JSON.parse(read('package.json')).version);
    const [tag] = contributions.html.elements;
    assert.deepEqual(named(tag.attributes), documented);
    assert.deepEqual(named(tag.events), ['screener-finish', 'screener-link', 'screener-start']);
  });
});

describe('custom-elements.json', () => {
  const { modules } = JSON.parse(read('custom-elements.json'));
  const element = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName, name }) => tagName ?? name === 'ReferralScreener');
  const names = (rows) => rows.map(({ name }) => name).toSorted();

  it('lists each attribute and what it is for, each event, the slot, the custom properties and the parts, and nothing private', () => {
    const attributes = attributeDocs.map(({ attribute }) => attribute).toSorted();
    assert.deepEqual(names(element.attributes), attributes);
    for (const { name, description } of element.attributes) assert.ok(description, name);
    assert.deepEqual(names(element.events), ['screener-finish', 'screener-link', 'screener-start']);
    assert.equal(element.slots.length, 1);
    const looks = ['accent', 'background', 'font', 'radius', 'scroll-margin', 'text-size'];
    assert.deepEqual(
      names(element.cssProperties),
      looks.map((look) => `--referral-screener-${look}`),
    );
    assert.deepEqual(names(element.cssParts), ['heading', 'option', 'primary', 'screener', 'secondary']);
    const members = names(element.members);
    assert.ok(members.includes('clinicName'));
    for (const name of members) assert.doesNotMatch(name, /^[#_]|answer|session|actor|draft|place|root|problem/i, name);
  });
});

describe('the drop-in', () => {
  it('has of lit only the templates, and nothing that only the clinician’s dossier shows', () => {
    const packages = JSON.parse(read('dist/third-party.json')).map(({ name }) => name);
    assert.deepEqual(packages, ['leven', 'lit', 'lit-html', 'xstate']);
    assert.match(dropIn, /paroxetine-low/);
    assert.doesNotMatch(dropIn, /for hot flashes|\bsure:|\bmarks:/);
  });

  it('is one classic script, without an import or an export', () => {
    assert.doesNotThrow(() => new Script(dropIn));
    assert.doesNotMatch(dropIn, /\bimport\s*\(|\bimport\s*["'{*]|\bexport\s*[{d]/);
  });

  const ways =
    'eval(|new Function|localStorage|sessionStorage|indexedDB|fetch(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|' +
    'BroadcastChannel|caches.|document.cookie|document.title|pushState|replaceState|scrollRestoration|history.back|history.go|history.forward|window.name|serviceWorker|importScripts|postMessage|' +
    'document.write|location.href=|new Image';
  it('has no way to send, store or load anything (X40)', () => {
    for (const way of ways.split('|')) {
      const at = dropIn.indexOf(way);
      assert.equal(at, -1, `…${dropIn.slice(Math.max(0, at - 80), at + 80)}…`);
    }
  });

  it('names no server to send anything to: its addresses are those of help lines, of the way out and of XML', () => {
    const hosts = new Set([...dropIn.matchAll(/\b(?:https?|wss?):\/\/([\w.-]+)/g)].map(([, host]) => host));
    for (const known of ['findahelpline.com', '988lifeline.org', 'www.weather.gov'])
      assert.ok(hosts.delete(known), known);
    const others = [...hosts].filter((host) => !['www.w3.org', 'localhost', 'lit.dev'].includes(host));
    assert.deepEqual(others, []);
  });
});
