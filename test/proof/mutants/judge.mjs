// Judges one mutant: who is the first to see it? Whoever saw the one before is asked first: neighbours are often caught alike.
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

/** Enough to see that the code and the formula have parted; `npm run prove` takes many more. */
const RANDOM_ANSWERS = 250;

/**
 * What the formula is made of. Of anything else that a mutant changes (a mark, a source, a word), it knows nothing, and the
 * solver cannot say that it changes nothing.
 */
const IN_THE_FORMULA = [
  'asked when',
  'effect',
  'first outcome',
  'half asked',
  'half row',
  'named condition',
  'option',
  'path ends',
  'reason effects',
  'reason row',
  'rule dropped',
  'when',
];

/** @typedef {{by?: keyof CATCHERS, name?: string, message?: string}} Verdict without `by`, nobody saw it */

/**
 * @param sources what `sources` gives
 * @param tests what `orderedTests` gives
 * @returns {Promise<(mutant: {id: string, file?: string, code?: string}) => Promise<Verdict>>}
 */
export async function judge({ proofsFirst, sources, tests: { last, quick, slow } }) {
  const load = await loader(sources);
  const mutants = new Map(dataMutants(constants(load)).map((mutant) => [mutant.id, mutant]));
  const original = load();
  const known = new Set([...quick, ...slow, ...last].map(({ name }) => name));
  let claims;

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
      if (!files.has(one.file)) files.set(one.file, await subject.testsIn(one.file));
      await files.get(one.file).get(one.name)?.(); // none of this title where the mutant changed what the title names
    };
    const retitled = () =>
      [...files].flatMap(([from, tests]) => [...tests.keys()].map((name) => ({ file: from, name })));
    const proofs = async () => {
      claims ??= (await trust(original.provable())).map((name) => ({ name }));
      const proof = prover(subject.provable());
      return firstFailure('proof', claims, async ({ name }) => {
        for await (const wrong of proof[name]({ seed: SEED, numRuns: RANDOM_ANSWERS })) throw new Error(wrong);
      });
    };
    const steps = [
      () => firstFailure('test', quick, test),
      async () => ((await isProvedEqual(mutant, original, subject)) ? { by: 'equal' } : undefined),
      () => firstFailure('test', slow, test),
      () =>
        firstFailure(
          'test',
          retitled().filter(({ name }) => !known.has(name)),
          test,
        ),
    ];
    for (const step of proofsFirst ? [proofs, ...steps] : [...steps, proofs]) {
      const found = await step();
      if (found) return found;
    }
    return {};
  };
}

/** Who fails first; it is the first to be asked next time. */
async function firstFailure(by, all, run) {
  for (const [at, one] of all.entries()) {
    const error = await failureOf(() => run(one));
    if (error) {
      all.unshift(...all.splice(at, 1));
      return { by, name: one.name, message: error.message };
    }
    await breathe();
  }
  return undefined;
}

/**
 * The tests: those that take a tenth of the time together, then the others. Most mutants that pass the first change nothing,
 * so that the solver comes between. Those that need other tests of their file before them are last.
 */
export async function orderedTests({ files, ...sources }) {
  const load = await loader(sources);
  const tests = [];
  for (const file of files) {
    const found = [...(await load().testsIn(file))];
    const again = await load().testsIn(file);
    const alone = new Map();
    for (const [name] of found.toReversed()) alone.set(name, await failureOf(again.get(name)));
    for (const [name, run] of found) {
      const started = performance.now();
      const wrong = await failureOf(run);
      if (wrong) throw new Error(`the unchanged protocol fails: ${name}: ${wrong.message}`);
      tests.push({ file, name, isLast: alone.get(name) !== undefined, ms: performance.now() - started });
    }
  }
  const others = tests.filter(({ isLast }) => !isLast).sort((one, other) => one.ms - other.ms);
  const all = others.reduce((sum, { ms }) => sum + ms, 0);
  let sum = 0;
  const slowest = others.findIndex(({ ms }) => (sum += ms) > all / 10);
  return { quick: others.slice(0, slowest), slow: others.slice(slowest), last: tests.filter(({ isLast }) => isLast) };
}

const failureOf = async (run) => {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error;
  }
};

/** Nobody meets a difference, with any answers at any setting. */
async function isProvedEqual(mutant, original, changed) {
  if (!IN_THE_FORMULA.includes(mutant?.kind)) return false;
  // What a clinic may raise is read off the rules too, and is not in the formula.
  if (original.protocol.escalatable.join() !== changed.protocol.escalatable.join()) return false;
  const { FAILS, difference } = original.provable();
  return (await solve(difference(changed.provable().alike).compile(), FAILS)) === undefined;
}
