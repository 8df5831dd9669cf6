/** What is chosen on a page before *Continue* makes it an answer. */
import type { Answer, Question } from '../protocol/index.js';

export interface Draft {
  readonly options: readonly string[];
  /** The text in the search box. */
  readonly typed: string;
  /**
   * How often each input was replaced. An input is replaced and not unchecked by its setter, because session recorders
   * patch the setters of inputs.
   */
  readonly renewed: Readonly<Record<string, number>>;
}

/** The first draft of a page: the answer, if there is one. */
export const draftOf = (answer: Answer | undefined): Draft => ({
  options: typeof answer === 'string' ? [answer] : (answer ?? []),
  typed: '',
  renewed: {},
});

/** The draft after an option was ticked or unticked. An exclusive option unticks the others, and they untick it. */
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

/** Removes an option and replaces its input. */
export const remove = (draft: Draft, option: string): Draft =>
  renew({ ...draft, options: draft.options.filter((id) => id !== option) }, [option]);

/** The key of the search box in `renewed`. */
export const searchInput = 'medicine-search';

/** Marks these inputs to be replaced. */
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
