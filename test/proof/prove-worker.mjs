// One of the processes of `npm run prove`: does the jobs that it is sent, one after the other.
import { proveAgreement, proveClaim, proveSearch } from './prover.mjs';

const provable = await import(process.argv[2]);
const { agreements, fuzz, fuzzing, randomAnswers, searches, universal, workedExamples } = provable;

function start({ name, numRuns, seed }) {
  const claim = universal.find((one) => one.name === name);
  if (claim) return proveClaim(provable, claim);
  const search = searches.find((one) => one.name === name);
  if (search) return proveSearch(provable, search);
  if (name === agreements.examples.name) return proveAgreement(provable, workedExamples);
  if (name === agreements.random.name) return proveAgreement(provable, randomAnswers(seed, numRuns));
  if (name === fuzzing.name) return [fuzz(seed, numRuns)].filter((wrong) => wrong !== undefined);
  throw new Error(`there is no proof ${name}`);
}

// The solver's threads would keep the process alive.
process.on('message', (job) => (job === 'end' ? process.exit() : void answer(job)));

async function answer(job) {
  const started = Date.now();
  // What the solver does not know, and whatever else goes wrong, is a failure like any.
  const wrong = await Promise.resolve()
    .then(() => start(job))
    .catch((error) => [String(error?.stack ?? error)]);
  process.send({ ms: Date.now() - started, wrong });
}
process.on('disconnect', () => process.exit()); // whoever started it has gone
process.send('ready');
