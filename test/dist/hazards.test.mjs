import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { accepterOf, hazards, riskOf, roles } from '../../safety/index.ts';
import { titlesOf } from '../../scripts/titles.mjs';
import { claims } from '../proof/claims/index.ts';

const root = new URL('../../', import.meta.url);
const proofs = claims.map(({ name }) => name);
const evidence = hazards.flatMap(({ id, controls }) =>
  controls.flatMap((control) => control.evidence.map((one) => ({ id, ...one }))),
);

describe('The hazard log', () => {
  it('names only proofs and tests that exist', () => {
    assert.ok(evidence.length > hazards.length);
    for (const { id, proof, test, title } of evidence)
      if (proof) assert.ok(proofs.includes(proof), `${id}: no proof is called ${proof}`);
      else
        assert.ok(
          titlesOf(test).some((one) => ` › ${one}`.endsWith(` › ${title}`)),
          `${id}: ${test}: ${title}`,
        );
  });

  it('has a name of its own and words for each hazard, and no control twice in one', () => {
    const ids = hazards.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, hazard, causes, situation, harm, residual, controls: all } of hazards) {
      const whats = all.map(({ what }) => what);
      for (const text of [hazard, situation, harm, residual, ...causes, ...whats])
        assert.match(text, /^[A-Z][^]*\.$/, id);
      assert.equal(new Set(whats).size, all.length, id);
    }
  });

  it('takes the risk from the matrix of DCB0129, which grows with severity and with likelihood', () => {
    const levels = [1, 2, 3, 4, 5];
    const rows = levels.map((likelihood) => levels.map((severity) => riskOf({ severity, likelihood })).join(' '));
    assert.deepEqual(rows, ['1 1 2 2 3', '1 2 2 3 4', '2 2 3 3 4', '2 3 3 4 5', '3 4 4 5 5']);
  });

  it('has no control that makes a hazard worse, and lets nobody accept a great risk or for a role that is open', () => {
    const held = roles.filter(({ owner }) => owner !== 'open').map(({ id }) => id);
    for (const { id, before, after, status, acceptedBy } of hazards) {
      assert.ok(after.severity <= before.severity && after.likelihood <= before.likelihood, id);
      assert.ok(riskOf(after) < 5, `${id}: an unacceptable risk may not be left`);
      assert.equal(status === 'open', riskOf(after) === 4, id);
      assert.ok(acceptedBy === 'open' || (status !== 'open' && held.includes(accepterOf({ status }))), id);
    }
  });

  it('lists controls by design first, then guards, and information last, as ISO 14971 ranks them', () => {
    for (const { id, controls: all } of hazards) {
      const kinds = all.map(({ kind }) => kind);
      assert.deepEqual(kinds, kinds.toSorted(), id); // the alphabet has the same order
    }
  });

  it('stays out of what is published, but for the dossier', () => {
    const dist = readdirSync(new URL('dist', root), { recursive: true }).filter((name) => /\.(js|d\.ts)$/.test(name));
    const published = dist.map((name) => readFileSync(new URL(`dist/${name}`, root), 'utf8')).join('\n');
    assert.ok(published.includes('get-help-now'), 'an id that is there is found');
    for (const { id } of hazards) assert.ok(!published.includes(id), id);
  });
});
