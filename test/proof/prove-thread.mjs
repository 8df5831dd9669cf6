// A thread of `npm run prove`.
import { workerData } from 'node:worker_threads';
import { serve } from './pool.mjs';
import { prover } from './prover.mjs';

const proofs = prover(await import(workerData));

serve(async ({ name, numRuns, seed }) => {
  const started = Date.now();
  const wrong = [];
  try {
    for await (const line of proofs[name]({ numRuns, seed })) wrong.push(line);
  } catch (error) {
    wrong.push(String(error?.stack ?? error)); // what the solver does not know is a failure like any
  }
  return { ms: Date.now() - started, wrong };
});
