import { type Answers, assess } from '../../src/protocol/index.js';

/** The answers of a visitor who walks to the end; a page that these answers do not fit is skipped. */
export function walked(answers: Answers): Answers {
  let given: Answers = {};
  for (let { next } = assess(given); next !== undefined; { next } = assess(given)) {
    const answered = { ...given, [next]: answers[next] ?? null };
    given = assess(answered).next === next ? { ...given, [next]: null } : answered;
  }
  return given;
}
