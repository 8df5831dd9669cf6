// Z3, in one process. It reads a formula as text and finds values that satisfy it.
import { init } from 'z3-solver';

const { Z3 } = await init();
const context = Z3.mk_context(Z3.mk_config());
const bool = Z3.mk_bool_sort(context);
const symbol = (name) => Z3.mk_string_symbol(context, name);

/**
 * @param formula what `Script.compile` gives
 * @param names constants that must be true
 * @returns {Promise<Record<string, boolean | number> | undefined>} the value of every constant, or nothing when no values
 *   satisfy it; it throws when the solver does not know
 */
export const solve = ({ constants, text }, ...names) =>
  withSolver(Z3.mk_solver(context), [text, ...names.map((name) => `(assert ${name})`)].join('\n'), async (solver) =>
    answer(solver, constants, await Z3.solver_check(context, solver))?.(),
  );

/**
 * Reads a formula once and asks about it many times, which is quicker where each answer is near.
 *
 * @param ask gets a function that takes names, `!name` for one that must be false, and gives a function that reads the values;
 *   call that before the next question
 */
export const solveMany = ({ constants, text }, ask) =>
  // With the logic named, the solver was five times as fast at many questions about one formula.
  withSolver(Z3.mk_solver_for_logic(context, symbol('QF_BV')), text, (solver) =>
    ask(async (...names) => {
      const assumed = names.map((name) => {
        const constant = Z3.mk_const(context, symbol(name.replace('!', '')), bool);
        return name.startsWith('!') ? Z3.mk_not(context, constant) : constant;
      });
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
  return () => {
    const model = Z3.solver_get_model(context, solver);
    Z3.model_inc_ref(context, model);
    const values = constants.map(({ bits, name }) => {
      const constant = Z3.mk_const(context, symbol(name), bits ? Z3.mk_bv_sort(context, bits) : bool);
      const value = Z3.model_eval(context, model, constant, true);
      return [name, bits ? Number(Z3.get_numeral_string(context, value)) : Z3.ast_to_string(context, value) === 'true'];
    });
    Z3.model_dec_ref(context, model);
    return Object.fromEntries(values);
  };
}
