import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Script } from 'node:vm';
import { attributeDocs } from '../../scripts/attributes.mjs';
import { languages } from '../../scripts/languages.mjs';
import { version } from '../../src/version.ts';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const dropIn = read('dist/referral-screener.js');

describe('the package in Node', () => {
  it('gives the worked example of two medicines of one family', async () => {
    const { assess, protocol } = await import('referral-screener/protocol');
    // Written out, and not taken from the fixtures: this is a program that has nothing of ours but the package.
    const answers = {
      concerns: ['depression'],
      age: '25-64',
      emergency: ['none'],
      'self-harm': 'no',
      told: ['depression'],
      medicines: ['sertraline', 'escitalopram'],
      'trial:sertraline': 'not-enough',
      'trial:escitalopram': 'not-enough',
      'other-care': ['none'],
      opioids: ['none'],
      'heart-brain': ['none'],
      health: ['none'],
      pregnancy: 'no',
      'alcohol-drugs': 'no',
      'other-medicines': ['none'],
    };
    const usual = assess(answers);
    assert.equal(usual.outcome, 'referral-mental-health');
    assert.deepEqual([usual.counts.triedMedicines, usual.counts.triedClasses], [2, 1]);
    assert.ok(usual.notes.some(({ rule }) => rule === 'one-family'));
    assert.equal(assess(answers, { minClasses: 2 }).outcome, 'next-step');
    assert.equal(protocol.clinicalReview, 'none');
  });

  it('is imported without a page, and registers no tag then (X63)', async () => {
    const { ReferralScreener } = await import('referral-screener');
    assert.equal(typeof ReferralScreener, 'function');
    // What lit puts in Node in the place of a page's registry, for those who render on a server.
    assert.equal(globalThis.customElements?.get('referral-screener'), undefined);
  });

  it('is imported with its tag without a page, without a throw or a word (X63)', async (test) => {
    const said = ['info', 'warn', 'error', 'log'].map((level) => test.mock.method(console, level, () => {}));
    const first = await import('referral-screener/define');
    assert.equal(first.ReferralScreener, (await import('referral-screener')).ReferralScreener);
    for (const { mock } of said) assert.equal(mock.callCount(), 0);
  });

  it('has one version, in the source and in package.json', () => {
    assert.equal(version, JSON.parse(read('package.json')).version);
  });

  it('names only files that are there', () => {
    const { exports, types, unpkg, jsdelivr, customElements } = JSON.parse(read('package.json'));
    const files = [
      types,
      unpkg,
      jsdelivr,
      customElements,
      ...Object.values(exports).flatMap((entry) => Object.values(entry)),
    ];
    const named = files.flatMap((file) => (file.includes('*') ? languages.map((one) => file.replace('*', one)) : file));
    for (const file of named.filter((name) => name.length > 1)) assert.ok(existsSync(new URL(file, root)), file);
  });

  it('has the manual, and not the dossier, which is for a clinician and large', () => {
    const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' };
    const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], options));
    const paths = files.map(({ path }) => path);
    for (const path of ['docs/embed.md', 'docs/picture-en-light.png', 'CHANGELOG.md'])
      assert.ok(paths.includes(path), path);
    assert.ok(!paths.includes('dist/dossier.html'));
  });

  it('has declarations for the class, the events, and the tag', () => {
    assert.match(read('dist/index.d.ts'), /ReferralScreener/);
    assert.match(read('dist/define.d.ts'), /'referral-screener': ReferralScreener/);
    assert.match(read('dist/events.d.ts'), /'screener-finish': CustomEvent/);
    assert.match(read('dist/protocol/index.d.ts'), /assess/);
  });

  it('shows nobody what is private, in its declarations', () => {
    const declared = read('dist/referral-screener.d.ts');
    for (const name of ['answers', 'session', 'actor', 'draft', 'renderRoot'])
      assert.doesNotMatch(declared.replace(/\/\*\*[^]*?\*\//g, ''), new RegExp(`\\b${name}\\b`, 'i'), name);
  });
});

describe('custom-elements.json', () => {
  const { modules } = JSON.parse(read('custom-elements.json'));
  const element = modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName, name }) => tagName ?? name === 'ReferralScreener');
  const names = (rows) => rows.map(({ name }) => name).toSorted();

  it('lists each attribute, with what it is for', () => {
    const attributes = attributeDocs.map(({ attribute }) => attribute).toSorted();
    assert.deepEqual(names(element.attributes), attributes);
    for (const { name, description } of element.attributes) assert.ok(description, name);
  });

  it('lists each event, the slot and the custom property', () => {
    assert.deepEqual(names(element.events), ['screener-finish', 'screener-link', 'screener-start']);
    assert.equal(element.slots.length, 1);
    assert.deepEqual(names(element.cssProperties), ['--referral-screener-scroll-margin']);
  });

  it('lists no state of the visitor’s, and nothing that is private', () => {
    const members = names(element.members ?? []);
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
    'BroadcastChannel|document.cookie|document.title|history.|window.name|serviceWorker|importScripts|postMessage|' +
    'document.write|location.href=|new Image';
  for (const way of ways.split('|'))
    it(`has no ${way} in it (X40)`, () => {
      const at = dropIn.indexOf(way);
      assert.equal(at, -1, `…${dropIn.slice(Math.max(0, at - 80), at + 80)}…`);
    });

  it('names no server to send anything to: its addresses are those of help lines, of the way out and of XML', () => {
    const hosts = new Set([...dropIn.matchAll(/\b(?:https?|wss?):\/\/([\w.-]+)/g)].map(([, host]) => host));
    for (const known of ['findahelpline.com', '988lifeline.org', 'www.weather.gov'])
      assert.ok(hosts.delete(known), known);
    const unsaid = [...hosts].filter((host) => !['www.w3.org', 'localhost', 'lit.dev'].includes(host));
    assert.deepEqual(unsaid, []);
  });
});
