// Runs one proof with the solver and says what is wrong with it, in lines; none means proved. `beat` is called now and then:
// the mutation run has to know that something goes on.
import { solve, solveMany } from './solver.mjs';

/** Formulas that have been proved: the mutation run comes back to most of them with every mutant. */
const proved = new Set();

const nothing = () => {};

/** Nobody contradicts the claim, and it is about somebody. */
export async function proveClaim({ FAILS, describeValues }, claim, beat = nothing) {
  const wrong = [];
  for (const { label, script } of claim.queries()) {
    beat();
    const formula = script.compile();
    if (proved.has(formula.text)) continue;
    if (await solve(formula, FAILS)) {
      const values = await solveMany(formula, (ask) => fewest(ask, FAILS));
      wrong.push(`${label}: NOT SO, for these answers (the rest skipped):`, ...describeValues(values));
    } else if (!(await solve(formula))) wrong.push(`${label}: this is about nobody, so it proves nothing`);
    else proved.add(formula.text);
  }
  return wrong;
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
export async function proveSearch({ answersOf, caseOf }, { make, silent }, beat = nothing) {
  const wrong = [];
  const missing = new Set(Object.keys(silent));
  for (const { confirm, labels, script } of make()) {
    const formula = script.compile();
    const before = wrong.length;
    if (proved.has(formula.text)) {
      for (const label of labels) missing.delete(label);
      continue;
    }
    await solveMany(formula, async (ask) => {
      for (const label of labels) {
        beat();
        const found = await ask(caseOf(label));
        const isSilent = missing.delete(label);
        if (!found && !isSilent) wrong.push(`${label}: no answers show it`);
        if (!found) continue;
        const answers = answersOf(found(), 'visitor');
        if (isSilent) wrong.push(`${label}: is called silent, but is not, with ${JSON.stringify(answers)}`);
        else if (!confirm(label, answers)) {
          wrong.push(`${label}: assess does not confirm it, with ${JSON.stringify(answers)}`);
        }
      }
    });
    if (wrong.length === before) proved.add(formula.text);
  }
  return [...wrong, ...[...missing].map((label) => `${label}: is called silent, but is not there`)];
}

/** The formula and `assess` say the same of each of these. */
export async function proveAgreement({ FAILS, agreement }, all, beat = nothing) {
  const wrong = [];
  for (const { cases, script } of agreement(all)) {
    beat();
    const formula = script.compile();
    const found = await solve(formula, FAILS);
    if (found) {
      const values = found();
      const [name] = cases.filter((one) => values[one]);
      wrong.push(`they differ on ${JSON.stringify(all[Number(name.split('.')[1])])}`);
    }
    await solveMany(formula, async (ask) => {
      for (const one of cases) if (!(await ask(one))) wrong.push(`${one} fits no values, so it compares nothing`);
    });
  }
  return wrong;
}
