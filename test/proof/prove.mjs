// `npm run prove`: proves the rules over every possible set of answers and every setting, and prints each proof. One proof:
// npm run prove -- settings-never-nearer. The same random answers again: npm run prove -- --seed=7
import { build } from 'esbuild';
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PROCESSES = 2;
const RANDOM_ANSWERS = 2_000;
const FUZZED = 200_000;
const FUZZ_PARTS = 8;

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'referral-screener-proof-'));
const outfile = join(folder, 'provable.mjs');
await build({ entryPoints: [here('provable.ts')], bundle: true, format: 'esm', outfile, logLevel: 'warning' });
const { SLOTS, agreements, claims, fuzzing } = await import(pathToFileURL(outfile).href);

const seedGiven = process.argv.find((argument) => argument.startsWith('--seed='))?.slice('--seed='.length);
const seed = seedGiven === undefined ? Math.floor(Math.random() * 1e9) : Number(seedGiven);
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = only.filter((name) => !claims.some((claim) => claim.name === name));
for (const name of unknown) console.error(`✗ FAILED: there is no proof ${name}`);

/** The parts of each proof; what takes longest is begun first. */
const jobs = claims
  .filter(({ name }) => only.length === 0 || only.includes(name))
  .toReversed()
  .flatMap(({ name }) => {
    if (name === agreements.random.name) return [{ name, seed, numRuns: RANDOM_ANSWERS }];
    if (name !== fuzzing.name) return [{ name }];
    const numRuns = FUZZED / FUZZ_PARTS;
    return Array.from({ length: FUZZ_PARTS }, (_, part) => ({ name, seed: seed + part, numRuns }));
  });
console.log(
  `Proved for every set of answers with up to ${SLOTS} medicines that count. Random answers start from the seed ${seed}.\n`,
);

const done = new Map(claims.map(({ name }) => [name, []]));
const tally = { passed: 0, failed: unknown.length };
const waiting = [...jobs];
const started = Date.now();
await Promise.all(Array.from({ length: Math.min(PROCESSES, jobs.length) }, work));
await rm(folder, { recursive: true });
console.log(`\nIn ${((Date.now() - started) / 1000).toFixed(0)} s.`);
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 ? 1 : 0);

/** One process, which takes the next job when it has done one. */
function work() {
  const child = fork(here('prove-worker.mjs'), [pathToFileURL(outfile).href]);
  let job;
  return new Promise((resolve) => {
    child.on('message', (message) => {
      if (message !== 'ready') report(job, message);
      job = waiting.shift();
      child.send(job ?? 'end');
    });
    child.on('close', () => {
      if (job) report(job, { ms: 0, wrong: ['the process ended before it had an answer'] });
      job = undefined;
      resolve();
    });
  });
}

/** Says of a proof what came of it, once all its parts are done. */
function report({ name, numRuns, seed: from }, { ms, wrong }) {
  const parts = done.get(name);
  parts.push({ ms, wrong, numRuns, from });
  if (parts.length < jobs.filter((job) => job.name === name).length) return;
  const { question } = claims.find((claim) => claim.name === name);
  const all = parts.flatMap((part) => part.wrong);
  const took = parts.reduce((sum, part) => sum + part.ms, 0);
  const sets =
    numRuns === undefined
      ? ''
      : `; ${parts.reduce((sum, part) => sum + part.numRuns, 0)} sets, seeds ${parts
          .map((part) => part.from)
          .sort((a, b) => a - b)
          .join(', ')}`;
  tally[all.length > 0 ? 'failed' : 'passed']++;
  console.log(
    `${all.length > 0 ? '✗ FAILED' : '✓ proved'}: ${name} (${(took / 1000).toFixed(1)} s${sets})\n    ${question}`,
  );
  for (const line of all) console.log(`    ${line}`);
}
