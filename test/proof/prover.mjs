// Runs the proofs with the solver and says what is wrong, line by line; no line means proved.
import { breathe } from './pool.mjs';
import { solve, solveMany } from './solver.mjs';

/** The text of formulas that need no proof (again). */
const proved = new Set();

/**
 * @param provable what `provable.ts` exports
 * @returns {Record<string, (random: {seed: number, numRuns: number}) => AsyncIterable<string>>} each proof by its name
 */
export function prover(provable) {
  const { agreements, fuzz, fuzzing, randomAnswers, searches, universal, workedExamples } = provable;
  return {
    ...Object.fromEntries(universal.map((claim) => [claim.name, () => proveClaim(provable, claim)])),
    [agreements.examples.name]: () => proveAgreement(provable, workedExamples),
    [agreements.random.name]: ({ numRuns, seed }) => proveAgreement(provable, randomAnswers(seed, numRuns)),
    ...Object.fromEntries(searches.map((search) => [search.name, () => proveSearch(provable, search)])),
    async *[fuzzing.name]({ numRuns, seed }) {
      const wrong = fuzz(seed, numRuns);
      if (wrong) yield wrong;
    },
  };
}

/**
 * Takes the formulas of this protocol as proved: `npm run prove` proves them. For a mutant, only what differs is left to prove.
 *
 * @returns {Promise<string[]>} the names of the proofs
 */
export async function trust({ agreements, searches, universal }) {
  for (const make of [...universal.map(({ queries }) => queries), ...searches.map((search) => search.make)]) {
    for (const { script } of make()) proved.add(script.compile().text);
    await breathe();
  }
  // Not fuzzing: its eleven rules are tests already.
  return [...universal, ...Object.values(agreements), ...searches].map(({ name }) => name);
}

/** Nobody contradicts the claim, and it is about somebody. */
async function* proveClaim({ FAILS, describeValues }, claim) {
  for (const { label, script } of claim.queries()) {
    const formula = script.compile();
    if (proved.has(formula.text)) continue;
    if (await solve(formula, FAILS)) {
      yield `${label}: NOT SO, for these answers (the rest skipped):`;
      yield* describeValues(await solveMany(formula, (ask) => fewest(ask, FAILS)));
    } else if (!(await solve(formula))) yield `${label}: this is about nobody, so it proves nothing`;
    else proved.add(formula.text);
  }
}

/** A counterexample in which every answer is needed, so that people can read it. */
async function fewest(ask, fails) {
  let values = (await ask(fails))();
  const left = [];
  for (const name of Object.keys(values).reverse()) {
    if (name === fails || values[name] !== true) continue;
    const without = await ask(fails, ...left, `!${name}`);
    if (!without) continue;
    left.push(`!${name}`);
    values = without();
  }
  return values;
}

/** Each case is found, and `assess` confirms it; or it is on the list of those that are meant to be silent. */
async function* proveSearch({ answersOf, caseOf }, { make, silent }) {
  const missing = new Set(Object.keys(silent));
  for (const { confirm, labels, script } of make()) {
    const formula = script.compile();
    const wrong = [];
    const search = async (ask) => {
      for (const label of labels) {
        const found = await ask(caseOf(label));
        const answers = found && answersOf(found(), 'visitor');
        const shown = JSON.stringify(answers);
        if (label in silent) found && wrong.push(`${label}: is called silent, but is not, with ${shown}`);
        else if (!found) wrong.push(`${label}: no answers show it`);
        else if (!confirm(label, answers)) wrong.push(`${label}: assess does not confirm it, with ${shown}`);
      }
    };
    for (const label of labels) missing.delete(label);
    if (proved.has(formula.text)) continue;
    await solveMany(formula, search);
    yield* wrong;
    if (wrong.length === 0) proved.add(formula.text);
  }
  for (const label of missing) yield `${label}: is called silent, but is not there`;
}

/** The formula and `assess` say the same of each of these. */
async function* proveAgreement({ FAILS, agreement }, all) {
  for (const { cases, script } of agreement(all)) {
    const formula = script.compile();
    const values = (await solve(formula, FAILS))?.();
    if (values) {
      const name = cases.find((one) => values[one]);
      yield `they differ on ${JSON.stringify(all[Number(name.split('.')[1])])}`;
    }
    const empty = [];
    await solveMany(formula, async (ask) => {
      for (const one of cases) if (!(await ask(one))) empty.push(one);
    });
    for (const one of empty) yield `${one} fits no values, so it compares nothing`;
  }
}
