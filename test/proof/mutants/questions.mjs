// Mutants of the questions: each question, each option, each flag, and the order of both.
import { mutantsOf, patch, swapWithNext, without } from './mutant.mjs';

const AT = 'questions.ts questions';
const make = mutantsOf(AT);

export function* questionMutants(seen) {
  const questions = seen.get(AT);
  for (const [at, question] of questions.entries()) {
    const change = (kind, what, changes) => make(kind, `${question.id} ${what}`, (rows) => patch(rows, at, changes));
    yield make('question dropped', `${question.id} dropped`, (rows) => rows.splice(at, 1));
    const next = questions[at + 1];
    if (next) yield make('question order', `${question.id} after ${next.id}`, (rows) => swapWithNext(rows, at));
    yield* optionMutants(question, change);
    const kind = question.kind === 'one' ? 'many' : 'one';
    yield change('question kind', `${question.kind} → ${kind}`, { kind });
    for (const flag of ['sensitive', 'escalatable', 'perMedicine']) {
      const value = question[flag] ? undefined : true;
      yield change('question flag', `${value ? 'with' : 'without'} ${flag}`, { [flag]: value });
    }
    if (question.marks) yield change('mark', 'without its marks', { marks: undefined });
  }
}

function* optionMutants({ id, kind, options }, change) {
  for (const [at, option] of options.entries()) {
    const flip = (flag) => {
      const changed = options.map((row) => ({ ...row }));
      patch(changed, at, { [flag]: option[flag] ? undefined : true });
      return change('option flag', `${option.id} ${option[flag] ? 'without' : 'with'} ${flag}`, { options: changed });
    };
    yield change('option dropped', `without the option ${option.id}`, { options: without(options, at) });
    // Only a question with many answers reads it, and the 93 medicines are all one kind of row.
    if (kind === 'many' && (id !== 'medicines' || at === 0 || at >= options.length - 2)) yield flip('exclusive');
    if (id !== 'medicines' || at === 0) yield flip('showsHelp');
    if (at < options.length - 1) {
      const swapped = options.toSpliced(at, 2, options[at + 1], option);
      if (id !== 'medicines' || at >= options.length - 3)
        yield change('option order', `${option.id} after ${options[at + 1].id}`, { options: swapped });
    }
  }
}
