// `npm run prove`: proves the rules over every possible set of answers and every setting, and prints each proof. One proof:
// npm run prove -- settings-never-nearer. The same random answers again: npm run prove -- --seed=7
import { build } from 'esbuild';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pool } from './pool.mjs';

/** How many sets of random answers, and in how many parts, for two threads. */
const RANDOM = {
  'agrees-on-random-answers': { numRuns: 2_000, parts: 1 },
  'eleven-rules-on-random-answers': { numRuns: 200_000, parts: 40 },
};

const folder = await mkdtemp(join(tmpdir(), 'referral-screener-proof-'));
const outfile = join(folder, 'provable.mjs');
const entryPoints = [fileURLToPath(new URL('provable.ts', import.meta.url))];
await build({ entryPoints, bundle: true, format: 'esm', outfile, logLevel: 'warning' });
const bundle = pathToFileURL(outfile).href;
const { SLOTS, claims } = await import(bundle);

const given = process.argv.slice(2);
const first = Number(given.find((word) => word.startsWith('--seed='))?.slice(7) ?? Math.floor(Math.random() * 1e9));
const only = given.filter((word) => !word.startsWith('--'));
const wanted = claims.filter(({ name }) => only.length === 0 || only.includes(name));
const unknown = only.filter((name) => !claims.some((claim) => claim.name === name));
for (const name of unknown) console.log(`✗ FAILED: there is no proof ${name}`);

/** The parts of each proof; what takes longest is begun first. */
const jobs = wanted.toReversed().flatMap(({ name }) => {
  const { numRuns = 0, parts = 1 } = RANDOM[name] ?? {};
  return Array.from({ length: parts }, (_, part) => ({ name, numRuns: numRuns / parts, seed: first + part }));
});
console.log(`Proved for every set of answers with up to ${SLOTS} medicines that count. Seed: ${first}.\n`);

const tally = { passed: 0, failed: unknown.length };
const done = new Map(wanted.map(({ name }) => [name, []]));
const started = Date.now();
await pool(new URL('prove-thread.mjs', import.meta.url), jobs, bundle, record);
await rm(folder, { recursive: true });
console.log(`\nIn ${((Date.now() - started) / 1000).toFixed(0)} s.\n\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 ? 1 : 0);

/** Prints the result of a proof, once all its parts are done. */
function record({ name }, { ended, ms = 0, wrong = [`the thread ended: ${ended}`] }) {
  const parts = done.get(name);
  parts.push({ ms, wrong });
  if (parts.length < (RANDOM[name]?.parts ?? 1)) return;
  const lines = parts.flatMap((part) => part.wrong);
  const seconds = (parts.reduce((sum, part) => sum + part.ms, 0) / 1000).toFixed(1);
  tally[lines.length > 0 ? 'failed' : 'passed']++;
  console.log(`${lines.length > 0 ? '✗ FAILED' : '✓ proved'}: ${name} (${seconds} s)`);
  for (const line of [claims.find((claim) => claim.name === name).question, ...lines]) console.log(`    ${line}`);
}
