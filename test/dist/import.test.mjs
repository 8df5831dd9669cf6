import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
/** Runs a module in a Node of its own, and gives what it prints, errors included. */
const run = (code) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

describe('an import where there is no whole page', () => {
  for (const [name, globals] of Object.entries({
    'without a page': '',
    'with an empty registry': 'globalThis.customElements = {};',
    'with a registry that only defines': 'globalThis.customElements = { define() {} };',
    'with a window that hears no events': 'globalThis.window = globalThis; globalThis.dispatchEvent = undefined;',
  }))
    it(`throws nothing ${name} (X63)`, () => {
      const imports = ['', '/define', '/languages/es', '/protocol', '/fhir'].map(
        (path) => `await import('referral-screener${path}');`,
      );
      assert.equal(run(`${globals} ${imports.join(' ')} console.log('done')`), 'done\n');
    });
});
