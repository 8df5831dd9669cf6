/** What is chosen on a page before *Continue* makes it an answer. */
import type { Answer, Question } from '../protocol/index.js';

export interface Draft {
  readonly options: readonly string[];
  /** The text in the search box. */
  readonly typed: string;
  /**
   * How often each input was unchecked for the visitor. Such an input is replaced, not set: a session recorder that has
   * patched the setters of inputs would see what was chosen.
   */
  readonly renewed: Readonly<Record<string, number>>;
}

/** The draft of a page before anything is chosen on it: the answer so far, or nothing. */
export const draftOf = (answer: Answer | undefined): Draft => ({
  options: typeof answer === 'string' ? [answer] : (answer ?? []),
  typed: '',
  renewed: {},
});

/** The draft after one option was ticked or unticked. An exclusive option unticks the others, and they untick it. */
export function choose(draft: Draft, question: Question, option: string, isChosen: boolean): Draft {
  const isExclusive = (id: string): boolean => question.options.some((row) => row.id === id && row.exclusive === true);
  const others = draft.options.filter((id) => id !== option);
  const kept =
    !isChosen || (question.kind === 'many' && !isExclusive(option))
      ? others.filter((id) => !isChosen || !isExclusive(id))
      : [];
  const dropped = others.filter((id) => !kept.includes(id));
  return renew({ ...draft, options: isChosen ? [...kept, option] : kept }, question.kind === 'many' ? dropped : []);
}

/** Removes an option whose input the visitor did not touch. */
export const remove = (draft: Draft, option: string): Draft =>
  renew({ ...draft, options: draft.options.filter((id) => id !== option) }, [option]);

/** The key of the search box in `renewed`: it is replaced, not emptied. */
export const searchInput = 'medicine-search';

/** Replaces these inputs in the next drawing. */
export const renew = (draft: Draft, inputs: readonly string[]): Draft => ({
  ...draft,
  renewed: {
    ...draft.renewed,
    ...Object.fromEntries(inputs.map((input) => [input, (draft.renewed[input] ?? 0) + 1])),
  },
});

/** The answer of a draft, or `undefined` if nothing is chosen. */
export function answerOf({ options }: Draft, question: Question): Answer | undefined {
  return question.kind === 'one' ? options[0] : options.length > 0 ? options : undefined;
}
