// Z3, in one process. It reads a formula as text and says whether any values satisfy it.
import { init } from 'z3-solver';

const { Z3 } = await init();
const context = Z3.mk_context(Z3.mk_config());
const bool = Z3.mk_bool_sort(context);
const constantNamed = (name, sort) => Z3.mk_const(context, Z3.mk_string_symbol(context, name), sort);

function literal(name) {
  return name.startsWith('!') ? Z3.mk_not(context, constantNamed(name.slice(1), bool)) : constantNamed(name, bool);
}

/**
 * @param formula what `Script.compile` gives
 * @param names constants that must be true
 * @returns `undefined` when no values satisfy it, else what reads the value of every constant; throws when the solver does
 *   not know
 */
export const solve = ({ constants, text }, ...names) =>
  withSolver(Z3.mk_solver(context), [text, ...names.map((name) => `(assert ${name})`)].join('\n'), async (solver) => {
    const values = answer(solver, constants, await Z3.solver_check(context, solver))?.();
    return values && (() => values);
  });

/**
 * Reads a formula once and asks about it many times, which is quicker where each answer is near.
 *
 * @param ask gets a function like {@link solve}, which takes only the names, `!name` for one that must be false; read the
 *   values before the next call
 */
export const solveMany = ({ constants, text }, ask) =>
  // A solver that is told the logic was five times as fast here, where one formula is asked about many times.
  withSolver(Z3.mk_solver_for_logic(context, Z3.mk_string_symbol(context, 'QF_BV')), text, (solver) =>
    ask(async (...names) => {
      const assumed = names.map(literal);
      return answer(solver, constants, await Z3.solver_check_assumptions(context, solver, assumed));
    }),
  );

async function withSolver(solver, text, use) {
  Z3.solver_inc_ref(context, solver);
  try {
    Z3.solver_from_string(context, solver, text);
    return await use(solver);
  } finally {
    Z3.solver_dec_ref(context, solver);
  }
}

function answer(solver, constants, result) {
  if (result === -1) return undefined;
  if (result !== 1) throw new Error(`the solver does not know: ${Z3.solver_get_reason_unknown(context, solver)}`);
  return () => readValues(solver, constants);
}

/** `true`, `false` or a number for each constant. */
function readValues(solver, constants) {
  const model = Z3.solver_get_model(context, solver);
  Z3.model_inc_ref(context, model);
  const values = constants.map(({ bits, name }) => {
    const constant = constantNamed(name, bits ? Z3.mk_bv_sort(context, bits) : bool);
    const value = Z3.model_eval(context, model, constant, true);
    return [name, bits ? Number(Z3.get_numeral_string(context, value)) : Z3.ast_to_string(context, value) === 'true'];
  });
  Z3.model_dec_ref(context, model);
  return Object.fromEntries(values);
}
