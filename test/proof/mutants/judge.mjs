// Judges one mutant: who is the first to see it? Who saw the one before is asked first: neighbours are often caught alike.
import { breathe } from '../pool.mjs';
import { prover, trust } from '../prover.mjs';
import { solve } from '../solver.mjs';
import { dataMutants } from './data.mjs';
import { constants, loader, SEED } from './subject.mjs';

export const CATCHERS = {
  test: 'a test or worked example',
  proof: 'a named proof',
  load: 'does not load',
  time: 'never ends',
  equal: 'proved to change nothing',
};

/** Enough to see that the code and the formula differ; `npm run prove` takes many more. */
const RANDOM_ANSWERS = 250;

/** What the formula is made of. It has no mark, source or word, so of those the solver cannot prove that nothing changes. */
// biome-ignore format: a list
const IN_THE_FORMULA = [
  'asked when', 'effect', 'first outcome', 'half asked', 'half row', 'named condition', 'option', 'path ends',
  'reason effects', 'reason row', 'rule dropped', 'when',
];

/** @typedef {{by?: keyof CATCHERS, name?: string, message?: string}} Verdict without `by`, nobody saw it */

/**
 * @param sources what `sources` gives
 * @param tests what `orderedTests` gives
 * @returns {Promise<(mutant: {id: string, file?: string, code?: string}) => Promise<Verdict>>}
 */
export async function judge({ sources, tests: { quick, slow } }) {
  const load = await loader(sources);
  const mutants = new Map(dataMutants(constants(load)).map((mutant) => [mutant.id, mutant]));
  const original = load();
  const known = new Set([...quick, ...slow].map(({ name }) => name));
  const patience = time(quick);
  let claims;

  /** A slow test that caught this mutant is asked among the quick ones next time. Those that caught nothing make room. */
  const promoted = (verdict) => {
    if (verdict && slow[0].ms < patience / 2) quick.unshift(slow.shift());
    while (quick.length > 1 && time(quick) > patience) slow.unshift(quick.pop());
    return verdict;
  };

  return async ({ code, file, id }) => {
    const mutant = mutants.get(id);
    const files = new Map();
    let subject;
    try {
      subject = load({ code, file, observe: (at, value) => at === mutant?.at && mutant.apply(value) });
    } catch (error) {
      return { by: 'load', name: error.message };
    }
    const test = async (one) => {
      if (!files.has(one.file)) files.set(one.file, subject.testsIn(one.file));
      await files.get(one.file).get(one.name)?.(); // there is none where the mutant changed what the title names
    };
    /** The tests whose titles the mutant changed. */
    const retitled = () =>
      [...files].flatMap(([from, tests]) =>
        [...tests.keys()].flatMap((name) => (known.has(name) ? [] : { file: from, name })),
      );
    const proof = async ({ name }) => {
      for await (const wrong of prover(subject.provable())[name]({ seed: SEED, numRuns: RANDOM_ANSWERS }))
        throw new Error(wrong);
    };
    const found =
      (await firstFailure('test', quick, test)) ??
      ((await isProvedEqual(mutant, original, subject)) ? { by: 'equal' } : undefined) ??
      promoted(await firstFailure('test', slow, test)) ??
      (await firstFailure('test', retitled(), test));
    if (found) return found;
    claims ??= (await trust(original.provable())).map((name) => ({ name }));
    return (await firstFailure('proof', claims, proof)) ?? {};
  };
}

const time = (tests) => tests.reduce((sum, { ms }) => sum + ms, 0);

/** Who fails first; it is the first to be asked next time. */
async function firstFailure(by, all, run) {
  for (const [at, one] of all.entries()) {
    try {
      await run(one);
    } catch (error) {
      all.unshift(...all.splice(at, 1));
      return { by, name: one.name, message: error.message };
    }
    await breathe();
  }
  return undefined;
}

/**
 * The tests: those that take a tenth of the time together, then the others. Most mutants that pass the first change nothing,
 * so that the solver comes between.
 */
export async function orderedTests({ files, ...sources }) {
  const { testsIn } = (await loader(sources))();
  const tests = [];
  for (const file of files) {
    for (const [name, run] of testsIn(file)) {
      const started = performance.now();
      try {
        await run();
      } catch (cause) {
        throw new Error(`the unchanged protocol fails: ${name}`, { cause });
      }
      tests.push({ file, name, ms: performance.now() - started });
    }
  }
  tests.sort((one, other) => one.ms - other.ms);
  const all = time(tests);
  let sum = 0;
  const slowest = tests.findIndex(({ ms }) => (sum += ms) > all / 10);
  return { quick: tests.slice(0, slowest), slow: tests.slice(slowest) };
}

/** Nobody meets a difference, with any answers at any setting. */
async function isProvedEqual(mutant, original, changed) {
  if (!IN_THE_FORMULA.includes(mutant?.kind)) return false;
  // What a clinic may raise is read off the rules too, and is not in the formula.
  if (original.protocol.escalatable.join() !== changed.protocol.escalatable.join()) return false;
  const { FAILS, difference } = original.provable();
  return (await solve(difference(changed.provable().twin).compile(), FAILS)) === undefined;
}
