// The eleven rules of the protocol over the built package, on random answers and settings.
// Many more of them: RUNS=200000 node --test test/dist/random-search.test.mjs
import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as protocol from 'referral-screener/protocol';
import { ROOT } from '../../scripts/run.mjs';

const runs = Number(process.env.RUNS ?? 2000);
const seed = Number(process.env.SEED ?? Date.now() % 1e9);

const { metafile, outputFiles } = await build({
  entryPoints: ['test/fixtures/eleven-rules.ts'],
  absWorkingDir: ROOT,
  bundle: true,
  write: false,
  metafile: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
});
const { searchCounterexample } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
);

describe('the built protocol', () => {
  it('is what these checks look at: they bring no code of the sources', () => {
    assert.deepEqual(
      Object.keys(metafile.inputs).filter((file) => file.startsWith('src/')),
      [],
    );
  });

  it(`has no counterexample to any of the eleven rules among ${runs} random sets and settings`, () => {
    assert.equal(searchCounterexample(protocol, seed, runs), undefined);
  });
});
