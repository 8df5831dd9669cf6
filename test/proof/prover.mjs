// Runs the proofs with the solver and reports what is wrong, line by line; no line means proved.
import { breathe } from './pool.mjs';
import { solve, solveMany } from './solver.mjs';

/** The one proof without the formula. */
const RULES_ON_RANDOM = 'eleven-rules-on-random-answers';

/** The text of formulas that need no proof (again). */
const proved = new Set();

const proofs = (table, run) => Object.fromEntries(Object.entries(table).map(([name, what]) => [name, run(what)]));

/**
 * @param provable what `provable.ts` exports
 * @returns {Record<string, (random: {seed: number, numRuns: number}) => AsyncIterable<string>>} each proof by its name
 */
export function prover(provable) {
  const { protocol, randomAnswers, searchCounterexample, searches, universal, workedExamples } = provable;
  return {
    ...proofs(universal, (queries) => () => proveClaim(provable, queries())),
    ...proofs(searches, (search) => () => proveSearch(provable, search)),
    'agrees-on-worked-examples': () => proveAgreement(provable, workedExamples),
    'agrees-on-random-answers': ({ numRuns, seed }) => proveAgreement(provable, randomAnswers(seed, numRuns)),
    async *[RULES_ON_RANDOM]({ numRuns, seed }) {
      const wrong = searchCounterexample(protocol, seed, numRuns);
      if (wrong) yield wrong;
    },
  };
}

/**
 * Takes the formulas of this protocol as proved: `npm run prove` proves them. For a mutant, only what differs is left to prove.
 *
 * @returns {Promise<string[]>} the names of the proofs
 */
export async function trust(provable) {
  const makes = [...Object.values(provable.universal), ...Object.values(provable.searches).map(({ make }) => make)];
  for (const make of makes) {
    for (const { script } of make()) proved.add(script.compile().text);
    await breathe();
  }
  return Object.keys(prover(provable)).filter((name) => name !== RULES_ON_RANDOM); // the eleven rules are tests already
}

/** Nobody contradicts the claim, and it is about somebody. */
async function* proveClaim({ FAILS, describeValues }, queries) {
  for (const { label, script } of queries) {
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
async function* proveSearch({ answersOf, caseOf }, { make, silent = {} }) {
  const missing = new Set(Object.keys(silent));
  for (const { confirm, labels, script } of make()) {
    const formula = script.compile();
    for (const label of labels) missing.delete(label);
    if (proved.has(formula.text)) continue;
    const wrong = [];
    await solveMany(formula, async (ask) => {
      for (const label of labels) {
        const found = await ask(caseOf(label));
        const answers = found && answersOf(found());
        const shown = JSON.stringify(answers);
        if (label in silent) found && wrong.push(`${label}: is called silent, but is not, with ${shown}`);
        else if (!found) wrong.push(`${label}: no answers show it`);
        else if (!confirm(label, answers)) wrong.push(`${label}: assess does not confirm it, with ${shown}`);
      }
    });
    yield* wrong;
    if (wrong.length === 0) proved.add(formula.text);
  }
  for (const label of missing) yield `${label}: is called silent, but is not there`;
}

/** The formula and `assess` agree on each of these. */
async function* proveAgreement({ FAILS, agreement }, all) {
  for (const { cases, script } of agreement(all)) {
    const formula = script.compile();
    const values = await solve(formula, FAILS);
    if (values) yield `they differ on ${JSON.stringify(cases.find(({ isCase }) => values[isCase])?.given)}`;
    const empty = [];
    await solveMany(formula, async (ask) => {
      for (const { isCase } of cases) if (!(await ask(isCase))) empty.push(isCase);
    });
    for (const isCase of empty) yield `${isCase} fits no values, so it compares nothing`;
  }
}
