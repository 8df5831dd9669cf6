/** What a view gets: the state, the words, and the actions of the visitor. */
import type { Draft } from './draft.js';
import type { Words } from '../locales/index.js';
import type { Progress } from './progress.js';
import type { Answers, Assessment } from '../protocol/index.js';
import type { Settings } from '../settings/parse.js';
import type { Place } from './session.js';

export interface Model {
  readonly words: Words;
  /** The languages that the visitor can choose; English is one of them. */
  readonly languages: readonly Words[];
  readonly settings: Settings;
  readonly place: Place;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly progress: Progress;
  readonly draft: Draft;
  /** Why *Continue* did not continue. */
  readonly problem: string | undefined;
  /** The country whose crisis help is shown: chosen by the visitor, or else by the clinic. */
  readonly country: string | undefined;
  /** The visitor has pressed *Clear* and has to confirm it. */
  readonly asksToClear: boolean;
  /** The day of the review is past. */
  readonly isReviewDue: boolean;
  /** The clinic has changed the rules during the visit. */
  readonly rulesChanged: boolean;
  readonly search: Search;
  readonly handoff: Handoff;
  readonly exit: Exit;
}

/** The state of the medicine search. */
export interface Search {
  /** The index of the active option in `offers`; -1 for none. */
  readonly active: number;
  readonly isOpen: boolean;
  /** The options for the typed text: ids of medicines, and last the name as typed. */
  readonly offers: readonly string[];
  /** For the live region. */
  readonly status: string;
}

export interface Handoff {
  readonly includeSelfHarm: boolean;
  readonly copied: 'no' | 'yes' | 'by-hand';
}

/** *Exit this page*. */
export interface Exit {
  /** How many more presses of Shift are needed; `undefined` if it was not pressed. */
  readonly pressesLeft: number | undefined;
  /** The visitor is leaving: the cover is shown. */
  readonly isLeaving: boolean;
}

/** The actions in the medicine search. */
export interface SearchActions {
  readonly typeMedicine: (typed: string) => void;
  readonly moveInList: (active: number) => void;
  readonly openList: () => void;
  readonly closeList: () => void;
  readonly emptyBox: () => void;
  readonly addMedicine: (option: string) => void;
  readonly removeMedicine: (option: string) => void;
  readonly rejectTyped: () => void;
}

export interface Actions extends SearchActions {
  readonly start: () => void;
  readonly submit: () => void;
  readonly skip: () => void;
  readonly goOn: () => void;
  readonly back: () => void;
  readonly change: (question: string) => void;
  readonly choose: (option: string, isChosen: boolean) => void;
  readonly askToClear: (asks: boolean) => void;
  readonly clear: () => void;
  readonly setLanguage: (lang: string) => void;
  readonly setCountry: (country: string) => void;
  readonly focusFirstField: () => void;
  readonly includeSelfHarm: (include: boolean) => void;
  readonly print: () => void;
  readonly copy: () => void;
  readonly openLink: () => void;
  readonly exit: () => void;
}

export type View = (model: Model, actions: Actions) => unknown;
