import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Script } from 'node:vm';
import { attributeDocs } from '../../scripts/attributes.mjs';
import { languages } from '../../scripts/languages.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const dropIn = read('dist/referral-screener.js');

describe('the package', () => {
  it('is imported in Node, without a message on the console, and gives its tag only where that is asked for (X63)', async (test) => {
    const logged = ['info', 'warn', 'error', 'log'].map((level) => test.mock.method(console, level, () => {}));
    const { ReferralScreener } = await import('referral-screener');
    assert.equal(typeof ReferralScreener, 'function');
    // lit has a registry of its own in Node, for pages that a server renders.
    assert.equal(globalThis.customElements?.get('referral-screener'), undefined);
    assert.equal((await import('referral-screener/define')).ReferralScreener, ReferralScreener);
    await import('referral-screener/languages/es');
    const waiting = globalThis.referralScreenerLanguages.map(({ lang }) => lang);
    assert.deepEqual(waiting, ['es']);
    for (const { mock } of logged) assert.equal(mock.callCount(), 0);
  });

  it('has every language, the manual, and not the dossier, which is for a clinician and large', () => {
    const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' };
    const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], options));
    const paths = files.map(({ path }) => path);
    const scripts = languages.flatMap((one) => [`dist/languages/${one}.js`, `dist/referral-screener.${one}.js`]);
    for (const path of [...scripts, 'dist/referral-screener.js', 'docs/embed.md', 'docs/picture-en-light.png'])
      assert.ok(paths.includes(path), path);
    assert.ok(!paths.includes('dist/dossier.html'));
  });
});

describe('custom-elements.json', () => {
  const { modules } = JSON.parse(read('custom-elements.json'));
  const element = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName, name }) => tagName ?? name === 'ReferralScreener');
  const names = (rows) => rows.map(({ name }) => name).toSorted();

  it('lists each attribute and what it is for, each event, the slot and the custom property, and nothing private', () => {
    const attributes = attributeDocs.map(({ attribute }) => attribute).toSorted();
    assert.deepEqual(names(element.attributes), attributes);
    for (const { name, description } of element.attributes) assert.ok(description, name);
    assert.deepEqual(names(element.events), ['screener-finish', 'screener-link', 'screener-start']);
    assert.equal(element.slots.length, 1);
    assert.deepEqual(names(element.cssProperties), ['--referral-screener-scroll-margin']);
    const members = names(element.members);
    assert.ok(members.includes('clinicName'));
    for (const name of members) assert.doesNotMatch(name, /^[#_]|answer|session|actor|draft|place|root|problem/i, name);
  });
});

describe('the drop-in', () => {
  it('is one classic script, without an import or an export', () => {
    assert.doesNotThrow(() => new Script(dropIn));
    assert.doesNotMatch(dropIn, /\bimport\s*\(|\bimport\s*["'{*]|\bexport\s*[{d]/);
  });

  const ways =
    'eval(|new Function|localStorage|sessionStorage|indexedDB|fetch(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|' +
    'BroadcastChannel|caches.|document.cookie|document.title|history.|window.name|serviceWorker|importScripts|postMessage|' +
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
