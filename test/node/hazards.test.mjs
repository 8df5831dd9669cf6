import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { hazards, riskOf } from 'referral-screener/protocol';
import { importSource } from './helpers/bundle.mjs';

const root = new URL('../../', import.meta.url);
const { claims } = await importSource('test/proof/claims/index.ts');
const proofs = claims.map(({ name }) => name);
const controls = hazards.flatMap(({ id, controls: all }) => all.map((control) => ({ id, ...control })));
const evidence = controls.flatMap(({ id, evidence: all }) => all.map((one) => ({ id, ...one })));

/** The titles of a file's tests, with `…` for each hole. */
function titlesIn(path) {
  const source = readFileSync(new URL(path, root), 'utf8');
  return [...source.matchAll(/\bit\(\s*(?:'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`)\s*,/g)].map(([, plain, template]) =>
    (plain ?? template.replaceAll(/\$\{[^}]*\}/g, '…')).replaceAll(/\\(.)/g, '$1'),
  );
}

/** The links that lead nowhere; a line each. */
const deadLinks = (links, names) =>
  links.flatMap(({ id, proof, test, title }) => {
    if (proof !== undefined) return names.includes(proof) ? [] : [`${id}: no proof is called ${proof}`];
    if (!existsSync(new URL(test, root))) return [`${id}: there is no ${test}`];
    return titlesIn(test).includes(title) ? [] : [`${id}: ${test} has no test “${title}”`];
  });

describe('The hazard log', () => {
  it('names only proofs and tests that there are', () => {
    assert.ok(evidence.length > hazards.length);
    assert.deepEqual(deadLinks(evidence, proofs), []);
  });

  it('would not let a dead link pass: a proof, a file, a title or half of one', () => {
    const test = 'test/protocol/crisis-lines.test.ts';
    const title = 'gives the numbers of … and no other';
    const dead = [
      { id: 'proof', proof: 'urgent-always-help' },
      { id: 'file', test: 'test/protocol/crisis.test.ts', title },
      { id: 'title', test, title: 'gives the numbers of … and another' },
      { id: 'half', test, title: 'gives the numbers of …' },
    ];
    assert.equal(deadLinks(dead, proofs).length, dead.length);
    assert.deepEqual(deadLinks([{ id: 'alive', test, title }], proofs), []);
  });

  it('has a name of its own and words for each hazard, and no control twice in one', () => {
    const ids = hazards.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, hazard, causes, effect, left, controls: all } of hazards) {
      for (const text of [hazard, effect, left, ...causes, ...all.map(({ what }) => what)]) {
        assert.match(text, /^[“"A-Z][^]*\.$/, `${id}: ${text}`);
      }
      assert.equal(new Set(all.map(({ what }) => what)).size, all.length, id);
    }
  });

  it('looks the risk up in the matrix of DCB0129, which grows with severity and with likelihood', () => {
    const levels = [1, 2, 3, 4, 5];
    const rows = levels.map((likelihood) => levels.map((severity) => riskOf({ severity, likelihood })).join(' '));
    assert.deepEqual(rows, ['1 1 2 2 3', '1 2 2 3 4', '2 2 3 3 4', '2 3 3 4 5', '3 4 4 5 5']);
  });

  it('has no control that makes a hazard worse, and hides none that stays as it is', () => {
    for (const { id, before, after } of hazards) {
      assert.ok(after.severity <= before.severity && after.likelihood <= before.likelihood, id);
      assert.ok(riskOf(after) <= riskOf(before), id);
      assert.ok(riskOf(after) < 5, `${id}: an unacceptable risk may not be left`);
    }
  });

  it('stays out of what a visitor loads', () => {
    const dropIn = readFileSync(new URL('dist/referral-screener.js', root), 'utf8');
    assert.ok(dropIn.includes('Talk with your own doctor first'), 'a sentence that is there is found');
    for (const { id, hazard } of hazards) {
      const start = hazard.slice(0, 30);
      assert.match(start, /^[ -~]+$/, `${id}: the drop-in holds other letters as escapes`);
      assert.ok(!dropIn.includes(start), id);
    }
  });
});
