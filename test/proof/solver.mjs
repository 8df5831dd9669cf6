// Z3, in one process. It reads a formula as text and says whether any values satisfy it.
import { init } from 'z3-solver';

const { Z3 } = await init();
const context = Z3.mk_context(Z3.mk_config());
const bool = Z3.mk_bool_sort(context);
const constantNamed = (name, sort) => Z3.mk_const(context, Z3.mk_string_symbol(context, name), sort);

/**
 * @param formula what `Script.compile` gives
 * @param names constants that must be true
 * @returns `undefined` when no values satisfy it, else the value of every constant; throws when the solver does not know
 */
export const solve = ({ constants, text }, ...names) =>
  withSolver([text, ...names.map((name) => `(assert ${name})`)].join('\n'), async (solver) =>
    read(solver, constants, await Z3.solver_check(context, solver)),
  );

/**
 * Reads a formula once and asks about it many times, which is quicker where each answer is near.
 *
 * @param ask gets a function like {@link solve}, which takes only the names
 */
export const solveMany = ({ constants, text }, ask) =>
  withSolver(text, (solver) =>
    ask(async (...names) => {
      const assumed = names.map((name) => constantNamed(name, bool));
      return read(solver, constants, await Z3.solver_check_assumptions(context, solver, assumed));
    }),
  );

async function withSolver(text, use) {
  const solver = Z3.mk_solver(context);
  Z3.solver_inc_ref(context, solver);
  try {
    Z3.solver_from_string(context, solver, text);
    return await use(solver);
  } finally {
    Z3.solver_dec_ref(context, solver);
  }
}

/** `true`, `false` or a number for each constant. */
function read(solver, constants, result) {
  if (result === -1) return undefined;
  if (result !== 1) throw new Error(`the solver does not know: ${Z3.solver_get_reason_unknown(context, solver)}`);
  const model = Z3.solver_get_model(context, solver);
  Z3.model_inc_ref(context, model);
  const values = constants.map(({ bits, name }) => {
    const constant = constantNamed(name, bits ? Z3.mk_bv_sort(context, bits) : bool);
    const value = Z3.model_eval(context, model, constant, true);
    return [name, bits ? Number(Z3.get_numeral_string(context, value)) : Z3.get_bool_value(context, value) === 1];
  });
  Z3.model_dec_ref(context, model);
  return Object.fromEntries(values);
}
