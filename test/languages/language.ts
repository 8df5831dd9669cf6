/** What the tests have to know of a language to check its words: one file a language. */
import type { Words } from '../../src/locales/index.js';

/** What the ease of a text is measured by. */
export type Count = Readonly<Record<'sentence' | 'word' | 'syllable', number>>;

export type Place = 'page' | 'outcome' | 'sentence';

export interface Language {
  readonly words: Words;
  readonly measure: {
    readonly name: string;
    readonly of: (counted: Count) => number;
    readonly syllables: (word: string) => number;
    /** What a page must keep to (X32), an outcome, and a long sentence of either. */
    readonly bounds: Readonly<Record<Place, number>>;
    readonly isEasierIf: 'less' | 'more';
  };
  /**
   * Names that no measure counts, with spaces between, because there is no shorter word: kinds of medicine, tests and
   * treatments; conditions that everybody knows; those that the catalogue has to explain. `everyday` words are part of a
   * medicine's name in the table, and count.
   */
  readonly names: Readonly<Record<'kinds' | 'conditions' | 'explained' | 'everyday', string>>;
  /** Words for no catalogue and no page, by their stems, so that every form is found. */
  readonly never: {
    /** Promises and judgments. */
    readonly promise: RegExp;
    /** "You have depression". */
    readonly diagnosis: RegExp;
    /** A problem tells what to do; it neither begs nor blames (X12). */
    readonly inProblem: RegExp;
    readonly ofTheAbove: RegExp;
    /** The beginning of a second question in one sentence (X7). */
    readonly secondQuestion: RegExp;
    /** A form for women only, or for men only. */
    readonly gendered?: RegExp;
  };
  /** The options that are neither a yes nor a no. */
  readonly thirdWays: Readonly<Record<'unsure' | 'prefer-not' | 'names-unknown', RegExp>>;
  /** The beginning of a line that explains a sensitive question (X8). */
  readonly why: string;
  /** Words that make a sentence weaker or stronger: where one language has one, so has the other. */
  readonly strength: Readonly<Record<'may' | 'never' | 'fast' | 'suddenly' | 'must' | 'not', RegExp>>;
}
