/** What is chosen on a page before *Continue*. It becomes an answer only then. */
import type { Answer, Question } from '../protocol/index.js';

export interface Draft {
  readonly options: readonly string[];
  /** What stands in the search box. */
  readonly typed: string;
  /**
   * How often each input was unchecked for the visitor. Such an input is drawn anew instead of being set: a recorder that
   * has patched the setters of inputs would otherwise see what was chosen.
   */
  readonly renewed: Readonly<Record<string, number>>;
}

/** The draft of a page as the visitor left it: their answer, or nothing. */
export const draftOf = (answer: Answer | undefined): Draft => ({
  options: typeof answer === 'string' ? [answer] : (answer ?? []),
  typed: '',
  renewed: {},
});

/** The draft after one option was ticked or unticked. "None of these" stands alone, both ways. */
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

/** Takes an option away without the visitor having touched its input. */
export const remove = (draft: Draft, option: string): Draft =>
  renew({ ...draft, options: draft.options.filter((id) => id !== option) }, [option]);

/** The search box, among the inputs that are drawn anew instead of being emptied. */
export const searchInput = 'medicine-search';

/** Has these inputs drawn anew. */
export const renew = (draft: Draft, inputs: readonly string[]): Draft => ({
  ...draft,
  renewed: {
    ...draft.renewed,
    ...Object.fromEntries(inputs.map((input) => [input, (draft.renewed[input] ?? 0) + 1])),
  },
});

/** The answer that this draft makes, or `undefined` where nothing is chosen. */
export function answerOf({ options }: Draft, question: Question): Answer | undefined {
  return question.kind === 'one' ? options[0] : options.length > 0 ? options : undefined;
}
